import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { getAward } from '#shared/domain/award'
import { type DecisionEntry, type DecisionInput, entryKeyText } from '#shared/domain/decision'
import { TextField } from '../../forms/inputs'
import classes from './decision-entries.module.css'
import type { ExcludedEntry } from './entry-groups'

type Props = {
  form: UseFormReturnType<DecisionInput>
  excluded: ExcludedEntry[]
  onPutBack: (entry: DecisionEntry) => void
}

/** Who was nominated but is left out, each with the reason and the way back. */
export function ExcludedEntries({ form, excluded, onPutBack }: Props) {
  if (excluded.length === 0) return null
  const places = new Map(form.values.exclusions.map((exclusion, index) => [entryKeyText(exclusion), index]))
  return (
    <section className={classes.excluded} aria-label="Không đưa vào quyết định">
      <h3 className={classes.part}>Không đưa vào quyết định: {excluded.length} lượt</h3>
      <ul>
        {excluded.map((entry) => (
          <li key={entryKeyText(entry)}>
            <div className={classes.excludedName}>
              <strong>
                {entry.honorific} {entry.name}
              </strong>
              , {getAward(entry.award).shortName}
              {entry.personId !== null && <span> · {entry.unitName}</span>}
            </div>
            <TextField
              aria-label={`Lý do không đưa ${entry.name} vào quyết định`}
              {...form.getInputProps(`exclusions.${places.get(entryKeyText(entry))}.reason`)}
            />
            <Button
              size="compact-sm"
              variant="default"
              data-put-back
              aria-label={`Đưa ${entry.name} trở lại`}
              onClick={() => onPutBack(entry)}
            >
              Đưa lại
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
