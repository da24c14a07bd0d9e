import { useMemo, useState } from 'react'
import { type Decision, type DecisionInput, decisionInputSchema } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { invalidate, request, setAnswer } from '../../api'
import { AmountWords } from '../../components/amount-words'
import { LacksList } from '../../components/lacks-list'
import { useAskedField } from '../../components/use-asked-field'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { ParagraphsField, TextField } from '../../forms/inputs'
import { RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { AboutLink } from './about-link'
import { CorrectionLines } from './correction-lines'
import { DecisionBar } from './decision-bar'
import fields from './decision-fields.module.css'
import { inputOf } from './decision-names'
import classes from './decisions.module.css'
import { DraftActions } from './draft-actions'
import { OpeningFields, SignerFields } from './frame-fields'
import { RevocationLines } from './revocation-lines'
import { type Side, SideSwitch } from './side-switch'
import { useSaveAsYouGo } from './use-save-as-you-go'
import { useWayToLacks } from './use-way-to-lacks'

type Props = { decision: Decision & { about: NonNullable<Decision['about']> }; sign: string }

/** A correction or revocation still in work: its fields as printed, and the lines it touches. */
export function AmendmentEditor({ decision, sign }: Props) {
  const { about } = decision
  const isCorrection = decision.kind === 'correction'
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
    name: isCorrection ? 'quyết định đính chính' : 'quyết định thu hồi',
  })
  const { form } = record
  const saveSoon = useSaveAsYouGo(record)
  const exported = useWordExport(async () => {
    if (record.isDirty && !(await record.save())) return null
    return request('decisions.exportWord', { id: decision.id })
  })
  const [side, setSide] = useState<Side>('fields')
  const lacks = useWayToLacks(decision, setSide)
  useAskedField()
  const lineCount = new Set(form.values.changes?.map((change) => change.entryPlace)).size

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
      <SideSwitch
        side={side}
        onSide={setSide}
        label={isCorrection ? `Chỗ đính chính (${lineCount})` : `Dòng thu hồi (${lineCount})`}
      />
      {/* Leaving a field is the end of a step: what is missing follows it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid of two scrolling columns */}
      <div
        role="group"
        aria-label="Quyết định đang soạn"
        className={classes.columns}
        data-side={side}
        onBlur={saveSoon}
      >
        <div className={fields.fields}>
          <AboutLink about={about} sign={sign} verb={isCorrection ? 'Đính chính' : 'Thu hồi theo'} />
          <OpeningFields form={form} sign={sign} onStep={saveSoon} />
          <h2 className={fields.article}>{isCorrection ? 'Lý do đính chính' : 'Lý do thu hồi'}</h2>
          <ParagraphsField
            aria-label={isCorrection ? 'Lý do đính chính' : 'Lý do thu hồi'}
            help={
              isCorrection
                ? 'In ở Điều 1 và ghi vào sổ khen thưởng.'
                : 'Ví dụ: kê khai gian dối, trái thẩm quyền, có vi phạm trong thời gian tính thành tích (Điều 93 Luật Thi đua, khen thưởng 2022).'
            }
            minRows={2}
            isRequired
            {...form.getInputProps('reason')}
          />
          {!isCorrection && (
            <>
              <h2 className={fields.article}>Điều 2. Tiền thưởng thu hồi</h2>
              <p className={fields.sum}>
                Nộp lại <strong>{formatMoney(decision.money.total)} đồng</strong>
              </p>
              <p className={fields.words}>
                Bằng chữ: <AmountWords dong={decision.money.total} />
              </p>
              <TextField label="Nộp về" isRequired {...form.getInputProps('fundSource')} />
            </>
          )}
          <SignerFields form={form} />
        </div>
        {isCorrection ? (
          <CorrectionLines
            form={form}
            entries={about.entries}
            proposed={decision.proposedChanges}
            onStep={saveSoon}
          />
        ) : (
          <RevocationLines form={form} entries={about.entries} onStep={saveSoon} />
        )}
      </div>
    </div>
  )
}
