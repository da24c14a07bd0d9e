import { Page } from '../../components/page'

export default function ScreenPage() {
  return <Page title="Bảng đối chiếu">{null}</Page>
}
