import { defineTexts } from './define'
import { placeholders } from './placeholders'

export const nominationListTexts = defineTexts('nomination-list', {
  subject: {
    label: 'Trích yếu',
    original: 'Tập thể, cá nhân đề nghị danh hiệu thi đua, hình thức khen thưởng trong {đợt}',
    placeholders: placeholders(['đợt', 'đơn vị']),
  },
  compiler: {
    label: 'Người ký bên trái',
    original: 'Người lập danh sách',
    placeholders: placeholders([]),
  },
})
