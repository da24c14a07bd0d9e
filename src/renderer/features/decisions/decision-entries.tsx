import { Anchor, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { getAward, hasFreeAmount } from '#shared/domain/award'
import type { Decision, DecisionEntry } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { matchesSearch } from '#shared/text/vietnamese'
import { AmountWords } from '../../components/amount-words'
import { useFindKey } from '../../components/use-find-key'
import { AwardTable } from './award-table'
import classes from './decision-entries.module.css'
import { linesOf, listParts, printedPlaces, recipientsInWords } from './entry-groups'
import { focusAfter, focusExcluded } from './focus-entry'
import type { Amounts } from './use-amounts'

type Props = {
  decision: Pick<Decision, 'kind' | 'awards' | 'money' | 'carriesMoney'>
  entries: DecisionEntry[]
  query: string
  onQuery: (query: string) => void
  /** Takes a line out, with the reason; null when nothing can be changed any more. */
  onLeaveOut: ((entry: DecisionEntry, reason: string) => void) | null
  /** Where amounts that the law leaves free are typed; absent when nothing can be changed any more. */
  amounts?: Amounts | null
  /** What later decisions have done to lines, by `entryKeyText`. */
  amended?: Map<string, string>
  /** Stands over the list, e.g. why it is not up to date. */
  news?: ReactNode
  /** How many lines were left out; they stand in `children`, after the list. */
  excludedCount?: number
  children?: ReactNode
}

const partNames = { collective: 'Tập thể', person: 'Cá nhân' } as const

/** The list kèm theo as it will be printed, with its sums in sight. */
export function DecisionEntries(props: Props) {
  const { decision, entries, query, onQuery, onLeaveOut, news, excludedCount = 0, children } = props
  const { amounts = null, amended = nothingAmended } = props
  const box = useFindKey()
  const [leavingKey, setLeavingKey] = useState<string | null>(null)
  const { awards } = decision
  const whole = useMemo(() => {
    const parts = listParts(awards, entries)
    const groups = parts.flatMap((part) => part.groups)
    return {
      places: printedPlaces(parts),
      counts: new Map(groups.map((group) => [group.award, group.count])),
    }
  }, [awards, entries])
  const parts = useMemo(() => listParts(awards, found(entries, query)), [awards, entries, query])

  const latest = useRef({ onLeaveOut, parts })
  latest.current = { onLeaveOut, parts }
  const leaveOut = useCallback((entry: DecisionEntry, reason: string) => {
    const lines = linesOf(latest.current.parts)
    setLeavingKey(null)
    latest.current.onLeaveOut?.(entry, reason)
    focusAfter(lines.indexOf(entry))
  }, [])

  return (
    <section className={classes.list} aria-label="Danh sách kèm theo">
      <header className={classes.listHead}>
        <h2>Danh sách kèm theo</h2>
        <TextInput
          ref={box}
          title="Ctrl+F"
          aria-label="Tìm trong danh sách"
          placeholder="Tìm trong danh sách"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
      </header>
      {news}
      <div className={classes.listBody}>
        {parts.map((part, partIndex) => (
          <section key={part.object}>
            {parts.length > 1 && (
              <h3 className={classes.part}>
                {'AB'[partIndex]}. {partNames[part.object]}
              </h3>
            )}
            {part.groups.map((group) => (
              <AwardTable
                key={group.award}
                group={group}
                count={whole.counts.get(group.award) ?? 0}
                places={whole.places}
                leavingKey={leavingKey}
                onAsk={onLeaveOut && setLeavingKey}
                onLeaveOut={leaveOut}
                // Only there: the others need not be drawn anew with every sum.
                amounts={decision.carriesMoney && hasFreeAmount(group.award) ? amounts : null}
                amended={amended}
              />
            ))}
          </section>
        ))}
        {parts.length === 0 && (
          <p className={classes.nobody}>
            {entries.length === 0 ? emptySentence(decision) : 'Không tìm thấy ai.'}
          </p>
        )}
        {children}
      </div>
      <footer className={classes.listFoot}>
        <div>
          <strong>{recipientsInWords(entries)}</strong>, {entries.length} lượt khen thưởng
        </div>
        {decision.carriesMoney ? (
          <>
            <strong>{formatMoney(decision.money.total)} đồng</strong>
            <div className={classes.words}>
              <AmountWords dong={decision.money.total} />
            </div>
          </>
        ) : (
          <div className={classes.words}>Không kèm tiền thưởng; thưởng bằng quyết định riêng.</div>
        )}
        {excludedCount > 0 && (
          <Anchor component="button" type="button" size="sm" onClick={focusExcluded}>
            Không đưa vào: {excludedCount} lượt
          </Anchor>
        )}
      </footer>
    </section>
  )
}

const nothingAmended = new Map<string, string>()

function emptySentence({ kind, awards }: Props['decision']): string {
  if (kind === 'bonus') return 'Không còn khen thưởng nào chờ thưởng tiền.'
  const names = [...new Set(awards.map((award) => getAward(award).shortName))].join(', ')
  return `Chưa có ai được đưa vào quyết định với ${names}.`
}

const found = (entries: DecisionEntry[], query: string): DecisionEntry[] =>
  query.trim() === ''
    ? entries
    : entries.filter((entry) => matchesSearch(`${entry.name} ${entry.unitName}`, query))
