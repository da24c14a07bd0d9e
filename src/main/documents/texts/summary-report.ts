import { defineTexts } from './define'

const about = {
  'tên trường': 'Tên trường',
  'phong trào': 'Tên đợt thi đua',
}

/** Wording of báo cáo tổng kết. */
export const summaryReportTexts = defineTexts('summary-report', {
  opening: {
    label: 'Mở đầu, khi kế hoạch đã có số',
    original: 'Thực hiện {kế hoạch}, {tên trường} báo cáo kết quả tổng kết {phong trào} như sau:',
    placeholders: { ...about, 'kế hoạch': 'Kế hoạch số … ngày … của … về …' },
  },
  openingWithoutPlan: {
    label: 'Mở đầu, khi kế hoạch chưa có số',
    original: '{tên trường} báo cáo kết quả tổng kết {phong trào} như sau:',
    placeholders: about,
  },
  closing: {
    label: 'Câu kết',
    original: 'Trên đây là Báo cáo tổng kết {phong trào} của {tên trường}.',
    placeholders: about,
  },
  recipients: {
    label: 'Nơi nhận, mỗi dòng một nơi',
    original: 'Ban Giám hiệu\nCác đơn vị thuộc Trường',
    placeholders: {},
  },
})
