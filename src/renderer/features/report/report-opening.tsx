import type { FieldErrors } from '#shared/result'
import { DayInput, TextField } from '../../forms/inputs'
import classes from './report.module.css'
import type { ReportForm } from './use-report-form'

type Props = { form: ReportForm; errors: FieldErrors; sign: string }

/** Number, day, addressee and signer. */
export function ReportOpening({ form, errors, sign }: Props) {
  const { values, edit } = form
  return (
    <section className={classes.section} data-part="opening" aria-label="Số, ngày, nơi gửi, người ký">
      <div className={classes.opening}>
        <TextField
          label="Số"
          data-path="number"
          help={
            values.number && !values.number.includes('/') ? `In là ${values.number}/BC-${sign}` : undefined
          }
          value={values.number}
          error={errors.number}
          onChange={(number) => edit({ number })}
        />
        <DayInput
          label="Ngày ký"
          data-path="signedOn"
          value={values.signedOn}
          error={errors.signedOn}
          onChange={(signedOn) => edit({ signedOn })}
        />
        <TextField
          label="Kính gửi"
          data-path="recipient"
          help={values.recipient ? undefined : 'Bỏ trống nếu lưu tại trường'}
          value={values.recipient}
          error={errors.recipient}
          onChange={(recipient) => edit({ recipient })}
        />
        <TextField
          label="Chức vụ người ký"
          data-path="signerOffice"
          isRequired
          value={values.signerOffice}
          error={errors.signerOffice}
          onChange={(signerOffice) => edit({ signerOffice })}
        />
        <TextField
          label="Họ tên người ký"
          data-path="signerName"
          value={values.signerName}
          error={errors.signerName}
          onChange={(signerName) => edit({ signerName })}
        />
      </div>
    </section>
  )
}
