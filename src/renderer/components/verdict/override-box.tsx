import { Button, Textarea } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { VerdictOverride } from '#shared/domain/assessment'
import type { VerdictStatus } from '#shared/rules/eligibility'
import { formatMoment } from '../moments'
import { notifyFailure } from '../notify'
import classes from './verdict.module.css'

type Props = {
  /** Whom and what it is about, for those who hear the field. */
  name: string
  status: VerdictStatus
  override: VerdictOverride | null
  /** An empty reason takes it back. */
  onOverride: (reason: string) => Promise<unknown>
}

/** A written reason against a verdict, or the way to write one. */
export function OverrideBox({ name, status, override, onOverride }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  // What was pressed is gone afterwards: the focus stays here, so that Esc and Tab go on from this place.
  const keepFocus = () => box.current?.focus({ preventScroll: true })

  async function send(reason: string) {
    setBusy(true)
    try {
      await onOverride(reason)
      setDraft(null)
      keepFocus()
    } catch (error) {
      notifyFailure(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div ref={box} tabIndex={-1} className={classes.overrideBox}>
      {draft !== null ? (
        <ReasonField
          name={name}
          draft={draft}
          isBusy={isBusy}
          onChange={setDraft}
          onWrite={() => void send(draft)}
          onGiveUp={() => {
            setDraft(null)
            keepFocus()
          }}
        />
      ) : override ? (
        <div className={classes.override}>
          <IconPencil size={15} aria-hidden />
          <span>
            <strong>Vẫn đề nghị:</strong> {override.reason}{' '}
            <span className={classes.source}>({formatMoment(override.madeAt)})</span>
          </span>
          <Button size="compact-xs" variant="default" onClick={() => setDraft(override.reason)}>
            Sửa lý do
          </Button>
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => void send('')}>
            Bỏ ý kiến
          </Button>
        </div>
      ) : (
        status !== 'eligible' && (
          <div className={classes.buttons}>
            <Button size="compact-sm" variant="default" onClick={() => setDraft('')}>
              Vẫn đề nghị, ghi lý do
            </Button>
          </div>
        )
      )}
    </div>
  )
}

type FieldProps = {
  name: string
  draft: string
  isBusy: boolean
  onChange: (draft: string) => void
  onWrite: () => void
  onGiveUp: () => void
}

function ReasonField({ name, draft, isBusy, onChange, onWrite, onGiveUp }: FieldProps) {
  const [needsReason, setNeedsReason] = useState(false)
  const write = () => (draft.trim() ? onWrite() : setNeedsReason(true))
  return (
    <div className={classes.writing}>
      <Textarea
        label="Lý do vẫn đề nghị"
        aria-label={`Lý do vẫn đề nghị, ${name}`}
        description="Ví dụ: ý kiến của hội đồng, văn bản hướng dẫn. Lý do được giữ cùng kết quả xét. Ctrl+Enter để ghi."
        error={needsReason && draft.trim() === '' ? 'Ghi lý do trước.' : undefined}
        autoFocus
        rows={2}
        maxLength={500}
        value={draft}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Undo here is of this text, not of the form around it.
          if (event.ctrlKey && ['z', 'y', 'enter'].includes(event.key.toLowerCase())) event.stopPropagation()
          if (event.ctrlKey && event.key === 'Enter') write()
          if (event.key === 'Escape') {
            event.stopPropagation()
            onGiveUp()
          }
        }}
      />
      <div className={classes.buttons}>
        <Button loading={isBusy} onClick={write}>
          Ghi ý kiến
        </Button>
        <Button variant="default" onClick={onGiveUp}>
          Thôi
        </Button>
      </div>
    </div>
  )
}
