import { Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconInfoCircle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './state-badge.module.css'

export type Tone = 'good' | 'doubt' | 'bad' | 'info' | 'neutral'

const icons = {
  good: IconCircleCheck,
  doubt: IconAlertTriangle,
  bad: IconCircleX,
  info: IconInfoCircle,
  neutral: IconCircleDashed,
} as const

type Props = {
  tone: Tone
  /** In place of the tone's own icon. */
  icon?: typeof IconCircleCheck
  /** Why, or the words in full. */
  hint?: string
  children: ReactNode
}

/** A state as icon, word and colour: never colour alone. */
export function StateBadge({ tone, icon, hint, children }: Props) {
  const Icon = icon ?? icons[tone]
  const badge = (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} stroke={1.9} aria-hidden />
      {children}
    </span>
  )
  return hint ? <Tooltip label={hint}>{badge}</Tooltip> : badge
}

/** The icon and colour of a state alone, where its word stands beside it anyway. */
export function StatusDot({ tone, label }: { tone: Tone; label: string }) {
  const Icon = icons[tone]
  return (
    <span className={classes.dot} data-tone={tone} role="img" aria-label={label} title={label}>
      <Icon size={16} stroke={1.9} aria-hidden />
    </span>
  )
}
