import type { CouncilSession } from '#shared/domain/council'
import { request, setAnswer } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import classes from './results.module.css'
import { changeSession } from './session-answers'
import { outcomeCounts } from './session-results'
import { sessionName } from './session-values'

/** Ends the session after saying what that fixes. */
export function useCloseSession(): (id: number) => Promise<void> {
  const confirm = useConfirm()
  return async (id) => {
    try {
      // What stands in the book now, not what was on the screen a moment ago.
      const session = await request('sessions.get', { id })
      setAnswer('sessions.get', { id }, session)
      if (session.lacks.length > 0) return
      const isSure = await confirm({
        title: 'Kết thúc phiên họp',
        message: <WhatCloses session={session} />,
        confirmLabel: 'Kết thúc phiên họp',
        cancelLabel: 'Xem lại',
      })
      if (!isSure) return
      await changeSession('sessions.close', { id })
      notifyDone('Đã kết thúc phiên họp. Người đạt đã sẵn sàng để lập quyết định.')
    } catch (error) {
      notifyFailure(error)
    }
  }
}

function WhatCloses({ session }: { session: CouncilSession }) {
  const { passed, failed, held, returned, above } = outcomeCounts(session)
  return (
    <div className={classes.closes}>
      <p>
        <strong>{sessionName(session)}</strong>. {session.quorum.sentence}
      </p>
      <p>
        Bỏ phiếu {passed + failed}: <strong>đạt {passed}</strong>, không đạt {failed}. Để lại {held}, trả lại{' '}
        {returned}.
      </p>
      {above > 0 && <p>{above} đề nghị đạt thuộc thẩm quyền cấp trên, đưa vào tờ trình.</p>}
      <p>
        Sau khi kết thúc, số phiếu, mẫu số và kết quả được giữ nguyên để ghi biên bản. Mở lại được khi chưa có
        quyết định nào ban hành theo phiên này.
      </p>
    </div>
  )
}
