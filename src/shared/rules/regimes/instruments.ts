/** Legal texts that more than one regime rests on (law.md §1.1). */
import type { Instrument } from '#shared/rules/regimes/types'

export const emulationLaw2022: Instrument = {
  name: 'Luật số 06/2022/QH15',
  issuer: 'Quốc hội',
  signedOn: '2022-06-15',
  from: '2024-01-01',
  to: null,
  mark: 'A',
}

export const decree152: Instrument = {
  name: 'Nghị định số 152/2025/NĐ-CP',
  issuer: 'Chính phủ',
  signedOn: '2025-06-14',
  from: '2025-07-01',
  to: null,
  mark: 'A',
}

export const circular15: Instrument = {
  name: 'Thông tư số 15/2025/TT-BNV',
  issuer: 'Bộ Nội vụ',
  signedOn: '2025-08-04',
  from: '2025-08-05',
  to: null,
  mark: 'C',
}

export const educationCircular29: Instrument = {
  name: 'Thông tư số 29/2023/TT-BGDĐT',
  issuer: 'Bộ Giáo dục và Đào tạo',
  signedOn: '2023-12-29',
  from: '2024-02-15',
  to: '2026-04-01',
  mark: 'B',
}

export const educationCircular07: Instrument = {
  name: 'Thông tư số 07/2026/TT-BGDĐT',
  issuer: 'Bộ Giáo dục và Đào tạo',
  signedOn: '2026-02-15',
  from: '2026-04-02',
  to: null,
  mark: 'B',
  note: 'Thay thế Thông tư số 29/2023/TT-BGDĐT; chưa đọc được tiêu chuẩn.',
}
