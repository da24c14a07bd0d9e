/**
 * Votes of the council. The denominator is ALL members, not those present; written opinions of absent members count
 * (NĐ 98/2023 Đ30.7, law.md §3.2).
 */
import { type AwardCode, getAward } from '#shared/domain/award'
import { percentCeiling, quotient } from '#shared/rules/percent'
import type { Source } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import type { SettingValues } from '#shared/rules/setting-values'

/** Least votes for, in percent of all members; null: over half. */
export type VoteThreshold = Source & { percent: number | null; isSecret: boolean }

/** The threshold for an award under the college's settings. */
export function voteThreshold(award: AwardCode, { values, sourceOf }: ResolvedSettings): VoteThreshold {
  return {
    ...sourceOf(`votePercent.${award}`),
    percent: values[`votePercent.${award}`],
    isSecret: values.secretBallot && isSoldierTitle(award),
  }
}

/** Chiến sĩ thi đua of any level. */
function isSoldierTitle(award: AwardCode): boolean {
  const { kind, object, rank } = getAward(award)
  return kind === 'title' && object === 'person' && rank > 1
}

/** The denominator, when some members are proposed themselves (setting `candidateVote`, U10). */
export const votingMembers = (
  members: number,
  candidates: number,
  rule: SettingValues['candidateVote'],
): number => (rule === 'leaves-denominator' ? members - candidates : members)

/** How many votes for are needed of so many members. */
export function votesNeeded(members: number, percent: number | null): number {
  return percent === null ? quotient(members, 2) + 1 : percentCeiling(members, percent)
}

/**
 * Whether the votes for reach the threshold: 80 % of 9 members needs 8.
 * @throws RangeError when there are more votes than members, or a count is no count: the tally is wrong, not the nominee.
 */
export function passes(votesFor: number, members: number, percent: number | null): boolean {
  if (!Number.isSafeInteger(votesFor) || votesFor < 0 || votesFor > members)
    throw new RangeError(`${votesFor} votes of ${members} members`)
  return members > 0 && votesFor >= votesNeeded(members, percent)
}

/** "7/9 = 77,7 %" is not reached by rounding: the sentence for the minutes. */
export function voteSentence(votesFor: number, members: number, percent: number | null): string {
  const needed = votesNeeded(members, percent)
  const threshold = percent === null ? 'quá nửa' : `từ ${percent} %`
  const result = passes(votesFor, members, percent) ? 'đạt' : 'không đạt'
  return `${votesFor}/${members} thành viên đồng ý; cần ${threshold}, ít nhất ${needed} phiếu: ${result}.`
}

/** Members who must be there, by the setting `quorum`. */
export function membersNeeded(members: number, quorum: SettingValues['quorum']): number {
  const part = quorumParts[quorum]
  if (part === null) return 0
  const [times, of] = part
  const product = members * times
  const whole = quotient(product, of)
  return quorum === 'over-half' || product % of !== 0 ? whole + 1 : whole
}

const quorumParts: Record<SettingValues['quorum'], readonly [number, number] | null> = {
  none: null,
  'over-half': [1, 2],
  'two-thirds': [2, 3],
  'three-quarters': [3, 4],
  'four-fifths': [4, 5],
}

/** Whether enough members are present to hold the meeting. */
export const hasQuorum = (present: number, members: number, quorum: SettingValues['quorum']): boolean =>
  present >= membersNeeded(members, quorum)

const quorumNames: Record<Exclude<SettingValues['quorum'], 'none'>, string> = {
  'over-half': 'quá nửa',
  'two-thirds': 'từ 2/3',
  'three-quarters': 'từ 3/4',
  'four-fifths': 'từ 4/5',
}

/** "Có mặt 8/9 thành viên; cần từ 2/3, ít nhất 6: đủ điều kiện họp." */
export function quorumSentence(present: number, members: number, quorum: SettingValues['quorum']): string {
  const there = `Có mặt ${present}/${members} thành viên`
  if (quorum === 'none') return `${there}.`
  const result = hasQuorum(present, members, quorum) ? 'đủ điều kiện họp' : 'chưa đủ điều kiện họp'
  return `${there}; cần ${quorumNames[quorum]}, ít nhất ${membersNeeded(members, quorum)}: ${result}.`
}
