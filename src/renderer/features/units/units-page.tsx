import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { formatDay } from '#shared/day'
import { emptyUnit, type Unit, unitKindNames } from '#shared/domain/unit'
import { setAnswer, useCommand, useRequest } from '../../api'
import { type Column, DataTable, focusRow } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useIsWide } from '../../components/use-is-wide'
import { placeBeside } from './unit-order'
import { UnitPanel } from './unit-panel'
import classes from './units.module.css'

export default function UnitsPage() {
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: units, error } = useRequest('units.list', null)
  const move = useCommand('units.move')
  const open = units?.find((unit) => String(unit.id) === id) ?? null

  function shift(unit: Unit, step: -1 | 1) {
    const before = units && placeBeside(units, unit.id, step)
    if (before === undefined || move.isPending) return
    move.mutate(
      { id: unit.id, before },
      {
        onSuccess: (moved) => {
          setAnswer('units.list', null, moved)
          focusRow(unit.id)
        },
      },
    )
  }

  function onRowKey(event: KeyboardEvent, unit: Unit) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    shift(unit, event.key === 'ArrowUp' ? -1 : 1)
  }

  const isEmpty = units?.length === 0 && !id
  const isWide = useIsWide()
  const hasPeriods = units?.some((unit) => unit.from || unit.to)
  const hidden = [...(id || !hasPeriods ? ['period'] : []), ...(id && !isWide ? ['shortName', 'move'] : [])]
  const columns: Column<Unit>[] = [
    { key: 'name', header: 'Tên đơn vị', cell: (unit) => <span title={unit.name}>{unit.name}</span> },
    { key: 'shortName', header: 'Viết tắt', width: 120, cell: (unit) => unit.shortName },
    {
      key: 'members',
      header: 'Số người',
      width: 90,
      align: 'right',
      cell: (unit) => (
        <Link href={`/nhan-su/don-vi/${unit.id}`} className={classes.figure} title="Xem danh sách người">
          {unit.memberCount}
        </Link>
      ),
    },
    { key: 'period', header: 'Hoạt động', width: 190, cell: period },
    {
      key: 'move',
      header: '',
      width: 84,
      align: 'right',
      cell: (unit) => (
        <span className={classes.move}>
          <ActionIcon
            aria-label={`Đưa ${unit.name} lên`}
            title="Alt+↑"
            tabIndex={-1}
            disabled={units?.[0]?.id === unit.id}
            onClick={() => shift(unit, -1)}
          >
            <IconArrowUp size={15} />
          </ActionIcon>
          <ActionIcon
            aria-label={`Đưa ${unit.name} xuống`}
            title="Alt+↓"
            tabIndex={-1}
            disabled={units?.at(-1)?.id === unit.id}
            onClick={() => shift(unit, 1)}
          >
            <IconArrowDown size={15} />
          </ActionIcon>
        </span>
      ),
    },
  ]

  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        onClick={() => go('/nhap/don-vi')}
      >
        Nhập từ Excel
      </Button>
      <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/don-vi/moi')}>
        Thêm đơn vị
      </Button>
    </>
  )
  return (
    <Page
      title="Đơn vị"
      help="Thứ tự ở đây dùng trong bảng tổng hợp và danh sách kèm theo. Đổi chỗ bằng Alt+↑, Alt+↓."
      actions={isEmpty ? undefined : actions}
      tools={<ErrorBanner error={error ?? move.error} />}
      isFixed
    >
      {isEmpty ? (
        <EmptyState title="Chưa có đơn vị nào" actions={actions}>
          Ghi các phòng, khoa, trung tâm, tổ, Công đoàn cơ sở, Đoàn thanh niên sẽ nộp hồ sơ.
        </EmptyState>
      ) : (
        units && (
          <DataTable
            label="Các đơn vị"
            columns={columns.filter(({ key }) => !hidden.includes(key))}
            rows={units}
            rowKey={(unit) => unit.id}
            groupOf={(unit) => unitKindNames[unit.kind]}
            openKey={open?.id}
            onOpen={(unit) => go(`/don-vi/${unit.id}`)}
            onRowKey={onRowKey}
          />
        )
      )}
      {units && id === 'moi' && <UnitPanel key="moi" stored={emptyUnit} units={units} />}
      {units && open && <UnitPanel key={open.id} stored={unitInputOf(open)} units={units} unit={open} />}
    </Page>
  )
}

const unitInputOf = ({ id, kind, name, shortName, sortOrder, from, to }: Unit) => ({
  id,
  kind,
  name,
  shortName,
  sortOrder,
  from,
  to,
})

function period({ from, to }: Unit) {
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`
  if (from) return `từ ${formatDay(from)}`
  return to ? `đến ${formatDay(to)}` : ''
}
