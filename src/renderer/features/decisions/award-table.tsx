import { ActionIcon } from '@mantine/core'
import { IconCircleMinus } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, memo } from 'react'
import { getAward, hasFreeAmount } from '#shared/domain/award'
import { type DecisionEntry, entryKeyText } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { AmountForAll, AmountInput } from './amount-input'
import classes from './decision-entries.module.css'
import { type AwardGroup, objectNouns } from './entry-groups'
import { entryButtons, focusEntry } from './focus-entry'
import { LeaveOutRow } from './leave-out-row'
import type { Amounts } from './use-amounts'

type Props = {
  /** The lines shown of it: all, or those searched for. */
  group: AwardGroup
  /** How many it has in the whole list. */
  count: number
  /** The printed numbers of lines, by key. */
  places: Map<string, number>
  /** The line whose reason for leaving out is being asked. */
  leavingKey: string | null
  /** Asks for the reason, or stops asking; null when the list can't be changed. */
  onAsk: ((key: string | null) => void) | null
  onLeaveOut: (entry: DecisionEntry, reason: string) => void
  /** Set where the law leaves the amounts of this award free: they are typed. */
  amounts: Amounts | null
  /** What later decisions have done to lines, by key. */
  amended: Map<string, string>
}

/** The lines of one award, unit by unit. */
export const AwardTable = memo(function AwardTable({
  group,
  count,
  places,
  leavingKey,
  onAsk,
  onLeaveOut,
  amounts,
  amended,
}: Props) {
  const award = getAward(group.award)
  const isPerson = award.object === 'person'
  const isWhole = group.count === count
  return (
    <table className={classes.award} aria-label={`${award.name}, ${objectNouns[award.object]}`}>
      <colgroup>
        <col style={{ width: 36 }} />
        <col />
        <col style={{ width: isPerson ? '22%' : 0 }} />
        <col style={{ width: amounts ? 120 : 98 }} />
        {onAsk && <col style={{ width: 34 }} />}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={3} scope="colgroup">
            {award.name}: {isWhole ? count : `${group.count} trong ${count}`} {objectNouns[award.object]}
          </th>
          <th className={classes.amount}>{isWhole && formatMoney(group.sum)}</th>
          {onAsk && <th />}
        </tr>
        {amounts && (
          <tr className={classes.forAllRow}>
            <td colSpan={onAsk ? 5 : 4}>
              <AmountForAll
                onSet={(amount) =>
                  amounts.set(
                    group.units.flatMap((unit) => unit.entries),
                    amount,
                  )
                }
              />
            </td>
          </tr>
        )}
      </thead>
      <tbody>
        {group.units.map((unit) => (
          <Fragment key={unit.unitName}>
            {isPerson && unit.unitName !== '' && (
              <tr className={classes.unit}>
                <th colSpan={onAsk ? 5 : 4} scope="rowgroup">
                  {unit.unitName}
                </th>
              </tr>
            )}
            {unit.entries.map((entry) => {
              const key = entryKeyText(entry)
              if (onAsk && key === leavingKey)
                return (
                  <LeaveOutRow
                    key={key}
                    name={entry.name}
                    onCancel={() => {
                      onAsk(null)
                      focusEntry(key)
                    }}
                    onLeaveOut={(reason) => onLeaveOut(entry, reason)}
                  />
                )
              return (
                <EntryRow
                  key={key}
                  entry={entry}
                  place={places.get(key)}
                  onAsk={onAsk && (() => onAsk(key))}
                  amounts={amounts}
                  amended={amended.get(key)}
                />
              )
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
})

type RowProps = {
  entry: DecisionEntry
  place: number | undefined
  onAsk: (() => void) | null
  amounts: Amounts | null
  amended: string | undefined
}

function EntryRow({ entry, place, onAsk, amounts, amended }: RowProps) {
  const isPartlyPaid = entry.amount > 0 && entry.amountNote !== ''
  return (
    <tr onKeyDown={moveFocus}>
      <td className={classes.order}>{place}</td>
      <td title={entry.name}>
        {hasFreeAmount(entry.award) ? '' : entry.honorific} {entry.name}
        {entry.deed && <div className={classes.deed}>{entry.deed}</div>}
        {isPartlyPaid && <div className={classes.deed}>{entry.amountNote}</div>}
        {amended && <div className={classes.amendedLine}>{amended}</div>}
      </td>
      <td className={classes.position} title={entry.position}>
        {entry.position}
      </td>
      <td className={classes.amount} title={entry.amountNote || undefined}>
        {amounts ? (
          <AmountInput
            label={`Mức thưởng của ${entry.name}`}
            path={`amount:${entryKeyText(entry)}`}
            value={amounts.of(entry)}
            onChange={(amount) => amounts.set([entry], amount)}
          />
        ) : entry.amount > 0 ? (
          formatMoney(entry.amount)
        ) : entry.amountNote ? (
          'đã tính'
        ) : (
          '–'
        )}
      </td>
      {onAsk && (
        <td className={classes.rowAction}>
          <ActionIcon
            size="sm"
            data-entry={entryKeyText(entry)}
            aria-label={`Bỏ ${entry.name} khỏi quyết định`}
            title="Bỏ khỏi quyết định"
            onClick={onAsk}
          >
            <IconCircleMinus size={15} aria-hidden />
          </ActionIcon>
        </td>
      )}
    </tr>
  )
}

/** ↑ and ↓ go to the same button of the line above or below. */
function moveFocus(event: KeyboardEvent<HTMLTableRowElement>) {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
  if (event.target instanceof HTMLInputElement) return
  const buttons = entryButtons()
  const at = buttons.indexOf(event.target as HTMLElement)
  const target = buttons[at + (event.key === 'ArrowUp' ? -1 : 1)]
  if (at < 0 || !target) return
  event.preventDefault()
  target.focus()
}
