import { Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ImportRow, SheetPreview } from '#shared/domain/roster-import'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import { fateTones } from './fates'
import { fateNamesOf, type ImportSource } from './import-sources'
import classes from './imports.module.css'

/** Fate and reason first, then the cells as they were read, each with its own fault. */
export function reviewColumns(
  preview: SheetPreview,
  source: ImportSource,
  acceptedDoubts: ReadonlySet<number>,
  onToggleDoubt: (rowNumber: number) => void,
  /** Few enough rows for sentences to be shown whole. */
  isShort: boolean,
): Column<ImportRow>[] {
  const { acceptLabel } = source
  const names = fateNamesOf(source)
  return [
    { key: 'row', header: 'Dòng', width: 58, align: 'right', cell: (row) => row.rowNumber },
    {
      key: 'fate',
      header: 'Sẽ làm gì',
      width: 160,
      cell: (row) => {
        const isAccepted = acceptedDoubts.has(row.rowNumber)
        return (
          <StateBadge tone={isAccepted ? 'good' : fateTones[row.fate]}>
            {isAccepted ? names.add : names[row.fate]}
          </StateBadge>
        )
      },
    },
    {
      key: 'reason',
      header: 'Vì sao',
      width: source.acceptsAll ? 400 : 320,
      wraps: isShort,
      cell: (row) =>
        row.fate === 'doubt' ? (
          <span className={classes.doubt}>
            <Checkbox
              label={acceptLabel}
              aria-label={`Dòng ${row.rowNumber}: ${acceptLabel.charAt(0).toLowerCase()}${acceptLabel.slice(1)}`}
              checked={acceptedDoubts.has(row.rowNumber)}
              onChange={() => onToggleDoubt(row.rowNumber)}
            />
            <span title={row.reason}>{row.reason}</span>
          </span>
        ) : (
          <span title={row.reason}>{reasonOf(row, names[row.fate])}</span>
        ),
    },
    ...preview.columns.map(
      (header, index): Column<ImportRow> => ({
        key: `cell${index}`,
        header,
        width: widthOf([header, ...preview.rows.map((row) => row.cells[index] ?? '')]),
        cell: (row) => <Cell text={row.cells[index] ?? ''} fault={row.cellErrors[index]} />,
      }),
    ),
  ]
}

/** Nothing where the fate says it all. */
const reasonOf = (row: ImportRow, fateName: string) => (row.reason === `${fateName}.` ? '' : row.reason)

const letterPx = 8
const sidesPx = 42
const widestPx = 260

/** Wide enough for what stands in the column, up to a limit. */
const widthOf = (texts: string[]): number =>
  Math.min(widestPx, sidesPx + letterPx * texts.reduce((longest, text) => Math.max(longest, text.length), 0))

function Cell({ text, fault }: { text: string; fault: string | undefined }) {
  if (!fault) return <span title={text}>{text}</span>
  return (
    <span className={classes.fault} title={fault}>
      <IconAlertTriangle size={14} aria-hidden />
      <span>{text || 'trống'}</span>
      <span className={classes.faultText}>{fault}</span>
    </span>
  )
}
