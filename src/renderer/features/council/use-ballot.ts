import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ballot, CouncilSession } from '#shared/domain/council'
import { ApiError, request, sentenceOf } from '../../api'
import { reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { putSession } from './session-answers'
import { type Tally, tallyOf } from './tally-edits'

export type BallotDesk = {
  tally: Tally
  edit: (step: (tally: Tally) => Tally) => void
  /** Why the latest typing is not on disk; it is tried again by itself. */
  failure: string | null
  /** Resolves when everything typed is on disk. @throws ApiError */
  flush: () => Promise<void>
}

/** One ballot's counts: each keystroke goes to disk at once, right or wrong; main's answer says what is wrong. */
export function useBallot(ballot: Ballot, session: CouncilSession): BallotDesk {
  const [tally, setTally] = useState(() => tallyOf(ballot, session))
  const [failure, setFailure] = useState<string | null>(null)

  const writer = useKeystrokeWriter(
    async (values: Tally['values']) => {
      const answer = await request('ballots.save', values)
      // Here, not on the news: the last keystroke may be on its way when the desk is left.
      putSession(answer)
      return answer
    },
    (news) => {
      if (news.kind === 'writing') reportSaving()
      else if (news.kind === 'failed') {
        const fields = news.error instanceof ApiError ? Object.values(news.error.fields) : []
        const sentence = fields[0] ?? sentenceOf(news.error)
        reportSaveFailed(sentence)
        setFailure(sentence)
      } else if (news.isLatest) {
        setFailure(null)
        reportSaved(new Date().toISOString())
      }
    },
  )

  const written = useRef(tally.values)
  useEffect(() => {
    if (written.current === tally.values) return
    written.current = tally.values
    writer.write(tally.values)
  }, [tally.values, writer])

  return {
    tally,
    edit: useCallback((step) => setTally(step), []),
    failure,
    flush: useCallback(() => writer.flush(), [writer]),
  }
}
