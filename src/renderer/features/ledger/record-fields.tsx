import { Checkbox, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { formatSchoolYear, parseDay, schoolYearOf } from '#shared/day'
import { type AwardCode, awards, getAward } from '#shared/domain/award'
import {
  type AwardLevel,
  type AwardRecordInput,
  awardLevelNames,
  awardLevelOf,
  awardLevels,
} from '#shared/domain/ledger'
import { useRequest } from '../../api'
import { CountInput, DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import classes from './ledger.module.css'

type Props = { form: UseFormReturnType<AwardRecordInput> }

const earliestYear = 1975

/** The fields of an award in the order its decision has them. */
export function RecordFields({ form }: Props) {
  const { data: state } = useRequest('app.state', null)
  const { award, personId, unitId, schoolYear, level, isSuddenOrThematic } = form.values
  const object = unitId !== null ? 'collective' : 'person'
  const known = awards.filter((one) => one.object === object || (personId === null && unitId === null))
  const thisYear = state?.phase === 'ready' ? schoolYearOf(state.today) : 2026

  function chooseAward(code: AwardCode | null) {
    form.setFieldValue('award', code)
    form.setFieldValue('awardName', code === null ? '' : getAward(code).name)
    if (code !== null) form.setFieldValue('level', awardLevelOf(code))
  }

  /** The years a decision's day tells, where none has been given. */
  function onDecidedOn(typed: string | null) {
    form.setFieldValue('decidedOn', typed)
    const day = typed === null ? null : parseDay(typed)
    if (day === null) return
    if (!form.values.calendarYear) form.setFieldValue('calendarYear', Number(day.slice(0, 4)))
    if (form.values.id === null && schoolYear === null) form.setFieldValue('schoolYear', schoolYearOf(day))
  }

  return (
    <div className={classes.two}>
      <Select
        className={classes.wide}
        label="Danh hiệu, hình thức khen thưởng"
        searchable
        openOnFocus={false}
        placeholder="Chọn, hoặc để “Khác” rồi ghi tên"
        nothingFoundMessage="Không có trong danh mục; chọn “Khác”"
        data={[
          ...known.map((one) => ({ value: one.code as string, label: labelOf(one.code) })),
          { value: 'other', label: 'Khác, ghi tên ở dưới' },
        ]}
        value={award ?? 'other'}
        error={form.errors.award}
        onChange={(value) => chooseAward(value === 'other' ? null : (value as AwardCode))}
      />
      <div className={classes.wide}>
        <TextField
          label="Ghi trong sổ là"
          isRequired
          help="Tên như trên quyết định."
          {...form.getInputProps('awardName')}
        />
      </div>
      <TextField label="Số quyết định" placeholder="245/QĐ-CĐN" {...form.getInputProps('number')} />
      <DayInput label="Ngày quyết định" {...form.getInputProps('decidedOn')} onChange={onDecidedOn} />
      <div className={classes.wide}>
        <TextField label="Cơ quan, người quyết định" {...form.getInputProps('decidedBy')} />
      </div>
      <Select
        label="Năm học"
        placeholder="Không theo năm học"
        clearable
        searchable
        nothingFoundMessage="Không có năm này"
        data={Array.from({ length: thisYear - earliestYear + 1 }, (_, back) => ({
          value: String(thisYear - back),
          label: formatSchoolYear(thisYear - back),
        }))}
        value={schoolYear === null ? null : String(schoolYear)}
        error={form.errors.schoolYear}
        onChange={(value) => form.setFieldValue('schoolYear', value === null ? null : Number(value))}
      />
      <CountInput
        label="Năm"
        isRequired
        help="Năm dương lịch của quyết định."
        {...form.getInputProps('calendarYear')}
      />
      <Select
        label="Cấp khen thưởng"
        data={awardLevels.map((one) => ({ value: one, label: awardLevelNames[one] }))}
        value={level}
        error={form.errors.level}
        onChange={(value) => form.setFieldValue('level', value as AwardLevel)}
      />
      <CountInput label="Tiền thưởng (đồng)" {...form.getInputProps('amount')} />
      {unitId === null && (
        <>
          <TextField label="Chức vụ lúc đó" {...form.getInputProps('position')} />
          <TextField label="Đơn vị lúc đó" {...form.getInputProps('unitName')} />
        </>
      )}
      <Checkbox
        className={classes.wide}
        label="Khen đột xuất hoặc theo chuyên đề"
        checked={isSuddenOrThematic}
        onChange={(event) => form.setFieldValue('isSuddenOrThematic', event.currentTarget.checked)}
      />
      <DayInput label="Thu hồi ngày" {...form.getInputProps('revokedOn')} />
      <TextField label="Quyết định thu hồi" {...form.getInputProps('revokedBy')} />
      <div className={classes.wide}>
        <ParagraphsField label="Ghi chú" minRows={1} {...form.getInputProps('note')} />
      </div>
    </div>
  )
}

function labelOf(code: AwardCode): string {
  const { name, kind, object } = getAward(code)
  return kind === 'title' ? name : `${name} (${object === 'person' ? 'cá nhân' : 'tập thể'})`
}
