import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { schoolYearOf } from '#shared/day'
import { matchesSearch } from '#shared/text/vietnamese'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import tools from '../../components/list-tools.module.css'
import { Page } from '../../components/page'
import { useFindKey } from '../../components/use-find-key'
import { authorsOf, initiativeColumns } from './initiative-columns'
import { InitiativePanel } from './initiative-panel'

export default function InitiativesPage() {
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: register, error } = useRequest('initiatives.list', null)
  const { data: state } = useRequest('app.state', null)
  const [query, setQuery] = useState('')
  const searchBox = useFindKey()
  const deferredQuery = useDeferredValue(query)
  if (!register || state?.phase !== 'ready') return <ErrorBanner error={error} />

  const thisYear = schoolYearOf(state.today)
  const found = register.filter((row) =>
    matchesSearch(`${row.title} ${row.number} ${authorsOf(row)}`, deferredQuery),
  )
  const open = register.find((row) => String(row.id) === id)
  const isNew = id === 'moi'
  const isEmpty = register.length === 0 && !isNew
  const add = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/sang-kien/moi')}>
      Thêm sáng kiến
    </Button>
  )
  return (
    <Page
      title="Sáng kiến"
      help="Sáng kiến, đề tài đã được công nhận. Mỗi sáng kiến dùng một lần cho mỗi tác giả; dùng lại phải ghi lý do."
      actions={isEmpty ? undefined : add}
      tools={
        isEmpty ? undefined : (
          <>
            <ErrorBanner error={error} />
            <div className={tools.tools}>
              <TextInput
                ref={searchBox}
                className={tools.search}
                aria-label="Tìm sáng kiến"
                placeholder="Tìm tên, tác giả, số quyết định; gõ không dấu cũng được (Ctrl+F)"
                leftSection={<IconSearch size={15} aria-hidden />}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
              <span className={tools.count} role="status">
                {found.length} / {register.length} sáng kiến, đề tài
              </span>
            </div>
          </>
        )
      }
      isFixed
    >
      {isEmpty ? (
        <EmptyState title="Chưa có sáng kiến nào" actions={add}>
          Ghi sáng kiến, đề tài theo quyết định công nhận, kèm tác giả và tỷ lệ đóng góp, để xét Chiến sĩ thi
          đua.
        </EmptyState>
      ) : (
        <DataTable
          label="Sáng kiến"
          columns={initiativeColumns(isNew || open !== undefined)}
          rows={found}
          rowKey={(row) => row.id}
          openKey={open?.id}
          onOpen={(row) => go(`/sang-kien/${row.id}`)}
          empty="Không thấy sáng kiến nào. Thử bớt chữ."
        />
      )}
      {isNew && <InitiativePanel key="moi" thisYear={thisYear} />}
      {open && <InitiativePanel key={open.id} initiative={open} thisYear={thisYear} />}
    </Page>
  )
}
