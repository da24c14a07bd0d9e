import { defineTexts } from './define'
import { placeholders, recipientsSlot } from './placeholders'

const addressees = (label: string, original: string) => ({
  label: `Kính gửi: ${label} (mỗi nơi một dòng)`,
  original,
  placeholders: placeholders([], { tỉnh: 'Địa danh của trường: “An Giang”' }),
})

export const proposalLetterTexts = defineTexts('proposal-letter', {
  subject: {
    label: 'Trích yếu',
    original: 'Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng {đợt}',
    placeholders: placeholders(['đợt', 'năm học']),
  },
  toDepartment: addressees('Giám đốc sở', 'Giám đốc Sở Nội vụ tỉnh {tỉnh}'),
  toProvince: addressees('cấp tỉnh', 'Chủ tịch Ủy ban nhân dân tỉnh {tỉnh}\nSở Nội vụ tỉnh {tỉnh}'),
  toPrimeMinister: addressees(
    'Thủ tướng Chính phủ',
    'Chủ tịch Ủy ban nhân dân tỉnh {tỉnh} (để trình Thủ tướng Chính phủ)\nSở Nội vụ tỉnh {tỉnh}',
  ),
  toPresident: addressees(
    'Chủ tịch nước',
    'Chủ tịch Ủy ban nhân dân tỉnh {tỉnh} (để trình Chủ tịch nước)\nSở Nội vụ tỉnh {tỉnh}',
  ),
  opening: {
    label: 'Mở đầu',
    original:
      'Xét thành tích đạt được trong {đợt}; Hội đồng Thi đua - Khen thưởng {trường} đã họp xét, bỏ phiếu{phiên họp}. {trường} kính đề nghị {cấp trên} xem xét, quyết định tặng danh hiệu thi đua, hình thức khen thưởng cho {số lượng}, gồm:',
    placeholders: placeholders(['đợt', 'trường'], {
      'phiên họp': '“ (Biên bản số … ngày …)”; bỏ trống khi chưa có biên bản',
      'cấp trên': 'Người có thẩm quyền: “Chủ tịch Ủy ban nhân dân tỉnh”',
      'số lượng': '“02 (hai) tập thể và 01 (một) cá nhân”',
    }),
  },
  openingWithoutCouncil: {
    label: 'Mở đầu, khi không qua Hội đồng',
    original:
      'Xét thành tích đạt được trong {đợt}, {trường} kính đề nghị {cấp trên} xem xét, quyết định tặng danh hiệu thi đua, hình thức khen thưởng cho {số lượng}, gồm:',
    placeholders: placeholders(['đợt', 'trường'], {
      'cấp trên': 'Người có thẩm quyền: “Chủ tịch Ủy ban nhân dân tỉnh”',
      'số lượng': '“02 (hai) tập thể và 01 (một) cá nhân”',
    }),
  },
  attachment: {
    label: 'Hồ sơ gửi kèm',
    original:
      '(Có báo cáo thành tích của từng tập thể, cá nhân, biên bản họp và kết quả bỏ phiếu của Hội đồng kèm theo.)',
    placeholders: placeholders([]),
  },
  request: {
    label: 'Kết thúc',
    original: '{trường} kính trình {cấp trên} xem xét, quyết định',
    placeholders: placeholders(['trường'], {
      'cấp trên': 'Người có thẩm quyền: “Chủ tịch Ủy ban nhân dân tỉnh”',
    }),
  },
  recipients: recipientsSlot('Hội đồng Thi đua - Khen thưởng Trường'),
})
