import { useEffect, useRef, useState } from 'react'
import { type ReportInput, type ReportView, reportSchema } from '#shared/domain/summary-report'
import { fieldErrorsOf } from '#shared/fields'
import type { FieldErrors } from '#shared/result'
import { ApiError, invalidate, request, sentenceOf, setAnswer } from '../../api'
import { reportDraftSaved, reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { useSaveKey } from '../../forms/use-save-key'
import { withDraft } from './report-parts'

export type ReportForm = {
  values: ReportInput
  /** What keeps the typing out of the book, by field path. */
  errors: FieldErrors
  /** Why the latest typing is not on disk; null when it is. */
  failure: string | null
  edit: (patch: Partial<ReportInput>) => void
  editContent: (criterionId: number, patch: Partial<ReportInput['contents'][number]>) => void
  /** @throws ApiError when what was typed could not be written */
  flush: () => Promise<void>
}

/** What is in the book with what was being typed over it; null until both are known. */
export function useReportStart(campaignId: number): { values: ReportInput | null; error: unknown } {
  const [start, setStart] = useState<{ values: ReportInput | null; error: unknown }>({
    values: null,
    error: null,
  })
  useEffect(() => {
    let isCurrent = true
    Promise.all([
      request('reports.get', { campaignId }),
      request('drafts.get', { form: 'report', key: String(campaignId) }),
    ])
      .then(([view, draft]) => {
        if (!isCurrent) return
        setAnswer('reports.get', { campaignId }, view)
        setStart({
          values: draft ? withDraft(view.values, draft.values as Partial<ReportInput>) : view.values,
          error: null,
        })
      })
      .catch((error: unknown) => {
        if (isCurrent) setStart({ values: null, error })
      })
    return () => {
      isCurrent = false
    }
  }, [campaignId])
  return start
}

type Written = { view: ReportView } | { draftSavedAt: string; errors: FieldErrors }

/** Every keystroke goes to disk: into the book when it is right, among the drafts while it is not. */
export function useReportForm(start: ReportInput): ReportForm {
  const { campaignId } = start
  const [values, setValues] = useState(start)
  const [errors, setErrors] = useState<FieldErrors>(() => errorsOf(start))
  const [failure, setFailure] = useState<string | null>(null)

  const writer = useKeystrokeWriter<ReportInput, Written>(
    async (typed) => {
      const wrong = errorsOf(typed)
      if (Object.keys(wrong).length === 0) {
        try {
          return { view: await request('reports.save', typed) }
        } catch (error) {
          if (!(error instanceof ApiError) || Object.keys(error.fields).length === 0) throw error
          return { ...(await keepDraft(typed)), errors: error.fields }
        }
      }
      return { ...(await keepDraft(typed)), errors: wrong }
    },
    (news) => {
      if (news.kind === 'writing') reportSaving()
      if (news.kind === 'failed') {
        setFailure(sentenceOf(news.error))
        reportSaveFailed(sentenceOf(news.error))
      }
      if (news.kind !== 'written') return
      setFailure(null)
      if ('view' in news.result) {
        setAnswer('reports.get', { campaignId }, news.result.view)
        reportSaved(news.result.view.savedAt ?? new Date().toISOString())
      } else {
        if (news.isLatest) setErrors(news.result.errors)
        reportDraftSaved(news.result.draftSavedAt)
      }
    },
  )

  const latest = useRef(values)
  function put(next: ReportInput) {
    latest.current = next
    setValues(next)
    setErrors(errorsOf(next))
    writer.write(next)
  }

  useSaveKey(() => void writer.flush().catch(() => {}))
  useEffect(() => () => void invalidate(['campaigns.']), [])

  return {
    values,
    errors,
    failure,
    edit: (patch) => put({ ...latest.current, ...patch }),
    editContent: (criterionId, patch) =>
      put({
        ...latest.current,
        contents: latest.current.contents.map((content) =>
          content.criterionId === criterionId ? { ...content, ...patch } : content,
        ),
      }),
    flush: () => writer.flush(),
  }
}

async function keepDraft(values: ReportInput): Promise<{ draftSavedAt: string }> {
  const { savedAt } = await request('drafts.put', { form: 'report', key: String(values.campaignId), values })
  return { draftSavedAt: savedAt }
}

function errorsOf(values: ReportInput): FieldErrors {
  const verdict = reportSchema.safeParse(values)
  return verdict.success ? {} : fieldErrorsOf(verdict.error)
}
