import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { AssessedNomination } from '#shared/domain/assessment'
import { getAward } from '#shared/domain/award'
import { verdictStatusNames } from '#shared/rules/eligibility'
import { type Column, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { StateBadge } from '../../components/state-badge'
import {
  changedLead,
  changeSince,
  countsOf,
  reasonOf,
  verdictTones,
} from '../../components/verdict/verdict-words'
import classes from './assessment.module.css'
import { NominationPanel } from './nomination-panel'
import { keyOf, passes, type ResultFilter, resultFilters } from './result-filters'

type Props = { campaignId: number; nominations: AssessedNomination[] }

/** Every nomination of the campaign with its verdict; Enter opens its conditions. */
export function ResultsTab({ campaignId, nominations }: Props) {
  const [filter, setFilter] = useState<ResultFilter>('all')
  const [openKey, setOpenKey] = useState<string | null>(null)
  const shown = nominations.filter((one) => passes(one, filter))
  const open = nominations.find((one) => keyOf(one) === openKey)

  if (nominations.length === 0)
    return (
      <EmptyState title="Chưa có đề nghị nào">
        Nhập hồ sơ đơn vị, mỗi danh hiệu và hình thức khen thưởng được đề nghị sẽ được xét ở đây.
      </EmptyState>
    )
  return (
    <div className={classes.beside}>
      <div className={classes.list}>
        <SegmentedControl
          className={classes.filter}
          aria-label="Lọc theo kết quả xét"
          value={filter}
          onChange={(value) => setFilter(value as ResultFilter)}
          data={resultFilters.map(({ value, label }) => ({
            value,
            label: `${label} ${nominations.filter((one) => passes(one, value)).length}`,
          }))}
        />
        <DataTable
          label="Kết quả xét các đề nghị"
          columns={open ? narrowColumns : columns}
          rows={shown}
          rowKey={keyOf}
          groupOf={(one) => one.unitName}
          openKey={openKey}
          onOpen={(one) => setOpenKey(keyOf(one))}
          empty="Không có đề nghị nào thuộc loại này."
        />
      </div>
      {open && (
        <NominationPanel
          key={keyOf(open)}
          campaignId={campaignId}
          nomination={open}
          onClose={() => setOpenKey(null)}
        />
      )}
    </div>
  )
}

const name: Column<AssessedNomination> = {
  key: 'name',
  header: 'Người, tập thể',
  width: '28%',
  cell: (one) =>
    one.personId === null ? (
      'Tập thể đơn vị'
    ) : (
      <>
        {one.name} <span className={classes.quiet}>{one.position}</span>
      </>
    ),
}
const award: Column<AssessedNomination> = {
  key: 'award',
  header: 'Đề nghị',
  width: 96,
  cell: (one) => <span title={getAward(one.award).name}>{getAward(one.award).shortName}</span>,
}
const verdict: Column<AssessedNomination> = {
  key: 'verdict',
  header: 'Kết quả xét',
  width: 142,
  cell: ({ verdict: { status } }) => (
    <StateBadge tone={verdictTones[status]}>{verdictStatusNames[status]}</StateBadge>
  ),
}
const reason: Column<AssessedNomination> = {
  key: 'reason',
  header: 'Vì sao',
  cell: ({ verdict: judged, override }) => (
    <span className={classes.reason}>
      {reasonOf(judged) || <span className={classes.quiet}>{countsOf(judged)}</span>}
      {override && <strong> Vẫn đề nghị: {override.reason}</strong>}
      {changeSince({ verdict: judged, override }) && (
        <span className={classes.changed}> {changedLead}, cần xem lại.</span>
      )}
    </span>
  ),
}
const columns = [name, award, verdict, reason]
const narrowColumns = [{ ...name, width: undefined }, award, verdict]
