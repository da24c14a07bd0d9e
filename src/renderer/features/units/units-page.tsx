import { Page } from '../../components/page'

export default function PlaceholderPage() {
  return <Page title="Đang làm">…</Page>
}
