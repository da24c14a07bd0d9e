import type { ResolvedSetting } from '#shared/rules/resolve-settings'
import type { Column } from '../../components/data-table'
import { MarkBadge } from './marks'
import classes from './regimes.module.css'
import { isOwn, shownValue } from './setting-values'

export function settingColumns(
  overrides: Readonly<Record<string, unknown>>,
  isNarrow: boolean,
): Column<ResolvedSetting>[] {
  const columns: Column<ResolvedSetting>[] = [
    {
      key: 'label',
      header: 'Mục',
      width: isNarrow ? undefined : 310,
      cell: ({ definition }) => <span title={definition.label}>{shortLabel(definition.label)}</span>,
    },
    {
      key: 'value',
      header: 'Đang áp dụng',
      width: isNarrow ? 190 : 200,
      cell: (setting) => {
        const text = shownValue(setting.definition, setting.value)
        return (
          <span className={isOwn(setting, overrides) ? classes.own : undefined} title={text}>
            {text}
          </span>
        )
      },
    },
    {
      key: 'default',
      header: 'Mặc định',
      width: 120,
      cell: (setting) => {
        if (!isOwn(setting, overrides)) return <span className={classes.quiet}>như mặc định</span>
        const text = shownValue(setting.definition, setting.defaultValue)
        return <span title={text}>{text}</span>
      },
    },
    {
      key: 'source',
      header: 'Theo',
      cell: ({ article, note }) => <span title={[article, note].filter(Boolean).join('\n')}>{article}</span>,
    },
    {
      key: 'mark',
      header: 'Căn cứ',
      width: isNarrow ? 150 : 280,
      cell: ({ mark }) => <MarkBadge mark={mark} isShort={isNarrow} />,
    },
  ]
  return isNarrow
    ? columns.filter(({ key }) => key === 'label' || key === 'value' || key === 'mark')
    : columns
}

/** The heading over the group says the rest. */
const shortLabel = (label: string): string => label.replace(/^(Ai quyết định|Phiếu đồng ý): /, '')
