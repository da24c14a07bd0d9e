import { schemaResolver, type UseFormReturnType, useForm } from '@mantine/form'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { DraftKey } from '#shared/domain/draft'
import { fieldErrorsOf } from '#shared/fields'
import type { FieldErrors } from '#shared/result'
import { ApiError, request, sentenceOf } from '../api'
import { notifyUndo } from '../components/notify'
import { focusFirstError } from './focus-first-error'
import { reportDraftSaved, reportMended, reportSaved, reportSaveFailed, reportSaving } from './save-status'
import { useDropSettledErrors } from './use-drop-settled-errors'
import { useKeystrokeWriter } from './use-keystroke-writer'
import { useLeaveOffer } from './use-leave-offer'
import { useSaveKey } from './use-save-key'

type Values = Record<string, unknown>

type Options<Input extends Values, Saved> = {
  /** Where the unfinished typing is kept. A form shows one record: give its component this key. */
  draft: DraftKey
  schema: z.ZodType<unknown, Input>
  /** What is in the book, or an empty record. */
  stored: Input
  save: (values: Input) => Promise<Saved>
  /** The saved record as the form holds it. */
  inputOf: (saved: Saved) => Input
  onSaved?: (saved: Saved) => void
  /** How to name the record when the officer leaves it unsaved, e.g. "đơn vị Khoa Cơ khí". */
  name: string
}

export type RecordForm<Input extends Values, Saved = never> = {
  form: UseFormReturnType<Input>
  /** False for the moment it takes to look for a draft. */
  isLoaded: boolean
  isDirty: boolean
  isSaving: boolean
  /** When the draft that was brought back had been typed; ISO time. */
  restoredAt: string | null
  /** Why the last save did not succeed. */
  failure: string | null
  save: () => Promise<boolean>
  /** Goes back to what is in the book; can be undone. */
  discard: () => void
  /** Shows what another command on the same record has made of it, in place of whatever was typed. */
  take: (saved: Saved) => void
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A form over one record: judged by the schema main uses too, every keystroke kept as a draft on disk until it
 * is saved or thrown away, errors of main put under their fields, Ctrl+S.
 */
export function useRecordForm<Input extends Values, Saved>(
  options: Options<Input, Saved>,
): RecordForm<Input, Saved> {
  const { draft, schema, stored } = options
  const latest = useRef(options)
  latest.current = options
  const baseline = useRef(stored)
  const [isLoaded, setLoaded] = useState(false)
  const [isDirty, setDirty] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [restoredAt, setRestoredAt] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  /** Null when the form says what the book says: then no draft is needed. */
  const writer = useKeystrokeWriter(
    async (values: Input | null) => {
      if (values !== null) return request('drafts.put', { ...draft, values })
      await request('drafts.discard', draft)
      return null
    },
    (news) => {
      if (news.kind === 'written') news.result ? reportDraftSaved(news.result.savedAt) : reportMended()
      if (news.kind === 'failed') reportSaveFailed(sentenceOf(news.error))
    },
  )

  const isWatching = useRef(false)
  /** Saved and not typed in since, even if the screen has not been drawn anew yet. */
  const isLeftSaved = useRef(false)
  // Mantine keeps the first of these functions for its list operations: it must never change.
  const onValuesChange = useCallback(
    (values: Input) => {
      if (!isWatching.current) return
      const differs = !same(values, baseline.current)
      if (differs) isLeftSaved.current = false
      setDirty(differs)
      writer.write(differs ? values : null)
    },
    [writer],
  )

  const form = useForm<Input>({
    mode: 'controlled',
    initialValues: stored,
    validate: schemaResolver(schema, { sync: true }),
    validateInputOnBlur: true,
    onValuesChange,
  }) as UseFormReturnType<Input>
  const handle = useRef(form)
  handle.current = form

  const put = useCallback((values: Input) => {
    isWatching.current = false
    handle.current.setValues(values)
    isWatching.current = true
    setDirty(!same(values, baseline.current))
  }, [])

  // Brings back what was being typed when the window closed, before anything can be typed anew.
  const { form: draftForm, key: draftKey } = draft
  useEffect(() => {
    let isCurrent = true
    request('drafts.get', { form: draftForm, key: draftKey })
      .catch(() => null)
      .then((found) => {
        if (!isCurrent) return
        isWatching.current = true
        if (found) {
          const values = { ...baseline.current, ...found.values } as Input
          put(values)
          if (!same(values, baseline.current)) setRestoredAt(found.savedAt)
        }
        setLoaded(true)
      })
    return () => {
      isCurrent = false
    }
  }, [draftForm, draftKey, put])

  // The book may change under the form, e.g. by an action on the same record.
  useEffect(() => {
    if (same(stored, baseline.current)) return
    const wasClean = same(handle.current.getValues(), baseline.current)
    baseline.current = stored
    if (wasClean) put(stored)
    else setDirty(!same(handle.current.getValues(), stored))
  }, [stored, put])

  useDropSettledErrors(form, schema)

  const isBusy = useRef(false)
  async function save(): Promise<boolean> {
    if (isBusy.current || !isLoaded) return false
    const { schema, save: send, inputOf, onSaved } = latest.current
    const values = form.getValues()
    const verdict = schema.safeParse(values)
    if (!verdict.success) {
      fail(fieldErrorsOf(verdict.error), null)
      return false
    }
    isBusy.current = true
    setSaving(true)
    reportSaving()
    try {
      await writer.cancel()
      const saved = await send(values)
      baseline.current = inputOf(saved)
      const typedMeanwhile = !same(form.getValues(), values)
      if (typedMeanwhile) writer.write(form.getValues())
      else {
        put(baseline.current)
        form.clearErrors()
        writer.write(null)
      }
      setRestoredAt(null)
      setFailure(null)
      reportSaved(new Date().toISOString())
      isLeftSaved.current = !typedMeanwhile
      onSaved?.(saved)
      return true
    } catch (error) {
      // The draft was taken off the queue for the save: what stands in the form must be kept again.
      writer.write(form.getValues())
      fail(error instanceof ApiError ? error.fields : {}, sentenceOf(error))
      return false
    } finally {
      isBusy.current = false
      setSaving(false)
    }
  }

  function fail(fields: FieldErrors, sentence: string | null) {
    form.setErrors(fields)
    const count = Object.keys(fields).length
    setFailure(sentence ?? `Chưa lưu được: còn ${count} chỗ cần sửa, ghi rõ dưới từng ô.`)
    reportSaveFailed(sentence ?? `Còn ${count} chỗ cần sửa.`)
    if (count > 0) focusFirstError()
  }

  function discard() {
    const typed = form.getValues()
    put(baseline.current)
    form.clearErrors()
    setFailure(null)
    setRestoredAt(null)
    // Nothing is left that could not be saved.
    writer.write(null)
    notifyUndo('Đã bỏ bản gõ dở.', () => {
      put(typed)
      writer.write(typed)
    })
  }

  function take(saved: Saved) {
    baseline.current = latest.current.inputOf(saved)
    put(baseline.current)
    form.clearErrors()
    setFailure(null)
    setRestoredAt(null)
    writer.write(null)
  }

  useSaveKey(() => void save())

  useLeaveOffer(draft, () => (isDirty && !isLeftSaved.current ? options.name : null))

  return { form, isLoaded, isDirty, isSaving, restoredAt, failure, save, discard, take }
}
