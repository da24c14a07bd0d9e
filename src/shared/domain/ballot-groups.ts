import { type AwardCode, getAward } from '#shared/domain/award'

/** Groups of titles that share a ballot, in the order the council votes. */
export const ballotGroups = ['collective', 'soldier', 'worker', 'commendation', 'student', 'higher'] as const
export type BallotGroup = (typeof ballotGroups)[number]

const groupNames: Record<BallotGroup, string> = {
  collective: 'Danh hiệu tập thể',
  soldier: 'Chiến sĩ thi đua',
  worker: 'Lao động tiên tiến',
  commendation: 'Giấy khen của Hiệu trưởng',
  student: 'Giấy khen học sinh, sinh viên',
  higher: 'Hình thức khen thưởng cấp trên',
}

/** The group whose ballot an award is on unless the officer says otherwise. */
export function ballotGroupOf(code: AwardCode): BallotGroup {
  const { kind, object, rank } = getAward(code)
  if (code === 'GK_HS') return 'student'
  if (kind === 'form') return rank === 1 ? 'commendation' : 'higher'
  if (object === 'collective') return 'collective'
  return rank === 1 ? 'worker' : 'soldier'
}

/** "Chiến sĩ thi đua cơ sở" when only that came in, "Chiến sĩ thi đua" when there are several. */
export function ballotTitle(group: BallotGroup, awards: readonly AwardCode[]): string {
  const names = [...new Set(awards.map((code) => getAward(code).name))]
  const [only] = names
  return names.length === 1 && only !== undefined && group !== 'student' ? only : groupNames[group]
}
