import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AssessmentBackground } from '#shared/domain/assessment'
import type { AwardCode } from '#shared/domain/award'
import type { SubmissionInput, SubmissionView } from '#shared/domain/submission'
import type { Verdict } from '#shared/rules/eligibility'
import { invalidate, request, sentenceOf } from '../../api'
import { overrideOf } from '../../components/verdict/verdict-words'
import { type Assessor, createAssessor } from './line-verdicts'

export type FormAssessment = {
  /** Null until the book has told what it knows, and while it can't. */
  assessor: Assessor | null
  /** Why there are no verdicts. */
  failure: string | null
  /** Writes a reason against a verdict; an empty one takes it back. Null for the collective. */
  override: (personId: number | null, verdict: Verdict, reason: string) => Promise<void>
}

/** What the book knows behind the form: asked for once, and again when the list names somebody new. */
export function useAssessment(view: SubmissionView, people: SubmissionInput['people']): FormAssessment {
  const [background, setBackground] = useState<AssessmentBackground | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const campaignId = view.campaign.id
  const unitId = view.unit.id

  const asked = useRef({ ids: new Set<number>(), times: 0 })
  useEffect(() => {
    const { ids, times } = asked.current
    const personIds = people.map((line) => line.personId)
    if (times > 0 && personIds.every((id) => ids.has(id))) return
    const turn = times + 1
    asked.current = { ids: new Set([...ids, ...personIds]), times: turn }
    // Typing goes on meanwhile: only a later question makes an answer worthless.
    const isLatest = () => asked.current.times === turn
    request('assessment.background', { campaignId, unitId, personIds }).then(
      (answer) => {
        if (!isLatest()) return
        setBackground(answer)
        setFailure(null)
      },
      (error) => isLatest() && setFailure(sentenceOf(error)),
    )
  }, [campaignId, unitId, people])

  const override = useCallback<FormAssessment['override']>(
    async (personId, verdict, reason) => {
      const key: { award: AwardCode; personId: number | null; unitId: number | null } = {
        award: verdict.award,
        personId,
        unitId: personId === null ? unitId : null,
      }
      const written = await request('assessment.override', { campaignId, ...key, reason, verdict })
      setBackground(
        (now) =>
          now && {
            ...now,
            verdictOverrides: [
              ...now.verdictOverrides.filter(
                (one) => one !== overrideOf(now.verdictOverrides, key.award, key.personId, key.unitId),
              ),
              ...(written ? [written] : []),
            ],
          },
      )
      void invalidate(['assessment.'])
    },
    [campaignId, unitId],
  )

  const assessor = useMemo(() => background && createAssessor(background, unitId), [background, unitId])
  return useMemo(() => ({ assessor, failure, override }), [assessor, failure, override])
}
