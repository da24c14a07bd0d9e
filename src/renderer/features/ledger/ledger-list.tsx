import { Button } from '@mantine/core'
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { findRecords, noFilters } from './find-records'
import { ledgerColumns } from './ledger-columns'
import { LedgerFilterBar } from './ledger-filter-bar'
import { RecordPanel } from './record-panel'

/** Every award of the ledger. */
export function LedgerList({ isNew }: { isNew: boolean }) {
  const [, go] = useLocation()
  const { data: rows, error } = useRequest('ledger.list', null)
  const [filters, setFilters] = useState(noFilters)
  const [openId, setOpenId] = useState<number | null>(null)
  const deferred = useDeferredValue(filters)
  const found = useMemo(() => findRecords(rows ?? [], deferred), [rows, deferred])
  const open = rows?.find((row) => row.id === openId)
  const isEmpty = rows?.length === 0 && !isNew

  const actions = (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        onClick={() => go('/nhap/khen-thuong')}
      >
        Nhập từ Excel
      </Button>
      <Button
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          setOpenId(null)
          go('/so-khen-thuong/moi')
        }}
      >
        Ghi khen thưởng
      </Button>
    </>
  )
  return (
    <Page
      title="Sổ khen thưởng"
      help="Mọi lần khen thưởng của người và tập thể. Quyết định ban hành trong sổ tự ghi vào đây; các năm trước nhập từ Excel."
      actions={isEmpty ? undefined : actions}
      tools={
        isEmpty ? undefined : (
          <>
            <ErrorBanner error={error} />
            {rows && (
              <LedgerFilterBar
                rows={rows}
                foundCount={found.length}
                filters={filters}
                onChange={setFilters}
              />
            )}
          </>
        )
      }
      isFixed
    >
      {isEmpty ? (
        <EmptyState title="Sổ chưa có lần khen thưởng nào" actions={actions}>
          Nhập danh sách khen thưởng các năm trước từ Excel để phần mềm tính được số năm liên tục. Tải mẫu rồi
          dán cột vào.
        </EmptyState>
      ) : (
        rows && (
          <DataTable
            label="Sổ khen thưởng"
            columns={ledgerColumns(isNew || open !== undefined)}
            rows={found}
            rowKey={(row) => row.id}
            openKey={isNew ? null : openId}
            onOpen={(row) => {
              setOpenId(row.id)
              if (isNew) go('/so-khen-thuong')
            }}
            empty="Không thấy dòng nào. Thử bớt chữ, hoặc bỏ lọc."
          />
        )
      )}
      {isNew && <RecordPanel key="moi" onClose={() => go('/so-khen-thuong')} />}
      {!isNew && open && (
        <RecordPanel key={open.id} record={open} doubts={open.doubts} onClose={() => setOpenId(null)} />
      )}
    </Page>
  )
}
