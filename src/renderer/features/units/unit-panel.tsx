import { ActionIcon, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { type Unit, type UnitInput, unitInputSchema, unitKindNames, unitKinds } from '#shared/domain/unit'
import { useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Panel } from '../../components/panel'
import { DayInput, TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { placeAmongKind } from './unit-order'

type Props = { stored: UnitInput; units: Unit[]; unit?: Unit }

export function UnitPanel({ stored, units, unit }: Props) {
  const [, go] = useLocation()
  const save = useCommand('units.save')
  const move = useCommand('units.move')
  const remove = useCommand('units.delete')
  const confirm = useConfirm()
  const record = useRecordForm<UnitInput, Unit>({
    draft: { form: 'unit', key: unit ? String(unit.id) : 'new' },
    schema: unitInputSchema,
    stored,
    save: async (values) => {
      const saved = await save.mutateAsync(values)
      const before = unit ? undefined : placeAmongKind(units, saved)
      if (before !== undefined) await move.mutateAsync({ id: saved.id, before })
      return saved
    },
    inputOf: ({ isSample: _isSample, memberCount: _memberCount, ...input }) => input,
    onSaved: (saved) => {
      notifyDone(`Đã lưu ${saved.name}.`)
      if (!unit) go(`/don-vi/${saved.id}`, { replace: true })
    },
    name: unit ? `đơn vị ${unit.name}` : 'đơn vị mới',
  })
  const { form } = record

  async function deleteUnit(doomed: Unit) {
    const isSure = await confirm({
      title: `Xoá ${doomed.name}`,
      message: 'Chỉ xoá đơn vị ghi nhầm. Đơn vị đã giải thể thì ghi ngày giải thể để hồ sơ cũ còn nguyên.',
      confirmLabel: 'Xoá đơn vị',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id: doomed.id },
      {
        onSuccess: () => {
          notifyDone(`Đã xoá ${doomed.name}.`)
          go('/don-vi')
        },
        onError: notifyFailure,
      },
    )
  }

  if (!record.isLoaded) return null
  return (
    <Panel
      title={unit ? unit.name : 'Thêm đơn vị'}
      onClose={() => go('/don-vi')}
      width={420}
      footer={
        <RecordActions record={record} label="Lưu đơn vị">
          {unit && (
            <ActionIcon
              ml="auto"
              size={30}
              aria-label="Xoá đơn vị này"
              title="Xoá đơn vị này"
              onClick={() => void deleteUnit(unit)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      <div className={fields.two}>
        <div className={fields.wide}>
          <Select
            label="Loại đơn vị"
            data={unitKinds.map((kind) => ({ value: kind, label: unitKindNames[kind] }))}
            {...form.getInputProps('kind')}
          />
        </div>
        <div className={fields.wide}>
          <TextField
            label="Tên đơn vị"
            isRequired
            data-autofocus
            placeholder="Phòng Tổ chức - Hành chính"
            help="Ghi đủ như trên văn bản."
            {...form.getInputProps('name')}
          />
        </div>
        <div className={fields.wide}>
          <TextField
            label="Tên viết tắt"
            isRequired
            placeholder="TCHC"
            help="Dùng trong bảng."
            {...form.getInputProps('shortName')}
          />
        </div>
        <DayInput label="Thành lập từ ngày" {...form.getInputProps('from')} />
        <DayInput label="Giải thể, sáp nhập ngày" {...form.getInputProps('to')} />
      </div>
    </Panel>
  )
}
