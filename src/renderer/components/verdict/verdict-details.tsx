import { useRef } from 'react'
import { getAward } from '#shared/domain/award'
import { verdictStatusNames } from '#shared/rules/eligibility'
import { getRegime } from '#shared/rules/regime'
import { StateBadge } from '../state-badge'
import { ChangedSince } from './changed-since'
import { ConditionList } from './condition-list'
import { OverrideBox } from './override-box'
import classes from './verdict.module.css'
import { changeSince, inOrderOfWeight, type JudgedAward, verdictTones } from './verdict-words'

type Props = JudgedAward & {
  /** The nominee. */
  name: string
  onOverride: (reason: string) => Promise<unknown>
}

/** One verdict whole: the award, the conclusion, every condition, which rules it was judged by, what was written against it. */
export function VerdictDetails({ name, award, verdict, override, onOverride }: Props) {
  const { status, conditions, regimeId, ruleVersion } = verdict
  const change = changeSince({ verdict, override })
  const details = useRef<HTMLElement>(null)
  // The button that was pressed is gone afterwards: Esc and Tab go on from here.
  const keepFocus = () => details.current?.focus({ preventScroll: true })
  return (
    <section
      ref={details}
      tabIndex={-1}
      className={classes.details}
      aria-label={`Điều kiện ${getAward(award).name}, ${name}`}
    >
      <header className={classes.heading}>
        <h3>{getAward(award).name}</h3>
        <StateBadge tone={verdictTones[status]}>{verdictStatusNames[status]}</StateBadge>
        <span className={classes.source}>
          Theo {getRegime(regimeId).name} (bộ quy tắc {ruleVersion})
        </span>
      </header>
      {override && change && (
        <ChangedSince change={change} onKeep={() => onOverride(override.reason).then(keepFocus)} />
      )}
      <ConditionList conditions={inOrderOfWeight(conditions)} />
      <OverrideBox
        name={`${getAward(award).shortName}, ${name}`}
        status={status}
        override={override}
        onOverride={onOverride}
      />
    </section>
  )
}
