import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Candidate, type CandidateFate, candidateFateNames } from '#shared/domain/council'
import { ApiError, sentenceOf } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { Panel } from '../../components/panel'
import { ParagraphsField } from '../../forms/inputs'
import classes from './candidates.module.css'

type Props = {
  fate: Exclude<CandidateFate, 'vote'>
  candidates: Candidate[]
  onClose: () => void
  /** @throws ApiError */
  onDecide: (reason: string) => Promise<void>
}

const mostNamed = 12

/** Asks why, for one or for many: the reason goes into the minutes and the notice to the unit. */
export function FatePanel({ fate, candidates, onClose, onDecide }: Props) {
  const [reason, setReason] = useState(candidates[0]?.fate === fate ? candidates[0].reason : '')
  const [error, setError] = useState<{ field: string | null; failure: string | null }>()

  async function decide() {
    if (reason.trim() === '') return setError({ field: 'Ghi lý do.', failure: null })
    try {
      await onDecide(reason)
    } catch (cause) {
      const field = cause instanceof ApiError ? (cause.fields.reason ?? null) : null
      setError({ field, failure: field ? null : sentenceOf(cause) })
    }
  }

  return (
    <Panel
      title={candidateFateNames[fate]}
      onClose={onClose}
      width={360}
      footer={
        <>
          <Button onClick={() => void decide()}>{candidateFateNames[fate]}</Button>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
        </>
      }
    >
      <ErrorBanner error={error?.failure} />
      <form
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          void decide()
        }}
      >
        <ParagraphsField
          label="Lý do"
          isRequired
          data-autofocus
          minRows={3}
          help="Ghi vào biên bản và thông báo gửi đơn vị. Enter để xong."
          value={reason}
          error={error?.field}
          onChange={setReason}
        />
      </form>
      <p className={classes.whom}>
        {candidates.length === 1 ? '1 dòng:' : `${candidates.length} dòng, chung một lý do:`}
      </p>
      <ul className={classes.names}>
        {candidates.slice(0, mostNamed).map(({ id, name, unitName }) => (
          <li key={id}>
            {name} <span className={classes.quiet}>{unitName !== name && unitName}</span>
          </li>
        ))}
        {candidates.length > mostNamed && <li>và {candidates.length - mostNamed} dòng khác</li>}
      </ul>
    </Panel>
  )
}
