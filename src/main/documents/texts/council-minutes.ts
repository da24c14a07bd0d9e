import { councilSign, denominatorRule } from './council-slots'
import { defineTexts } from './define'

const duty = {
  'đơn vị thường trực': 'Đơn vị thường trực của Hội đồng',
  'chức vụ người ký': 'Người quyết định khen thưởng của Trường, ví dụ Hiệu trưởng',
}

/** Wording of biên bản họp Hội đồng. */
export const councilMinutesTexts = defineTexts('council-minutes', {
  sign: councilSign,
  denominator: denominatorRule,
  ownAwards: {
    label: 'Kết luận: thuộc thẩm quyền của Trường',
    original: 'Hội đồng nhất trí đề nghị {chức vụ người ký} quyết định:',
    placeholders: duty,
  },
  higherAwards: {
    label: 'Kết luận: thuộc thẩm quyền cấp trên',
    original: 'Hội đồng nhất trí đề nghị {chức vụ người ký} trình cấp có thẩm quyền xét, quyết định:',
    placeholders: duty,
  },
  ownDuty: {
    label: 'Giao việc: quyết định của Trường',
    original: 'Giao {đơn vị thường trực} hoàn chỉnh hồ sơ, dự thảo quyết định trình {chức vụ người ký} ký.',
    placeholders: duty,
  },
  higherDuty: {
    label: 'Giao việc: tờ trình cấp trên',
    original:
      'Giao {đơn vị thường trực} hoàn thiện hồ sơ, dự thảo tờ trình cấp có thẩm quyền đối với các trường hợp nêu trên.',
    placeholders: duty,
  },
  readBack: {
    label: 'Thông qua biên bản',
    original: 'Biên bản đã được đọc lại cho các thành viên dự họp cùng nghe và nhất trí thông qua.',
    placeholders: {},
  },
})
