import { formatDay } from '#shared/day'
import type { PersonListItem } from '#shared/domain/person'
import type { Column } from '../../components/data-table'

const units = (person: PersonListItem) => person.stays.map((stay) => stay.unitShortName).join(', ')
const fullUnits = (person: PersonListItem) => person.stays.map((stay) => stay.unitName).join('\n')
const positions = (person: PersonListItem) =>
  person.isStudent ? 'Học sinh, sinh viên' : staffPositions(person)
const staffPositions = (person: PersonListItem) =>
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

/** `half` or `little`: a person is open beside the list, and the rest stands in the panel. */
export type Room = 'whole' | 'half' | 'little'

const shown: Record<Room, readonly string[]> = {
  whole: columns.map(({ key }) => key),
  half: ['honorific', 'name', 'unit', 'position'],
  little: ['name', 'unit'],
}

/** The columns there is room for; with few of them the name takes what is left. */
export const peopleColumns = (room: Room): Column<PersonListItem>[] =>
  columns
    .filter(({ key }) => shown[room].includes(key))
    .map((column) => (column.key === 'name' && room === 'little' ? { ...column, width: undefined } : column))
