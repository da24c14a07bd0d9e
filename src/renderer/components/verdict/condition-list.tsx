import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { Condition } from '#shared/rules/eligibility'
import classes from './verdict.module.css'
import { conditionWords, markWords } from './verdict-words'

const looks = {
  met: { icon: IconCircleCheck, tone: 'good' },
  'not-met': { icon: IconCircleX, tone: 'bad' },
  unknown: { icon: IconAlertTriangle, tone: 'doubt' },
} as const

const effectWords = {
  block: '',
  warn: 'chỉ để nhắc, không quyết định “chưa đủ”',
  hint: 'để hội đồng xem xét, không tính vào kết quả',
}

/** Every condition of a verdict: whether it is met, the fact looked at, the source and how sure we are of it. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  return (
    <ul className={classes.conditions}>
      {conditions.map((condition) => (
        <Line key={condition.id} condition={condition} />
      ))}
    </ul>
  )
}

function Line({ condition }: { condition: Condition }) {
  const { label, state, fact, source, mark, note, effect, parts } = condition
  const isHint = effect === 'hint' && state === 'unknown'
  const { icon, tone } = looks[state]
  const Icon = isHint ? IconInfoCircle : icon
  return (
    <li className={classes.condition} data-state={state}>
      <span className={classes.state} data-tone={isHint ? 'neutral' : tone}>
        <Icon size={15} stroke={1.9} aria-hidden /> {isHint ? 'để xem' : conditionWords[state]}
      </span>
      <div className={classes.what}>
        <span className={classes.label}>{label}.</span> {fact}
        <div className={classes.source}>
          {source} ({mark}: {markWords[mark]}){effectWords[effect] && `; ${effectWords[effect]}`}
          {note && <span className={classes.note}> {note}</span>}
        </div>
        {parts.length > 0 && <ConditionList conditions={parts} />}
      </div>
    </li>
  )
}
