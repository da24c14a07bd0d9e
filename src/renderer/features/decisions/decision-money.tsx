import { IconAlertTriangle } from '@tabler/icons-react'
import { getAward } from '#shared/domain/award'
import type { Decision } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { AmountWords } from '../../components/amount-words'
import classes from './decision-fields.module.css'
import { moneyLines } from './money-lines'

/** Điều 2: the sum in figures and words, and how it comes about. */
export function DecisionMoney({ decision }: { decision: Pick<Decision, 'awards' | 'entries' | 'money'> }) {
  const { money } = decision
  return (
    <div className={classes.money}>
      <p className={classes.sum}>
        Tổng tiền thưởng <strong>{formatMoney(money.total)} đồng</strong>
      </p>
      <p className={classes.words}>
        Bằng chữ: <AmountWords dong={money.total} />
      </p>
      <ul>
        {moneyLines(decision).map((line) => (
          <li key={line.award}>
            <span>{getAward(line.award).name}:</span> {line.each}; {line.all}
            {line.unpaid && <>; {line.unpaid}</>}
          </li>
        ))}
      </ul>
      {money.baseSalary > 0 && (
        <p className={classes.basis}>
          Lương cơ sở {formatMoney(money.baseSalary)} đồng/tháng ({money.baseSalaryDecree})
          {money.bonusSource && <>; hệ số theo {money.bonusSource}</>}.
        </p>
      )}
      {money.assumedDay && (
        <p className={classes.assumed}>
          <IconAlertTriangle size={14} aria-hidden /> Chưa có ngày ký nên tạm tính theo mức của hôm nay.
        </p>
      )}
    </div>
  )
}
