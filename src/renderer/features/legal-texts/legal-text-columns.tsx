import { IconCircleX } from '@tabler/icons-react'
import { formatDay } from '#shared/day'
import type { LegalText } from '#shared/domain/legal-text'
import type { Column } from '../../components/data-table'
import { StateBadge } from '../../components/state-badge'
import classes from './legal-texts.module.css'
import { shortName, validityNames, validityOn, validityPeriod, validityTones } from './validity'

/** The library's columns; beside an open text there is room for the number, the subject and its state. */
export function legalTextColumns(day: string, library: LegalText[], isNarrow: boolean): Column<LegalText>[] {
  const byId = new Map(library.map((text) => [text.id, text]))
  const columns: Column<LegalText>[] = [
    {
      key: 'number',
      header: 'Số, ký hiệu',
      width: 142,
      cell: (text) => text.number || 'không số',
    },
    {
      key: 'signedOn',
      header: 'Ngày ký',
      width: 100,
      cell: (text) => (text.signedOn ? formatDay(text.signedOn) : '–'),
    },
    {
      key: 'organ',
      header: 'Cơ quan ban hành',
      width: 150,
      cell: (text) => <span title={text.organ}>{text.organ}</span>,
    },
    { key: 'subject', header: 'Trích yếu', cell: (text) => <span title={text.subject}>{text.subject}</span> },
    { key: 'period', header: 'Hiệu lực', width: 190, cell: validityPeriod },
    {
      key: 'state',
      header: `Vào ngày ${formatDay(day)}`,
      width: isNarrow ? 150 : 270,
      cell: (text) => (
        <State text={text} day={day} successor={byId.get(text.replacedBy ?? 0)} isNarrow={isNarrow} />
      ),
    },
  ]
  return isNarrow
    ? columns.filter(({ key }) => key === 'number' || key === 'subject' || key === 'state')
    : columns
}

type StateProps = { text: LegalText; day: string; successor?: LegalText; isNarrow: boolean }

function State({ text, day, successor, isNarrow }: StateProps) {
  const state = validityOn(text, day)
  const note = successor && state === 'expired' ? `Thay bằng ${shortName(successor)}` : undefined
  return (
    <span className={classes.state} title={note}>
      <StateBadge tone={validityTones[state]} icon={state === 'expired' ? IconCircleX : undefined}>
        {validityNames[state]}
      </StateBadge>
      {note && !isNarrow && <span className={classes.successor}>→ {shortName(successor!)}</span>}
    </span>
  )
}
