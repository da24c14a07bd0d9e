import { councilSign, denominatorRule } from './council-slots'
import { defineTexts } from './define'

/** Wording of biên bản kiểm phiếu. */
export const tallyMinutesTexts = defineTexts('tally-minutes', {
  sign: councilSign,
  method: {
    label: 'Thể lệ',
    original:
      'Ban kiểm phiếu kiểm tra, niêm phong hòm phiếu trước khi phát phiếu; phổ biến thể lệ; phát phiếu có đóng dấu của Hội đồng, mỗi thành viên một phiếu cho mỗi loại; thu và kiểm phiếu ngay tại phiên họp.',
    placeholders: {},
  },
  denominator: denominatorRule,
  closing: {
    label: 'Câu kết',
    original:
      'Việc kiểm phiếu kết thúc vào …… giờ …… phút cùng ngày. Biên bản được lập ngay sau khi kiểm phiếu, công bố trước Hội đồng; ban kiểm phiếu và chủ tọa cùng ký xác nhận.',
    placeholders: {},
  },
})
