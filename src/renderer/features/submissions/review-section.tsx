import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { SubmissionInput } from '#shared/domain/submission'
import { FieldWarning } from '../../forms/field'
import { CountInput, DayInput, TextField, TimeInput } from '../../forms/inputs'
import { useFieldAt } from './field-at'
import { useForm } from './form-context'
import { Section } from './section'
import classes from './submission.module.css'

type Review = SubmissionInput['review']

/** The unit's own meeting, as its minutes tell it. */
export function ReviewSection() {
  const { form } = useForm()
  const { edit } = form
  const { review } = form.values
  const at = useFieldAt()
  const set = (changes: Partial<Review>) =>
    edit(`review.${Object.keys(changes)[0]}`, (now) => ({ ...now, review: { ...now.review, ...changes } }))
  const setAbsences = (place: string, step: (absences: Review['absences']) => Review['absences']) =>
    edit(place, (now) => ({ ...now, review: { ...now.review, absences: step(now.review.absences) } }))
  const addAbsence = () => {
    const path = `review.absences.${review.absences.length}.name`
    setAbsences('review.absences', (now) => [...now, { name: '', reason: '' }])
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus())
  }
  const absenceWarning = form.errors['review.absences'] ? undefined : form.warnings['review.absences']

  return (
    <Section id="hop-binh-xet" title="Họp bình xét">
      <div className={classes.fields}>
        <TextField
          label="Số biên bản"
          className={classes.short}
          {...at('review.minutesNumber')}
          value={review.minutesNumber}
          onChange={(minutesNumber) => set({ minutesNumber })}
        />
        <DayInput
          label="Ngày họp"
          className={classes.day}
          {...at('review.on')}
          value={review.on}
          onChange={(on) => set({ on })}
        />
        <TimeInput
          label="Giờ họp"
          className={classes.time}
          {...at('review.time')}
          value={review.time}
          onChange={(time) => set({ time })}
        />
        <TextField
          label="Địa điểm"
          className={classes.wide}
          {...at('review.place')}
          value={review.place}
          onChange={(place) => set({ place })}
        />
        <TextField
          label="Chủ tọa"
          className={classes.wide}
          {...at('review.chair')}
          value={review.chair}
          onChange={(chair) => set({ chair })}
        />
        <TextField
          label="Thư ký"
          className={classes.wide}
          {...at('review.secretary')}
          value={review.secretary}
          onChange={(secretary) => set({ secretary })}
        />
      </div>
      <div className={classes.fields}>
        <CountInput
          label="Tổng số"
          className={classes.count}
          {...at('review.total')}
          value={review.total}
          onChange={(total) => set({ total })}
        />
        <CountInput
          label="Có mặt"
          className={classes.count}
          {...at('review.present')}
          value={review.present}
          onChange={(present) => set({ present })}
        />
        <fieldset className={classes.absences}>
          <legend>Vắng mặt</legend>
          {review.absences.map((absence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
            <div key={index} className={classes.absence}>
              <TextField
                aria-label={`Họ tên người vắng ${index + 1}`}
                placeholder="họ và tên"
                {...at(`review.absences.${index}.name`)}
                value={absence.name}
                onChange={(name) =>
                  setAbsences(`review.absences.${index}.name`, (now) => now.with(index, { ...absence, name }))
                }
              />
              <TextField
                aria-label={`Lý do vắng ${index + 1}`}
                placeholder="lý do"
                {...at(`review.absences.${index}.reason`)}
                value={absence.reason}
                onChange={(reason) =>
                  setAbsences(`review.absences.${index}.reason`, (now) =>
                    now.with(index, { ...absence, reason }),
                  )
                }
              />
              <ActionIcon
                aria-label={`Xoá dòng vắng ${index + 1}`}
                onClick={() => setAbsences('review.absences', (now) => now.toSpliced(index, 1))}
              >
                <IconX size={15} />
              </ActionIcon>
            </div>
          ))}
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            onClick={addAbsence}
          >
            Thêm người vắng
          </Button>
          {absenceWarning && <FieldWarning>{absenceWarning}</FieldWarning>}
        </fieldset>
      </div>
    </Section>
  )
}
