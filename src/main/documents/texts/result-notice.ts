import { defineTexts } from './define'
import { placeholders, recipientsSlot } from './placeholders'

export const resultNoticeTexts = defineTexts('result-notice', {
  subject: {
    label: 'Trích yếu',
    original: 'Kết quả xét thi đua, khen thưởng trong {đợt} của {đơn vị}',
    placeholders: placeholders(['đợt', 'đơn vị', 'năm học']),
  },
  opening: {
    label: 'Mở đầu',
    original:
      'Căn cứ kết quả họp của Hội đồng Thi đua - Khen thưởng và các quyết định khen thưởng của {người quyết định} trong {đợt}, {trường} thông báo kết quả xét đối với tập thể, cá nhân của {đơn vị} như sau:',
    placeholders: placeholders(['đợt', 'đơn vị', 'trường'], {
      'người quyết định': 'Chức vụ người ký quyết định: “Hiệu trưởng”',
    }),
  },
  end: {
    label: 'Kết thúc',
    original:
      'Đề nghị {đơn vị} thông báo kết quả đến tập thể, cá nhân có tên nêu trên. Ý kiến về kết quả (nếu có) gửi bằng văn bản về {đơn vị thường trực} để được trả lời',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực']),
  },
  recipients: recipientsSlot('Ban Giám hiệu\nHội đồng Thi đua - Khen thưởng'),
})
