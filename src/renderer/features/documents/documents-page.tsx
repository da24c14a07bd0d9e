import { Page } from '../../components/page'

export default function ScreenPage() {
  return <Page title="Văn bản">{null}</Page>
}
