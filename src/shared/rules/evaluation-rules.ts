/**
 * Caps on "Hoàn thành xuất sắc nhiệm vụ" by the decree the class was decided under (law.md §5). They have their own
 * dates: NĐ 233/2026 took over within R2b. A new decree is a new line.
 */
import { type Day, isWithin } from '#shared/day'
import type { Source } from '#shared/rules/regimes/types'

export type EvaluationRule = Source & {
  id: string
  decree: string
  from: Day | null
  to: Day | null
  /** What the cap is taken of: everybody classified, or those classed HTT (setting `outstandingBase` may widen it). */
  base: 'everyone' | 'HTT'
  /** Null: the decree sets no share. */
  percent: number | null
  /** When the unit itself is HTXS; null where the decree leaves it open ("cao hơn"). */
  percentOfGoodUnit: number | null
  /** Of units: as people, and with fewer than `fewUnits` units at most one. Null: no rule. */
  units: (Source & { percent: number; exceptionalPercent: number; fewUnits: number }) | null
}

/** NĐ 233/2026 repeals NĐ 90/2020 and NĐ 48/2023. */
export const lastDayOfDecree90: Day = '2026-06-30'
export const firstDayOfDecree233: Day = '2026-07-01'

export const evaluationRules: readonly EvaluationRule[] = [
  {
    id: 'ND90',
    decree: 'Nghị định số 90/2020/NĐ-CP',
    from: null,
    to: '2023-09-14',
    base: 'everyone',
    percent: null,
    percentOfGoodUnit: null,
    units: null,
    article: 'Nghị định số 90/2020/NĐ-CP',
    mark: 'M',
    note: 'Nghị định 90 khi chưa sửa đổi không đặt tỷ lệ HTXS (chưa kiểm chứng).',
  },
  {
    id: 'ND48',
    decree: 'Nghị định số 90/2020/NĐ-CP, sửa đổi bởi Nghị định số 48/2023/NĐ-CP',
    from: '2023-09-15',
    to: lastDayOfDecree90,
    base: 'everyone',
    percent: 20,
    percentOfGoodUnit: null,
    units: null,
    article: 'Nghị định số 90/2020/NĐ-CP, sửa đổi bởi Nghị định số 48/2023/NĐ-CP',
    mark: 'M',
    note: 'Không quá tỷ lệ HTXS của Đảng (theo Quy định 132-QĐ/TW); mức của Đảng và ngày bắt đầu áp dụng chưa kiểm chứng. Đơn vị xuất sắc được cao hơn.',
  },
  {
    id: 'ND233',
    decree: 'Nghị định số 233/2026/NĐ-CP',
    from: firstDayOfDecree233,
    to: null,
    base: 'HTT',
    percent: 20,
    percentOfGoodUnit: 25,
    units: {
      percent: 20,
      exceptionalPercent: 25,
      fewUnits: 5,
      article: 'Khoản 7, khoản 8 Điều 7 Nghị định số 233/2026/NĐ-CP',
      mark: 'A',
    },
    article: 'Nghị định số 233/2026/NĐ-CP',
    mark: 'A',
    note: 'Tính trong đơn vị và trong từng nhóm nhiệm vụ tương đồng. “Tổng số HTT” chưa rõ có gồm HTXS (U11). Nếu trường chưa ban hành quy chế đánh giá thì kỳ cuối năm 2026 dùng Nghị định 90 (Điều 20).',
  },
]

/** The decree in force on the day of the classification; the officer may have used another (NĐ 233 Đ20.1). */
export function evaluationRuleOn(
  day: Day,
  among: readonly EvaluationRule[] = evaluationRules,
): EvaluationRule | null {
  return among.find((rule) => isWithin(day, rule.from, rule.to)) ?? null
}
