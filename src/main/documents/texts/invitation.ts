import { councilSign } from './council-slots'
import { defineTexts } from './define'

const council = {
  'hội đồng': 'Tên Hội đồng',
  'tên trường': 'Tên trường',
  'phong trào': 'Tên đợt thi đua',
  'đơn vị thường trực': 'Đơn vị thường trực của Hội đồng',
}

/** Wording of giấy mời họp Hội đồng. */
export const invitationTexts = defineTexts('invitation', {
  sign: councilSign,
  opening: {
    label: 'Mở đầu',
    original: 'Thường trực {hội đồng} {tên trường} trân trọng kính mời các ông, bà có tên sau đây:',
    placeholders: council,
  },
  purpose: {
    label: 'Tới dự',
    original:
      'Tới dự phiên họp {hội đồng} bình xét, đề nghị công nhận danh hiệu thi đua và khen thưởng trong {phong trào}.',
    placeholders: council,
  },
  closing: {
    label: 'Đề nghị đối với người được mời',
    original:
      'Đề nghị các ông, bà nghiên cứu trước tài liệu, dự họp đầy đủ, đúng thời gian; thành viên vắng mặt báo {đơn vị thường trực} và gửi ý kiến bằng văn bản trước phiên họp.',
    placeholders: council,
  },
})
