import { createContext, type ReactNode, use, useState } from 'react'
import type { SubmissionView } from '#shared/domain/submission'
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
  const errorAt = (path: string) =>
    typing?.path === path && !typing.hadError ? undefined : form.errors[path]
  return (
    <Context value={{ view, form, assessment, errorAt }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the fields inside */}
      <div
        style={{ display: 'contents' }}
        onFocus={(event) => {
          const path = pathOf(event.target)
          setTyping(path === null ? null : { path, hadError: form.errors[path] !== undefined })
        }}
        onBlur={() => setTyping(null)}
      >
        {children}
      </div>
    </Context>
  )
}

const pathOf = (target: Element): string | null =>
  target.closest('[data-path]')?.getAttribute('data-path') ?? null
