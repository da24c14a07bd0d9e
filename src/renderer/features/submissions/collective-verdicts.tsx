import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { verdictStatusNames } from '#shared/rules/eligibility'
import { StateBadge } from '../../components/state-badge'
import { VerdictDetails } from '../../components/verdict/verdict-details'
import {
  changedLead,
  changeSince,
  isGoneAgainst,
  type JudgedAward,
  reasonOf,
  verdictTitle,
  verdictTones,
} from '../../components/verdict/verdict-words'
import { useForm } from './form-context'
import classes from './submission.module.css'
import { useNamedPeople } from './use-named-people'

/** The verdicts on what is asked for the collective: the word, the reason, and all conditions on request. */
export function CollectiveVerdicts() {
  const { view, form, assessment } = useForm()
  const people = useNamedPeople(view)
  const judged =
    assessment.assessor?.collectiveVerdicts(form.values, (id) => people.get(id)?.fullName ?? '') ?? []
  if (judged.length === 0) return null
  return (
    <div className={classes.verdicts}>
      {judged.map((one) => (
        <CollectiveVerdict key={one.award} judged={one} />
      ))}
    </div>
  )
}

function CollectiveVerdict({ judged }: { judged: JudgedAward }) {
  const { view, assessment } = useForm()
  const [isOpen, setOpen] = useState(false)
  const { verdict, override } = judged
  const reason = reasonOf(verdict)
  return (
    <>
      <div className={classes.verdictLine}>
        <StateBadge tone={isGoneAgainst(judged) ? 'info' : verdictTones[verdict.status]}>
          {isGoneAgainst(judged)
            ? `vẫn đề nghị (${verdictStatusNames[verdict.status]})`
            : verdictTitle(verdict)}
        </StateBadge>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconListCheck size={14} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Thu gọn' : 'Xem điều kiện'}
        </Button>
      </div>
      {(reason || override) && (
        <p className={classes.verdictReason}>
          {reason} {override && <strong>Vẫn đề nghị: {override.reason}</strong>}
          {changeSince(judged) && <span className={classes.changedSince}> {changedLead}.</span>}
        </p>
      )}
      {isOpen && (
        <div className={classes.verdictBox}>
          <VerdictDetails
            {...judged}
            name={view.unit.name}
            onOverride={(text) => assessment.override(null, verdict, text)}
          />
        </div>
      )}
    </>
  )
}
