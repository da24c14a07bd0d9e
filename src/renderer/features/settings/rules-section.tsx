import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Section } from '../../components/section'

export function RulesSection() {
  return (
    <Section
      title="Quy định thi đua, khen thưởng"
      help="Ai quyết định danh hiệu nào, tỷ lệ, số phiếu, cách tính mẫu số, theo từng giai đoạn của luật. Mục nào cần trường hoặc Sở Nội vụ xác nhận được ghi rõ."
      actions={
        <Button component={Link} href="/thiet-lap/quy-dinh" variant="default">
          Mở quy định
        </Button>
      }
    >
      {null}
    </Section>
  )
}
