import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core'
import { useMemo } from 'react'
import {
  type DisciplineInput,
  type DisciplineRecord,
  disciplineInputSchema,
  disciplineKindNames,
  disciplineKinds,
  disciplineSubjectNames,
  disciplineSubjects,
} from '#shared/domain/discipline'
import { disciplineLevelNames, disciplineLevels } from '#shared/rules/facts'
import { useCommand } from '../../api'
import { notifyDone } from '../../components/notify'
import { DayInput, TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import classes from './people.module.css'

type Props = { personId: number; record?: DisciplineRecord; onDone: () => void; onDelete?: () => void }

export function DisciplineForm({ personId, record: stored, onDone, onDelete }: Props) {
  const save = useCommand('disciplines.save')
  const values = useMemo<DisciplineInput>(() => stored ?? emptyDiscipline(personId), [stored, personId])
  const record = useRecordForm<DisciplineInput, DisciplineRecord>({
    draft: { form: 'discipline', key: stored ? String(stored.id) : `new-${personId}` },
    schema: disciplineInputSchema,
    stored: values,
    save: (typed) => save.mutateAsync(typed),
    inputOf: (saved) => (stored ? saved : emptyDiscipline(personId)),
    onSaved: () => {
      notifyDone('Đã lưu kỷ luật.')
      onDone()
    },
    name: 'kỷ luật đang ghi',
  })
  const { form } = record
  if (!record.isLoaded) return null
  return (
    <div className={classes.inset}>
      <RecordNews record={record} />
      <div className={fields.two}>
        <div className={fields.wide}>
          <SegmentedControl
            aria-label="Loại kỷ luật"
            data={disciplineKinds.map((kind) => ({ value: kind, label: disciplineKindNames[kind] }))}
            {...form.getInputProps('kind')}
          />
        </div>
        <Select
          label="Hình thức"
          data={disciplineLevels.map((level) => ({ value: level, label: disciplineLevelNames[level] }))}
          {...form.getInputProps('level')}
        />
        <TextField label="Số quyết định" {...form.getInputProps('number')} />
        <DayInput label="Ngày quyết định" isRequired {...form.getInputProps('decidedOn')} />
        <DayInput
          label="Hết thời hạn ngày"
          help="Thành tích tính từ sau ngày này."
          {...form.getInputProps('termEndsOn')}
        />
        <div className={fields.wide}>
          <Select
            label="Về việc"
            placeholder="Chưa rõ"
            clearable
            data={disciplineSubjects.map((about) => ({ value: about, label: disciplineSubjectNames[about] }))}
            {...form.getInputProps('about')}
          />
        </div>
        <Checkbox
          className={fields.wide}
          label="Hành vi này đã tính vào xếp loại năm trước"
          checked={form.values.countedInEarlierYear}
          onChange={(event) => form.setFieldValue('countedInEarlierYear', event.currentTarget.checked)}
        />
        <div className={fields.wide}>
          <TextField label="Ghi chú kỷ luật" {...form.getInputProps('note')} />
        </div>
      </div>
      <div className={classes.answers}>
        <Button size="compact-sm" loading={record.isSaving} onClick={() => void record.save()}>
          Lưu kỷ luật
        </Button>
        <Button size="compact-sm" variant="default" onClick={onDone}>
          Đóng
        </Button>
        {onDelete && (
          <Button size="compact-sm" variant="subtle" color="gray.7" ml="auto" onClick={onDelete}>
            Xoá kỷ luật này
          </Button>
        )}
      </div>
    </div>
  )
}

const emptyDiscipline = (personId: number): DisciplineInput => ({
  id: null,
  personId,
  kind: 'administrative',
  level: 'reprimand',
  number: '',
  decidedOn: null,
  termEndsOn: null,
  about: null,
  countedInEarlierYear: false,
  note: '',
})
