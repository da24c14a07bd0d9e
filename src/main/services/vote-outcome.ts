import type { StoredCandidate } from '#main/database/candidate-queries'
import type { Outcome } from '#shared/domain/council'
import { mayBlock } from '#shared/rules/mark'
import type { Source } from '#shared/rules/regimes/types'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import type { SettingValues } from '#shared/rules/setting-values'
import { passes, voteSentence, votesNeeded, voteThreshold, votingMembers } from '#shared/rules/votes'

/**
 * What comes of so many votes for under the college's settings: over all members of the council, less the candidate
 * where the setting takes a member who is proposed out of the denominator.
 */
export function outcomeOf(
  candidate: Pick<StoredCandidate, 'award'>,
  votesFor: number,
  council: { members: number; isMember: boolean },
  settings: ResolvedSettings,
): Outcome | null {
  const threshold = voteThreshold(candidate.award, settings)
  const members = votingMembers(council.members, council.isMember ? 1 : 0, settings.values.candidateVote)
  // More votes than members: told as a mistake of the tally.
  if (votesFor > members) return null
  return {
    passed: passes(votesFor, members, threshold.percent),
    members,
    votesNeeded: votesNeeded(members, threshold.percent),
    percent: threshold.percent,
    sentence:
      voteSentence(votesFor, members, threshold.percent) +
      (council.isMember ? ownVoteNotes[settings.values.candidateVote] : ''),
    source: sourceText(threshold),
  }
}

/** Added to the arithmetic of a member who is proposed. */
const ownVoteNotes: Record<SettingValues['candidateVote'], string> = {
  abstains: ' Người được xét là thành viên Hội đồng, không bỏ phiếu cho mình, vẫn tính trong mẫu số.',
  votes: ' Người được xét là thành viên Hội đồng, bỏ phiếu như các thành viên khác.',
  'leaves-denominator':
    ' Người được xét là thành viên Hội đồng, không bỏ phiếu cho mình, không tính trong mẫu số.',
}

/** The article; what is only restated or remembered is marked as to be confirmed. */
export const sourceText = ({ article, mark }: Source): string =>
  mayBlock(mark) ? article : `${article} (chưa xác nhận)`
