import { Page } from '../../components/page'

export default function ScreenPage() {
  return <Page title="Hội đồng">{null}</Page>
}
