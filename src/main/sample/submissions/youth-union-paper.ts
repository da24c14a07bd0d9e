import type { SamplePaper } from '#main/sample/submission-values'

/**
 * What the youth union handed in. Its committee is nominated for titles by their own units; here only giấy khen
 * for the youth work itself.
 */
export const youthUnionPaper: SamplePaper = {
  unit: 'youthUnion',
  receivedOn: '2023-07-07',
  receivedTime: '15:25',
  receivedFrom: 'Võ Thùy Dương',
  review: {
    minutesNumber: '07-BB/ĐTN',
    on: '2023-07-06',
    time: '17:00',
    place: 'Văn phòng Đoàn',
    chair: 'Võ Thùy Dương',
    secretary: 'Nguyễn Anh Khoa',
    absences: { 'Nguyễn Minh Mẫn': 'Đi công tác tại huyện Tri Tôn' },
  },
  collective: { evaluationClass: 'HTXS', title: null, form: 'GK_TT' },
  nominatesTitles: false,
  excellent: ['Võ Thùy Dương'],
  commended: ['Võ Thùy Dương', 'Nguyễn Minh Nhựt', 'Võ Hữu Đức'],
  narratives: {
    propaganda:
      'Trang mạng xã hội của Đoàn trường đăng 58 bài, 74.000 lượt tiếp cận; tổ chức cuộc thi trực tuyến tìm hiểu 92 năm ngày thành lập Đoàn với 1.312 lượt dự thi.',
    movements:
      'Xây dựng 01 tuyến đường hoa dài 450 m và lắp 26 bóng đèn “Thắp sáng đường quê” tại xã Bình Thủy; tặng 60 suất quà cho hộ nghèo.',
    hoChiMinh:
      '38/38 chi đoàn sinh hoạt chuyên đề; tuyên dương 24 thanh niên tiên tiến làm theo lời Bác nhân ngày 19/5.',
    organisations:
      'Kết nạp 112 đoàn viên mới, giới thiệu 09 đoàn viên ưu tú, được kết nạp Đảng 04. Kiểm tra 19 chi đoàn về sổ sách, đoàn phí.',
    emulation:
      'Chấm điểm thi đua chi đoàn theo tháng và niêm yết công khai; khen 11 chi đoàn, 46 đoàn viên sau đợt hoạt động Tháng Thanh niên.',
    solidarity:
      'Vận động 147 đơn vị máu trong 02 đợt; hội trại 26/3 có 1.050 đoàn viên, thanh niên tham gia; đội tình nguyện hè 54 bạn ra quân ngày 18/6/2023.',
  },
  limits: 'Hoạt động của 05 chi đoàn năm cuối giảm khi đi thực tập. Đoàn phí thu đạt 88%.',
  proposals: 'Đề nghị cấp kinh phí thay hệ thống âm thanh hội trường phục vụ hoạt động phong trào.',
}
