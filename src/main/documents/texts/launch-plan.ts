import { defineTexts } from './define'
import { placeholders, recipientsSlot } from './placeholders'

const none = placeholders([])

/** Kế hoạch phát động: what stays the same from campaign to campaign. */
export const launchPlanTexts = defineTexts('launch-plan', {
  opening: {
    label: 'Mở đầu',
    original:
      'Để thực hiện thắng lợi nhiệm vụ năm học {năm học}, {trường} phát động phong trào thi đua {các dịp} đến toàn thể cán bộ, giảng viên, nhân viên và HSSV với những mục tiêu và nội dung chủ yếu như sau:',
    placeholders: placeholders(['năm học', 'trường', 'đợt'], {
      'các dịp': 'Các ngày kỷ niệm nhập trong đợt; bỏ trống khi không có',
    }),
  },
  contents: {
    label: 'Mục II.1, trước các nội dung thi đua',
    original:
      'Nội dung chính của hoạt động thi đua là tiếp tục thực hiện có hiệu quả và chất lượng cao những nhiệm vụ thường xuyên, lâu dài của nhà trường:',
    placeholders: none,
  },
  period: {
    label: 'Mục II.2, thời gian của đợt',
    original: '{tên đợt}: Từ ngày {từ ngày} đến ngày {đến ngày}. {các dịp}',
    placeholders: placeholders([], {
      'tên đợt': '“Đợt 2”, hoặc “Thời gian” khi không chia đợt',
      'từ ngày': 'Ngày bắt đầu đợt',
      'đến ngày': 'Ngày kết thúc đợt',
      'các dịp': 'Các ngày kỷ niệm nhập trong đợt',
    }),
  },
  review: {
    label: 'Mục II.2, bình xét và tổng kết',
    original:
      'Tổng kết: từ ngày {bình xét từ}-{bình xét đến} các phòng, khoa tiến hành bình xét danh hiệu thi đua của tập thể, cá nhân và báo cáo tổng kết; Công đoàn cơ sở, Đoàn thanh niên gửi về {đơn vị thường trực} trước ngày {hạn nộp} để tổng hợp và Hội đồng thi đua cấp trường bình xét các danh hiệu thi đua cuối năm học {năm học} trước ngày {hạn họp hội đồng}.',
    placeholders: placeholders(['đơn vị thường trực', 'năm học'], {
      'bình xét từ': 'Ngày đầu thời gian bình xét',
      'bình xét đến': 'Ngày cuối thời gian bình xét',
      'hạn nộp': 'Hạn đơn vị nộp hồ sơ',
      'hạn họp hội đồng': 'Hạn Hội đồng họp',
    }),
  },
  councilHeading: {
    label: 'Mục III.2.1, tên',
    original: 'Hội đồng Thi đua - khen thưởng',
    placeholders: none,
  },
  unitsHeading: {
    label: 'Mục III.2.2, tên',
    original: 'Các đơn vị, Công đoàn cơ sở, Đoàn thanh niên',
    placeholders: none,
  },
  recipients: recipientsSlot('Ban Giám hiệu\nCác đơn vị thuộc Trường\nCông đoàn cơ sở, Đoàn Thanh niên'),
})
