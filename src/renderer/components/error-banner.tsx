import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { sentenceOf } from '../api'
import classes from './banner.module.css'

type BannerProps = { tone: 'bad' | 'doubt' | 'info'; children: ReactNode; actions?: ReactNode }

/** A sentence across the width of what it is about, with the way on at its end. */
export function Banner({ tone, children, actions }: BannerProps) {
  const Icon = tone === 'info' ? IconInfoCircle : IconAlertTriangle
  return (
    <div className={classes.banner} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={17} aria-hidden className={classes.icon} />
      <div className={classes.text}>{children}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}

/** Says why something failed. Shows nothing while there is no failure. */
export function ErrorBanner({ error, actions }: { error: unknown; actions?: ReactNode }) {
  if (error === null || error === undefined) return null
  return (
    <Banner tone="bad" actions={actions}>
      {typeof error === 'string' ? error : sentenceOf(error)}
    </Banner>
  )
}
