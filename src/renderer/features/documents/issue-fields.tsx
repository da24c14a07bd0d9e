import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type DocumentRow, documentIssueSchema } from '#shared/domain/document'
import { invalidate, request, sentenceOf } from '../../api'
import { DayInput, TextField } from '../../forms/inputs'
import { reportSaved, reportSaveFailed } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { nameOf } from './document-columns'
import classes from './documents.module.css'

type Typed = { number: string; signedOn: string | null }

const problemOf = (signedOn: string | null): string | null => {
  const verdict = documentIssueSchema.shape.signedOn.safeParse(signedOn)
  return verdict.success ? null : (verdict.error.issues[0]?.message ?? '')
}

/** Number and day of a document without a screen of its own, stored with each keystroke that makes sense. */
export function IssueFields({ campaignId, row }: { campaignId: number; row: DocumentRow }) {
  const stored: Typed = row.issue ?? { number: '', signedOn: null }
  const [typed, setTyped] = useState(stored)
  const lastGood = useRef(stored)
  const isTyping = useRef(false)
  const writer = useKeystrokeWriter(
    (issue: Typed) => request('documents.saveIssue', { campaignId, kind: row.kind, key: row.key, ...issue }),
    (news) => {
      if (news.kind === 'written') reportSaved(new Date().toISOString())
      if (news.kind === 'failed') reportSaveFailed(sentenceOf(news.error))
    },
  )

  // What another screen has changed; what is being typed stays.
  const { number, signedOn } = stored
  useEffect(() => {
    if (isTyping.current) return
    setTyped((shown) => (problemOf(shown.signedOn) === null ? { number, signedOn } : { ...shown, number }))
  }, [number, signedOn])

  function change(changes: Partial<Typed>) {
    isTyping.current = true
    const next = { ...typed, ...changes }
    setTyped(next)
    lastGood.current = {
      number: next.number,
      signedOn: problemOf(next.signedOn) === null ? next.signedOn : lastGood.current.signedOn,
    }
    writer.write(lastGood.current)
  }

  /** The list says anew what is lacking and what is out of date, once, not at each keystroke. */
  async function settle() {
    if (!isTyping.current) return
    await writer.flush().catch(() => {})
    isTyping.current = false
    const problem = problemOf(typed.signedOn)
    if (problem !== null) reportSaveFailed(problem)
    await invalidate(['documents.', 'reconciliation.'])
  }

  const name = nameOf(row)
  const problem = problemOf(typed.signedOn)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its fields take the keys, this only hears of them
    <span className={classes.issue} title={problem ?? undefined} onKeyDown={walk}>
      <TextField
        data-issue="number"
        aria-label={`Số của ${name}`}
        placeholder="Số"
        maxLength={50}
        value={typed.number}
        onChange={(value) => change({ number: value })}
        onBlur={() => void settle()}
      />
      <DayInput
        data-issue="signedOn"
        aria-label={`Ngày ký của ${name}`}
        placeholder="Ngày ký"
        error={problem !== null && !isTyping.current}
        value={typed.signedOn}
        onChange={(value) => change({ signedOn: value })}
        onBlur={() => void settle()}
      />
    </span>
  )
}

/** A dozen notices get their numbers in one go: Enter or ↓ goes to the same field of the next document, ↑ back. */
function walk(event: KeyboardEvent) {
  const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const field = event.target as HTMLInputElement
  const name = field.dataset.issue
  if (by === 0 || name === undefined || event.ctrlKey || event.altKey || event.metaKey) return
  const fields = [...document.querySelectorAll<HTMLInputElement>(`input[data-issue="${name}"]`)]
  event.preventDefault()
  const next = fields[fields.indexOf(field) + by]
  next?.focus()
  next?.select()
}
