import type { Reconciliation } from '#shared/domain/reconciliation'
import type { Tone } from '../../components/state-badge'

/** What the whole table comes to, in one line. */
export function summarySentence({ disagreements, staleDocuments }: Reconciliation): {
  tone: Tone
  text: string
} {
  const blocking = disagreements.filter(({ isBlocking }) => isBlocking).length
  if (blocking > 0) return { tone: 'bad', text: `${blocking} chỗ chưa khớp, chưa ban hành quyết định được` }
  const others = disagreements.length
  if (others > 0) return { tone: 'doubt', text: `${others} chỗ cần xem lại` }
  if (staleDocuments.length > 0)
    return { tone: 'doubt', text: `Số liệu khớp nhau; ${staleDocuments.length} văn bản đã lưu nay đã cũ` }
  return { tone: 'good', text: 'Mọi khâu khớp nhau' }
}
