import { positionRank } from '#shared/domain/person'

/**
 * Who does the work directly, for the share that reports give: the law asks for special attention to them beside
 * those who lead (Luật TĐKT 2022 Đ5), and the statistics of awards count leaders "từ phó trưởng phòng trở lên" apart
 * (TT 02/2023/TT-BNV, biểu 0603.N; law.md §9).
 */
export const directWorkRule = {
  /** Ranks of `positionRank` that lead: heads and deputies of a unit. Those of a tổ, a bộ môn teach or serve themselves. */
  leadingRanks: [0, 1] as readonly number[],
  /** Said before the position of somebody who leads for the time being. */
  actingWords: ['quyền', 'q.', 'phụ trách'] as readonly string[],
  /** The rule in the report's own words. */
  sentence:
    'Người trực tiếp lao động, giảng dạy, phục vụ là người không giữ chức vụ từ phó trưởng phòng, phó trưởng khoa, phó giám đốc trung tâm và tương đương trở lên; trưởng, phó tổ bộ môn tính là người trực tiếp.',
} as const

/** `unknown`: no position is written, which makes nobody a leader and nobody a direct worker. */
export type WorkKind = 'direct' | 'leading' | 'unknown'

/** @param position as the list of awards has it: "Phó Trưởng khoa", "Q. Trưởng phòng", "Giảng viên" */
export function workKindOf(position: string): WorkKind {
  const held = position.trim().toLocaleLowerCase('vi')
  if (held === '') return 'unknown'
  const acting = directWorkRule.actingWords.find(
    (word) => held.startsWith(`${word} `) || held.startsWith(`${word}t`),
  )
  const actual = acting ? held.slice(acting.length).trim() : held
  const leads =
    directWorkRule.leadingRanks.includes(positionRank(actual)) ||
    (acting === 'phụ trách' && /^(?:phòng|khoa|trung tâm)/u.test(actual))
  return leads ? 'leading' : 'direct'
}
