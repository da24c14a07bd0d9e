import { defineTexts } from './define'
import { placeholders } from './placeholders'

export const reviewSheetTexts = defineTexts('review-sheet', {
  subject: {
    label: 'Trích yếu',
    original: 'Họ tên, chức danh của tập thể, cá nhân {đơn vị} được đề nghị trong {đợt}',
    placeholders: placeholders(['đợt', 'đơn vị']),
  },
  request: {
    label: 'Hướng dẫn rà soát',
    original:
      'Đề nghị {đơn vị} đối chiếu từng dòng với hồ sơ gốc: đúng thì đánh dấu “x” vào cột “Đúng”, sai thì ghi lại cho đúng vào cột “Sửa lại”; ký xác nhận và gửi lại {đơn vị thường trực} trước khi trình ký quyết định. Sau khi xác nhận, họ tên, chức danh trong quyết định và giấy khen được ghi theo bản này.',
    placeholders: placeholders(['đơn vị', 'đơn vị thường trực']),
  },
  confirmation: {
    label: 'Xác nhận',
    original: '{đơn vị} xác nhận đã rà soát toàn bộ danh sách và chịu trách nhiệm về nội dung đã xác nhận.',
    placeholders: placeholders(['đơn vị']),
  },
  reviewer: {
    label: 'Người ký bên trái',
    original: 'Người rà soát',
    placeholders: placeholders([]),
  },
})
