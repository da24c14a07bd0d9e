import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { SubmissionInput, SubmissionView } from '#shared/domain/submission'
import type { FormAssessment } from './use-assessment'
import type { SubmissionForm } from './use-submission-form'

type FormContext = {
  view: SubmissionView
  form: SubmissionForm
  assessment: FormAssessment
  /** The error to show at a field: none while it is being typed for the first time. */
  errorAt: (path: string) => string | undefined
}

const Context = createContext<FormContext | null>(null)

/** The form in hand, for its sections. */
export function useForm(): FormContext {
  const context = use(Context)
  if (!context) throw new Error('outside of a submission form')
  return context
}

type Props = {
  view: SubmissionView
  form: SubmissionForm
  assessment: FormAssessment
  children: ReactNode
}

/**
 * Holds which field has the focus: an error that arises while a field is being typed waits until the field is
 * left, so that "3/7/" is not called wrong on the way to "3/7/2023".
 */
export function FormProvider({ view, form, assessment, children }: Props) {
  const [typing, setTyping] = useState<{ path: string; hadError: boolean } | null>(null)
  const held = typing && !typing.hadError && form.errors[typing.path] !== undefined ? typing.path : null
  const errorAt = useCallback(
    (path: string) => (path === held ? undefined : form.errors[path]),
    [held, form.errors],
  )
  return (
    <Context value={{ view, form, assessment, errorAt }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the fields inside */}
      <div
        style={{ display: 'contents' }}
        onFocus={(event) => {
          const path = pathOf(event.target)
          // An empty field has not been typed in yet, however much it is missed.
          const hadError = path !== null && form.errors[path] !== undefined && !isEmpty(event.target)
          setTyping(path === null ? null : { path, hadError })
        }}
        onBlur={() => setTyping(null)}
      >
        {children}
      </div>
    </Context>
  )
}

const isEmpty = (target: Element): boolean => 'value' in target && target.value === ''

const pathOf = (target: Element): string | null =>
  target.closest('[data-path]')?.getAttribute('data-path') ?? null

type PartProps = {
  /** The values that the part shows. */
  of: readonly (keyof SubmissionInput)[]
  /** The same element at each drawing. */
  children: ReactNode
}

/**
 * One part of the form, drawn again only when its own values, or what is said of them, change: a key typed in one
 * part must not cost the drawing of all.
 */
export function Part({ of, children }: PartProps) {
  const form = useForm()
  const own = of.map((key) => form.form.values[key])
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits of a part take the latest values, it shows its own
  const value = useMemo(
    () => form,
    [...own, form.form.errors, form.form.warnings, form.assessment, form.errorAt, form.view],
  )
  return <Context value={value}>{children}</Context>
}
