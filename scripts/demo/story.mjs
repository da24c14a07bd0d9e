/*
 * The days of the story, and what else the officer types: the plan's number, the school's own texts of the report.
 * People and numbers are invented.
 */

/** Papers come in. */
export const typingDay = '2023-07-08'
/** The council meets. */
export const councilDay = '2023-07-12'
/** The principal signs. */
export const signingDay = '2023-07-14'
/** What was found wrong is put right, the units are told, the papers are filed. */
export const closingDay = '2023-07-20'

/** The sample's own principal. */
export const signerName = 'Nguyễn Quốc Thái'

export const plan = { number: '186/KH-CĐN', signedOn: '27/02/2023' }

export const report = {
  number: '213',
  signedOn: '20/07/2023',
  recipient: 'Ban Thi đua - Khen thưởng tỉnh An Giang',
  situation:
    'Trường có 04 phòng, 06 khoa, 01 trung tâm và các tổ chức đoàn thể. Trong đợt, trường vừa hoàn thành chương trình năm học, vừa tự đánh giá kiểm định nhà trường và nghề Cơ điện tử nên khối lượng công việc của các đơn vị lớn hơn cùng kỳ.',
  launch:
    'Kế hoạch được gửi đến các đơn vị ngày 28/02/2023 và phổ biến tại cuộc họp giao ban ngày 01/3/2023. Các đơn vị đăng ký nội dung thi đua trước ngày 10/3/2023.',
  /** The school's own summary under two headings of the plan, by the heading's beginning. */
  contents: {
    'Các phong trào thi đua trọng tâm của tỉnh':
      'Viên chức, người lao động toàn trường đóng góp ngày công và tiền cho các phong trào của tỉnh, trong đó có tuyến đường hoa, cổng chào tại xã Bình Thủy và 01 Mái ấm Công đoàn.',
    'Nâng cao chất lượng đào tạo; kiểm định nhà trường và nghề':
      'Báo cáo tự đánh giá nhà trường hoàn thành ngày 15/6/2023; nghề Cơ điện tử đủ minh chứng 07 tiêu chí.',
  },
  limits:
    'Một số đơn vị nộp hồ sơ sau hạn. Thiết bị thực hành của các khoa nghề đã cũ, ảnh hưởng đến chất lượng giờ dạy.',
  lessons:
    'Giao tiêu chí cụ thể cho từng đơn vị ngay khi phát động; kiểm tra giữa đợt để nhắc đơn vị chậm; chọn điển hình từ người trực tiếp giảng dạy và phục vụ.',
  proposals: 'Đề nghị Ủy ban nhân dân tỉnh bố trí kinh phí sửa chữa xưởng thực hành trước năm học 2023-2024.',
}
