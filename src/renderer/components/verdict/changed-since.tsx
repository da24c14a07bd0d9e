import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { VerdictChange } from '#shared/rules/verdict-change'
import { notifyFailure } from '../notify'
import classes from './verdict.module.css'
import { changedLines, changedSentence } from './verdict-words'

type Props = {
  change: VerdictChange
  /** Writes the same reason again, against the verdict of now. */
  onKeep: () => Promise<unknown>
}

/** What has become of a verdict since a reason was written: the reason stays until somebody says that it still holds. */
export function ChangedSince({ change, onKeep }: Props) {
  const [isBusy, setBusy] = useState(false)
  const keep = () => {
    setBusy(true)
    onKeep().catch((error) => {
      notifyFailure(error)
      setBusy(false)
    })
  }
  return (
    <div className={classes.changed} role="status">
      <div className={classes.changedHead}>
        <IconAlertTriangle size={15} aria-hidden />
        <strong>{changedSentence(change)}</strong>
        <Button size="compact-xs" variant="default" loading={isBusy} onClick={keep}>
          Lý do vẫn đúng
        </Button>
      </div>
      <ul>
        {changedLines(change).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
