import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconArrowRight, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChangedField, DecisionChange, DecisionInput, StandingEntry } from '#shared/domain/decision'
import { fieldText } from '#shared/domain/decision-amendments'
import { matchesSearch } from '#shared/text/vietnamese'
import { notifyUndo } from '../../components/notify'
import { ReasonedButton } from '../../components/reasoned-button'
import { focusPath } from '../../components/use-asked-field'
import classes from './amendment.module.css'
import { changeText, correctableFields, fieldName, lineName, valueText } from './amendment-words'

type Props = {
  form: UseFormReturnType<DecisionInput>
  /** Lines of the decision it is about, as they stand. */
  entries: readonly StandingEntry[]
  /** What roster and submissions now say differently. */
  proposed: readonly DecisionChange[]
  onStep: () => void
}

const same = (
  a: Pick<DecisionChange, 'entryPlace' | 'field'>,
  b: Pick<DecisionChange, 'entryPlace' | 'field'>,
) => a.entryPlace === b.entryPlace && a.field === b.field

/** What is put right in which lines; what the roster and the papers now say differently is offered. */
export function CorrectionLines({ form, entries, proposed, onStep }: Props) {
  const changes = form.values.changes ?? []
  const open = proposed.filter((one) => !changes.some((change) => same(change, one)))

  function add(added: readonly DecisionChange[]) {
    form.setFieldValue('changes', [...(form.getValues().changes ?? []), ...added])
    onStep()
  }
  function remove(index: number) {
    const before = form.getValues().changes ?? []
    form.setFieldValue(
      'changes',
      before.filter((_, at) => at !== index),
    )
    onStep()
    notifyUndo('Đã bỏ một chỗ đính chính.', () => {
      form.setFieldValue('changes', before)
      onStep()
    })
  }

  return (
    <section className={classes.panel} aria-label="Chỗ đính chính" data-path="changes">
      <header className={classes.head}>
        <h2>Chỗ đính chính: {changes.length}</h2>
      </header>
      <div className={classes.body}>
        {changes.length === 0 && <p className={classes.nothing}>Chưa chọn chỗ nào.</p>}
        <ul className={classes.changes}>
          {changes.map((change, index) => {
            const entry = entries[change.entryPlace]
            if (!entry) return null
            return (
              <li key={`${change.entryPlace}/${change.field}`}>
                <strong>{lineName(entry)}</strong>
                <div className={classes.was}>
                  <span className={classes.field}>{fieldName(change.field, entry)}</span>
                  <span className={classes.before}>
                    {valueText(change.field, fieldText(entry, change.field))}
                  </span>
                </div>
                <div className={classes.change}>
                  <IconArrowRight size={15} aria-hidden />
                  <AfterInput form={form} index={index} field={change.field} entry={entry} onStep={onStep} />
                  <ActionIcon
                    aria-label={`Bỏ chỗ đính chính ${fieldName(change.field, entry)} của ${entry.name}`}
                    title="Bỏ chỗ này"
                    onClick={() => remove(index)}
                  >
                    <IconTrash size={15} aria-hidden />
                  </ActionIcon>
                </div>
              </li>
            )
          })}
        </ul>
        {open.length > 0 && (
          <section className={classes.offers} aria-label="Khác với sổ hiện nay">
            <h3>
              Danh sách nhân sự, hồ sơ hiện nay ghi khác: {open.length}
              <Button size="compact-sm" variant="default" onClick={() => add(open)}>
                Đưa vào tất cả
              </Button>
            </h3>
            <ul>
              {open.map((one) => {
                const entry = entries[one.entryPlace]
                return (
                  entry && (
                    <li key={`${one.entryPlace}/${one.field}`}>
                      <span>
                        <strong>{lineName(entry)}</strong>: {changeText(one, entry)}
                      </span>
                      <Button size="compact-sm" variant="default" onClick={() => add([one])}>
                        Đưa vào
                      </Button>
                    </li>
                  )
                )
              })}
            </ul>
          </section>
        )}
        <AddChange
          entries={entries}
          taken={changes}
          onAdd={(change) => {
            add([change])
            requestAnimationFrame(() => focusPath(`changes.${changes.length}.after`))
          }}
        />
      </div>
    </section>
  )
}

type AfterProps = {
  form: UseFormReturnType<DecisionInput>
  index: number
  field: ChangedField
  entry: StandingEntry
  onStep: () => void
}

function AfterInput({ form, index, field, entry, onStep }: AfterProps) {
  const path = `changes.${index}.after`
  const label = `${fieldName(field, entry)} của ${entry.name} sửa thành`
  const value = form.values.changes?.[index]?.after ?? ''
  if (field === 'honorific')
    return (
      <Select
        aria-label={label}
        data-path={path}
        data={['Ông', 'Bà']}
        allowDeselect={false}
        value={value || null}
        error={form.errors[path]}
        onChange={(chosen) => {
          form.setFieldValue(path, chosen ?? '')
          onStep()
        }}
      />
    )
  return (
    <TextInput
      aria-label={label}
      data-path={path}
      inputMode={field === 'amount' ? 'numeric' : undefined}
      value={value}
      error={form.errors[path]}
      onChange={(event) => form.setFieldValue(path, event.currentTarget.value)}
      onBlur={() => {
        if (field === 'amount') form.setFieldValue(path, value.replace(/[.\s]/g, ''))
      }}
    />
  )
}

type AddProps = {
  entries: readonly StandingEntry[]
  taken: readonly Pick<DecisionChange, 'entryPlace' | 'field'>[]
  onAdd: (change: DecisionChange) => void
}

/** A line chosen by name, a field of it. */
function AddChange({ entries, taken, onAdd }: AddProps) {
  const [place, setPlace] = useState<string | null>(null)
  const [field, setField] = useState<ChangedField>('name')
  const entry = place === null ? undefined : entries[Number(place)]
  const fields = correctableFields.filter(
    (one) => entry === undefined || entry.personId !== null || one === 'name' || one === 'amount',
  )
  const isTaken = entry !== undefined && taken.some((one) => same(one, { entryPlace: entry.place, field }))
  return (
    <div className={classes.add}>
      <Select
        label="Thêm chỗ sửa"
        className={classes.who}
        placeholder="Gõ tên người, tập thể"
        searchable
        openOnFocus={false}
        limit={60}
        nothingFoundMessage="Không có ai tên này trong quyết định"
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && matchesSearch(option.label, search))
        }
        data={entries
          .filter((one) => !one.isRevoked)
          .map((one) => ({ value: String(one.place), label: lineName(one) }))}
        value={place}
        onChange={setPlace}
      />
      <Select
        aria-label="Nội dung sửa"
        className={classes.what}
        allowDeselect={false}
        data={fields.map((one) => ({
          value: one,
          label: fieldName(one, entry ?? { personId: 0 }),
        }))}
        value={fields.includes(field) ? field : 'name'}
        onChange={(chosen) => setField((chosen as ChangedField | null) ?? 'name')}
      />
      <ReasonedButton
        variant="default"
        refusal={
          entry === undefined ? 'Chọn người, tập thể trước.' : isTaken ? 'Chỗ này đã có ở trên.' : null
        }
        onClick={() => {
          if (!entry) return
          const chosen = fields.includes(field) ? field : 'name'
          const before = fieldText(entry, chosen)
          onAdd({ entryPlace: entry.place, field: chosen, before, after: before })
          setPlace(null)
        }}
      >
        Thêm
      </ReasonedButton>
    </div>
  )
}
