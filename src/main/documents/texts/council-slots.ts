/** Slots that several documents of the council have alike. */
import type { TextSlot } from './define'

/** The council uses the college's seal but numbers its own papers (NĐ 30/2020, Phụ lục I, mục II, ô 3). */
export const councilSign = {
  label: 'Chữ viết tắt của Hội đồng trong số, ký hiệu',
  original: 'HĐTĐKT',
  placeholders: {},
} as const satisfies TextSlot

/** What the percentages are of; without it two readers count differently. */
export const denominatorRule = {
  label: 'Cách tính tỷ lệ phiếu',
  original:
    'Tỷ lệ phiếu đồng ý tính trên tổng số thành viên Hội đồng, kể cả thành viên vắng mặt, không tính trên số phiếu thu về; ý kiến bằng văn bản của thành viên vắng mặt được tính như phiếu bầu. Tỷ lệ lấy một chữ số thập phân, không làm tròn lên.',
  placeholders: {},
} as const satisfies TextSlot
