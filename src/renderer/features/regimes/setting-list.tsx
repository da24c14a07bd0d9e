import type { RegimeDesk } from '#shared/domain/regime-settings'
import { getRegime } from '#shared/rules/regime'
import type { ResolvedSettings } from '#shared/rules/resolve-settings'
import { settingGroupNames } from '#shared/rules/settings'
import { matchesSearch } from '#shared/text/vietnamese'
import { DataTable } from '../../components/data-table'
import { settingColumns } from './setting-columns'
import { SettingPanel } from './setting-panel'

type Props = {
  desk: RegimeDesk
  resolved: ResolvedSettings
  query: string
  onlyOpen: boolean
  openKey: string | null
  onOpen: (key: string | null) => void
}

/** What the college may set, by group, with the one in hand beside it. */
export function SettingList({ desk, resolved, query, onlyOpen, openKey, onOpen }: Props) {
  const rows = resolved.settings.filter(
    ({ definition, needsConfirmation }) =>
      (!onlyOpen || needsConfirmation) &&
      matchesSearch(`${definition.label} ${settingGroupNames[definition.group]}`, query),
  )
  const open = resolved.settings.find(({ definition }) => definition.key === openKey)
  return (
    <>
      <DataTable
        label="Thiết lập"
        columns={settingColumns(desk.overrides.settings, open !== undefined)}
        rows={rows}
        rowKey={({ definition }) => definition.key}
        groupOf={({ definition }) => settingGroupNames[definition.group]}
        openKey={openKey}
        onOpen={({ definition }) => onOpen(definition.key)}
        empty="Không có mục nào như vậy."
      />
      {open && (
        <SettingPanel
          key={open.definition.key}
          regime={getRegime(desk.regimeId)}
          setting={open}
          own={desk.overrides.settings[open.definition.key]}
          problems={desk.problems.filter(({ key }) => key === open.definition.key)}
          onClose={() => onOpen(null)}
        />
      )}
    </>
  )
}
