import { Checkbox, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { getAward } from '#shared/domain/award'
import type { DecisionChange, DecisionInput, StandingEntry } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { matchesSearch } from '#shared/text/vietnamese'
import { useFindKey } from '../../components/use-find-key'
import classes from './amendment.module.css'
import { lineName } from './amendment-words'

type Props = {
  form: UseFormReturnType<DecisionInput>
  /** Lines of the decision it is about, as they stand. */
  entries: readonly StandingEntry[]
  onStep: () => void
}

/** Which lines are revoked, and what each has to pay back. */
export function RevocationLines({ form, entries, onStep }: Props) {
  const [query, setQuery] = useState('')
  const box = useFindKey()
  const changes = form.values.changes ?? []
  const chosen = new Set(changes.map((change) => change.entryPlace))
  const found = entries.filter((entry) => matchesSearch(lineName(entry), query))
  const groups = Map.groupBy(found, (entry) => entry.award)
  const back = entries.reduce((sum, entry) => sum + (chosen.has(entry.place) ? entry.paid : 0), 0)

  function choose(entry: StandingEntry, isRevoked: boolean) {
    const others = (form.getValues().changes ?? []).filter((change) => change.entryPlace !== entry.place)
    const revoked: DecisionChange = {
      entryPlace: entry.place,
      field: 'revoked',
      before: String(entry.paid),
      after: '',
    }
    const kept = isRevoked ? [...others, revoked] : others
    form.setFieldValue(
      'changes',
      kept.sort((a, b) => a.entryPlace - b.entryPlace),
    )
    onStep()
  }

  return (
    <section className={classes.panel} aria-label="Dòng thu hồi" data-path="changes">
      <header className={classes.head}>
        <h2>Chọn dòng thu hồi</h2>
        <TextInput
          ref={box}
          title="Ctrl+F"
          aria-label="Tìm trong danh sách"
          placeholder="Tìm trong danh sách"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      <div className={classes.body}>
        {[...groups].map(([award, ofAward]) => (
          <section key={award}>
            <h3 className={classes.award}>{getAward(award).name}</h3>
            <ul className={classes.choices}>
              {ofAward.map((entry) => (
                <li key={entry.place}>
                  <Checkbox
                    label={lineName(entry)}
                    description={entry.isRevoked ? 'Đã thu hồi ở quyết định trước' : undefined}
                    disabled={entry.isRevoked}
                    checked={chosen.has(entry.place)}
                    onChange={(event) => choose(entry, event.currentTarget.checked)}
                  />
                  <span>{entry.paid > 0 ? formatMoney(entry.paid) : '–'}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className={classes.nothing}>Không tìm thấy ai.</p>}
      </div>
      <footer className={classes.foot}>
        <strong>Thu hồi {chosen.size} dòng</strong>
        <span>Tiền nộp lại {formatMoney(back)} đồng</span>
      </footer>
    </section>
  )
}
