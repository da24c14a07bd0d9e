import { defineTexts } from './define'

const holder = {
  'ông bà': 'Ông hoặc Bà',
  'họ tên': 'Họ tên người hoặc tên tập thể',
  'danh hiệu': 'Tên danh hiệu, hình thức',
  'phong trào': 'Tên đợt thi đua',
  'năm học': 'Năm học, dạng 2022-2023',
}

/** Wording of a giấy khen; where each stands is the layout's. */
export const certificateTexts = defineTexts('certificate', {
  authority: {
    label: 'Người tặng',
    original: '{chức vụ} {tên trường}',
    placeholders: { 'chức vụ': 'Chức vụ người ký', 'tên trường': 'Tên trường' },
  },
  formTitle: { label: 'Tên giấy (giấy khen)', original: 'Giấy khen', placeholders: {} },
  titleTitle: { label: 'Tên giấy (danh hiệu)', original: 'Giấy chứng nhận', placeholders: {} },
  givenToPerson: { label: 'Tặng (cá nhân)', original: 'Tặng {ông bà}', placeholders: holder },
  givenToCollective: { label: 'Tặng (tập thể)', original: 'Tặng tập thể', placeholders: holder },
  givenToStudent: {
    label: 'Tặng (học sinh, sinh viên)',
    original: 'Tặng học sinh, sinh viên',
    placeholders: holder,
  },
  recognised: { label: 'Chứng nhận (danh hiệu)', original: 'Chứng nhận', placeholders: holder },
  formDeed: {
    label: 'Thành tích (giấy khen)',
    original: 'Đã có thành tích trong {phong trào}',
    placeholders: holder,
  },
  ownDeed: {
    label: 'Thành tích (theo hồ sơ khen đột xuất, chuyên đề)',
    original: 'Đã có thành tích {thành tích}',
    placeholders: { 'thành tích': 'Thành tích ghi ở hồ sơ: “cứu người bị đuối nước”' },
  },
  titleDeed: {
    label: 'Thành tích (danh hiệu)',
    original: 'Đạt danh hiệu “{danh hiệu}” năm học {năm học}',
    placeholders: holder,
  },
  decision: {
    label: 'Quyết định',
    original: 'Quyết định số {số}\n{ngày}',
    placeholders: { số: 'Số, ký hiệu quyết định', ngày: 'ngày … tháng … năm …' },
  },
  register: {
    label: 'Vào sổ',
    original: 'Vào sổ số: {số vào sổ}',
    placeholders: { 'số vào sổ': 'Số trong sổ cấp giấy khen' },
  },
  date: {
    label: 'Địa danh, ngày tháng',
    original: '{địa danh}, {ngày}',
    placeholders: { 'địa danh': 'Nơi đặt trường', ngày: 'ngày … tháng … năm …' },
  },
})
