import type { Decision } from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { invalidate, request, setAnswer } from '../../api'
import { AmountWords } from '../../components/amount-words'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { decisionName } from './decision-names'
import classes from './decisions.module.css'
import { recipientsInWords } from './entry-groups'

/** Issues a decision after saying what that freezes. */
export function useIssue(sign: string): (id: number) => Promise<void> {
  const confirm = useConfirm()
  return async (id) => {
    try {
      const decision = await request('decisions.get', { id })
      setAnswer('decisions.get', { id }, decision)
      if (decision.lacks.length > 0) {
        notifyFailure(`Chưa ban hành được. ${decision.lacks.join(' ')}`)
        return
      }
      const name = decisionName(decision, sign)
      const isSure = await confirm({
        title: 'Ban hành quyết định',
        message: <WhatFreezes decision={decision} name={name} />,
        confirmLabel: 'Ban hành',
        cancelLabel: 'Xem lại',
      })
      if (!isSure) return
      setAnswer('decisions.get', { id }, await request('decisions.issue', { id }))
      await invalidate()
      notifyDone(`Đã ban hành ${name}.`)
    } catch (error) {
      notifyFailure(error)
    }
  }
}

function WhatFreezes({ decision, name }: { decision: Decision; name: string }) {
  const { total } = decision.money
  return (
    <div className={classes.freezes}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>
        Khen thưởng <strong>{recipientsInWords(decision.entries)}</strong>, {decision.entries.length} lượt.
      </p>
      <p>
        Tổng tiền thưởng <strong>{formatMoney(total)} đồng</strong> (<AmountWords dong={total} />
        ).
      </p>
      <p>
        Sau khi ban hành, số, ngày ký, danh sách và số tiền được giữ nguyên, không sửa được nữa. Có sai sót
        thì lập quyết định khác để điều chỉnh.
      </p>
    </div>
  )
}
