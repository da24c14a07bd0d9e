/*
 * The papers on the officer's desk: what the three units that have not handed in yet bring on 07 and 08/7/2023.
 * Each person's line stands as on the unit's list; an empty text is an empty cell.
 */

/** @typedef {{ name: string, evaluation: string, title: string, form: string, votes: string, note?: string,
 *   refusal?: string }} Line */

const line = (name, evaluation, title, form, votes, rest = {}) => ({
  name,
  evaluation,
  title,
  form,
  votes,
  ...rest,
})

export const mechanicalPaper = {
  unit: 'Khoa Cơ khí',
  receivedOn: '8/7/2023',
  receivedTime: '8h15',
  receivedFrom: 'Lâm Hồng Nhung',
  papers: ['Báo cáo tổng kết của đơn vị', 'Biên bản họp bình xét', 'Danh sách đề nghị'],
  review: {
    minutesNumber: '03/BB-KCK',
    on: '7/7/2023',
    time: '13h30',
    place: 'Xưởng Cắt gọt kim loại, phòng họp tổ',
    chair: 'Nguyễn Hoàng Nam',
    secretary: 'Lâm Hồng Nhung',
    total: '14',
    present: '13',
    absences: [{ name: 'Nguyễn Hữu Tài', reason: 'Đi bồi dưỡng kỹ năng nghề tại Đồng Nai' }],
  },
  collective: {
    evaluation: 'Hoàn thành tốt nhiệm vụ',
    title: 'Tập thể lao động tiên tiến',
    votes: '13',
    total: '13',
  },
  people: [
    line('Nguyễn Hoàng Nam', 'HTXS', 'LĐTT', '', '13'),
    line('Cao Hải Đăng', 'HTT', 'LĐTT', '', '13'),
    line('Đỗ Minh Hoàng', 'HTXS', 'CSTĐCS', 'Giấy khen', '12', {
      note: 'Sáng kiến đồ gá phay rãnh then, công nhận cấp trường',
    }),
    line('Trương Minh Luân', 'HTT', 'LĐTT', '', '13'),
    line('Lê Thanh Bình', '', '', '', '', { refusal: 'Nghỉ không hưởng lương từ 01/4/2023' }),
    line('Võ Minh Đương', 'HTT', 'LĐTT', '', '13'),
    line('Nguyễn Hoàng Giang', 'HTT', 'LĐTT', '', '12'),
    line('Võ Trung Kiên', 'HTT', 'LĐTT', 'Giấy khen', '13', {
      note: 'Hướng dẫn 02 sinh viên đạt giải tay nghề cấp tỉnh',
    }),
    line('Nguyễn Văn Lâm', 'HTT', 'LĐTT', '', '9'),
    line('Nguyễn Minh Nguyệt', 'HTT', 'LĐTT', '', '13'),
    line('Lâm Hồng Nhung', 'HTT', 'LĐTT', '', '13'),
    line('Phạm Thanh Sơn', 'HTN', '', '', '', { note: 'Nộp sổ tay giáo viên trễ 02 lần' }),
    line('Nguyễn Hữu Tài', 'HTT', 'LĐTT', '', '11'),
    line('Nguyễn Thanh Xuân', 'HTT', 'LĐTT', '', '13'),
  ],
  /** Typed in a hurry first, and put right when the line says so. */
  slip: { name: 'Võ Trung Kiên', votes: '15', says: '15 phiếu đồng ý, nhiều hơn 13 phiếu bầu.' },
  narratives: {
    'Các phong trào thi đua trọng tâm của tỉnh':
      'Gia công tặng xã Bình Thủy 12 bộ khung chậu hoa và 01 cổng chào cho tuyến đường nông thôn mới, tổng trị giá 16.500.000 đồng, toàn bộ công do giảng viên và sinh viên đóng góp.',
    'Thực hiện kế hoạch năm học và nhiệm vụ được giao':
      'Giảng dạy 6.240 giờ, đạt 101% kế hoạch; dự giờ 28 lượt, xếp loại giỏi 24 lượt. Bảo dưỡng định kỳ 37 máy công cụ, không xảy ra tai nạn lao động.',
    'Nâng cao chất lượng đào tạo; kiểm định nhà trường và nghề':
      'Hoàn thành minh chứng 05 tiêu chí kiểm định nghề Cắt gọt kim loại. Đưa 96 sinh viên đi thực tập tại 08 doanh nghiệp ở Long Xuyên, Cần Thơ và Bình Dương; 02 sinh viên đạt giải nhì, giải ba tay nghề cấp tỉnh nghề Tiện, Hàn.',
    'Hội giảng giảng viên dạy giỏi năm học 2022-2023':
      '04 giảng viên dự thi, đạt 01 giải nhì, 01 giải ba; thầy Đỗ Minh Hoàng trình bày bài giảng trên thiết bị tự làm.',
  },
  limits:
    'Xưởng Hàn xuống cấp, quạt hút khói hoạt động không đều. Còn 01 giảng viên nộp hồ sơ giảng dạy trễ.',
  proposals:
    'Đề nghị sửa chữa hệ thống hút khói xưởng Hàn trước khi vào năm học 2023-2024.\nBổ sung 02 máy tiện vạn năng thay các máy mua từ năm 1998.',
}

