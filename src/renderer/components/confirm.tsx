import { Button, Group, Modal } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

type Question = {
  title: string
  message: ReactNode
  /** The verb, e.g. "Xoá đợt". */
  confirmLabel: string
  cancelLabel?: string
  /** Takes something away: the button is red and the focus is on the other one. */
  isDangerous?: boolean
}

type Ask = (question: Question) => Promise<boolean>

const Context = createContext<Ask>(() => Promise.resolve(false))

/** Asks before a step that can't be undone. Never while the officer types. */
export const useConfirm = (): Ask => useContext(Context)

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<{ question: Question; answer: (yes: boolean) => void } | null>(null)
  const ask = useCallback<Ask>(
    (question) => new Promise((resolve) => setOpen({ question, answer: resolve })),
    [],
  )

  function close(yes: boolean) {
    open?.answer(yes)
    setOpen(null)
  }

  return (
    <Context value={ask}>
      {children}
      {open && (
        <Modal opened onClose={() => close(false)} title={open.question.title} withCloseButton={false}>
          <div>{open.question.message}</div>
          <Group justify="flex-end" gap="xs" mt="lg">
            <Button variant="default" data-autofocus={open.question.isDangerous} onClick={() => close(false)}>
              {open.question.cancelLabel ?? 'Thôi'}
            </Button>
            <Button
              color={open.question.isDangerous ? 'red.8' : undefined}
              data-autofocus={!open.question.isDangerous}
              onClick={() => close(true)}
            >
              {open.question.confirmLabel}
            </Button>
          </Group>
        </Modal>
      )}
    </Context>
  )
}
