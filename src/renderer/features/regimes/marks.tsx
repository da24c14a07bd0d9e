import type { Mark } from '#shared/rules/mark'
import { StateBadge, type Tone } from '../../components/state-badge'

/** How sure a rule is, in the officer's words. */
export const markNames: Record<Mark, string> = {
  A: 'Đã có văn bản',
  B: 'Đã có văn bản',
  C: 'Theo văn bản cấp khác, cần xác nhận',
  M: 'Chưa xác nhận',
}

const tones: Record<Mark, Tone> = { A: 'good', B: 'good', C: 'doubt', M: 'doubt' }

const meanings: Record<Mark, string> = {
  A: 'Đã đọc được chính văn bản.',
  B: 'Theo trả lời chính thức hoặc báo chí trích nguyên điều luật.',
  C: 'Theo văn bản của tỉnh khác, bộ khác hoặc bản tóm tắt. Trường hoặc Sở Nội vụ cần xác nhận.',
  M: 'Chưa tìm thấy văn bản nào. Trường hoặc Sở Nội vụ cần xác nhận.',
}

export const meaningOf = (mark: Mark): string => meanings[mark]

export function MarkBadge({ mark, isShort = false }: { mark: Mark; isShort?: boolean }) {
  const name = isShort && mark === 'C' ? 'Cần xác nhận' : markNames[mark]
  return (
    <StateBadge tone={tones[mark]} hint={meanings[mark]}>
      {name}
    </StateBadge>
  )
}
