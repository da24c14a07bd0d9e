import { matchesSearch } from '#shared/text/vietnamese'
import { DataTable } from '../../components/data-table'
import { conditionColumns } from './condition-columns'
import { ConditionPanel } from './condition-panel'
import type { ConditionRow } from './conditions'

type Props = {
  regimeId: string
  rows: ConditionRow[]
  query: string
  openKey: string | null
  onOpen: (key: string | null) => void
  onOpenSetting: (key: string) => void
}

/** The conditions of a regime by award, with the one in hand beside them. */
export function ConditionList({ regimeId, rows, query, openKey, onOpen, onOpenSetting }: Props) {
  const open = rows.find(({ key }) => key === openKey)
  return (
    <>
      <DataTable
        label="Điều kiện xét"
        columns={conditionColumns(open !== undefined)}
        rows={rows.filter(({ group, label }) => matchesSearch(`${group} ${label}`, query))}
        rowKey={({ key }) => key}
        groupOf={({ group }) => group}
        openKey={openKey}
        onOpen={({ key }) => onOpen(key)}
        empty="Không có điều kiện nào như vậy."
      />
      {open && (
        <ConditionPanel
          key={open.key}
          regimeId={regimeId}
          condition={open}
          onOpenSetting={onOpenSetting}
          onClose={() => onOpen(null)}
        />
      )}
    </>
  )
}
