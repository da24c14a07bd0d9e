/**
 * People whose year was not an ordinary one (law.md §2.5). A line of a unit's list carries their codes; what a code
 * does to the numerator and denominator of a share is data of the regime, and the college may change it (U9).
 */
export const specialCaseCodes = [
  'new-hire',
  'maternity',
  'sick-leave',
  'unpaid-leave',
  'study-short',
  'study-long',
  'transfer-in',
  'transfer-out',
  'seconded-out',
  'seconded-in',
  'rescuer',
  'disciplined',
  'retired',
  'died',
  'contract',
] as const

export type SpecialCaseCode = (typeof specialCaseCodes)[number]

/** As lists and minutes print the reason. */
export const specialCaseLabels: Record<SpecialCaseCode, string> = {
  'new-hire': 'Mới tuyển dụng, chưa đủ thời gian',
  maternity: 'Nghỉ thai sản',
  'sick-leave': 'Nghỉ ốm dài ngày',
  'unpaid-leave': 'Nghỉ không hưởng lương',
  'study-short': 'Đi học dưới 1 năm',
  'study-long': 'Đi học từ 1 năm trở lên',
  'transfer-in': 'Chuyển đến trong năm',
  'transfer-out': 'Chuyển đi trong năm',
  'seconded-out': 'Được cử biệt phái đi nơi khác',
  'seconded-in': 'Nơi khác biệt phái đến',
  rescuer: 'Nghỉ do bị thương khi cứu người, cứu tài sản',
  disciplined: 'Bị kỷ luật trong năm',
  retired: 'Nghỉ hưu trong năm',
  died: 'Từ trần trong năm',
  contract: 'Hợp đồng lao động',
}

/**
 * Whether somebody stands in the numerator and denominator of a share. `ask` leaves the case open: the share is worked
 * out both ways, and is only certain when both agree.
 */
export const countings = ['include', 'exclude', 'ask'] as const
export type Counting = (typeof countings)[number]

/** What several codes on one line come to: one exclusion is enough, then one open case. */
export function strongestCounting(counts: readonly Counting[]): Counting {
  if (counts.includes('exclude')) return 'exclude'
  return counts.includes('ask') ? 'ask' : 'include'
}
