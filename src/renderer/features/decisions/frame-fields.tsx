import type { UseFormReturnType } from '@mantine/form'
import { isDay } from '#shared/day'
import type { DecisionInput } from '#shared/domain/decision'
import { useRequest } from '../../api'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import classes from './decision-fields.module.css'
import { fullNumber } from './decision-names'
import { LegalBases } from './legal-bases'

type FormProps = { form: UseFormReturnType<DecisionInput> }

/** What every decision begins with, from its number to whose proposal it follows. */
export function OpeningFields({ form, sign, onStep }: FormProps & { sign: string; onStep: () => void }) {
  const { number, signedOn } = form.values
  const { data: state } = useRequest('app.state', null)
  const isToCome = state?.phase === 'ready' && signedOn !== null && isDay(signedOn) && signedOn > state.today
  return (
    <>
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
    </>
  )
}

/** Who signs, and what is kept beside the paper. */
export function SignerFields({ form }: FormProps) {
  return (
    <>
      <h2 className={classes.article}>Người ký</h2>
      <div className={classes.row}>
        <TextField label="Chức vụ người ký" isRequired {...form.getInputProps('signerOffice')} />
        <TextField label="Họ tên người ký" {...form.getInputProps('signerName')} />
      </div>
      <ParagraphsField label="Ghi chú riêng (không in)" minRows={2} {...form.getInputProps('note')} />
    </>
  )
}
