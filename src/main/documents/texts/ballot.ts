import { defineTexts } from './define'

const council = { 'hội đồng': 'Tên Hội đồng', 'phong trào': 'Tên đợt thi đua' }

/** Wording of phiếu bầu. */
export const ballotTexts = defineTexts('ballot', {
  title: { label: 'Tên phiếu', original: 'Phiếu bầu', placeholders: {} },
  occasion: {
    label: 'Dòng dưới tên phiếu',
    original: '{hội đồng} xét thi đua, khen thưởng trong {phong trào}',
    placeholders: council,
  },
  seal: { label: 'Chữ trong ô đóng dấu', original: 'Dấu của Hội đồng', placeholders: {} },
  instruction: {
    label: 'Cách bỏ phiếu',
    original:
      'Đánh dấu (X) vào một trong ba ô “Đồng ý”, “Không đồng ý” hoặc “Không có ý kiến” ở từng dòng; dòng không đánh dấu được tính là không có ý kiến.',
    placeholders: {},
  },
  unsigned: {
    label: 'Phiếu hợp lệ',
    original:
      'Người bỏ phiếu không ký tên, không ghi họ tên vào phiếu. Phiếu không có dấu của Hội đồng là phiếu không hợp lệ.',
    placeholders: {},
  },
})
