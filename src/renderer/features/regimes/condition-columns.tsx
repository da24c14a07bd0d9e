import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import type { ConditionRow } from './conditions'
import { MarkBadge } from './marks'

export function conditionColumns(isNarrow: boolean): Column<ConditionRow>[] {
  const columns: Column<ConditionRow>[] = [
    {
      key: 'label',
      header: 'Điều kiện',
      cell: ({ label, parts }) => <span title={[label, ...parts].join('\n')}>{label}</span>,
    },
    {
      key: 'source',
      header: 'Theo',
      width: 360,
      cell: ({ article, note }) => <span title={[article, note].filter(Boolean).join('\n')}>{article}</span>,
    },
    {
      key: 'mark',
      header: 'Căn cứ',
      width: isNarrow ? 166 : 280,
      cell: (row) =>
        row.isJudgement ? (
          <StateBadge tone="neutral" hint="Phần mềm không tính điều này.">
            Hội đồng cân nhắc
          </StateBadge>
        ) : (
          <MarkBadge mark={row.mark} isShort={isNarrow} />
        ),
    },
  ]
  return isNarrow ? columns.filter(({ key }) => key !== 'source') : columns
}
