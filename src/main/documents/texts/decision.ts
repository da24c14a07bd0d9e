import { defineTexts } from './define'

const recipients = {
  'khen thưởng':
    'Việc công nhận, tặng: “Công nhận danh hiệu “Lao động tiên tiến””, “Tặng Giấy khen của Hiệu trưởng”',
  'số lượng': 'Số tập thể, cá nhân: “03 (ba) tập thể và 21 (hai mươi mốt) cá nhân”',
}
const about = { 'quyết định': 'Quyết định được nói tới, với số và ngày' }
const sum = {
  'tổng tiền': 'Tổng số tiền bằng số và chữ',
  'nguồn kinh phí': 'Nguồn kinh phí khen thưởng',
}
const returning = { 'Người nhận': '“Cá nhân”, “Các tập thể, cá nhân”: những ai bị thu hồi' }

/** Wording of the decisions: recognising and giving, paying, correcting, revoking. A text of an Điều has no number. */
export const decisionTexts = defineTexts('decision', {
  proposal: {
    label: 'Dòng cuối phần căn cứ',
    original: 'Theo đề nghị của {người đề nghị}',
    placeholders: { 'người đề nghị': 'Người, đơn vị đề nghị' },
  },
  recognition: {
    label: 'Khen thưởng: Điều về khen thưởng',
    original: '{khen thưởng} cho {số lượng} đã có thành tích trong {phong trào} (có Danh sách kèm theo)',
    placeholders: { ...recipients, 'phong trào': 'Phong trào thi đua của đợt' },
  },
  directRecognition: {
    label: 'Khen thưởng đột xuất, chuyên đề: Điều về khen thưởng',
    original:
      '{khen thưởng} cho {số lượng} đã có thành tích {loại}, ghi trong Danh sách kèm theo Quyết định này',
    placeholders: { ...recipients, loại: '“đột xuất” hoặc “theo chuyên đề”' },
  },
  money: {
    label: 'Khen thưởng: Điều về tiền thưởng',
    original: 'Tổng số tiền thưởng kèm theo là {tổng tiền}, trích từ {nguồn kinh phí}',
    placeholders: sum,
  },
  highestOnly: {
    label: 'Tiền thưởng: người có nhiều danh hiệu',
    original:
      'Người cùng thời điểm đạt nhiều danh hiệu thi đua có cùng thời gian đạt được thì chỉ nhận mức tiền thưởng của danh hiệu cao nhất',
    placeholders: {},
  },
  freeAmounts: {
    label: 'Tiền thưởng: học sinh, sinh viên',
    original: 'Mức thưởng của học sinh, sinh viên thực hiện theo quy định của Trường, ghi trong Danh sách',
    placeholders: {},
  },
  bonus: {
    label: 'Thưởng tiền: Điều về người được thưởng',
    original: 'Thưởng tiền cho {số lượng} đã được khen thưởng tại {quyết định} (có Danh sách kèm theo)',
    placeholders: { 'số lượng': recipients['số lượng'], ...about },
  },
  bonusMoney: {
    label: 'Thưởng tiền: Điều về số tiền',
    original: 'Tổng số tiền thưởng là {tổng tiền}, trích từ {nguồn kinh phí}',
    placeholders: sum,
  },
  correction: {
    label: 'Đính chính: Điều về nội dung đính chính',
    original: 'Đính chính Danh sách kèm theo {quyết định}',
    placeholders: about,
  },
  correctionSum: {
    label: 'Đính chính: tổng số tiền thưởng khi mức thưởng thay đổi',
    original: 'Tổng số tiền thưởng theo {quyết định} sau đính chính là {tổng tiền}',
    placeholders: { ...about, 'tổng tiền': sum['tổng tiền'] },
  },
  correctionReason: {
    label: 'Đính chính: lý do',
    original: 'Lý do đính chính: {lý do}',
    placeholders: { 'lý do': 'Lý do ghi ở quyết định' },
  },
  correctionRest: {
    label: 'Đính chính: Điều về phần còn lại',
    original: 'Các nội dung khác của {quyết định} không thay đổi',
    placeholders: about,
  },
  revocation: {
    label: 'Thu hồi: Điều về nội dung thu hồi',
    original: 'Thu hồi kết quả khen thưởng tại {quyết định} đối với {số lượng}',
    placeholders: { ...about, 'số lượng': recipients['số lượng'] },
  },
  revocationReason: {
    label: 'Thu hồi: lý do',
    original: 'Lý do thu hồi: {lý do}',
    placeholders: { 'lý do': 'Lý do ghi ở quyết định' },
  },
  recovery: {
    label: 'Thu hồi: Điều về hiện vật và tiền thưởng',
    original:
      '{Người nhận} nêu tại Điều 1 nộp lại bằng, giấy chứng nhận và tiền thưởng đã nhận kèm theo; tổng số tiền thu hồi là {tổng tiền}, nộp về {nguồn kinh phí}',
    placeholders: { ...sum, ...returning },
  },
  recoveryWithoutMoney: {
    label: 'Thu hồi: Điều về hiện vật khi không có tiền thưởng',
    original: '{Người nhận} nêu tại Điều 1 nộp lại bằng, giấy chứng nhận đã nhận',
    placeholders: returning,
  },
  execution: {
    label: 'Điều thi hành',
    original:
      'Quyết định này có hiệu lực kể từ ngày ký. {Người thi hành} chịu trách nhiệm thi hành Quyết định này',
    placeholders: { 'Người thi hành': 'Những người nêu ở mục dưới và các tập thể, cá nhân có tên' },
  },
  executors: {
    label: 'Người thi hành (mỗi người, đơn vị một dòng)',
    original: '{trưởng đơn vị thường trực}\nthủ trưởng các đơn vị, tổ chức đoàn thể thuộc Trường',
    placeholders: { 'trưởng đơn vị thường trực': '“Trưởng phòng Tổ chức - Hành chính”' },
  },
  recipients: {
    label: 'Nơi nhận (mỗi nơi một dòng, không ghi dòng Lưu)',
    original: 'Ban Giám hiệu',
    placeholders: {},
  },
})
