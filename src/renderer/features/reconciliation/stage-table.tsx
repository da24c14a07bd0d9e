import { type AwardCode, type AwardObject, getAward } from '#shared/domain/award'
import { type ReconciliationRow, reconciledStages, stageNames } from '#shared/domain/reconciliation'
import { lessenedText } from '#shared/rules/reconciliation'
import { type Column, DataTable } from '../../components/data-table'
import { Figure } from './figure'
import classes from './reconciliation.module.css'
import { stageLinks } from './stage-links'

/** Collectives and persons share names. */
function AwardName({ award }: { award: AwardCode }) {
  const { name, object, kind } = getAward(award)
  return (
    <>
      {name} {kind === 'form' && <span className={classes.object}>{objectWords[object]}</span>}
    </>
  )
}

const columns: Column<ReconciliationRow>[] = [
  { key: 'award', header: 'Danh hiệu, hình thức', cell: ({ award }) => <AwardName award={award} /> },
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

/** Why figures rightly fall from one stage to the next, by award. */
export function Lessenings({ rows }: { rows: ReconciliationRow[] }) {
  const lines = rows.flatMap(({ award, lessened }) => {
    const text = lessenedText(lessened)
    return text === '' ? [] : [{ award, text }]
  })
  if (lines.length === 0) return null
  return (
    <ul className={classes.lessenings} aria-label="Vì sao số giảm qua các khâu">
      {lines.map(({ award, text }) => (
        <li key={award}>
          {getAward(award).name} ({objectWords[getAward(award).object]}): {text}.
        </li>
      ))}
    </ul>
  )
}

const objectWords: Record<AwardObject, string> = { person: 'cá nhân', collective: 'tập thể' }

/** Each award a line, each stage a column; a figure leads to where the stage keeps its own. */
export const StageTable = ({ rows }: { rows: ReconciliationRow[] }) => (
  <DataTable label="Số lượng qua các khâu" columns={columns} rows={rows} rowKey={({ award }) => award} />
)
