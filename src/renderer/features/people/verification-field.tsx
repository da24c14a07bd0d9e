import { useState } from 'react'
import { request, sentenceOf } from '../../api'
import { TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'

type Props = { personId: number; stored: string; onSaved: (text: string) => void }

const longest = 300

/** What is being looked into about somebody; kept as it is typed, and taken into account until it is emptied. */
export function VerificationField({ personId, stored, onSaved }: Props) {
  const [text, setText] = useState(stored)
  const [failure, setFailure] = useState<string | null>(null)
  const writer = useKeystrokeWriter(
    (typed: string) => request('people.setVerification', { id: personId, text: typed }),
    (news) => {
      if (news.kind === 'writing') reportSaving()
      if (news.kind === 'written' && news.isLatest) {
        setFailure(null)
        onSaved(news.value)
        reportSaved(new Date().toISOString())
      }
      if (news.kind === 'failed') {
        setFailure(sentenceOf(news.error))
        reportSaveFailed(sentenceOf(news.error))
      }
    },
  )
  return (
    <section aria-label="Đang xác minh">
      <h3 className={fields.heading}>Đang xác minh</h3>
      <TextField
        aria-label="Việc đang xác minh"
        placeholder="Thanh tra, đơn thư, đang xem xét kỷ luật…"
        help="Còn ghi ở đây thì chưa xét khen thưởng. Xong việc thì xoá đi. Lưu ngay khi gõ."
        maxLength={longest}
        error={failure}
        value={text}
        onChange={(typed) => {
          setText(typed)
          writer.write(typed)
        }}
      />
    </section>
  )
}
