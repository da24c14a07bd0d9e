import { formatDay } from '#shared/day'
import { getAward, hasFreeAmount } from '#shared/domain/award'
import { paperNames } from '#shared/domain/campaign-names'
import { type DirectNomination, dossierPapers } from '#shared/domain/direct-nomination'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'

const nameOf = ({ award, honorific, name }: DirectNomination): string =>
  [hasFreeAmount(award) ? null : honorific, name].filter(Boolean).join(' ')

const placeOf = ({ position, unitName, personId }: DirectNomination): string =>
  personId === null ? '' : [position, unitName].filter(Boolean).join(', ')

const all: Column<DirectNomination>[] = [
  { key: 'number', header: 'STT', width: 48, align: 'right', cell: (_, index) => index + 1 },
  {
    key: 'name',
    header: 'Người, tập thể',
    width: 190,
    wraps: true,
    cell: (row) => <span title={nameOf(row)}>{nameOf(row)}</span>,
  },
  { key: 'place', header: 'Chức vụ (lớp), đơn vị', width: 200, wraps: true, cell: placeOf },
  {
    key: 'award',
    header: 'Hình thức',
    width: 96,
    cell: ({ award }) => <span title={getAward(award).name}>{getAward(award).shortName}</span>,
  },
  { key: 'deed', header: 'Thành tích', wraps: true, cell: ({ deed }) => deed },
  {
    key: 'deedOn',
    header: 'Ngày',
    width: 96,
    cell: ({ deedOn }) => (deedOn ? formatDay(deedOn) : ''),
  },
  {
    key: 'proposedBy',
    header: 'Nơi đề nghị',
    width: 150,
    wraps: true,
    cell: ({ proposedByUnitName }) => proposedByUnitName,
  },
  {
    key: 'papers',
    header: 'Giấy tờ',
    width: 100,
    cell: ({ papers }) => {
      const missing = dossierPapers.filter((paper) => !papers.includes(paper))
      return missing.length === 0 ? (
        <StateBadge tone="good">Đủ</StateBadge>
      ) : (
        <StateBadge
          tone="doubt"
          hint={`Còn thiếu: ${missing.map((paper) => paperNames[paper].toLowerCase()).join(', ')}.`}
        >
          Thiếu {missing.length}
        </StateBadge>
      )
    },
  },
]

const narrow = new Set(['number', 'name', 'award', 'deed'])

/** @param isNarrow beside an open panel */
export const directColumns = (isNarrow: boolean): Column<DirectNomination>[] =>
  isNarrow ? all.filter(({ key }) => narrow.has(key)) : all
