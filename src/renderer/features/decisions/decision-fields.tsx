import type { UseFormReturnType } from '@mantine/form'
import { isDay } from '#shared/day'
import type { Decision, DecisionInput } from '#shared/domain/decision'
import { useRequest } from '../../api'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import { AwardsField } from './awards-field'
import classes from './decision-fields.module.css'
import { DecisionMoney } from './decision-money'
import { fullNumber } from './decision-names'
import { LegalBases } from './legal-bases'

type Props = {
  form: UseFormReturnType<DecisionInput>
  decision: Decision
  sign: string
  /** Called after a step that is more than typing. */
  onStep: () => void
}

/** The fields in the order the printed decision has them. */
export function DecisionFields({ form, decision, sign, onStep }: Props) {
  const { number, signedOn } = form.values
  const { data: state } = useRequest('app.state', null)
  const isToCome = state?.phase === 'ready' && signedOn !== null && isDay(signedOn) && signedOn > state.today
  return (
    <div className={classes.fields}>
      <div className={classes.row}>
        <TextField
          label="Số"
          help={number && !number.includes('/') ? `In là ${fullNumber(number, sign)}` : undefined}
          {...form.getInputProps('number')}
        />
        <DayInput
          label="Ngày ký"
          warning={isToCome ? 'Ngày này chưa tới. Tiền thưởng và căn cứ tính theo ngày này.' : undefined}
          {...form.getInputProps('signedOn')}
        />
      </div>
      <ParagraphsField
        label="Trích yếu"
        help="Nối sau “Về việc”"
        minRows={1}
        isRequired
        {...form.getInputProps('subject')}
      />
      <LegalBases form={form} onStep={onStep} />
      <TextField label="Theo đề nghị của" isRequired {...form.getInputProps('proposedBy')} />

      <h2 className={classes.article}>Điều 1. Công nhận, khen thưởng</h2>
      <AwardsField
        value={form.values.awards}
        error={form.errors.awards as string | undefined}
        entries={decision.entries}
        onChange={(awards) => {
          form.setFieldValue('awards', awards)
          onStep()
        }}
      />

      <h2 className={classes.article}>Điều 2. Tiền thưởng</h2>
      <DecisionMoney decision={decision} />
      <TextField label="Nguồn kinh phí" isRequired {...form.getInputProps('fundSource')} />

      <h2 className={classes.article}>Người ký</h2>
      <div className={classes.row}>
        <TextField label="Chức vụ người ký" isRequired {...form.getInputProps('signerOffice')} />
        <TextField label="Họ tên người ký" {...form.getInputProps('signerName')} />
      </div>
      <ParagraphsField label="Ghi chú riêng (không in)" minRows={2} {...form.getInputProps('note')} />
    </div>
  )
}
