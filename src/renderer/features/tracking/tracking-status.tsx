import { IconClock } from '@tabler/icons-react'
import { paperNames } from '#shared/domain/campaign-names'
import type { TrackingRow } from '#shared/domain/tracking'
import { StateBadge } from '../../components/state-badge'
import classes from './tracking.module.css'

const days = (count: number) => `${count.toLocaleString('vi-VN')} ngày`

/** The unit's state in words, with an icon; late hand-ins say by how much. */
export function TrackingStatus({ row }: { row: TrackingRow }) {
  if (row.status === 'not-received')
    return row.lateDays > 0 ? (
      <StateBadge tone="bad">Chưa nộp – trễ {days(row.lateDays)}</StateBadge>
    ) : (
      <StateBadge tone="neutral">Chưa nộp</StateBadge>
    )

  const late = row.lateDays > 0 && (
    <StateBadge tone="neutral" icon={IconClock}>
      Nộp trễ {days(row.lateDays)}
    </StateBadge>
  )
  if (row.status === 'complete')
    return (
      <span className={classes.status}>
        <StateBadge tone="good">Đủ</StateBadge>
        {late}
      </span>
    )

  const papers = row.missingPapers.map((kind) => paperNames[kind]).join(', ')
  return (
    <span className={classes.status}>
      <StateBadge tone="doubt">Thiếu</StateBadge>
      {late}
      <span className={classes.papers}>{papers}</span>
    </span>
  )
}
