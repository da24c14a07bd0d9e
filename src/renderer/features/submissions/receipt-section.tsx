import { Checkbox } from '@mantine/core'
import { paperNames } from '#shared/domain/campaign-names'
import type { SubmissionInput } from '#shared/domain/submission'
import { DayInput, TextField, TimeInput } from '../../forms/inputs'
import { useFieldAt } from './field-at'
import { useForm } from './form-context'
import { Section } from './section'
import classes from './submission.module.css'

/** When the papers came and from whom, and which of them are there. */
export function ReceiptSection() {
  const { form, view } = useForm()
  const { values, edit } = form
  const at = useFieldAt()
  const set = <Key extends keyof SubmissionInput>(key: Key, value: SubmissionInput[Key]) =>
    edit(key, (now) => ({ ...now, [key]: value }))
  const setPaper = (index: number, changes: Partial<SubmissionInput['papers'][number]>) =>
    edit(`papers.${index}`, (now) => {
      const paper = now.papers[index]
      return paper ? { ...now, papers: now.papers.with(index, { ...paper, ...changes }) } : now
    })
  const required = new Set(view.campaign.requiredPapers)

  return (
    <Section id="nhan-ho-so" title="Nhận hồ sơ">
      <div className={classes.sides}>
        <div className={classes.fields}>
          <DayInput
            label="Ngày nhận"
            className={classes.day}
            {...at('receivedOn')}
            value={values.receivedOn}
            onChange={(day) => set('receivedOn', day)}
          />
          <TimeInput
            label="Giờ nhận"
            className={classes.time}
            {...at('receivedTime')}
            value={values.receivedTime}
            onChange={(time) => set('receivedTime', time)}
          />
          <TextField
            label="Người nộp"
            className={classes.wide}
            {...at('receivedFrom')}
            value={values.receivedFrom}
            onChange={(name) => set('receivedFrom', name)}
          />
        </div>
        <fieldset className={classes.papers}>
          <legend>Giấy tờ đã nhận</legend>
          {values.papers.map((paper, index) => (
            <div key={paper.kind} className={classes.paper}>
              <Checkbox
                label={`${paperNames[paper.kind]}${required.has(paper.kind) ? '' : ' (không bắt buộc)'}`}
                checked={paper.status === 'present'}
                onChange={(event) =>
                  setPaper(index, { status: event.currentTarget.checked ? 'present' : 'missing' })
                }
              />
              <TextField
                aria-label={`Ghi chú về ${paperNames[paper.kind]}`}
                placeholder="ghi chú"
                {...at(`papers.${index}.note`)}
                value={paper.note}
                onChange={(note) => setPaper(index, { note })}
              />
            </div>
          ))}
        </fieldset>
      </div>
    </Section>
  )
}
