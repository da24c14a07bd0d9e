import { getAward } from '#shared/domain/award'
import { type ReconciliationRow, reconciledStages, stageNames } from '#shared/domain/reconciliation'
import { type Column, DataTable } from '../../components/data-table'
import { Figure } from './figure'
import { stageLinks } from './stage-links'

const columns: Column<ReconciliationRow>[] = [
  { key: 'award', header: 'Danh hiệu, hình thức', cell: ({ award }) => getAward(award).name },
  ...reconciledStages.map(
    (stage): Column<ReconciliationRow> => ({
      key: stage,
      header: stageNames[stage],
      hint: stageLinks[stage].hint,
      width: 96,
      align: 'right',
      cell: (row) => <Figure row={row} stage={stage} />,
    }),
  ),
]

/** Each award a line, each stage a column; a figure leads to where the stage keeps its own. */
export const StageTable = ({ rows }: { rows: ReconciliationRow[] }) => (
  <DataTable label="Số lượng qua các khâu" columns={columns} rows={rows} rowKey={({ award }) => award} />
)
