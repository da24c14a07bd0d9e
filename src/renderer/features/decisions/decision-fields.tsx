import { Checkbox } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { Decision, DecisionInput } from '#shared/domain/decision'
import { TextField } from '../../forms/inputs'
import { AwardsField } from './awards-field'
import classes from './decision-fields.module.css'
import { DecisionMoney } from './decision-money'
import { decisionName } from './decision-names'
import { OpeningFields, SignerFields } from './frame-fields'

type Props = {
  form: UseFormReturnType<DecisionInput>
  decision: Decision
  sign: string
  /** Called after a step that is more than typing. */
  onStep: () => void
}

/** The fields in the order the printed decision has them. */
export function DecisionFields({ form, decision, sign, onStep }: Props) {
  return (
    <div className={classes.fields}>
      <OpeningFields form={form} sign={sign} onStep={onStep} />

      {decision.kind === 'bonus' ? (
        <>
          <h2 className={classes.article}>Điều 1. Thưởng tiền</h2>
          <p className={classes.pays}>
            {decision.pays.length > 0
              ? `Cho người, tập thể được khen thưởng tại ${decision.pays.map((one) => decisionName(one, sign)).join('; ')}.`
              : 'Chưa có quyết định khen thưởng nào chờ thưởng tiền.'}
          </p>
        </>
      ) : (
        <>
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
        </>
      )}

      <h2 className={classes.article}>Điều 2. Tiền thưởng</h2>
      {decision.kind === 'award' && (
        <Checkbox
          label="Kèm tiền thưởng trong quyết định này"
          description="Bỏ chọn thì không in Điều về tiền; thưởng bằng một quyết định thưởng tiền riêng."
          checked={form.values.carriesMoney}
          onChange={(event) => {
            form.setFieldValue('carriesMoney', event.currentTarget.checked)
            onStep()
          }}
        />
      )}
      {form.values.carriesMoney && (
        <>
          <DecisionMoney decision={decision} />
          <TextField label="Nguồn kinh phí" isRequired {...form.getInputProps('fundSource')} />
        </>
      )}

      <SignerFields form={form} />
    </div>
  )
}
