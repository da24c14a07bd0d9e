import { type AwardCode, getAward } from '#shared/domain/award'
import { formatShare, type SummaryRow } from '#shared/domain/school-summary'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import { type FigureKey, figureNames, shareSentence } from './arithmetic'
import { Figure } from './figure'
import classes from './summary.module.css'

/** A unit's figure; empty, not zero, while the unit has no submission. */
function unitFigure(row: SummaryRow, key: FigureKey) {
  if (!row.hasSubmission) return null
  const { unitId, unitShortName } = row
  return (
    <Figure
      title={`${figureNames[key]} – ${row.unitName}`}
      arithmetic={[shareSentence(key, row)]}
      people={row[key].people.map((person) => ({ ...person, units: [{ unitId, unitShortName }] }))}
    >
      {row[key].count}
    </Figure>
  )
}

const unitShare = (row: SummaryRow, key: FigureKey) =>
  row.hasSubmission ? formatShare(row[key].count, row.people.count) : null

const number = (key: FigureKey, header: string, hint: string, width: number): Column<SummaryRow> => ({
  key,
  header,
  hint,
  width,
  align: 'right',
  cell: (row) => unitFigure(row, key),
})

const share = (key: FigureKey, hint: string): Column<SummaryRow> => ({
  key: `${key}-share`,
  header: '%',
  hint,
  width: 70,
  align: 'right',
  cell: (row) => unitShare(row, key),
})

const order: Column<SummaryRow> = {
  key: 'order',
  header: 'STT',
  width: 48,
  align: 'center',
  cell: (_, index) => index + 1,
}

/** @param isNarrow leaves out what a small window has no room for */
export const summaryColumns = (isNarrow: boolean): Column<SummaryRow>[] => [
  ...(isNarrow ? [] : [order]),
  {
    key: 'unit',
    header: 'Đơn vị',
    wraps: true,
    cell: (row) => (isNarrow ? <span title={row.unitName}>{row.unitShortName}</span> : row.unitName),
  },
  number('people', 'Số người', 'Số người trong danh sách của hồ sơ', 82),
  number('advancedWorkers', 'LĐTT', 'Lao động tiên tiến, gồm cả Chiến sĩ thi đua', 56),
  share('advancedWorkers', 'Lao động tiên tiến trên số người'),
  number('emulators', 'CSTĐCS', 'Chiến sĩ thi đua cơ sở trở lên', 80),
  share('emulators', 'Chiến sĩ thi đua cơ sở trở lên trên số người'),
  number('commended', 'Khen thưởng', 'Được đề nghị giấy khen hoặc hình thức cao hơn', 104),
  number('notConsidered', 'Không xét', 'Không xét, có ghi lý do', 84),
  {
    key: 'collective',
    header: 'Danh hiệu, khen thưởng tập thể',
    width: isNarrow ? '18%' : '17%',
    wraps: true,
    cell: (row) =>
      row.hasSubmission ? (
        <CollectiveAwards codes={[row.collectiveTitle, row.collectiveForm]} />
      ) : (
        <StateBadge tone="neutral">chưa có hồ sơ</StateBadge>
      ),
  },
]

function CollectiveAwards({ codes }: { codes: (AwardCode | null)[] }) {
  const awards = codes.filter((code) => code !== null).map(getAward)
  if (awards.length === 0) return <span className={classes.none}>không đề nghị</span>
  return (
    <span title={awards.map((award) => award.name).join(', ')}>
      {awards.map((award) => award.shortName).join(', ')}
    </span>
  )
}
