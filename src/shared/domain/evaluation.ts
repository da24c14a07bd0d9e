/**
 * The four evaluation classes (xếp loại chất lượng), same names under NĐ 90/2020 and NĐ 233/2026 (law.md §5).
 * The app takes the class as the paper gives it; it does not compute one.
 */
export const evaluationClasses = ['HTXS', 'HTT', 'HTN', 'KHT'] as const
export type EvaluationClass = (typeof evaluationClasses)[number]

export const evaluationClassNames: Record<EvaluationClass, string> = {
  HTXS: 'Hoàn thành xuất sắc nhiệm vụ',
  HTT: 'Hoàn thành tốt nhiệm vụ',
  HTN: 'Hoàn thành nhiệm vụ',
  KHT: 'Không hoàn thành nhiệm vụ',
}
