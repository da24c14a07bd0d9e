import { defineTexts } from './define'
import { placeholders } from './placeholders'

export const unitMinutesTexts = defineTexts('unit-minutes', {
  subject: {
    label: 'Tên cuộc họp',
    original: 'Họp bình xét thi đua, khen thưởng trong {đợt}',
    placeholders: placeholders(['đợt', 'đơn vị', 'năm học']),
  },
  content: {
    label: 'Nội dung cuộc họp',
    original:
      'Bình xét danh hiệu thi đua, hình thức khen thưởng của tập thể, cá nhân {đơn vị} trong {đợt} theo {kế hoạch}.',
    placeholders: placeholders(['đợt', 'đơn vị', 'kế hoạch', 'năm học']),
  },
  proceedings: {
    label: 'Diễn biến (mỗi dòng một ý)',
    original: [
      'Chủ tọa nêu mục đích, yêu cầu cuộc họp; phổ biến tiêu chuẩn danh hiệu thi đua, hình thức khen thưởng và các văn bản có liên quan.',
      'Từng cá nhân báo cáo kết quả thực hiện nhiệm vụ, tự nhận xét và tự đề nghị; cuộc họp thảo luận, góp ý.',
      'Cuộc họp biểu quyết đối với tập thể và từng cá nhân; kết quả ghi tại Mục III.',
    ].join('\n'),
    placeholders: placeholders(['đơn vị']),
  },
  objections: {
    label: 'Ý kiến khác',
    original: 'Không có ý kiến khác với kết quả nêu trên.',
    placeholders: placeholders([]),
  },
  end: {
    label: 'Kết thúc',
    original:
      'Biên bản này đã được đọc lại cho những người dự họp cùng nghe và thống nhất. Cuộc họp kết thúc vào …… giờ …… phút, {ngày họp}',
    placeholders: placeholders([], { 'ngày họp': '“ngày 05 tháng 7 năm 2023”' }),
  },
  recipients: {
    label: 'Nơi nhận (mỗi nơi một dòng, không ghi dòng Lưu)',
    original: '{đơn vị thường trực}',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực']),
  },
})
