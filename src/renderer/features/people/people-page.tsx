import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconFileSpreadsheet, IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { emptyPerson } from '#shared/domain/person'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import tools from '../../components/list-tools.module.css'
import { Page } from '../../components/page'
import { useFindKey } from '../../components/use-find-key'
import { useIsWide } from '../../components/use-is-wide'
import { findPeople } from './find-people'
import classes from './people.module.css'
import { peopleColumns } from './people-columns'
import { PersonPanel, StoredPersonPanel } from './person-panel'

/** '/nhan-su/…': a person's id, 'moi', or 'don-vi/3' for the people of one unit. */
function usePlace() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>()
  const unit = /^don-vi\/(\d+)$/.exec(rest)?.[1] ?? null
  return { unit, openId: /^\d+$/.test(rest) ? Number(rest) : null, isNew: rest === 'moi' }
}

export default function PeoplePage() {
  const place = usePlace()
  const [, go] = useLocation()
  const [query, setQuery] = useState('')
  const [unitId, setUnitId] = useState<string | null>(place.unit)
  const [includesFormer, setIncludesFormer] = useState(false)
  const [includesStudents, setIncludesStudents] = useState(false)
  const { data: people, error } = useRequest('people.list', { includesFormer, includesStudents })
  const { data: units } = useRequest('units.list', null)
  const searchBox = useFindKey()

  useEffect(() => {
    if (place.unit) setUnitId(place.unit)
  }, [place.unit])

  const deferredQuery = useDeferredValue(query)
  const found = useMemo(
    () => findPeople(people ?? [], deferredQuery, unitId === null ? null : Number(unitId)),
    [people, deferredQuery, unitId],
  )
  const isEmpty = people?.length === 0 && !place.isNew && !includesFormer
  const isWide = useIsWide()
  const room = place.isNew || place.openId !== null ? (isWide ? 'half' : 'little') : 'whole'
  const close = () => go('/nhan-su')

  // Who starts with nothing gets on fastest with the school's own list.
  const actions = (
    <>
      <Button
        variant={isEmpty ? 'filled' : 'default'}
        leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
        onClick={() => go('/nhap/nhan-su')}
      >
        Nhập từ Excel
      </Button>
      <Button
        variant={isEmpty ? 'default' : 'filled'}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => go('/nhan-su/moi')}
      >
        Thêm người
      </Button>
    </>
  )

  const filters = (
    <>
      <ErrorBanner error={error} />
      <div className={tools.tools}>
        <TextInput
          ref={searchBox}
          className={tools.search}
          aria-label="Tìm người"
          placeholder="Tìm tên, mã viên chức, số CCCD (Ctrl+F)"
          leftSection={<IconSearch size={15} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Select
          aria-label="Lọc theo đơn vị"
          placeholder="Mọi đơn vị"
          className={classes.unit}
          clearable
          searchable
          nothingFoundMessage="Không có đơn vị này"
          data={(units ?? []).map((unit) => ({ value: String(unit.id), label: unit.name }))}
          value={unitId}
          onChange={setUnitId}
        />
        <Checkbox
          label="Cả người đã thôi ở trường"
          checked={includesFormer}
          onChange={(event) => setIncludesFormer(event.currentTarget.checked)}
        />
        <Checkbox
          label="Cả HSSV"
          title="Học sinh, sinh viên được khen thưởng"
          checked={includesStudents}
          onChange={(event) => setIncludesStudents(event.currentTarget.checked)}
        />
        <span className={tools.count} role="status">
          {people &&
            `${found.length.toLocaleString('vi-VN')} / ${people.length.toLocaleString('vi-VN')} người`}
        </span>
      </div>
    </>
  )

  return (
    <Page
      title="Nhân sự"
      help="Xếp theo tên, rồi họ và chữ lót."
      actions={isEmpty ? undefined : actions}
      tools={isEmpty ? undefined : filters}
      isFixed
    >
      {isEmpty ? (
        <EmptyState title="Chưa có ai trong sổ" actions={actions}>
          Nhập cả danh sách từ tệp Excel của trường là nhanh nhất. Tải mẫu rồi dán cột vào.
        </EmptyState>
      ) : (
        people && (
          <DataTable
            label="Nhân sự"
            columns={peopleColumns(room)}
            rows={found}
            rowKey={(person) => person.id}
            openKey={place.openId}
            onOpen={(person) => go(`/nhan-su/${person.id}`)}
            empty="Không thấy ai. Thử bớt chữ, hoặc bỏ lọc đơn vị."
          />
        )
      )}
      {place.isNew && units && (
        <PersonPanel
          key="moi"
          stored={{
            ...emptyPerson,
            memberships: [
              { unitId: unitId === null ? null : Number(unitId), position: '', from: null, to: null },
            ],
          }}
          units={units}
          onClose={close}
        />
      )}
      {place.openId !== null && units && (
        <StoredPersonPanel key={place.openId} id={place.openId} units={units} onClose={close} />
      )}
    </Page>
  )
}
