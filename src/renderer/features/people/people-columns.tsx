import { formatDay } from '#shared/day'
import type { PersonListItem } from '#shared/domain/person'
import type { Column } from '../../components/data-table'

const units = (person: PersonListItem) => person.stays.map((stay) => stay.unitShortName).join(', ')
const fullUnits = (person: PersonListItem) => person.stays.map((stay) => stay.unitName).join('\n')
const positions = (person: PersonListItem) =>
  person.stays
    .map((stay) => stay.position)
    .filter(Boolean)
    .join(', ')

const columns: Column<PersonListItem>[] = [
  { key: 'number', header: 'STT', width: 56, align: 'right', cell: (_, index) => index + 1 },
  { key: 'honorific', header: '', width: 54, cell: (person) => person.honorific },
  {
    key: 'name',
    header: 'Họ và tên',
    width: '28%',
    cell: (person) => <span title={person.fullName}>{person.fullName}</span>,
  },
  {
    key: 'birthDate',
    header: 'Ngày sinh',
    width: 104,
    cell: (person) => (person.birthDate ? formatDay(person.birthDate) : ''),
  },
  { key: 'staffCode', header: 'Mã viên chức', width: 118, cell: (person) => person.staffCode },
  {
    key: 'unit',
    header: 'Đơn vị',
    width: 130,
    cell: (person) => <span title={fullUnits(person)}>{units(person)}</span>,
  },
  {
    key: 'position',
    header: 'Chức vụ',
    cell: (person) => <span title={positions(person)}>{positions(person)}</span>,
  },
]

/** With a person open beside the list there is room for fewer; the rest stands in the panel. */
export const peopleColumns = (isNarrow: boolean): Column<PersonListItem>[] =>
  isNarrow ? columns.filter(({ key }) => key !== 'birthDate' && key !== 'staffCode') : columns
