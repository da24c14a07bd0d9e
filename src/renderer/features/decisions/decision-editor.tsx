import { useMemo, useState } from 'react'
import { type Decision, type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import { invalidate, request, setAnswer } from '../../api'
import { Banner } from '../../components/error-banner'
import { LacksList } from '../../components/lacks-list'
import { useAskedField } from '../../components/use-asked-field'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { AbsentEntries } from './absent-entries'
import { DecisionBar } from './decision-bar'
import { DecisionEntries } from './decision-entries'
import { DecisionFields } from './decision-fields'
import { inputOf } from './decision-names'
import classes from './decisions.module.css'
import { DraftActions, isRight } from './draft-actions'
import { splitEntries } from './entry-groups'
import { ExcludedEntries } from './excluded-entries'
import { type Side, SideSwitch } from './side-switch'
import { useAmounts } from './use-amounts'
import { useExclusions } from './use-exclusions'
import { useSaveAsYouGo } from './use-save-as-you-go'
import { useWayToLacks } from './use-way-to-lacks'

type Props = { decision: Decision; sign: string }

/** A decision still in work: its fields as printed, its list, and what is left to do. */
export function DecisionEditor({ decision, sign }: Props) {
  const stored = useMemo(() => inputOf(decision), [decision])
  const record = useRecordForm<DecisionInput, Decision>({
    draft: { form: 'decision', key: String(decision.id) },
    schema: decisionInputSchema,
    stored,
    save: (values) => request('decisions.save', values),
    inputOf,
    onSaved: (saved) => {
      setAnswer('decisions.get', { id: saved.id }, saved)
      void invalidate(['decisions.list', 'campaigns.'])
    },
    name: 'quyết định',
  })
  const saveSoon = useSaveAsYouGo(record)
  const { leaveOut, putBack } = useExclusions(record.form, saveSoon)
  const amounts = useAmounts(record.form, saveSoon)
  const exported = useWordExport(async () => {
    if (record.isDirty && !(await record.save())) return null
    return request('decisions.exportWord', { id: decision.id })
  })
  const [query, setQuery] = useState('')
  const [side, setSide] = useState<Side>('fields')
  const lacks = useWayToLacks(decision, setSide)
  useAskedField()
  // By their text: the form copies its values on every keystroke.
  const exclusions = JSON.stringify(record.form.values.exclusions)
  const { entries, excluded } = useMemo(
    () => splitEntries(decision, JSON.parse(exclusions)),
    [decision, exclusions],
  )

  return (
    <div className={classes.inHand}>
      <DecisionBar decision={decision} sign={sign}>
        <DraftActions decision={decision} sign={sign} record={record} exported={exported} />
      </DecisionBar>
      <RecordNews record={record} />
      <WordExportNews
        exported={exported}
        note={decision.lacks.length > 0 && 'Chỗ còn thiếu để trống trong tệp.'}
      />
      <div className={classes.lacks}>
        <LacksList title="Còn thiếu để ban hành" lacks={lacks} done="Đã đủ để ban hành." />
      </div>
      <SideSwitch side={side} onSide={setSide} label={`Danh sách kèm theo (${entries.length})`} />
      {/* Leaving a field is the end of a step: the list and the sums follow it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid of two scrolling columns */}
      <div
        role="group"
        aria-label="Quyết định đang soạn"
        className={classes.columns}
        data-side={side}
        onBlur={saveSoon}
      >
        <DecisionFields form={record.form} decision={decision} sign={sign} onStep={saveSoon} />
        <DecisionEntries
          decision={decision}
          entries={entries}
          query={query}
          onQuery={setQuery}
          onLeaveOut={leaveOut}
          amounts={amounts}
          excludedCount={excluded.length}
          news={
            !isRight(record) && (
              <Banner tone="doubt">Danh sách và số tiền theo bản đã lưu; sửa chỗ sai để tính lại.</Banner>
            )
          }
        >
          <ExcludedEntries form={record.form} excluded={excluded} onPutBack={putBack} />
          <AbsentEntries absent={decision.absent} />
        </DecisionEntries>
      </div>
    </div>
  )
}
