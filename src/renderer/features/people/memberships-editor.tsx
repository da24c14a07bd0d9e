import { Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { PersonInput } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { DayInput, TextField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import classes from './people.module.css'

type Props = { form: UseFormReturnType<PersonInput>; units: Unit[] }

/** Where a person works and has worked. An open "đến ngày" means still there. */
export function MembershipsEditor({ form, units }: Props) {
  const options = units.map((unit) => ({ value: String(unit.id), label: unit.name }))
  return (
    <ListEditor
      items={form.values.memberships}
      noun="nơi công tác"
      addLabel="Thêm nơi công tác"
      newItem={() => ({ unitId: null, position: '', from: null, to: null })}
      empty="Chưa ghi đơn vị: người này không hiện trong hồ sơ nào."
      onInsert={(item, index) => form.insertListItem('memberships', item, index)}
      onRemove={(index) => form.removeListItem('memberships', index)}
    >
      {(stay, index) => (
        <div className={classes.stay}>
          <Select
            aria-label={`Đơn vị ${index + 1}`}
            placeholder="Chọn đơn vị"
            searchable
            nothingFoundMessage="Không có đơn vị này"
            data={options}
            value={stay.unitId === null ? null : String(stay.unitId)}
            error={form.errors[`memberships.${index}.unitId`]}
            onChange={(value) =>
              form.setFieldValue(`memberships.${index}.unitId`, value === null ? null : Number(value))
            }
          />
          <TextField
            aria-label={`Chức vụ ${index + 1}`}
            placeholder="Chức vụ"
            {...form.getInputProps(`memberships.${index}.position`)}
          />
          <DayInput
            aria-label={`Từ ngày ${index + 1}`}
            label="Từ ngày"
            placeholder="dd/mm/yyyy"
            {...form.getInputProps(`memberships.${index}.from`)}
          />
          <DayInput
            aria-label={`Đến ngày ${index + 1}`}
            label="Đến ngày"
            placeholder="đến nay"
            {...form.getInputProps(`memberships.${index}.to`)}
          />
        </div>
      )}
    </ListEditor>
  )
}
