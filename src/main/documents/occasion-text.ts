import { formatShortDay } from '#shared/day'
import { occasionYears } from '#shared/domain/campaign'
import { upperFirst } from '#shared/text/case'
import { inline, withoutEnding } from './text'
import type { OccasionView } from './views'

/** "Chào mừng kỷ niệm 92 năm ngày thành lập Đoàn … (26/3/1931 - 26/3/2023)" */
export function occasionText(view: OccasionView): string {
  const years = `${occasionYears(view)} năm`
  // A line may end after the dash, never before it: kept whole, the two days would tear justified lines apart.
  const days = `${formatShortDay(view.firstDay)}\u00a0- ${formatShortDay(view.anniversaryDay)}`
  return `${upperFirst(inline(view.lead))} ${years} ${withoutEnding(view.event)} (${days})`
}
