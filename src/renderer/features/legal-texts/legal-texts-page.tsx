import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconFileSpreadsheet, IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { isDay, parseDay } from '#shared/day'
import { legalTextKindNames } from '#shared/domain/legal-text'
import { matchesSearch } from '#shared/text/vietnamese'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useFindKey } from '../../components/use-find-key'
import { DayInput } from '../../forms/inputs'
import { legalTextColumns } from './legal-text-columns'
import { emptyLegalText, LegalTextPanel } from './legal-text-panel'
import classes from './legal-texts.module.css'
import { type ValidityState, validityNames, validityOn, validityStates } from './validity'

export default function LegalTextsPage() {
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: library, error } = useRequest('legalTexts.list', null)
  const { data: state } = useRequest('app.state', null)
  const today = state?.phase === 'ready' ? state.today : null
  const [typedDay, setTypedDay] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<ValidityState | 'all'>('all')
  const searchBox = useFindKey()
  const deferredQuery = useDeferredValue(query)

  const asked = typedDay === null ? today : isDay(typedDay) ? typedDay : parseDay(typedDay)
  const day = asked ?? today ?? ''
  const matching = useMemo(
    () =>
      (library ?? []).filter((text) =>
        matchesSearch(`${text.number} ${text.subject} ${text.organ}`, deferredQuery),
      ),
    [library, deferredQuery],
  )
  if (!library || day === '') return <ErrorBanner error={error} />

  const rows = shown === 'all' ? matching : matching.filter((text) => validityOn(text, day) === shown)
  const open = library.find((text) => String(text.id) === id) ?? null
  const count = (of: ValidityState) => matching.filter((text) => validityOn(text, day) === of).length

  return (
    <Page
      title="Căn cứ pháp lý"
      help="Văn bản dùng làm căn cứ của quyết định. Sửa khi có văn bản mới; quyết định tự báo căn cứ hết hiệu lực."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
            onClick={() => go('/nhap/can-cu')}
          >
            Nhập từ Excel
          </Button>
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/can-cu/moi')}>
            Thêm văn bản
          </Button>
        </>
      }
      tools={
        <>
          <ErrorBanner error={error} />
          <div className={classes.tools}>
            <TextInput
              ref={searchBox}
              className={classes.search}
              aria-label="Tìm văn bản"
              placeholder="Tìm số, trích yếu; gõ không dấu cũng được (Ctrl+F)"
              leftSection={<IconSearch size={15} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            <DayInput
              className={classes.day}
              label="Hiệu lực vào ngày"
              error={asked === null ? 'Gõ dạng 03/07/2023.' : undefined}
              value={typedDay ?? today}
              onChange={(value) => setTypedDay(value)}
            />
            <SegmentedControl
              aria-label="Lọc theo hiệu lực"
              value={shown}
              onChange={(value) => setShown(value as ValidityState | 'all')}
              data={[
                { value: 'all', label: `Tất cả ${matching.length}` },
                ...validityStates
                  .filter((of) => count(of) > 0 || of === shown)
                  .map((of) => ({ value: of, label: `${validityNames[of]} ${count(of)}` })),
              ]}
            />
          </div>
        </>
      }
      isFixed
    >
      <DataTable
        label="Căn cứ pháp lý"
        columns={legalTextColumns(day, library, open !== null || id === 'moi')}
        rows={rows}
        rowKey={(text) => text.id}
        groupOf={(text) => legalTextKindNames[text.kind]}
        openKey={open?.id}
        onOpen={(text) => go(`/can-cu/${text.id}`)}
        empty="Không thấy văn bản nào. Thử bớt chữ, hoặc bỏ lọc hiệu lực."
      />
      {id === 'moi' && <LegalTextPanel key="moi" stored={emptyLegalText} library={library} />}
      {open && <LegalTextPanel key={open.id} stored={open} library={library} text={open} />}
    </Page>
  )
}
