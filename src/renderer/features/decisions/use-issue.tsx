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
        notifyFailure(`Chưa ban hành được. ${decision.lacks.map(({ message }) => message).join(' ')}`)
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
  const { kind, money, about, changes, carriesMoney } = decision
  return (
    <div className={classes.freezes}>
      <p>
        <strong>{name}</strong>
      </p>
      {about ? (
        <p>
          {kind === 'correction' ? 'Đính chính' : 'Thu hồi'}{' '}
          <strong>{new Set(changes.map((change) => change.entryPlace)).size} dòng</strong> của Quyết định số{' '}
          {about.number}. Sổ khen thưởng sửa theo, giữ lại bản trước.
        </p>
      ) : (
        <p>
          {kind === 'bonus' ? 'Thưởng tiền cho' : 'Khen thưởng'}{' '}
          <strong>{recipientsInWords(decision.entries)}</strong>, {decision.entries.length} lượt.
        </p>
      )}
      {carriesMoney && kind !== 'correction' && (
        <p>
          {kind === 'revocation' ? 'Tiền thưởng thu hồi' : 'Tổng tiền thưởng'}{' '}
          <strong>{formatMoney(money.total)} đồng</strong> (<AmountWords dong={money.total} />
          ).
        </p>
      )}
      <InitiativesUsed marks={decision.initiativeMarks} />
      <p>
        Sau khi ban hành, số, ngày ký, danh sách và số tiền được giữ nguyên, không sửa được nữa.
        {about === null && ' Có sai sót thì đính chính, thu hồi bằng quyết định khác.'}
      </p>
    </div>
  )
}

/** So many initiatives are named one by one. */
const mostNamed = 6

function InitiativesUsed({ marks }: { marks: Decision['initiativeMarks'] }) {
  if (marks.length === 0) return null
  const named = marks.slice(0, mostNamed)
  return (
    <div>
      Ghi đã dùng {marks.length} sáng kiến, đề tài:
      <ul className={classes.marks}>
        {named.map((mark) => (
          <li key={`${mark.initiativeId}/${mark.personId}`}>
            {mark.name}: “{mark.title}”
            {mark.isChoice && ' (có nhiều sáng kiến dùng được, lấy sáng kiến có tỷ lệ đóng góp lớn nhất)'}
          </li>
        ))}
        {marks.length > named.length && <li>và {marks.length - named.length} sáng kiến khác.</li>}
      </ul>
    </div>
  )
}
