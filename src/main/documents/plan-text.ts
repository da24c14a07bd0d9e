import type { Day } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { documentDay, documentNumber } from './blocks/header'
import { inline, withoutEnding } from './text'
import type { OrganisationView } from './views'

/** The launch plan as other documents cite it. */
export interface PlanView {
  /** Empty while it has none. */
  readonly number: string
  readonly signedOn: Day | null
  /** The year to print while `signedOn` is null. */
  readonly year: number
  readonly title: string
}

/**
 * "Kế hoạch số 412/KH-CĐN ngày 27 tháng 02 năm 2023 của Trường … về phát động …"; number and day are blanks to write
 * in while there are none.
 * @param college whose plan it is, its sign included
 */
export function planText(plan: PlanView, college: Pick<OrganisationView, 'name' | 'sign'>): string {
  const title = lowerFirst(withoutEnding(plan.title))
  const about = title ? ` về ${title.startsWith('kế hoạch') ? title : `việc ${title}`}` : ''
  return `Kế hoạch số ${documentNumber(plan.number, 'KH', college.sign)} ${documentDay(plan)} của ${inline(college.name)}${about}`
}
