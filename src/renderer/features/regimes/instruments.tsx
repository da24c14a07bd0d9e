import { formatDay } from '#shared/day'
import type { Instrument, Regime } from '#shared/rules/regimes/types'
import { type Column, DataTable } from '../../components/data-table'
import { MarkBadge } from './marks'

const period = ({ from, to }: Pick<Instrument, 'from' | 'to'>) =>
  from === null && to === null
    ? 'chưa rõ'
    : `${from === null ? '?' : formatDay(from)} – ${to === null ? 'nay' : formatDay(to)}`

const columns: Column<Instrument>[] = [
  { key: 'name', header: 'Văn bản', width: 262, wraps: true, cell: ({ name }) => name },
  {
    key: 'issuer',
    header: 'Cơ quan ban hành',
    width: 174,
    wraps: true,
    cell: ({ issuer }) => issuer,
  },
  {
    key: 'signedOn',
    header: 'Ngày ký',
    width: 100,
    cell: ({ signedOn }) => (signedOn ? formatDay(signedOn) : '–'),
  },
  { key: 'period', header: 'Hiệu lực', width: 190, cell: period },
  { key: 'note', header: 'Lưu ý', wraps: true, cell: ({ note }) => note },
  { key: 'mark', header: 'Căn cứ', width: 150, cell: ({ mark }) => <MarkBadge mark={mark} isShort /> },
]

/** The texts a regime rests on. */
export function Instruments({ regime }: { regime: Regime }) {
  return (
    <DataTable
      label="Văn bản của quy định"
      columns={columns}
      rows={[...regime.instruments]}
      rowKey={({ name }) => name}
    />
  )
}
