import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { sentenceOf } from '../api'

/* Short news at the top. A failure of a form's own save belongs in that form, not here. */

const readMs = 5_000
const undoMs = 12_000

export function notifyDone(message: ReactNode): void {
  notifications.show({ message, autoClose: readMs, icon: <IconCheck size={17} />, color: 'green.9' })
}

export function notifyFailure(error: unknown): void {
  notifications.show({
    message: typeof error === 'string' ? error : sentenceOf(error),
    autoClose: false,
    icon: <IconAlertTriangle size={17} />,
    color: 'red.8',
  })
}

type Offer = {
  /** Names it, so that it can be withdrawn and stands only once. */
  id?: string
  message: string
  /** The verb on the button. */
  label: string
  onTake: () => void
}

/** News with one thing to do about it, e.g. go back to what was left. */
export function notifyOffer({ id: name, message, label, onTake }: Offer): void {
  if (name) notifications.hide(name)
  const id = notifications.show({
    id: name,
    autoClose: undoMs,
    color: 'gray.6',
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          size="compact-sm"
          fz="xs"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id)
            onTake()
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  })
}

/** The offer has no point any more, e.g. because the officer came back alone. */
export const withdrawOffer = (id: string): void => {
  notifications.hide(id)
}

/** Says what was taken away and offers it back. */
export const notifyUndo = (message: string, onUndo: () => void): void =>
  notifyOffer({ message, label: 'Hoàn tác', onTake: onUndo })
