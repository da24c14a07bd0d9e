import { SegmentedControl, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import type { AwardRecordInput } from '#shared/domain/ledger'
import { matchesSearch } from '#shared/text/vietnamese'
import { useRequest } from '../../api'
import { PersonSelect } from '../../forms/person-select'
import classes from './ledger.module.css'

type Props = { form: UseFormReturnType<AwardRecordInput> }

/** Whose award it is: a person or a unit. */
export function RecipientField({ form }: Props) {
  const { data: units = [] } = useRequest('units.list', null)
  const { personId, unitId } = form.values
  const [isUnit, setUnit] = useState(unitId !== null)
  const error = form.errors.personId

  const choose = (changes: { personId: number | null; unitId: number | null }) => {
    form.setFieldValue('personId', changes.personId)
    form.setFieldValue('unitId', changes.unitId)
  }
  return (
    <div className={classes.recipient}>
      <SegmentedControl
        aria-label="Ghi cho"
        data={[
          { value: 'person', label: 'Cá nhân' },
          { value: 'unit', label: 'Tập thể' },
        ]}
        value={isUnit ? 'unit' : 'person'}
        onChange={(value) => {
          setUnit(value === 'unit')
          choose({ personId: null, unitId: null })
          form.setFieldValue('award', null)
        }}
      />
      {isUnit ? (
        <Select
          label="Tập thể"
          data-autofocus
          withAsterisk
          searchable
          nothingFoundMessage="Chưa có đơn vị này"
          filter={({ options, search }) =>
            options.filter((option) => 'label' in option && matchesSearch(option.label, search))
          }
          data={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
          value={unitId === null ? null : String(unitId)}
          error={error}
          onChange={(id) => choose({ personId: null, unitId: id === null ? null : Number(id) })}
        />
      ) : (
        <PersonSelect
          label="Họ và tên"
          data-autofocus
          isRequired
          value={personId}
          error={error}
          onChange={(id) => choose({ personId: id, unitId: null })}
        />
      )}
    </div>
  )
}
