import { type SpecialCaseCode, specialCaseCodes, specialCaseLabels } from '#shared/rules/special-cases'

/** As narrow as its column; the full words are the tooltip and what documents print. */
const shortLabels: Record<SpecialCaseCode, string> = {
  'new-hire': 'Mới tuyển',
  maternity: 'Thai sản',
  'sick-leave': 'Nghỉ ốm dài',
  'unpaid-leave': 'Không lương',
  'study-short': 'Học < 1 năm',
  'study-long': 'Học ≥ 1 năm',
  'transfer-in': 'Chuyển đến',
  'transfer-out': 'Chuyển đi',
  'seconded-out': 'Biệt phái đi',
  'seconded-in': 'Biệt phái đến',
  rescuer: 'Cứu người',
  disciplined: 'Kỷ luật',
  retired: 'Nghỉ hưu',
  died: 'Từ trần',
  contract: 'Hợp đồng',
}

export const specialCases = specialCaseCodes.map((code) => ({
  value: code,
  label: shortLabels[code],
  name: specialCaseLabels[code],
}))
