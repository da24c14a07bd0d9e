import { formatDay } from '#shared/day'
import type { TrackingRow } from '#shared/domain/tracking'
import { type Column, DataTable } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import classes from './tracking.module.css'
import { TrackingStatus } from './tracking-status'

const columns: Column<TrackingRow>[] = [
  {
    key: 'unit',
    header: 'Đơn vị',
    width: '29%',
    wraps: true,
    cell: ({ unit }) => unit.name,
  },
  {
    key: 'received',
    header: 'Nhận ngày, từ ai',
    width: '23%',
    wraps: true,
    cell: ({ receivedOn, receivedFrom }) =>
      receivedOn && (
        <>
          {formatDay(receivedOn)} {receivedFrom && <span className={classes.from}>· {receivedFrom}</span>}
        </>
      ),
  },
  { key: 'status', header: 'Tình trạng', wraps: true, cell: (row) => <TrackingStatus row={row} /> },
  {
    key: 'entered',
    header: 'Nhập liệu',
    hint: 'Số người đã ghi kết quả bình xét trên số người trong danh sách',
    width: '21%',
    wraps: true,
    cell: (row) => (
      <span className={classes.status}>
        {entered(row)}
        <OpenWork row={row} />
      </span>
    ),
  },
]

const entered = ({ lineCount, enteredLineCount }: TrackingRow) =>
  lineCount === 0 ? '' : `đã nhập ${enteredLineCount}/${lineCount}`

/** What the officer still has to put right in what was typed. */
function OpenWork({ row }: { row: TrackingRow }) {
  if (row.draftErrorCount > 0)
    return (
      <StateBadge tone="bad" hint="Nội dung đang gõ chưa vào bảng tổng hợp. Mở hồ sơ để sửa.">
        còn {row.draftErrorCount} chỗ sai chưa sửa
      </StateBadge>
    )
  if (row.receivedOn === null && row.enteredLineCount > 0)
    return (
      <StateBadge tone="doubt" hint="Hồ sơ đã nhập danh sách nhưng chưa ghi ngày nhận nên tính là chưa nộp.">
        chưa ghi ngày nhận
      </StateBadge>
    )
  return null
}

type Props = { rows: TrackingRow[]; onOpen: (row: TrackingRow) => void }

export function TrackingTable({ rows, onOpen }: Props) {
  return (
    <DataTable
      label="Tình trạng nộp hồ sơ của các đơn vị"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.unit.id}
      onOpen={onOpen}
      empty="Không có đơn vị nào như vậy."
    />
  )
}
