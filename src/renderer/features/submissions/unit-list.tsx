import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { formatDay } from '#shared/day'
import { paperNames } from '#shared/domain/campaign-names'
import type { TrackingRow } from '#shared/domain/tracking'
import { unitKindNames } from '#shared/domain/unit'
import { useRequest } from '../../api'
import { type Column, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { StateBadge } from '../../components/state-badge'

const columns: Column<TrackingRow>[] = [
  { key: 'unit', header: 'Đơn vị', cell: (row) => row.unit.name },
  { key: 'kind', header: 'Loại', width: 150, cell: (row) => unitKindNames[row.unit.kind] },
  {
    key: 'received',
    header: 'Ngày nhận',
    width: 110,
    cell: (row) => (row.receivedOn ? formatDay(row.receivedOn) : ''),
  },
  {
    key: 'entered',
    header: 'Đã nhập',
    width: 130,
    align: 'right',
    cell: (row) => (row.lineCount === 0 ? '' : `${row.enteredLineCount}/${row.lineCount} người`),
  },
  { key: 'state', header: 'Tình trạng', width: 330, cell: (row) => <State row={row} /> },
]

function State({ row }: { row: TrackingRow }) {
  if (row.draftErrorCount > 0)
    return <StateBadge tone="bad">Còn {row.draftErrorCount} chỗ sai chưa sửa</StateBadge>
  if (row.status === 'not-received') return <StateBadge tone="neutral">Chưa nộp</StateBadge>
  if (row.status === 'missing-papers')
    return (
      <StateBadge tone="doubt">
        Thiếu {row.missingPapers.map((kind) => paperNames[kind]).join(', ')}
      </StateBadge>
    )
  if (row.enteredLineCount < row.lineCount)
    return <StateBadge tone="info">Đủ giấy tờ, còn nhập danh sách</StateBadge>
  return <StateBadge tone="good">Đủ</StateBadge>
}

/** Which unit's paper is to be typed in. */
export function UnitList({ campaignId }: { campaignId: number }) {
  const { data: rows, error } = useRequest('submissions.board', { campaignId })
  const [, navigate] = useLocation()
  return (
    <Page title="Hồ sơ đơn vị" help="Chọn đơn vị để nhập hồ sơ vừa nhận: mũi tên để đi, Enter để mở." isFixed>
      <ErrorBanner error={error} />
      {rows?.length === 0 && (
        <EmptyState
          title="Chưa có đơn vị nào trong thời gian của đợt"
          actions={
            <Button component={Link} href="/don-vi">
              Mở Đơn vị
            </Button>
          }
        >
          Thêm các phòng, khoa, trung tâm, Công đoàn, Đoàn thanh niên trước.
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <DataTable
          label="Hồ sơ các đơn vị"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.unit.id}
          onOpen={(row) => navigate(`/ho-so/${row.unit.id}`)}
        />
      )}
    </Page>
  )
}
