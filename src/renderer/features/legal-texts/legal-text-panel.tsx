import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { addDays, formatDay } from '#shared/day'
import {
  citation,
  type LegalText,
  type LegalTextInput,
  legalTextInputSchema,
  legalTextKindNames,
  legalTextKinds,
} from '#shared/domain/legal-text'
import { useCommand } from '../../api'
import { notifyDone } from '../../components/notify'
import { Panel } from '../../components/panel'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { DeleteLegalText } from './delete-legal-text'
import classes from './legal-texts.module.css'
import { shortName } from './validity'

export const emptyLegalText: LegalTextInput = {
  id: null,
  kind: 'decree',
  number: '',
  signedOn: null,
  organ: '',
  subject: '',
  validFrom: null,
  validTo: null,
  replacedBy: null,
  note: '',
}

type Props = { stored: LegalTextInput; library: LegalText[]; text?: LegalText }

export function LegalTextPanel({ stored, library, text }: Props) {
  const [, go] = useLocation()
  const close = () => go('/can-cu')
  const save = useCommand('legalTexts.save')
  const record = useRecordForm<LegalTextInput, LegalText>({
    draft: { form: 'legal-text', key: text ? String(text.id) : 'new' },
    schema: legalTextInputSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf: (saved) => saved,
    onSaved: (saved) => {
      notifyDone(`Đã lưu ${shortName(saved)}.`)
      if (!text) go(`/can-cu/${saved.id}`, { replace: true })
    },
    name: text ? `văn bản ${shortName(text)}` : 'văn bản mới',
  })
  const { form } = record
  const successors = useMemo(
    () =>
      library
        .filter((other) => other.id !== text?.id)
        .map((other) => ({
          value: String(other.id),
          label: [legalTextKindNames[other.kind], other.number || other.subject].join(' '),
        })),
    [library, text],
  )
  const { replacedBy, validTo } = form.values
  const successor = library.find((other) => other.id === replacedBy)
  const lastDay = successor?.validFrom ? addDays(successor.validFrom, -1) : null

  if (!record.isLoaded) return null
  return (
    <Panel
      title={text ? shortName(text) : 'Thêm văn bản'}
      onClose={close}
      width={460}
      footer={
        <RecordActions record={record} label="Lưu văn bản">
          {text && <DeleteLegalText text={text} library={library} onDone={close} />}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      <div className={fields.two}>
        <Select
          label="Loại văn bản"
          data={legalTextKinds.map((kind) => ({ value: kind, label: legalTextKindNames[kind] }))}
          {...form.getInputProps('kind')}
        />
        <TextField
          label="Số, ký hiệu"
          data-autofocus
          placeholder="152/2025/NĐ-CP"
          {...form.getInputProps('number')}
        />
        <DayInput label="Ngày ký" {...form.getInputProps('signedOn')} />
        <TextField
          label="Cơ quan ban hành"
          isRequired
          placeholder="Chính phủ"
          {...form.getInputProps('organ')}
        />
        <div className={fields.wide}>
          <ParagraphsField
            label="Trích yếu"
            isRequired
            minRows={2}
            help="Không ghi lại loại, số. Riêng luật thì ghi tên luật."
            {...form.getInputProps('subject')}
          />
        </div>
        <DayInput label="Có hiệu lực từ ngày" {...form.getInputProps('validFrom')} />
        <DayInput
          label="Còn hiệu lực đến hết ngày"
          warning={
            replacedBy !== null && validTo === null
              ? `Đã có văn bản thay thế nhưng chưa ghi ngày hết hiệu lực${lastDay ? `, thường là ${formatDay(lastDay)}` : ''}.`
              : undefined
          }
          help="Để trống nếu còn hiệu lực."
          {...form.getInputProps('validTo')}
        />
        <div className={fields.wide}>
          <Select
            label="Thay bằng văn bản"
            placeholder="Chưa có văn bản thay thế"
            clearable
            searchable
            nothingFoundMessage="Chưa có trong kho; thêm văn bản mới trước"
            data={successors}
            value={replacedBy === null ? null : String(replacedBy)}
            error={form.errors.replacedBy}
            onChange={(value) => form.setFieldValue('replacedBy', value === null ? null : Number(value))}
          />
        </div>
        <div className={fields.wide}>
          <ParagraphsField label="Ghi chú (không in)" minRows={2} {...form.getInputProps('note')} />
        </div>
        <Citation values={form.values} />
      </div>
    </Panel>
  )
}

/** How the text will stand among the căn cứ of a decision, as far as it has been typed. */
function Citation({ values }: { values: LegalTextInput }) {
  const judged = legalTextInputSchema.safeParse(values)
  if (!judged.success) return null
  return (
    <div className={fields.wide}>
      <p className={classes.citationTitle}>Ghi trong văn bản</p>
      <p className={classes.citation}>{citation(judged.data)};</p>
    </div>
  )
}
