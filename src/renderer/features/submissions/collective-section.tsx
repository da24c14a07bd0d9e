import { Select } from '@mantine/core'
import { awardsFor } from '#shared/domain/award'
import { evaluationClasses, evaluationClassNames } from '#shared/domain/evaluation'
import { formatShare } from '#shared/domain/school-summary'
import type { SubmissionInput } from '#shared/domain/submission'
import { inputProps } from '../../forms/field'
import { CountInput, TextField } from '../../forms/inputs'
import { CollectiveVerdicts } from './collective-verdicts'
import { useFieldAt } from './field-at'
import { useForm } from './form-context'
import { Section } from './section'
import classes from './submission.module.css'

const optionsOf = (kind: 'title' | 'form') =>
  awardsFor('collective', kind).map((award) => ({ value: award.code, label: award.name }))
const titles = optionsOf('title')
const forms = optionsOf('form')
const gradings = evaluationClasses.map((code) => ({ value: code, label: evaluationClassNames[code] }))

/** What the unit asks for as a collective, and how it voted. */
export function CollectiveSection() {
  const { form } = useForm()
  const { collective } = form.values
  const at = useFieldAt()
  const set = (changes: Partial<SubmissionInput['collective']>) =>
    form.edit(`collective.${Object.keys(changes)[0]}`, (now) => ({
      ...now,
      collective: { ...now.collective, ...changes },
    }))
  const choice = <Code extends string>(value: string | null) => (value === '' ? null : value) as Code | null
  const share = shareOf(collective.votesFor, collective.votesTotal)

  return (
    <Section id="tap-the" title="Đề nghị cho tập thể">
      <div className={classes.fields}>
        <Select
          {...inputProps({
            label: 'Xếp loại tập thể',
            className: classes.grading,
            ...at('collective.evaluationClass'),
          })}
          clearable
          data={gradings}
          value={collective.evaluationClass}
          onChange={(value) => set({ evaluationClass: choice(value) })}
        />
        <Select
          {...inputProps({ label: 'Danh hiệu tập thể', className: classes.award, ...at('collective.title') })}
          clearable
          data={titles}
          value={collective.title}
          onChange={(value) => set({ title: choice(value) })}
        />
        <Select
          {...inputProps({
            label: 'Khen thưởng tập thể',
            className: classes.award,
            ...at('collective.form'),
          })}
          clearable
          data={forms}
          value={collective.form}
          onChange={(value) => set({ form: choice(value) })}
        />
        <CountInput
          label="Phiếu đồng ý"
          className={classes.count}
          {...at('collective.votesFor')}
          value={collective.votesFor}
          onChange={(votesFor) => set({ votesFor })}
        />
        <CountInput
          label="Tổng số phiếu"
          className={classes.count}
          {...at('collective.votesTotal')}
          value={collective.votesTotal}
          onChange={(votesTotal) => set({ votesTotal })}
          help={share}
        />
        <TextField
          label="Ghi chú về tập thể"
          className={classes.wide}
          {...at('collective.note')}
          value={collective.note}
          onChange={(note) => set({ note })}
        />
      </div>
      <CollectiveVerdicts />
    </Section>
  )
}

function shareOf(votesFor: string | number | null, votesTotal: string | number | null): string | undefined {
  const part = Number(votesFor)
  const whole = Number(votesTotal)
  return votesFor !== null && whole > 0 && part <= whole ? formatShare(part, whole) : undefined
}
