import { useMemo } from 'react'
import { Link } from 'wouter'
import {
  type AwardRecord,
  type AwardRecordInput,
  awardRecordInputSchema,
  type Recipient,
} from '#shared/domain/ledger'
import { useCommand } from '../../api'
import { Banner } from '../../components/error-banner'
import { notifyDone } from '../../components/notify'
import { Panel } from '../../components/panel'
import { TextField } from '../../forms/inputs'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import classes from './ledger.module.css'
import { SourceBadge } from './ledger-columns'
import { pathOf, whoOf } from './ledger-names'
import { RecipientField } from './recipient-field'
import { RecordFields } from './record-fields'
import { RecordTrace } from './record-trace'
import { RemoveRecord } from './remove-record'

type Props = {
  /** Absent for a new one. */
  record?: AwardRecord
  /** On whose page it is opened. */
  recipient?: Recipient
  doubts?: string[]
  onClose: () => void
}

/** One award: typed by hand, or corrected with a reason; what it was before stays below. */
export function RecordPanel({ record, recipient, doubts = [], onClose }: Props) {
  const save = useCommand('ledger.save')
  const stored = useMemo(() => (record ? inputOf(record) : emptyRecord(recipient)), [record, recipient])
  const form = useRecordForm<AwardRecordInput, AwardRecord>({
    draft: {
      form: 'award-record',
      key: record ? String(record.id) : recipient ? `new-${whoOf(recipient)}` : 'new',
    },
    schema: awardRecordInputSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf: (saved) => (record ? inputOf(saved) : emptyRecord(recipient)),
    onSaved: (saved) => {
      notifyDone(record ? 'Đã sửa; bản trước còn trong phần sửa đổi.' : `Đã ghi cho ${saved.recipientName}.`)
      if (!record) onClose()
    },
    name: record ? `dòng khen thưởng của ${record.recipientName}` : 'lần khen thưởng đang ghi',
  })
  if (!form.isLoaded) return null
  return (
    <Panel
      title={record ? record.recipientName : 'Ghi khen thưởng'}
      onClose={onClose}
      width={470}
      footer={
        <RecordActions record={form} label={record ? 'Lưu bản sửa' : 'Ghi vào sổ'}>
          {record && <RemoveRecord record={record} onDone={onClose} />}
        </RecordActions>
      }
    >
      <RecordNews record={form} />
      {doubts.map((doubt) => (
        <Banner key={doubt} tone="doubt">
          {doubt}
        </Banner>
      ))}
      {record ? (
        <p className={classes.about}>
          <SourceBadge source={record.source} />
          {!recipient && (
            <Link href={pathOf(record)} className={classes.name}>
              Xem cả quá trình
            </Link>
          )}
        </p>
      ) : (
        !recipient && <RecipientField form={form.form} />
      )}
      <RecordFields form={form.form} />
      {record && (
        <div className={classes.reason}>
          <TextField
            label="Lý do sửa"
            isRequired={form.isDirty}
            help="Sổ giữ cả bản trước và lý do."
            {...form.form.getInputProps('reason')}
          />
        </div>
      )}
      {record && <RecordTrace record={record} />}
    </Panel>
  )
}

const inputOf = ({
  recipientName: _name,
  source: _source,
  decisionId: _decision,
  isSample: _sample,
  ...fields
}: AwardRecord & { doubts?: string[] }): AwardRecordInput => {
  const { doubts: _doubts, ...values } = fields as typeof fields & { doubts?: string[] }
  return { ...values, reason: '' }
}

const emptyRecord = (recipient: Recipient = { personId: null, unitId: null }): AwardRecordInput => ({
  ...{ id: null, personId: recipient.personId, unitId: recipient.unitId },
  ...{ award: null, awardName: '', position: '', unitName: '' },
  schoolYear: null,
  // Empty until it is typed; the schema asks for it.
  calendarYear: null as unknown as number,
  ...{ level: 'school', number: '', decidedOn: null, decidedBy: '', amount: null },
  ...{ isSuddenOrThematic: false, revokedOn: null, revokedBy: '', note: '', reason: '' },
})
