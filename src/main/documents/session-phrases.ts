/** Phrases that the documents of a council session share. */
import { formatLongDay, formatLongTime } from '#shared/day'
import { councilRoleNames } from '#shared/domain/council'
import type { BallotLineView, MemberView, SessionView } from './council-views'
import { inline, withoutEnding } from './text'

const dottedDay = 'ngày …… tháng …… năm ………'
const dottedTime = '…… giờ …… phút'

/** "ngày 12 tháng 7 năm 2023", dotted while it is not fixed. */
export const dayOf = ({ heldOn }: Pick<SessionView, 'heldOn'>): string =>
  heldOn ? formatLongDay(heldOn) : dottedDay

/** "08 giờ 00 phút, ngày 12 tháng 7 năm 2023" */
export const momentOf = (session: Pick<SessionView, 'heldOn'>, time: string | null): string =>
  `${time ? formatLongTime(time) : dottedTime}, ${dayOf(session)}`

/** "Trưởng phòng, Phòng Đào tạo"; what is not known is left out. */
export const placeOf = (...parts: readonly string[]): string =>
  parts
    .map(withoutEnding)
    .filter((part) => part !== '')
    .join(', ')

/** "Ông Nguyễn Văn An, Hiệu trưởng, Chủ tịch Hội đồng" */
export const memberInFull = ({ honorific, name, position, role }: MemberView): string =>
  placeOf(`${honorific} ${inline(name)}`, position, councilRoleNames[role])

/** "Bà Trần Thị Bình"; a collective by its name. */
export const calledName = ({ honorific, name }: Pick<BallotLineView, 'honorific' | 'name'>): string =>
  honorific ? `${honorific} ${inline(name)}` : inline(name)

/** Position and unit of a person; nothing for a collective, whose name says it. */
export const candidatePlace = ({ honorific, position, unitName }: BallotLineView): string =>
  honorific === null ? placeOf(position) : placeOf(position, unitName)
