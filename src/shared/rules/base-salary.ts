import type { Day } from '#shared/day'
import type { Dong } from '#shared/money'
import type { Mark } from '#shared/rules/mark'

/** Lương cơ sở: the monthly amount that bonus coefficients multiply. */
export type BaseSalary = {
  /** First day it applies; it holds until the next one begins. */
  from: Day
  /** Đồng a month. */
  amount: Dong
  /** As a document cites it. */
  decree: string
  mark: Mark
}

/** Law.md §4.3, oldest first. A new decree is a new line here. */
export const baseSalaries: readonly BaseSalary[] = [
  { from: '2018-07-01', amount: 1_390_000, decree: 'Nghị định số 72/2018/NĐ-CP', mark: 'M' },
  { from: '2019-07-01', amount: 1_490_000, decree: 'Nghị định số 38/2019/NĐ-CP', mark: 'B' },
  { from: '2023-07-01', amount: 1_800_000, decree: 'Nghị định số 24/2023/NĐ-CP', mark: 'B' },
  { from: '2024-07-01', amount: 2_340_000, decree: 'Nghị định số 73/2024/NĐ-CP', mark: 'A' },
  { from: '2026-07-01', amount: 2_530_000, decree: 'Nghị định số 161/2026/NĐ-CP', mark: 'A' },
]

/** The base salary in force on the day a decision is signed; null before 01/7/2018, where we have no figure. */
export function baseSalaryOn(signingDay: Day): BaseSalary | null {
  return baseSalaries.findLast((salary) => salary.from <= signingDay) ?? null
}
