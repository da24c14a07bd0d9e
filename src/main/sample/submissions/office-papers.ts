import type { SamplePaper } from '#main/sample/submission-values'

/** What Ban Giám hiệu and the offices handed in. */
export const officePapers: SamplePaper[] = [
  {
    unit: 'board',
    receivedOn: '2023-07-05',
    receivedTime: '15:10',
    receivedFrom: 'Nguyễn Thị Yến Phương',
    review: {
      minutesNumber: '01/BB-BGH',
      on: '2023-07-04',
      time: '16:00',
      place: 'Phòng họp 1',
      chair: 'Nguyễn Quốc Thái',
      secretary: 'Nguyễn Thị Yến Phương',
      absences: {},
    },
    collective: { evaluationClass: 'HTT', title: null },
    narratives: {
      organisations:
        'Duy trì giao ban tuần, họp Đảng ủy mở rộng hằng tháng; 12/12 nghị quyết, kết luận trong đợt được cụ thể hoá bằng kế hoạch có người chịu trách nhiệm và thời hạn. Thực hiện công khai tài chính, công khai chất lượng đào tạo đúng quy định.',
      duties:
        'Chỉ đạo hoàn thành 31/33 đầu việc của kế hoạch năm học; 02 việc còn lại (sửa chữa xưởng Cơ khí, mua sắm thiết bị nghề Cơ điện tử) đã có chủ trương, chuyển sang quý III. Phân công lại nhiệm vụ trong Ban Giám hiệu, bớt 04 đầu mối ký duyệt.',
      training:
        'Trực tiếp làm trưởng các tổ tự đánh giá kiểm định nhà trường; báo cáo tự đánh giá hoàn thành ngày 15/6/2023. Ký mới 06 biên bản hợp tác với doanh nghiệp về thực tập và tiếp nhận học sinh, sinh viên tốt nghiệp.',
      emulation:
        'Khen thưởng đột xuất 05 cá nhân trong đợt, trong đó 04 người là giảng viên, nhân viên trực tiếp làm việc.',
    },
    limits:
      'Việc kiểm tra tiến độ sau giao ban có tuần chưa đều. Hồ sơ mua sắm thiết bị trọng điểm còn chậm so với kế hoạch 01 tháng.',
    proposals:
      'Đề nghị Ủy ban nhân dân tỉnh sớm phân bổ kinh phí sửa chữa xưởng thực hành để kịp năm học mới.',
  },
  {
    unit: 'personnel',
    receivedOn: '2023-07-04',
    receivedTime: '16:30',
    receivedFrom: 'Nguyễn Thị Phượng',
    review: {
      minutesNumber: '03/BB-TCHC',
      on: '2023-07-04',
      time: '14:00',
      place: 'Phòng họp 2',
      chair: 'Hà Minh Khôi',
      secretary: 'Nguyễn Thị Phượng',
      absences: { 'Bùi Thiện Chí': 'Trực cổng theo phân công' },
    },
    collective: { evaluationClass: 'HTXS', title: 'TTLDXS' },
    excellent: ['Hà Minh Khôi'],
    emulators: { 'Huỳnh Tường Vi': 16, 'Tạ Thị Út': 15 },
    commended: ['Trần Thanh Hòa', 'Phạm Thị Mỹ Xuyên'],
    completed: { 'Trần Hồng Phúc': 'Chậm 02 báo cáo định kỳ' },
    narratives: {
      propaganda:
        'Sao gửi 14 văn bản về thi đua, khen thưởng đến các đơn vị qua hệ thống văn phòng điện tử; biên soạn 01 tờ hướng dẫn lập hồ sơ đề nghị danh hiệu. Phổ biến Quyết định số 03/2021/QĐ-UBND tại cuộc họp viên chức ngày 10/3/2023, có 162 người dự.',
      movements:
        'Vận động viên chức đóng góp 18.600.000 đồng cho phong trào “An Giang chung tay vì người nghèo”; 100% viên chức của phòng đeo thẻ, thực hiện quy tắc văn hoá công sở.',
      duties:
        'Tiếp nhận 1.284 văn bản đến, phát hành 496 văn bản đi, không để thất lạc. Nâng lương thường xuyên 27 người, nâng phụ cấp thâm niên 41 nhà giáo đúng hạn. Hoàn thành đề án vị trí việc làm trình cấp trên ngày 20/5/2023.',
      covid:
        'Y tế trường khử khuẩn phòng học 02 đợt, theo dõi 23 trường hợp mắc Covid-19, không để lây lan trong ký túc xá. Tổ chức tiêm mũi nhắc cho 38 người còn thiếu.',
      emulation:
        'Rút ngắn mẫu hồ sơ của đơn vị còn 03 giấy tờ; trả kết quả góp ý hồ sơ trong ngày. Tham mưu khen đột xuất 05 cá nhân, trong đó có 01 nhân viên bảo vệ nhặt được của rơi trả lại học sinh.',
      law: 'Tiếp công dân 06 lượt, tiếp nhận 01 đơn kiến nghị, giải quyết xong trong 05 ngày; không có đơn vượt cấp. Tổ chức 01 buổi phổ biến Luật Thực hiện dân chủ ở cơ sở.',
      solidarity:
        'Cùng Công đoàn tổ chức hội thao 8/3 và 26/3; phòng đạt giải nhì kéo co, giải ba bóng chuyền. 07 người tham gia hiến máu ngày 12/4/2023.',
    },
    limits:
      'Việc cập nhật hồ sơ viên chức điện tử mới đạt 86%. Còn 02 báo cáo định kỳ gửi chậm từ 01 đến 03 ngày.',
    proposals:
      'Đề nghị trang bị 01 máy quét khổ A3 để số hoá hồ sơ. Bố trí thêm 01 nhân viên bảo vệ cho ca đêm khu ký túc xá.',
  },
  {
    unit: 'training',
    receivedOn: '2023-07-06',
    receivedTime: '08:20',
    receivedFrom: 'Nguyễn Trúc Linh',
    review: {
      minutesNumber: '05/BB-ĐT',
      on: '2023-07-05',
      time: '08:00',
      place: 'Văn phòng Phòng Đào tạo',
      chair: 'Nguyễn Chí Tâm',
      secretary: 'Nguyễn Trúc Linh',
      absences: { 'Đặng Mỹ Hạnh': 'Nghỉ thai sản' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    excellent: ['Nguyễn Chí Tâm'],
    emulators: { 'Nguyễn Thị Hoàng Yến': 13 },
    commended: ['Mai Vũ Linh'],
    specialCases: { 'Đặng Mỹ Hạnh': 'maternity' },
    narratives: {
      hoChiMinh:
        'Viên chức của phòng đăng ký 14 việc làm theo cụ thể, trong đó có tiết kiệm giấy in: in hai mặt, chuyển 70% biểu mẫu sang bản điện tử, giảm 22 ram giấy so với cùng kỳ.',
      exemplars:
        'Giới thiệu 01 điển hình: cô Nguyễn Thị Hoàng Yến với bảng tính xếp thời khoá biểu tự động, giúp giảm thời gian xếp lịch mỗi học kỳ từ 12 ngày còn 03 ngày.',
      duties:
        'Xếp và điều hành thời khoá biểu cho 112 lớp; tổ chức thi kết thúc 386 môn học, mô đun; xét tốt nghiệp 02 đợt cho 742 học sinh, sinh viên. Tỷ lệ tốt nghiệp đạt 93,1%.',
      covid:
        'Chuẩn bị phương án dạy trực tuyến cho 64 môn lý thuyết, sẵn sàng chuyển trong 24 giờ khi có yêu cầu; trong đợt không phải áp dụng.',
      training:
        'Rà soát, điều chỉnh 09 chương trình theo chuẩn đầu ra; hoàn thành minh chứng 07/09 tiêu chí kiểm định nhà trường do phòng chủ trì. Mở 05 lớp đào tạo nghề cho lao động nông thôn với 148 học viên tại Châu Thành, Thoại Sơn.',
      teachingContest:
        'Là thường trực Hội giảng: 34 bài giảng dự thi, 09 tiểu ban, chấm xong trong 04 ngày. Kết quả có 06 giải nhất, 09 giải nhì, 11 giải ba.',
    },
    limits:
      'Cập nhật điểm lên phần mềm của một số khoa còn chậm, phòng nhắc nhiều lần. Chưa hoàn thành minh chứng 02 tiêu chí kiểm định.',
    proposals: 'Nâng cấp phần mềm quản lý đào tạo, cho phép khoa khoá điểm theo hạn.',
  },
  {
    unit: 'students',
    receivedOn: '2023-07-07',
    receivedTime: '09:45',
    receivedFrom: 'Trần Thành Trung',
    review: {
      minutesNumber: '02/BB-CTHSSV',
      on: '2023-07-06',
      time: '14:30',
      place: 'Phòng họp 2',
      chair: 'Lê Hữu Thắng',
      secretary: 'Trần Thành Trung',
      absences: { 'Trịnh Huỳnh Như': 'Trực ký túc xá' },
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    emulators: { 'Lê Hữu Thắng': 10 },
    commended: ['Võ Văn Khởi'],
    completed: { 'Kiều Lan Chi': 'Chưa hoàn thành 01 nhiệm vụ được giao' },
    narratives: {
      movements:
        'Vận động 46 suất học bổng, trị giá 92.000.000 đồng, trao cho học sinh, sinh viên khó khăn; phối hợp tặng 120 phần quà tại xã An Hảo, huyện Tịnh Biên.',
      hoChiMinh:
        'Tổ chức 01 buổi nói chuyện chuyên đề nhân ngày 19/5 cho 410 học sinh, sinh viên; thành lập 02 góc đọc sách tại ký túc xá.',
      duties:
        'Quản lý 2.146 học sinh, sinh viên, trong đó nội trú 318 em. Giải quyết miễn, giảm học phí cho 1.037 em theo Nghị định 81. Xử lý 09 trường hợp vi phạm nội quy, giảm 05 trường hợp so với đợt I.',
      covid:
        'Đo thân nhiệt, phát 1.500 khẩu trang đầu học kỳ; bố trí 04 phòng cách ly tạm ở khu B, đã dùng cho 11 em.',
      law: 'Phối hợp Công an phường tuyên truyền phòng, chống ma tuý, an toàn giao thông 03 buổi, 1.260 lượt người dự; 100% học sinh, sinh viên ký cam kết.',
      solidarity:
        'Phối hợp Đoàn Thanh niên tổ chức hội trại 26/3 với 38 chi đoàn; đội bóng chuyền nữ của trường đạt giải ba cấp tỉnh.',
    },
    limits:
      'Tình trạng bỏ học giữa chừng ở hệ trung cấp còn 6,8%, cao ở các nghề Hàn, Cắt gọt kim loại. Sổ theo dõi nội trú ghi chưa đều.',
    proposals:
      'Đề nghị các khoa cử cố vấn học tập báo học sinh vắng quá 03 buổi trong ngày để phòng gọi gia đình kịp thời.',
  },
  {
    unit: 'finance',
    receivedOn: '2023-07-07',
    receivedTime: '16:50',
    receivedFrom: 'Huỳnh Thị Mỹ Tiên',
    missing: { report: 'Hẹn nộp bổ sung, đang chờ số liệu quyết toán quý II' },
    review: {
      minutesNumber: '01/BB-TCKT',
      on: '2023-07-06',
      time: '16:00',
      place: 'Văn phòng Phòng Tài chính - Kế toán',
      chair: 'Lê Thị Như Ý',
      secretary: 'Trần Tuyết Mai',
      absences: {},
    },
    collective: { evaluationClass: 'HTT', title: 'TTLDTT' },
    emulators: { 'Nguyễn Kiều Oanh': 9 },
    narratives: {},
    limits: '',
    proposals: '',
  },
]
