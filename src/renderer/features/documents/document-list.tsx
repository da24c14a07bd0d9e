import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import {
  type DocumentGroup,
  type DocumentRow,
  documentGroupNames,
  documentGroupOf,
  documentGroups,
} from '#shared/domain/document'
import { invalidate, request, useRequest } from '../../api'
import { DataTable, focusRow } from '../../components/data-table'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useFindKey } from '../../components/use-find-key'
import { useIsWide } from '../../components/use-is-wide'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { AreaSwitch } from './area-switch'
import { ChangesPanel } from './changes-panel'
import { documentColumns } from './document-columns'
import {
  countByState,
  type Filters,
  filterRows,
  noFilters,
  type StateFilter,
  stateFilters,
  stateNames,
} from './document-filters'
import classes from './documents.module.css'
import { OpensWith } from './opens-with'
import { type DocumentName, previewPath, rowKeyOf } from './places'
import { SaveSet } from './save-set'
import { SetNews } from './set-news'

/** As they were left: who looks at a document comes back to the same list. */
let lastFilters: { campaignId: number; filters: Filters } | null = null

type Props = {
  campaignId: number
  /** The document to lead to. */
  at: DocumentName | null
}

/** Every document of the campaign, in the order of its life. */
export function DocumentList({ campaignId, at }: Props) {
  const [, go] = useLocation()
  const { data: rows, error } = useRequest('documents.list', { campaignId })
  const [filters, setFilters] = useFilters(campaignId)
  const [changesOf, setChangesOf] = useState<DocumentRow | null>(null)
  const [saving, setSaving] = useState<DocumentRow | null>(null)
  const target = useRef<DocumentName | null>(null)
  const searchBox = useFindKey()
  const isWide = useIsWide()
  const deferred = useDeferredValue(filters)
  const found = useMemo(() => filterRows(rows ?? [], deferred), [rows, deferred])
  const counts = useMemo(() => countByState(rows ?? []), [rows])
  const exported = useWordExport(async () => {
    const file = await request('documents.save', { campaignId, ...target.current! })
    await invalidate(['documents.list', 'reconciliation.'])
    return file
  })

  useLeadTo(at, rows)

  const set = (changes: Partial<Filters>) => setFilters({ ...filters, ...changes })
  const save = async (row: DocumentRow) => {
    target.current = { kind: row.kind, key: row.key }
    setSaving(row)
    await exported.start()
    setSaving(null)
  }
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters)
  const groups = documentGroups.filter((group) => rows?.some((row) => documentGroupOf[row.kind] === group))

  return (
    <Page
      title="Văn bản"
      help={<OpensWith />}
      actions={
        <>
          <AreaSwitch area="documents" />
          {rows && <SaveSet campaignId={campaignId} rows={rows} found={found} isFiltered={isFiltered} />}
        </>
      }
      tools={
        <div className={classes.above}>
          <ErrorBanner error={error} />
          <SetNews />
          <WordExportNews exported={exported} />
          <div className={classes.tools}>
            <TextInput
              ref={searchBox}
              className={classes.search}
              aria-label="Tìm văn bản"
              placeholder="Tìm văn bản, đơn vị (Ctrl+F)"
              leftSection={<IconSearch size={15} aria-hidden />}
              value={filters.query}
              onChange={(event) => set({ query: event.currentTarget.value })}
            />
            <Select
              aria-label="Lọc theo giai đoạn"
              placeholder="Mọi giai đoạn"
              className={classes.groupFilter}
              clearable
              data={groups.map((group) => ({ value: group, label: documentGroupNames[group] }))}
              value={filters.group}
              onChange={(group) => set({ group: group as DocumentGroup | null })}
            />
            <Select
              aria-label="Lọc theo tình trạng"
              className={classes.stateFilter}
              data={stateFilters.map((state) => ({
                value: state,
                label: `${stateNames[state]} (${counts[state]})`,
              }))}
              value={filters.state}
              onChange={(state) => set({ state: (state ?? 'all') as StateFilter })}
            />
            {isFiltered && (
              <Button size="compact-sm" variant="subtle" onClick={() => setFilters(noFilters)}>
                Bỏ lọc
              </Button>
            )}
            <span className={classes.count} role="status">
              {isFiltered ? `${found.length} / ${rows?.length ?? 0}` : `${rows?.length ?? 0}`} văn bản
            </span>
          </div>
        </div>
      }
      isFixed
    >
      {rows && (
        <DataTable
          label="Văn bản của đợt"
          columns={documentColumns({
            campaignId,
            isNarrow: changesOf !== null,
            isWide,
            savingKey: saving && rowKeyOf(saving),
            onSave: (row) => void save(row),
            onPreview: (row) => go(previewPath(row)),
            onChanges: setChangesOf,
          })}
          rows={found}
          rowKey={rowKeyOf}
          openKey={changesOf && rowKeyOf(changesOf)}
          onOpen={(row) => row.canBeMade && go(previewPath(row))}
          groupOf={(row) => documentGroupNames[documentGroupOf[row.kind]]}
          empty="Không có văn bản nào như vậy. Thử bớt chữ, hoặc bỏ lọc."
        />
      )}
      {changesOf && (
        <ChangesPanel
          key={rowKeyOf(changesOf)}
          campaignId={campaignId}
          row={changesOf}
          onSave={() => void save(changesOf)}
          onClose={() => setChangesOf(null)}
        />
      )}
    </Page>
  )
}

function useFilters(campaignId: number): [Filters, (filters: Filters) => void] {
  const [filters, setFilters] = useState(
    lastFilters?.campaignId === campaignId ? lastFilters.filters : noFilters,
  )
  return [
    filters,
    (next) => {
      lastFilters = { campaignId, filters: next }
      setFilters(next)
    },
  ]
}

/** Puts the focus where something is missing, or on the line of the document that was looked at. */
function useLeadTo(at: DocumentName | null, rows: DocumentRow[] | undefined): void {
  const led = useRef<string | null>(null)
  useEffect(() => {
    const key = at && rowKeyOf(at)
    if (!rows || key === null || led.current === key) return
    led.current = key
    const line = document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(key)}"]`)
    line?.scrollIntoView({ block: 'center' })
    const field = line?.querySelector('input')
    if (field) field.focus()
    else focusRow(key)
  }, [at, rows])
}
