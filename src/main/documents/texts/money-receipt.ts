import { defineTexts } from './define'

/** Wording of danh sách ký nhận tiền thưởng. */
export const moneyReceiptTexts = defineTexts('money-receipt', {
  title: {
    label: 'Trích yếu',
    original: 'Ký nhận tiền thưởng theo {quyết định}',
    placeholders: { 'quyết định': 'Quyết định số …, ngày …, của …' },
  },
  preparer: { label: 'Người ký bên trái', original: 'Người lập', placeholders: {} },
  accountant: { label: 'Người ký ở giữa', original: 'Kế toán', placeholders: {} },
})