export const centrePaper = {
  unit: 'Trung tâm Đào tạo thường xuyên và Giới thiệu việc làm',
  receivedOn: '7/7/2023',
  receivedTime: '16h45',
  receivedFrom: 'Trịnh Diễm Thúy',
  papers: ['Báo cáo tổng kết của đơn vị', 'Biên bản họp bình xét', 'Danh sách đề nghị'],
  review: {
    minutesNumber: '02/BB-TTĐTTX',
    on: '6/7/2023',
    time: '8h',
    place: 'Văn phòng Trung tâm',
    chair: 'Phan Văn Hậu',
    secretary: 'Trịnh Diễm Thúy',
    total: '15',
    present: '14',
    absences: [{ name: 'Trần Thị Xuân Đào', reason: 'Nghỉ thai sản' }],
  },
  collective: {
    evaluation: 'Hoàn thành tốt nhiệm vụ',
    title: 'Tập thể lao động tiên tiến',
    votes: '14',
    total: '14',
  },
  people: [
    line('Phan Văn Hậu', 'HTXS', 'LĐTT', '', '14'),
    line('Tô Chí Linh', 'HTT', 'LĐTT', '', '14'),
    line('Bùi Thị Ánh Nguyệt', 'HTT', 'LĐTT', '', '14'),
    line('Hồ Hoàng Ân', 'HTT', 'LĐTT', '', '13'),
    line('Trần Thị Xuân Đào', 'HTT', 'LĐTT', '', '14'),
    line('Nguyễn Khắc Huy', 'HTXS', 'CSTĐCS', '', '13', {
      note: 'Sáng kiến lớp lái xe ô tô hạng B2 ban đêm cho lao động khu công nghiệp',
    }),
    line('Nguyễn Minh Mẫn', 'HTT', 'LĐTT', '', '14'),
    line('Ngô Thành Nhân', 'HTN', '', '', '', { refusal: 'Đang thi hành kỷ luật khiển trách' }),
    line('Phan Kim Phụng', 'HTT', 'LĐTT', '', '14'),
    line('Hà Phú Quý', 'HTT', 'LĐTT', 'Giấy khen', '14', {
      note: 'Giới thiệu 214 học viên có việc làm trong đợt',
    }),
    line('Huỳnh Thanh Tâm', 'HTT', 'LĐTT', '', '14'),
    line('Võ Công Thành', 'HTT', 'LĐTT', '', '14'),
    line('Trịnh Diễm Thúy', 'HTT', 'LĐTT', '', '14'),
    line('Bùi Bảo Toàn', 'HTN', '', '', '', { note: 'Còn chậm báo cáo thống kê quý I' }),
    line('Ngô Thị Kim Yến', 'HTT', 'LĐTT', '', '14'),
  ],
  narratives: {
    'Thực hiện kế hoạch năm học và nhiệm vụ được giao':
      'Mở 31 lớp ngắn hạn với 926 học viên, đạt 116% kế hoạch; thu sự nghiệp đạt 4,2 tỷ đồng.',
    'Nâng cao chất lượng đào tạo; kiểm định nhà trường và nghề':
      'Đào tạo nghề cho 263 lao động nông thôn ở 09 xã của Châu Thành, Tri Tôn; 82% có việc làm hoặc tự tạo việc làm sau khoá học. Tổ chức 02 phiên giới thiệu việc làm có 24 doanh nghiệp, 1.150 lượt học sinh, sinh viên tham gia.',
    'Đoàn kết nội bộ, hoạt động phong trào và xã hội, dân vận khéo':
      'Nhận đỡ đầu 03 học sinh có hoàn cảnh khó khăn, mỗi em 500.000 đồng một tháng; 06 người hiến máu.',
  },
  limits: 'Thiết bị dạy lái xe đã cũ, 02 xe phải sửa nhiều lần trong đợt.',
  proposals: 'Đề nghị thay 02 xe tập lái trong năm 2024.',
}

