import { defineTexts } from './define'
import { placeholders, recipientsSlot } from './placeholders'

const papers = { 'giấy tờ': 'Các giấy tờ còn thiếu, hoặc “hồ sơ” khi chưa nộp gì' }

export const reminderTexts = defineTexts('reminder', {
  subject: {
    label: 'V/v',
    original: 'đôn đốc nộp hồ sơ xét thi đua, khen thưởng {đợt}',
    placeholders: placeholders(['đợt', 'đơn vị']),
  },
  opening: {
    label: 'Mở đầu',
    original:
      'Thực hiện {kế hoạch}, các đơn vị bình xét và gửi hồ sơ đề nghị xét thi đua, khen thưởng về {đơn vị thường trực} chậm nhất ngày {hạn nộp}.',
    placeholders: placeholders(['kế hoạch', 'đơn vị thường trực', 'trường', 'đợt'], {
      'hạn nộp': 'Hạn nộp hồ sơ của đợt',
    }),
  },
  notReceived: {
    label: 'Khi chưa nhận được gì',
    original: '{tính đến}, {đơn vị thường trực} chưa nhận được hồ sơ của {đơn vị}, gồm: {giấy tờ}.',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực'], {
      ...papers,
      'tính đến': '“Đến ngày 08/7/2023”, hoặc “Đến nay” khi công văn chưa có ngày',
    }),
  },
  lacking: {
    label: 'Khi hồ sơ còn thiếu giấy tờ',
    original:
      '{tính đến}, {đơn vị thường trực} đã nhận hồ sơ của {đơn vị} (ngày {ngày nhận}) nhưng hồ sơ còn thiếu: {giấy tờ}.',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực'], {
      ...papers,
      'tính đến': '“Đến ngày 08/7/2023”, hoặc “Đến nay” khi công văn chưa có ngày',
      'ngày nhận': 'Ngày nhận hồ sơ',
    }),
  },
  askInTime: {
    label: 'Đề nghị, khi chưa quá hạn',
    original:
      'Đề nghị {đơn vị} hoàn thành và gửi đủ hồ sơ về {đơn vị thường trực} chậm nhất ngày {hạn nộp} để tổng hợp, trình Hội đồng Thi đua - Khen thưởng Trường.',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực'], { 'hạn nộp': 'Hạn nộp hồ sơ của đợt' }),
  },
  askLate: {
    label: 'Đề nghị, khi đã quá hạn',
    original:
      'Đề nghị {đơn vị} khẩn trương hoàn thành và gửi đủ hồ sơ về {đơn vị thường trực} trong thời hạn 02 ngày làm việc kể từ ngày ký Công văn này để kịp trình Hội đồng Thi đua - Khen thưởng Trường {trước hạn hội đồng}.',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực'], {
      'trước hạn hội đồng': '“trước ngày 15/7/2023”; bỏ trống khi đợt không có hạn họp hội đồng',
    }),
  },
  consequence: {
    label: 'Kết thúc',
    original:
      'Sau thời hạn trên, nếu không nhận được đủ hồ sơ, Hội đồng Thi đua - Khen thưởng Trường không có căn cứ để xét thi đua, khen thưởng cho tập thể, cá nhân của {đơn vị}',
    placeholders: placeholders(['đơn vị']),
  },
  recipients: recipientsSlot('Ban Giám hiệu (để báo cáo)'),
})
