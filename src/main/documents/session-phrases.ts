/** Phrases that the documents of a council session share. */

import type { Paragraph } from 'docx'
import { formatLongDay, formatLongTime } from '#shared/day'
import { councilRoleNames } from '#shared/domain/council'
import { dashItem, passage } from './blocks/body'
import type { AttendanceCounts, BallotLineView, MemberView, SessionView } from './council-views'
import { padded } from './figures'
import { inline, paragraphsOf, unbroken, withoutEnding } from './text'
import type { OrganisationView } from './views'

const dottedDay = 'ngày …… tháng …… năm ………'
const dottedTime = '…… giờ …… phút'

/** "ngày 12 tháng 7 năm 2023", dotted while it is not fixed. */
export const dayOf = ({ heldOn }: Pick<SessionView, 'heldOn'>): string =>
  heldOn ? formatLongDay(heldOn) : dottedDay

/** "08 giờ 00 phút, ngày 12 tháng 7 năm 2023" */
export const momentOf = (session: Pick<SessionView, 'heldOn'>, time: string | null): string =>
  `${time ? formatLongTime(time) : dottedTime}, ${dayOf(session)}`

/** The council at the head of its papers, its name broken before "THI ĐUA - KHEN THƯỞNG" and never inside. */
export const councilHead = ({ organisation }: SessionView, sign: string): OrganisationView => ({
  ...organisation,
  name: inline(organisation.name).replace(/thi đua\s*[-–,]\s*khen thưởng/giu, unbroken),
  sign: inline(sign),
})

/** An agenda: one dash an item, unless it was typed with marks of its own. */
export const agendaItems = (text: string): Paragraph[] => {
  const lines = paragraphsOf(text)
  return lines.length === 0 || lines.some((line) => /^[-–•*+]/u.test(line))
    ? passage(text)
    : lines.map((line) => dashItem(line))
}

/** Words that end a position and begin a unit's name alike are said once: "Trưởng phòng" of "Phòng Đào tạo". */
const unitWords = ['phòng', 'khoa', 'trung tâm', 'ban', 'tổ']

/** "Trưởng phòng Đào tạo", "Giảng viên, Khoa Cơ khí"; what is not known is left out. */
export function officeIn(position: string, unitName: string): string {
  const [held, unit] = [withoutEnding(position), withoutEnding(unitName)]
  const word = unitWords.find(
    (one) =>
      unit.toLocaleLowerCase('vi').startsWith(`${one} `) && held.toLocaleLowerCase('vi').endsWith(` ${one}`),
  )
  if (word) return `${held}${unit.slice(word.length)}`
  if (/^(?:phó )?hiệu trưởng$/iu.test(held) && /^ban giám hiệu$/iu.test(unit)) return held
  if (/^(?:phó )?giám đốc$/iu.test(held) && /^trung tâm /iu.test(unit)) return `${held} ${unit}`
  return placeOf(held, unit)
}

/** "được triệu tập: 09; có mặt: 08; vắng mặt: 01, trong đó có ý kiến bằng văn bản: 01" */
export function attendanceText({ members, present, writtenOpinions }: AttendanceCounts): string {
  const written = writtenOpinions > 0 ? `, trong đó có ý kiến bằng văn bản: ${padded(writtenOpinions)}` : ''
  return `được triệu tập: ${padded(members)}; có mặt: ${padded(present)}; vắng mặt: ${padded(members - present)}${written}`
}

/** Parts that are known, after one another. */
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
  honorific === null ? placeOf(position) : officeIn(position, unitName)
