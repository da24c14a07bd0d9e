import { IconLock, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Decision } from '#shared/domain/decision'
import { StateBadge } from '../../components/state-badge'
import { decisionName, kindWords } from './decision-names'
import classes from './decisions.module.css'

/** Draft or issued, as icon and word. */
export function DecisionStateBadge({ state }: Pick<Decision, 'state'>) {
  return state === 'issued' ? (
    <StateBadge tone="good" icon={IconLock}>
      Đã ban hành
    </StateBadge>
  ) : (
    <StateBadge tone="neutral" icon={IconPencil}>
      Bản nháp
    </StateBadge>
  )
}

type Props = {
  decision: Pick<Decision, 'kind' | 'number' | 'signedOn' | 'state'>
  sign: string
  children: ReactNode
}

/** Names the decision in hand and carries its actions. */
export function DecisionBar({ decision, sign, children }: Props) {
  return (
    <header className={classes.bar}>
      <h2>{decisionName(decision, sign)}</h2>
      {decision.kind !== 'award' && <span className={classes.kind}>{kindWords[decision.kind]}</span>}
      <DecisionStateBadge state={decision.state} />
      <div className={classes.actions}>{children}</div>
    </header>
  )
}
