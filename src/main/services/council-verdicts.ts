import type { Db } from '#main/context'
import { formatDay } from '#shared/day'
import type { CouncilVerdict } from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'

/** What the council has made of each nomination of a campaign, by `entryKeyText`; the latest session's word counts. */
export async function councilVerdicts(db: Db, campaignId: number): Promise<Map<string, CouncilVerdict>> {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('council_session', 'council_session.id', 'session_id')
    .select([
      'award',
      'person_id',
      'unit_id',
      'session_id',
      'state',
      'held_on',
      'fate',
      'reason',
      'vote_sentence',
      'passed',
    ])
    .where('campaign_id', '=', campaignId)
    .orderBy('session_id')
    .execute()
  const verdicts = new Map<string, CouncilVerdict>()
  for (const row of rows) {
    const key = { award: row.award, personId: row.person_id, unitId: row.unit_id }
    verdicts.set(entryKeyText(key), { ...key, sessionId: row.session_id, ...wordOf(row) })
  }
  return verdicts
}

type Row = {
  state: 'open' | 'closed'
  held_on: string | null
  fate: 'vote' | 'held' | 'returned'
  reason: string
  vote_sentence: string | null
  passed: 0 | 1 | null
}

function wordOf(row: Row): Pick<CouncilVerdict, 'result' | 'reason'> {
  if (row.state === 'open') {
    const when = row.held_on ? `Phiên họp ngày ${formatDay(row.held_on)}` : 'Phiên họp Hội đồng'
    return { result: 'open', reason: `${when} chưa kết thúc.` }
  }
  if (row.fate !== 'vote') return { result: row.fate, reason: row.reason }
  return {
    result: row.passed === 1 ? 'passed' : 'failed',
    reason: row.vote_sentence ?? '',
  }
}
