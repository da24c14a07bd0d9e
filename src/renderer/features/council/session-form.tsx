import { Autocomplete, Select } from '@mantine/core'
import type { CouncilSession } from '#shared/domain/council'
import { useRequest } from '../../api'
import { Section } from '../../components/section'
import { DayInput, ParagraphsField, TextField, TimeInput } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import { RecordNews } from '../../forms/record-form'
import { AttendanceGrid } from './attendance-grid'
import classes from './session.module.css'
import type { SessionRecord } from './use-session-record'

type Props = { session: CouncilSession; record: SessionRecord }

/** The meeting as its minutes tell it: time, place, who is there, what is said, what is resolved. */
export function SessionForm({ session, record }: Props) {
  const { form, saveSoon } = record
  const { data: councils = [] } = useRequest('councils.list', null)
  if (!record.isLoaded) return null
  const { values } = form
  const memberNames = session.attendees
    .filter((member) => values.attendance.some((line) => line.personId === member.personId && line.isPresent))
    .map(({ name }) => name)

  return (
    // Leaving a field is the end of a step: what is missing and the quorum follow it.
    <fieldset className={classes.form} disabled={session.state === 'closed'} onBlur={saveSoon}>
      <RecordNews record={record} />
      <div className={classes.columns}>
        <div>
          <Section title="Thời gian, địa điểm">
            <div className={classes.head}>
              <DayInput label="Ngày họp" className={classes.third} {...form.getInputProps('heldOn')} />
              <TimeInput label="Khai mạc" className={classes.third} {...form.getInputProps('startTime')} />
              <TimeInput label="Kết thúc" className={classes.third} {...form.getInputProps('endTime')} />
              <TextField
                label="Địa điểm"
                className={classes.whole}
                placeholder="Phòng họp số 1"
                {...form.getInputProps('location')}
              />
              <Select
                label="Hội đồng"
                className={classes.whole}
                data={councils.map((council) => ({
                  value: String(council.id),
                  label: `${council.name}${council.decisionNumber && ` (QĐ số ${council.decisionNumber})`}`,
                }))}
                data-path="councilId"
                error={form.errors.councilId}
                value={values.councilId === null ? null : String(values.councilId)}
                onChange={(id) => {
                  form.setFieldValue('councilId', id === null ? null : Number(id))
                  saveSoon()
                }}
              />
            </div>
          </Section>
          <Section title="Số văn bản" help="Ghi số, không ghi ký hiệu; chưa có thì để trống.">
            <div className={classes.head}>
              <TextField
                label="Giấy mời số"
                className={classes.third}
                {...form.getInputProps('invitationNumber')}
              />
              <DayInput
                label="Ngày giấy mời"
                className={classes.third}
                {...form.getInputProps('invitationOn')}
              />
              <span className={classes.third} />
              <TextField
                label="Biên bản họp số"
                className={classes.third}
                {...form.getInputProps('minutesNumber')}
              />
              <TextField
                label="Biên bản kiểm phiếu số"
                className={classes.third}
                {...form.getInputProps('tallyNumber')}
              />
              <TextField
                label="Theo hướng dẫn"
                className={classes.whole}
                placeholder="Hướng dẫn số … ngày … của …"
                {...form.getInputProps('guidance')}
              />
            </div>
          </Section>
          <Section title="Khách mời">
            <ListEditor
              items={values.guests}
              noun="khách mời"
              addLabel="Thêm khách mời"
              newItem={() => ({ name: '', office: '' })}
              empty="Không có khách mời."
              onInsert={(item, index) => form.insertListItem('guests', item, index)}
              onRemove={(index) => form.removeListItem('guests', index)}
              onMove={(from, to) => form.reorderListItem('guests', { from, to })}
            >
              {(_guest, index) => (
                <div className={classes.guest}>
                  <TextField
                    aria-label={`Họ tên khách mời ${index + 1}`}
                    placeholder="họ và tên"
                    {...form.getInputProps(`guests.${index}.name`)}
                  />
                  <TextField
                    aria-label={`Chức vụ khách mời ${index + 1}`}
                    placeholder="chức vụ, cơ quan"
                    {...form.getInputProps(`guests.${index}.office`)}
                  />
                </div>
              )}
            </ListEditor>
          </Section>
          <Section title="Ban kiểm phiếu" help="Trưởng ban ghi đầu.">
            <div data-path="tellers">
              <ListEditor
                items={values.tellers}
                noun="người kiểm phiếu"
                addLabel="Thêm người kiểm phiếu"
                newItem={() => ''}
                onInsert={(item, index) => form.insertListItem('tellers', item, index)}
                onRemove={(index) => form.removeListItem('tellers', index)}
                onMove={(from, to) => form.reorderListItem('tellers', { from, to })}
              >
                {(name, index) => (
                  <Autocomplete
                    size="xs"
                    aria-label={`Người kiểm phiếu ${index + 1}`}
                    placeholder="họ và tên"
                    openOnFocus={false}
                    data={memberNames.filter((one) => one === name || !values.tellers.includes(one))}
                    {...form.getInputProps(`tellers.${index}`)}
                  />
                )}
              </ListEditor>
            </div>
          </Section>
        </div>
        <div>
          <Section
            title="Thành viên dự họp"
            help="Phím cách đổi có mặt, vắng; ↑ ↓ đi giữa các dòng, → sang lý do."
          >
            <AttendanceGrid session={session} record={record} />
          </Section>
          <Section title="Nội dung phiên họp" help="Mỗi đoạn một ý, như sẽ ghi trong biên bản.">
            <div className={classes.stack}>
              <ParagraphsField label="Chương trình" {...form.getInputProps('agenda')} />
              <ParagraphsField label="Thảo luận" minRows={4} {...form.getInputProps('discussion')} />
              <ParagraphsField
                label="Kết luận, nghị quyết"
                minRows={4}
                {...form.getInputProps('resolution')}
              />
            </div>
          </Section>
        </div>
      </div>
    </fieldset>
  )
}
