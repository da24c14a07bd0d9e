import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { daysBetween, formatDay } from '#shared/day'

type Props = { campaignId: number; deadline: string | null; today: string }

/** How the deadline stands against today. */
export function DeadlineLine({ campaignId, deadline, today }: Props) {
  if (deadline === null)
    return (
      <>
        Đợt chưa có hạn nộp.{' '}
        <Anchor component={Link} href={`/dot/${campaignId}`}>
          Ghi hạn nộp ở kế hoạch của đợt
        </Anchor>
      </>
    )
  const left = daysBetween(today, deadline)
  const days = Math.abs(left).toLocaleString('vi-VN')
  const where = left > 0 ? `còn ${days} ngày` : left === 0 ? 'là hôm nay' : `đã qua ${days} ngày`
  return <>{`Hạn nộp ${formatDay(deadline)}, ${where}`}</>
}
