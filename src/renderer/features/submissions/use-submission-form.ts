import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import {
  type SubmissionInput,
  type SubmissionView,
  type SubmissionWarning,
  submissionSchema,
  submissionWarnings,
} from '#shared/domain/submission'
import type { FieldErrors } from '#shared/result'
import { invalidate, request, sentenceOf } from '../../api'
import { reportDraftSaved, reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { change, type History, redo, startHistory, undo } from './history'

/** Where answers change when a submission does. */
const dependents = ['submissions.board', 'summary.', 'assessment.', 'decisions.', 'reports.', 'campaigns.']

export type SubmissionForm = {
  values: SubmissionInput
  /** What keeps the typing out of the book, by field path. */
  errors: FieldErrors
  /** Why the latest typing is not on disk; it is tried again by itself. */
  failure: string | null
  /** Doubts, by field path. */
  warnings: FieldErrors
  /** Changes the values; `place` says where, so that quick typing there is one step of undo. */
  edit: (place: string, step: (values: SubmissionInput) => SubmissionInput) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
  /** Resolves when everything typed is on disk. */
  flush: () => Promise<void>
}

type Action =
  | { kind: 'edit'; place: string; at: number; step: (values: SubmissionInput) => SubmissionInput }
  | { kind: 'undo' }
  | { kind: 'redo' }

function reduce(history: History<SubmissionInput>, action: Action): History<SubmissionInput> {
  if (action.kind === 'undo') return undo(history)
  if (action.kind === 'redo') return redo(history)
  return change(history, action.step(history.present), action.place, action.at)
}

/**
 * One unit's form: every keystroke goes to disk at once (one request under way, the latest values next), whether
 * or not it can be stored yet. Main judges the values; its answer is the only source of errors.
 */
export function useSubmissionForm(view: SubmissionView): SubmissionForm {
  const [history, dispatch] = useReducer(reduce, view.values, startHistory)
  const [errors, setErrors] = useState(view.errors)
  const tellDependents = useDependents()
  const [failure, setFailure] = useState<string | null>(null)
  const values = history.present
  const address = { campaignId: view.campaign.id, unitId: view.unit.id }

  const writer = useKeystrokeWriter(
    (latest: SubmissionInput) =>
      request('submissions.type', { ...address, values: latest }).finally(tellDependents),
    (news) => {
      if (news.kind === 'writing') reportSaving()
      else if (news.kind === 'failed') {
        reportSaveFailed(sentenceOf(news.error))
        setFailure(sentenceOf(news.error))
      } else if (news.isLatest) {
        setFailure(null)
        const { errors: found } = news.result
        setErrors((known) => (sameFields(known, found) ? known : found))
        if (news.result.stored) reportSaved(news.result.savedAt)
        else reportDraftSaved(news.result.savedAt)
      }
    },
  )

  const written = useRef(values)
  useEffect(() => {
    if (written.current === values) return
    written.current = values
    writer.write(values)
  }, [values, writer])

  const edit = useCallback<SubmissionForm['edit']>(
    (place, step) => dispatch({ kind: 'edit', place, at: performance.now(), step }),
    [],
  )

  return {
    values,
    errors,
    failure,
    warnings: useWarnings(values, view),
    edit,
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    redo: useCallback(() => dispatch({ kind: 'redo' }), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    flush: useCallback(() => writer.flush(), [writer]),
  }
}

/** How long the typing must rest before other screens' answers are asked for again. */
const restMs = 400

/** Says that answers depending on this form have changed: when the typing rests, at once when the form is left. */
function useDependents(): () => void {
  const state = useRef<{ timer?: ReturnType<typeof setTimeout>; isLeft: boolean }>({ isLeft: false })
  useEffect(() => {
    const { current } = state
    current.isLeft = false
    return () => {
      current.isLeft = true
      clearTimeout(current.timer)
      void invalidate(dependents)
    }
  }, [])
  return useCallback(() => {
    const { current } = state
    clearTimeout(current.timer)
    if (current.isLeft) void invalidate(dependents)
    else current.timer = setTimeout(() => void invalidate(dependents), restMs)
  }, [])
}

/** Doubts about the latest values that make sense; while something is wrong the last ones stand. */
function useWarnings(values: SubmissionInput, view: SubmissionView): FieldErrors {
  const last = useRef<FieldErrors>({})
  return useMemo(() => {
    const parsed = submissionSchema.safeParse(values)
    if (parsed.success) {
      const found = byPath(submissionWarnings(parsed.data, { ...view.campaign, today: view.today }))
      if (!sameFields(last.current, found)) last.current = found
    }
    return last.current
  }, [values, view])
}

function byPath(warnings: SubmissionWarning[]): FieldErrors {
  const fields: FieldErrors = {}
  for (const { path, message } of warnings) fields[path] ??= message
  return fields
}

/** So that what has not changed is not drawn again. */
function sameFields(a: FieldErrors, b: FieldErrors): boolean {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path])
}
