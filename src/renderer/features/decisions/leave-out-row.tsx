import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './decision-entries.module.css'

type Props = { name: string; onCancel: () => void; onLeaveOut: (reason: string) => void }

/** Asks, in place of the line, why somebody is left out. Escape goes back. */
export function LeaveOutRow({ name, onCancel, onLeaveOut }: Props) {
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') onLeaveOut(reason.trim())
  }

  return (
    <tr className={classes.leaving}>
      <td colSpan={5}>
        <form
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel()
          }}
        >
          <TextInput
            data-autofocus
            autoFocus
            label={`Lý do không đưa ${name} vào quyết định`}
            maxLength={300}
            error={isTried && reason.trim() === '' && 'Ghi lý do không đưa vào quyết định.'}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit">Bỏ ra</Button>
          <Button variant="default" onClick={onCancel}>
            Thôi
          </Button>
        </form>
      </td>
    </tr>
  )
}
