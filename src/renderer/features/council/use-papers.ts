import { useCallback, useRef, useState } from 'react'
import type { Ballot, BallotPaper } from '#shared/domain/council'
import { request, sentenceOf } from '../../api'
import { reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { findPaper, type Round, withPaper } from './paper-edits'
import { changeSession, putSession } from './session-answers'

export type Papers = {
  papers: readonly BallotPaper[]
  put: (paper: BallotPaper) => void
  remove: (round: Round, number: number) => Promise<void>
  failure: string | null
}

/** The papers of one ballot: each mark goes to disk as it is typed, the papers before it first. */
export function usePapers(ballot: Ballot): Papers {
  const [papers, setPapers] = useState<readonly BallotPaper[]>(ballot.papers)
  const [failure, setFailure] = useState<string | null>(null)
  /** Not on disk yet: a paper typed while another is on its way must not take its place in the queue. */
  const unsent = useRef<BallotPaper[]>([])

  const writer = useKeystrokeWriter(
    async (waiting: readonly BallotPaper[]) => {
      for (const paper of waiting) {
        putSession(await request('ballots.putPaper', { ballotId: ballot.id, ...paper }))
        unsent.current = unsent.current.filter((one) => one !== paper)
      }
    },
    (news) => {
      if (news.kind === 'writing') reportSaving()
      else if (news.kind === 'failed') {
        reportSaveFailed(sentenceOf(news.error))
        setFailure(sentenceOf(news.error))
      } else if (news.isLatest) {
        setFailure(null)
        reportSaved(new Date().toISOString())
      }
    },
  )

  const put = useCallback(
    (paper: BallotPaper) => {
      setPapers((now) => withPaper(now, paper))
      unsent.current = withPaper(unsent.current, paper)
      writer.write(unsent.current)
    },
    [writer],
  )

  const remove = useCallback(
    async (round: Round, number: number) => {
      await writer.flush()
      if (!findPaper(papers, round, number)) return
      await changeSession('ballots.removePaper', { ballotId: ballot.id, round, number })
      setPapers((now) => now.filter((paper) => paper.round !== round || paper.number !== number))
    },
    [writer, ballot.id, papers],
  )

  return { papers, put, remove, failure }
}
