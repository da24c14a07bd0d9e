/** Words and figures of proposals, alike in every list. */
import { type Day, formatDay } from '#shared/day'
import { shareInTenths } from '#shared/domain/school-summary'
import { upperFirst } from '#shared/text/case'
import { awardName } from './award-groups'
import type { Cell } from './blocks/table'
import type { AwardNameView, VotesView } from './proposed-views'
import { inline } from './text'

/** "23/25" */
export const votesText = (votes: VotesView | null): string =>
  votes ? `${votes.votesFor}/${votes.votesTotal}` : ''

/** "92,0", or empty without votes. */
export function percentText(part: number, whole: number): string {
  const tenths = shareInTenths(part, whole)
  return tenths === null ? '' : `${Math.floor(tenths / 10)},${tenths % 10}`
}

export const votesPercent = (votes: VotesView | null): string =>
  votes ? percentText(votes.votesFor, votes.votesTotal) : ''

/** A title in quotes, a form without, a line each. */
export const awardsCell = (awards: readonly AwardNameView[]): Cell => {
  const [first = '', ...more] = awards.map(plainAwardName)
  return { text: first, more }
}

/** Without the word "danh hiệu", where the column says it: “Lao động tiên tiến”. */
export const plainAwardName = ({ kind, name }: AwardNameView): string =>
  kind === 'title' ? `“${inline(name)}”` : inline(name)

/** "Danh hiệu “Lao động tiên tiến”" */
export const awardHeading = (award: AwardNameView): string => upperFirst(awardName(award))

/** "Hoàn thành tốt": a column headed "Kết quả xếp loại" says the rest. */
export const evaluationText = (evaluation: string): string => inline(evaluation).replace(/ nhiệm vụ$/u, '')

/** "Giảng viên, Khoa Cơ khí" */
export const placeText = (position: string, workplace: string): string =>
  [position, workplace]
    .map(inline)
    .filter((part) => part !== '')
    .join(', ')

/** "05/7/1983" in a list; dots to be filled in for somebody whose birth date is not known. */
export const birthText = (day: Day | null): string => (day ? formatDay(day) : '…/…/……')
