import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import type { MouseEventHandler, ReactNode } from 'react'

type Props = Omit<ButtonProps, 'disabled'> & {
  /** Why it can't be pressed now; null when it can. */
  refusal: string | null
  /** What to know before pressing, e.g. its shortcut. */
  hint?: string
  onClick: MouseEventHandler<HTMLButtonElement>
  children: ReactNode
}

/** A button that says why it can't be pressed. It stays in the Tab order, so that the reason can be read. */
export function ReasonedButton({ refusal, hint, onClick, children, ...rest }: Props) {
  const label = refusal ?? hint
  const button = (
    <Button
      {...rest}
      data-disabled={refusal !== null || undefined}
      aria-disabled={refusal !== null || undefined}
      onClick={(event) => {
        if (refusal !== null) event.preventDefault()
        else onClick(event)
      }}
    >
      {children}
    </Button>
  )
  return label ? <Tooltip label={label}>{button}</Tooltip> : button
}
