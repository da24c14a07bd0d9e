import { defineTexts } from './define'

export const certificateRegisterTexts = defineTexts('certificate-register', {
  heading: {
    label: 'Dòng dưới tên sổ',
    original: '(Giấy khen của {chức vụ}, {phong trào})',
    placeholders: { 'chức vụ': 'Chức vụ và trường', 'phong trào': 'Tên đợt thi đua' },
  },
  keeper: { label: 'Người ký bên trái', original: 'Người vào sổ', placeholders: {} },
  head: {
    label: 'Người ký bên phải',
    original: '{thủ trưởng}',
    placeholders: { 'thủ trưởng': 'Thủ trưởng đơn vị thường trực' },
  },
})
