import { defineTexts } from './define'
import { placeholders } from './placeholders'

export const handInReceiptTexts = defineTexts('hand-in-receipt', {
  subject: {
    label: 'Trích yếu',
    original: 'Hồ sơ đề nghị xét thi đua, khen thưởng {đợt}',
    placeholders: placeholders(['đợt', 'đơn vị']),
  },
  complete: {
    label: 'Khi hồ sơ đủ',
    original: 'Hồ sơ đã đủ giấy tờ theo yêu cầu của kế hoạch.',
    placeholders: placeholders(['đơn vị']),
  },
  incomplete: {
    label: 'Khi hồ sơ còn thiếu',
    original: 'Hồ sơ còn thiếu: {giấy tờ}. Đề nghị {đơn vị} bổ sung chậm nhất ngày {hạn nộp}.',
    placeholders: placeholders(['đơn vị'], {
      'giấy tờ': 'Các giấy tờ còn thiếu',
      'hạn nộp': 'Hạn nộp hồ sơ của đợt',
    }),
  },
  incompleteLate: {
    label: 'Khi hồ sơ còn thiếu và đã quá hạn nộp',
    original: 'Hồ sơ còn thiếu: {giấy tờ}. Đề nghị {đơn vị} bổ sung ngay để kịp trình Hội đồng.',
    placeholders: placeholders(['đơn vị'], { 'giấy tờ': 'Các giấy tờ còn thiếu' }),
  },
  copies: {
    label: 'Dòng cuối',
    original: 'Phiếu này được lập thành 02 bản có nội dung như nhau, mỗi bên giữ 01 bản.',
    placeholders: placeholders([]),
  },
})
