import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDay } from '#shared/day'
import type { PersonListItem } from '#shared/domain/person'
import { matchesSearch } from '#shared/text/vietnamese'
import { useRequest } from '../api'

type Props = {
  label?: string
  'aria-label'?: string
  value: number | null
  error?: ReactNode
  isRequired?: boolean
  'data-autofocus'?: boolean
  /** Students too, who are on no unit's list. */
  includesStudents?: boolean
  onChange: (personId: number | null) => void
}

/** Somebody of the college, those who have left included; found without diacritics. */
export function PersonSelect(props: Props) {
  const { value, error, isRequired, onChange, includesStudents = false, ...rest } = props
  const { data: people = [] } = useRequest('people.list', { includesFormer: true, includesStudents })
  return (
    <Select
      {...rest}
      placeholder="Gõ tên"
      withAsterisk={isRequired}
      searchable
      openOnFocus={false}
      limit={60}
      nothingFoundMessage="Chưa có người này; thêm ở Nhân sự trước"
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && matchesSearch(option.label, search))
      }
      data={people.map((person) => ({ value: String(person.id), label: nameWithPlace(person) }))}
      value={value === null ? null : String(value)}
      error={error}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  )
}

/** Tells people of one name apart. */
const nameWithPlace = ({ fullName, stays, birthDate, staffCode }: PersonListItem): string =>
  [fullName, stays.map((stay) => stay.unitShortName).join(', '), birthDate && formatDay(birthDate), staffCode]
    .filter(Boolean)
    .join(' · ')
