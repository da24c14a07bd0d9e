import { defineTexts } from './define'
import { placeholders, recipientsSlot } from './placeholders'

export const standingLetterTexts = defineTexts('standing-letter', {
  subject: {
    label: 'Trích yếu',
    original: 'Về việc xét, công nhận danh hiệu thi đua và khen thưởng {đợt}',
    placeholders: placeholders(['đợt', 'năm học']),
  },
  addressees: {
    label: 'Kính gửi (mỗi nơi một dòng)',
    original: '{người quyết định} {trường}\nHội đồng Thi đua - Khen thưởng {trường}',
    placeholders: placeholders(['trường'], {
      'người quyết định': 'Chức vụ người ký quyết định: “Hiệu trưởng”',
    }),
  },
  bases: {
    label: 'Căn cứ (mỗi dòng một căn cứ)',
    original:
      'Căn cứ {kế hoạch}\nCăn cứ hồ sơ, biên bản họp bình xét và danh sách đề nghị của các đơn vị, tổ chức thuộc Trường',
    placeholders: placeholders(['kế hoạch', 'trường']),
  },
  opening: {
    label: 'Mở đầu',
    original:
      '{đơn vị thường trực} đã tiếp nhận, kiểm tra và tổng hợp hồ sơ đề nghị của {số đơn vị} đơn vị, tổ chức.',
    placeholders: placeholders(['đơn vị thường trực'], {
      'số đơn vị': 'Số đơn vị đã nộp trên tổng số: “12/14”',
    }),
  },
  request: {
    label: 'Kết thúc',
    original:
      '{đơn vị thường trực} kính trình {người quyết định}, Hội đồng Thi đua - Khen thưởng Trường xem xét, quyết định',
    placeholders: placeholders(['đơn vị thường trực'], {
      'người quyết định': 'Chức vụ người ký quyết định: “Hiệu trưởng”',
    }),
  },
  attachments: {
    label: 'Hồ sơ gửi kèm (mỗi dòng một thứ)',
    original: [
      'Danh sách đề nghị tổng hợp toàn trường',
      'Biên bản họp bình xét, danh sách đề nghị và báo cáo tổng kết của các đơn vị',
      'Phụ lục tính chỉ tiêu',
    ].join('\n'),
    placeholders: placeholders([]),
  },
  attachmentsDirect: {
    label: 'Hồ sơ gửi kèm khi khen đột xuất, chuyên đề (mỗi dòng một thứ)',
    original: 'Danh sách đề nghị\nHồ sơ đề nghị khen thưởng của từng tập thể, cá nhân',
    placeholders: placeholders([]),
  },
  recipients: recipientsSlot(''),
})