export const unionPaper = {
  unit: 'Công đoàn cơ sở Trường Cao đẳng nghề An Giang',
  receivedOn: '8/7/2023',
  receivedTime: '9h40',
  receivedFrom: 'Huỳnh Tường Vi',
  papers: ['Báo cáo tổng kết của đơn vị', 'Biên bản họp bình xét', 'Danh sách đề nghị'],
  review: {
    minutesNumber: '06/BB-CĐCS',
    on: '7/7/2023',
    time: '16h',
    place: 'Văn phòng Công đoàn',
    chair: 'Ngô Thái Bình',
    secretary: 'Huỳnh Tường Vi',
    total: '10',
    present: '10',
    absences: [],
  },
  collective: {
    evaluation: 'Hoàn thành xuất sắc nhiệm vụ',
    form: 'Giấy khen của Hiệu trưởng',
    votes: '10',
    total: '10',
  },
  /** Named on the union's paper though no member of its committee; found without diacritics. */
  guest: { search: 'trinh diem', name: 'Trịnh Diễm Thúy', position: 'Tổ trưởng Công đoàn' },
  people: [
    line('Ngô Thái Bình', 'HTXS', '', '', ''),
    line('Huỳnh Tường Vi', 'HTXS', '', 'Giấy khen', '10'),
    line('Nguyễn Thị Bé Ba', 'HTT', '', '', ''),
    line('Cao Hải Đăng', 'HTT', '', '', ''),
    line('Ngô Trường Giang', 'HTT', '', '', ''),
    line('Trương Thị Bích Liễu', 'HTT', '', '', ''),
    line('Phan Kim Phụng', 'HTT', '', 'Giấy khen', '10'),
    line('Phạm Thị Thu Sương', 'HTT', '', '', ''),
    line('Lê Thị Mai Trinh', 'HTT', '', '', ''),
    line('Trịnh Diễm Thúy', 'HTT', '', 'Giấy khen', '9', { note: 'Tổ công đoàn vận động quỹ tốt nhất' }),
  ],
  narratives: {
    'Các phong trào thi đua trọng tâm của tỉnh':
      'Vận động đoàn viên đóng góp 01 ngày lương, được 47.300.000 đồng, xây 01 Mái ấm Công đoàn tại xã Lương An Trà.',
    'Xây dựng tổ chức đảng, cơ quan và đoàn thể trong sạch, vững mạnh':
      'Kiện toàn 14 tổ công đoàn; giới thiệu 05 đoàn viên ưu tú, được kết nạp Đảng 03. Giám sát việc thực hiện quy chế dân chủ, công khai tài chính 02 lượt.',
    'Đoàn kết nội bộ, hoạt động phong trào và xã hội, dân vận khéo':
      'Thăm hỏi 26 lượt đoàn viên ốm đau, hiếu hỉ; tổ chức hội thao chào mừng 30/4 và 01/5 với 168 lượt đoàn viên tham gia.',
  },
  limits: 'Sinh hoạt của một số tổ công đoàn chưa đều, nội dung còn lồng ghép.',
  proposals: 'Đề nghị bố trí phòng sinh hoạt chung cho đoàn viên.',
}

/** In the order they came. */
export const papers = [centrePaper, mechanicalPaper, unionPaper]
