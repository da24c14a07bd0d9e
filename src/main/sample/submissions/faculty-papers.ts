import type { SamplePaper } from '#main/sample/submission-values'

/** What the faculties handed in. Khoa Cơ khí has not yet. */
export const facultyPapers: SamplePaper[] = [
  {
    unit: 'electrical',
    receivedOn: '2023-07-06',
    receivedTime: '10:05',
    receivedFrom: 'Thái Ngọc Trâm',
    review: {
      minutesNumber: '04/BB-KĐĐT',
      on: '2023-07-05',
      time: '14:00',
      place: 'Phòng học lý thuyết A2.05',
      chair: 'Huỳnh Duy Khánh',
      secretary: 'Thái Ngọc Trâm',
      absences: {
        'Trần Quốc Bảo': 'Đưa sinh viên đi thực tập tại Cần Thơ',
        'Phạm Thị Tố Quyên': 'Nghỉ thai sản',
      },
    },
    collective: { evaluationClass: 'HTXS', title: 'TTLDXS' },
    excellent: ['Huỳnh Duy Khánh'],
    emulators: { 'Nguyễn Kim Long': 23, 'Ngô Trường Giang': 22, 'Nguyễn Văn Mười': 23 },
    commended: ['Nguyễn Văn Mười', 'Chau Sóc Thia'],
    completed: { 'Phan Công Danh': 'Còn 02 lần lên lớp trễ' },
    notConsidered: {
      'Trương Hoàng Thông': { evaluationClass: null, reason: 'Mới tuyển dụng 04 tháng' },
      'Lê Văn Lành': { evaluationClass: 'HTN', reason: 'Đang trong thời gian thi hành kỷ luật khiển trách' },
    },
    specialCases: {
      'Phạm Thị Tố Quyên': 'maternity',
      'Trương Hoàng Thông': 'new-hire',
      'Lê Văn Lành': 'disciplined',
    },
    narratives: {
      hoChiMinh:
        'Mỗi bộ môn đăng ký một công trình làm theo: bộ môn Điện công nghiệp sửa điện miễn phí cho 27 hộ nghèo ở xã Vĩnh Trạch; bộ môn Điện lạnh bảo trì 40 máy lạnh của trường, tiết kiệm 16.000.000 đồng.',
      exemplars:
        'Phát hiện và đề nghị biểu dương thầy Nguyễn Văn Mười với mô hình bộ thực hành PLC tự làm, dùng cho 03 lớp, giá thành bằng một phần năm thiết bị mua mới.',
      duties:
        'Hoàn thành 11.460 giờ giảng, đạt 102% kế hoạch; 100% giảng viên nộp giáo án, sổ tay đúng hạn. Dự giờ 46 lượt, xếp loại giỏi 39 lượt.',
      covid: 'Chia ca thực hành thành nhóm không quá 18 người; không có lớp nào phải nghỉ học vì dịch.',
      training:
        'Hoàn thành báo cáo tự đánh giá chương trình nghề Cơ điện tử, 07 tiêu chí với 312 minh chứng. Đưa 184 sinh viên đi thực tập tại 15 doanh nghiệp; 91% có việc làm sau ba tháng. Bồi dưỡng kỹ năng cho 02 thí sinh dự thi tay nghề cấp tỉnh, đạt 01 giải nhì.',
      solidarity:
        'Hiến máu 15 đơn vị; ủng hộ quỹ Đền ơn đáp nghĩa 5.200.000 đồng; đội bóng đá của khoa vô địch giải chào mừng 30/4.',
      teachingContest:
        '07 giảng viên dự Hội giảng, đạt 02 giải nhất, 02 giải nhì, 02 giải ba. Sau hội giảng, các bài đạt giải được dạy lại cho cả khoa dự.',
    },
    limits:
      'Một số thiết bị thực hành đã dùng trên 12 năm, hay hỏng. Việc viết bài nghiên cứu, sáng kiến tập trung ở vài người.',
    proposals:
      'Đề nghị trang bị thêm 02 bộ thực hành PLC và 01 mô hình khí nén trong năm học 2023-2024.\nXem xét khen đột xuất cho giảng viên có thiết bị tự làm.',
  },
  {
    unit: 'automotive',
    receivedOn: '2023-07-05',
    receivedTime: '09:30',
    receivedFrom: 'Võ Thị Hạnh',
    review: {
      minutesNumber: '02/BB-KOTO',
      on: '2023-07-04',
      time: '08:00',
      place: 'Xưởng thực hành ô tô',
      chair: 'Võ Thanh Tùng',
      secretary: 'Võ Thị Hạnh',
      absences: { 'Đỗ Quốc Việt': 'Nghỉ ốm dài ngày', 'Lê Thu Ba': 'Đi học cao học' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    excellent: ['Võ Thanh Tùng'],
    emulators: { 'Trần Tấn Đạt': 17, 'Phạm Hữu Nghĩa': 16 },
    commended: ['Nguyễn Trọng Nghĩa'],
    completed: { 'Trần Trung Hiếu': 'Nộp hồ sơ giảng dạy chậm' },
    notConsidered: {
      'Đỗ Quốc Việt': { evaluationClass: null, reason: 'Nghỉ ốm dài ngày, trên 40 ngày làm việc' },
    },
    specialCases: { 'Đỗ Quốc Việt': 'sick-leave', 'Lê Thu Ba': 'study-long' },
    narratives: {
      movements:
        'Sửa xe máy miễn phí cho 64 lượt người dân tại xã điểm nông thôn mới Vĩnh Khánh trong 02 ngày cuối tuần; thay nhớt cho 38 xe của học sinh, sinh viên khó khăn.',
      duties:
        'Đảm nhận 19 lớp, 8.730 giờ; sắp xếp lại xưởng theo 5S, giảm thời gian chuẩn bị ca thực hành còn 10 phút. Không xảy ra tai nạn lao động.',
      training:
        'Phối hợp 04 hãng xe tổ chức 02 khoá cập nhật công nghệ cho 17 giảng viên và 96 sinh viên. Tuyển sinh nghề Công nghệ ô tô đạt 108% chỉ tiêu. Tiếp nhận 01 xe mô hình do doanh nghiệp tặng, trị giá 180.000.000 đồng.',
      solidarity:
        'Đóng góp ngày lương ủng hộ 02 đồng nghiệp bệnh nặng, tổng số 9.400.000 đồng. Tham gia đủ các môn hội thao, đạt giải nhì toàn đoàn.',
      teachingContest:
        '05 giảng viên dự thi, đạt 01 giải nhất, 01 giải nhì, 02 giải ba. Thầy Phạm Hữu Nghĩa được chọn dự hội giảng cấp tỉnh.',
    },
    limits:
      'Giáo trình mô đun Hệ thống điều khiển điện tử chưa cập nhật kịp đời xe mới. Còn 01 giảng viên nộp hồ sơ chậm.',
    proposals: 'Đề nghị sửa nền xưởng khu C bị thấm nước mùa mưa.',
  },
  {
    unit: 'computing',
    receivedOn: '2023-07-06',
    receivedTime: '14:40',
    receivedFrom: 'Tạ Thị Thu Hà',
    review: {
      minutesNumber: '03/BB-KCNTT',
      on: '2023-07-06',
      time: '08:00',
      place: 'Phòng máy B1.03',
      chair: 'Trương Hoàng Duy',
      secretary: 'Tạ Thị Thu Hà',
      absences: { 'Hồ Thị Ngọc Lan': 'Nghỉ không hưởng lương' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT', form: 'GK_TT' },
    excellent: ['Trương Hoàng Duy'],
    emulators: { 'Phạm Hữu Phước': 15, 'Lê Văn Dũng': 14 },
    commended: ['Phạm Hữu Phước', 'Võ Văn Nhơn'],
    notConsidered: {
      'Hồ Thị Ngọc Lan': { evaluationClass: null, reason: 'Nghỉ không hưởng lương từ 02/2023' },
    },
    specialCases: { 'Hồ Thị Ngọc Lan': 'unpaid-leave' },
    narratives: {
      propaganda:
        'Đưa 21 tin, bài về các ngày kỷ niệm và gương người tốt lên trang thông tin của trường; làm 03 đoạn phim ngắn, có 4.800 lượt xem.',
      exemplars:
        'Nhóm giảng viên của thầy Phạm Hữu Phước xây dựng phần mềm quản lý thiết bị xưởng, đã dùng thử ở 02 khoa từ tháng 4/2023, giảm hẳn việc ghi sổ tay.',
      duties:
        'Giảng dạy 7.215 giờ, đạt 100% kế hoạch; trực kỹ thuật cho 06 kỳ thi trên máy với 1.130 lượt thí sinh, không xảy ra sự cố.',
      training:
        'Tổ chức 03 lớp chuẩn kỹ năng sử dụng công nghệ thông tin cơ bản cho 128 học viên; 02 sinh viên đạt giải khuyến khích Olympic tin học khu vực.',
      solidarity:
        '12 lượt viên chức hiến máu; giúp 02 trường trung học cơ sở ở An Phú cài đặt lại 45 máy tính trong đợt tình nguyện hè.',
      teachingContest:
        '04 giảng viên dự thi, đạt 01 giải nhất, 02 giải nhì. Khoa tổ chức 02 buổi trao đổi về soạn bài giảng điện tử sau hội giảng.',
    },
    limits: 'Phòng máy B1.02 cấu hình thấp, không chạy được phần mềm đồ hoạ mới; 25 máy chờ thanh lý.',
    proposals:
      'Thay 30 máy cho phòng B1.02. Cho phép mở lớp ngắn hạn về an toàn thông tin cho cơ quan trong tỉnh.',
  },
  {
    unit: 'economics',
    receivedOn: '2023-07-07',
    receivedTime: '10:15',
    receivedFrom: 'Lâm Hoàng Oanh',
    review: {
      minutesNumber: '02/BB-KKTDL',
      on: '2023-07-05',
      time: '15:00',
      place: 'Phòng thực hành buồng, bàn A1.01',
      chair: 'Lê Thị Thúy An',
      secretary: 'Lâm Hoàng Oanh',
      absences: { 'Dương Mỹ Linh': 'Con ốm' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    excellent: ['Lê Thị Thúy An'],
    emulators: { 'Lâm Cẩm Vân': 18, 'Phạm Phương Thảo': 17 },
    commended: ['Nguyễn Thị Bạch Tuyết'],
    completed: { 'Huỳnh Văn Tính': '' },
    notConsidered: {
      'Trần Hồng Hạnh': { evaluationClass: null, reason: 'Mới tuyển dụng 04 tháng' },
    },
    specialCases: { 'Trần Hồng Hạnh': 'new-hire' },
    narratives: {
      movements:
        'Hưởng ứng “Doanh nghiệp An Giang hội nhập và phát triển”: tư vấn sổ sách kế toán cho 09 hợp tác xã, 14 hộ kinh doanh ở Chợ Mới.',
      hoChiMinh:
        'Sinh hoạt chuyên đề quý I, quý II tại chi bộ với 100% đảng viên dự; nuôi heo đất được 6.350.000 đồng, tặng 05 học sinh mồ côi vì Covid-19.',
      duties:
        'Giảng dạy 8.102 giờ; hoàn thành 04 bộ ngân hàng câu hỏi với 1.640 câu. Chấm, trả bài đúng hạn 97%.',
      training:
        'Mở 03 lớp nghiệp vụ lễ tân, chế biến món ăn cho 87 lao động tại khu du lịch Núi Cấm. Sinh viên nghề Kỹ thuật chế biến món ăn phục vụ 06 sự kiện của tỉnh.',
      law: 'Lồng ghép tuyên truyền Luật Giao thông, phòng chống tín dụng đen trong giờ sinh hoạt lớp, 22 lớp, 730 lượt học sinh, sinh viên.',
      solidarity:
        'Đội văn nghệ của khoa đạt giải nhất hội diễn 30/4; ủng hộ 11 phần quà cho bà mẹ Việt Nam anh hùng và gia đình chính sách ở Mỹ Khánh.',
      teachingContest:
        '06 giảng viên dự thi, đạt 01 giải nhất, 02 giải nhì, 03 giải ba; nhiều bài dùng tình huống thật của nhà hàng, khách sạn.',
    },
    limits: 'Tuyển sinh nghề Kế toán chỉ đạt 71% chỉ tiêu. Tham gia nghiên cứu khoa học còn ít.',
    proposals:
      'Đề nghị nhà trường hỗ trợ truyền thông tuyển sinh nghề Kế toán, Quản trị nhà hàng ở các huyện biên giới.',
  },
  {
    unit: 'general',
    // One day after the deadline.
    receivedOn: '2023-07-08',
    receivedTime: '07:40',
    receivedFrom: 'Ngô Ngọc Giàu',
    review: {
      minutesNumber: '01/BB-KKHCB',
      on: '2023-07-07',
      time: '15:30',
      place: 'Văn phòng khoa',
      chair: 'Nguyễn Vĩnh Lợi',
      secretary: 'Ngô Ngọc Giàu',
      absences: { 'Đỗ Bích Phượng': 'Coi thi tốt nghiệp theo điều động' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    excellent: ['Nguyễn Vĩnh Lợi'],
    emulators: { 'Đoàn Thị Thanh Nga': 15 },
    commended: ['Néang Sóc Ny'],
    narratives: {
      hoChiMinh:
        'Bộ môn Chính trị tổ chức hội thi kể chuyện về Bác cho 26 lớp, chọn 03 tiết mục dự cấp tỉnh, đạt 01 giải ba.',
      organisations:
        'Chi bộ khoa kết nạp 01 đảng viên, chuyển chính thức 02 đảng viên; 100% đảng viên ký cam kết thực hiện tiết kiệm, chống lãng phí.',
      duties:
        'Giảng dạy các môn chung cho 98 lớp, 9.940 giờ; bù đủ 64 giờ do trùng lịch lễ. Không có sai sót trong ra đề, chấm thi.',
      covid:
        'Chuyển 12 bài lý thuyết sang học kết hợp để giảm sĩ số tại phòng; giáo viên thể dục hướng dẫn rèn luyện phục hồi sau mắc Covid-19.',
      solidarity:
        'Huấn luyện đội việt dã của trường dự giải tỉnh, đạt 02 huy chương đồng. Ủng hộ 3.600.000 đồng sửa nhà cho 01 công đoàn viên.',
      teachingContest:
        '05 giảng viên dự thi, đạt 01 giải nhất, 01 giải nhì, 02 giải ba; cô Néang Sóc Ny lần đầu dự thi đạt giải ba.',
    },
    limits:
      'Nộp hồ sơ thi đua trễ 01 ngày do trùng lịch coi thi. Sĩ số lớp ghép môn Tin học, Ngoại ngữ còn đông.',
    proposals: 'Xếp lớp môn Ngoại ngữ không quá 40 học sinh, sinh viên.',
  },
]
