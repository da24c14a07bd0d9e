import type { CampaignValues } from '#shared/domain/campaign'

/*
 * The college's launch plan of wave II, school year 2022-2023, word for word: what units compete in, the
 * occasions, purpose, requirements, duties and days. The short headings are ours, for reports and grids.
 */

/** Under each key, what units wrote is found again in submissions. */
export const sampleCriteria = {
  propaganda: {
    heading: 'Tuyên truyền chủ trương, pháp luật về thi đua, khen thưởng',
    content:
      'Tăng cường tuyên truyền chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới phong trào thi đua, khen thưởng. Triển khai sâu rộng Luật Sửa đổi bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013, Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 về Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng, Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ về Quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ Quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng; Quyết định số 03/2021/QĐ-UBND ngày 11/01/2021 về Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh An Giang.',
  },
  movements: {
    heading: 'Các phong trào thi đua trọng tâm của tỉnh',
    content:
      'Tiếp tục thực hiện các phong trào thi đua trọng tâm như “An Giang chung sức, xây dựng nông thôn mới”; “An Giang chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”; “Doanh nghiệp An Giang hội nhập và phát triển”; “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở”; “An Giang đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19”. Đồng thời, thực hiện đổi mới nội dung, phương thức tổ chức các phong trào thi đua với hình thức phong phú, đa dạng, nội dung cụ thể, thiết thực.',
  },
  hoChiMinh: {
    heading: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    content:
      'Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều hình thức phong phú, đa dạng, thiết thực, hiệu quả kết hợp với các phong trào thi đua khác như Cuộc vận động toàn dân đoàn kết xây dựng đời sống văn hóa, đô thị văn minh; toàn dân bảo vệ an ninh tổ quốc; dân vận khéo,... tạo sự chuyển biến mạnh mẽ về nhận thức, tư tưởng, đạo đức và lối sống trong đội ngũ cán bộ, viên chức.',
  },
  organisations: {
    heading: 'Xây dựng tổ chức đảng, cơ quan và đoàn thể trong sạch, vững mạnh',
    content:
      'Xây dựng tổ chức đảng, cơ quan và các đoàn thể trong sạch, vững mạnh; phát huy vai trò các đoàn thể trong thực hiện Quy chế dân chủ ở cơ sở; tăng cường công tác phòng, chống tham nhũng, thực hành tiết kiệm, chống lãng phí.',
  },
  exemplars: {
    heading: 'Phát hiện, bồi dưỡng, nhân điển hình tiên tiến',
    content:
      'Đổi mới hình thức tổ chức các phong trào, theo dõi, kiểm tra, đôn đốc việc tuyên truyền, bồi dưỡng việc phát hiện, nhân điển hình tiến tiến và khen thưởng kịp thời gương người tốt việc tốt, những sáng kiến, cải tiến, cách làm mới đạt hiệu quả. Đề cao vai trò người đứng đầu trong việc phát hiện các tập thể, cá nhân có thành tích xuất sắc để khen thưởng và trình khen thưởng bằng nhiều hình thức.',
  },
  duties: {
    heading: 'Thực hiện kế hoạch năm học và nhiệm vụ được giao',
    content:
      'Thực hiện đầy đủ các kế hoạch năm học với chất lượng và hiệu quả. Thực hiện tốt chức năng nhiệm vụ được phân công, chấp hành trách nhiệm trong quá trình thực hiện nhiệm vụ của mình. Đổi mới công tác quản lý, công tác phân công, phân nhiệm.',
  },
  covid: {
    heading: 'Thực hiện “mục tiêu kép”, phòng, chống dịch Covid-19',
    content:
      'Chủ động, linh hoạt thực hiện hiệu quả "mục tiêu kép" vừa phòng, chống dịch Covid-19, vừa đảm bảo hoàn thành nhiệm vụ năm học trong trạng thái bình thường mới. Tăng cường lãnh đạo, chỉ đạo, tuyên truyền nâng cao ý thức trong toàn trường về phòng, chống dịch Covid-19, tuyệt đối không chủ quan, mất cảnh giác với các nguy cơ dịch bệnh; sẵn sàng ứng phó, chỉ đạo quyết liệt, đồng bộ, hiệu quả các biện pháp phòng, chống dịch Covid-19 khi có yêu cầu.',
  },
  training: {
    heading: 'Nâng cao chất lượng đào tạo; kiểm định nhà trường và nghề',
    content:
      'Thi đua nâng cao chất lượng đào tạo nguồn nhân lực có kỹ năng nghề, góp phần nâng cao năng suất lao động và tăng năng lực cạnh tranh trong tình hình mới. Tăng cường đào tạo nghề cho lao động nông thôn, đào tạo thường xuyên và đào tạo lại cho người lao động, nhất là đào tạo các kỹ năng làm việc, tính kỷ luật, tác phong công nghiệp. Thực hiện các giải pháp nhằm nâng xếp hạng chỉ số chất lượng đào tạo nghề; tổ chức kiểm định nhà trường và nghề Cơ điện tử.',
  },
  emulation: {
    heading: 'Đổi mới công tác thi đua, khen thưởng',
    content:
      'Đổi mới công tác thi đua, khen thưởng theo hướng thiết thực, hiệu quả, đúng Luật thi đua, khen thưởng và các quy định cấp có thẩm quyền. Thực hiện tốt công tác theo dõi, kiểm tra, đánh giá kết quả tham gia các phong trào thi đua của các tập thể, cá nhân trong toàn trường để xem xét biểu dương, khen thưởng kịp thời, nhân rộng các điển hình tiên tiến.',
  },
  law: {
    heading: 'Phổ biến, giáo dục pháp luật; giải quyết khiếu nại, tố cáo; dân chủ cơ sở',
    content:
      'Tăng cường công tác tuyên truyền, phổ biến, giáo dục pháp luật; giải quyết kịp thời đơn thư khiếu nại, tố cáo; kiểm tra phòng chống tham nhũng thực hiện tốt quy chế phối hợp và quy chế dân chủ cơ sở với các tổ chức chính trị - xã hội.',
  },
  solidarity: {
    heading: 'Đoàn kết nội bộ, hoạt động phong trào và xã hội, dân vận khéo',
    content:
      'Luôn ý thức xây dựng tập thể, xây dựng nhà trường, giữ gìn mối đoàn kết trong đảng bộ, các đoàn thể nhằm đưa phong trào thi đua của nhà trường ngày càng phát triển. Phấn đấu xây dựng các tổ chức Đảng, Công đoàn và Đoàn thanh niên vững mạnh. Nhà trường, Công đoàn, Đoàn thanh niên phối hợp chặt chẽ, tổ chức tốt và động viên cán bộ, viên chức và HSSV tham gia các hoạt động như văn nghệ, thể dục, thể thao chào mừng kỷ niệm các ngày lễ lớn trong năm. Tham gia, hưởng ứng các phong trào thi đua trong tỉnh, các hoạt động xã hội như ủng hộ quỹ đền ơn đáp nghĩa, phong trào tình nguyện, hiến máu nhân đạo và các chương trình xã hội. Tham gia phong trào thi đua “Dân vận khéo”, tiếp tục tham gia “Dân vận khéo trong xây dựng nông thôn mới”.',
  },
  teachingContest: {
    heading: 'Hội giảng giảng viên dạy giỏi năm học 2022-2023',
    content:
      'Phát động phong trào thi đua “Hội giảng giảng viên dạy giỏi năm học 2022-2023” nhằm phát động giảng viên thi đua dạy tốt, động viên nhà giáo học tập, rèn luyện nâng cao trình độ chuyên môn, kỹ năng nghề, nghiệp vụ sư phạm, tích cực đổi mới phương pháp giảng dạy; trao đổi kinh nghiệm, học hỏi lẫn nhau về soạn giảng, sử dụng thiết bị đồ dùng dạy học có hiệu quả và phương pháp dạy học.',
  },
} as const satisfies Record<string, { heading: string; content: string }>

export type SampleCriterionKey = keyof typeof sampleCriteria

export const sampleCampaign: CampaignValues = {
  id: null,
  kind: 'wave',
  schoolYear: 2022,
  wave: 2,
  title: 'Phát động thi đua đợt II năm học 2022-2023',
  // The plan's text bears neither: the officer enters them.
  planNumber: '',
  planDate: null,
  from: '2023-03-01',
  to: '2023-07-03',
  reviewFrom: '2023-07-03',
  reviewTo: '2023-07-07',
  unitDeadline: '2023-07-07',
  councilDeadline: '2023-07-15',
  usesPoints: false,
  requiredPapers: ['report', 'minutes', 'list'],
  legalBases: [
    'Thực hiện Kế hoạch số 2117/KH-CĐN ngày 06 tháng 10 năm 2022 về Kế hoạch phát động phong trào thi đua năm học 2022-2023',
    'Thực hiện Kế hoạch số 16/KH-UBND ngày 10 tháng 01 năm 2023 về Kế hoạch tổ chức, phát động phong trào thi đua năm 2023',
  ],
  occasions: [
    {
      lead: 'Chào mừng kỷ niệm',
      event: 'ngày thành lập Đoàn Thanh niên Cộng sản HCM',
      firstDay: '1931-03-26',
      anniversaryDay: '2023-03-26',
    },
    {
      lead: 'Chào mừng kỷ niệm',
      event: 'ngày giải phóng hoàn toàn miền Nam thống nhất đất nước',
      firstDay: '1975-04-30',
      anniversaryDay: '2023-04-30',
    },
    {
      lead: 'Chào mừng',
      event: 'ngày sinh Chủ tịch Hồ Chí Minh',
      firstDay: '1890-05-19',
      anniversaryDay: '2023-05-19',
    },
    {
      lead: 'Chào mừng',
      event: 'ngày Chủ tịch Hồ Chí Minh ra lời kêu gọi thi đua ái quốc',
      firstDay: '1948-06-11',
      anniversaryDay: '2023-06-11',
    },
  ],
  criteria: Object.values(sampleCriteria).map((criterion) => ({ id: null, ...criterion, maxPoints: null })),
  purpose: [
    'Phát huy kết quả, thành tích đã đạt được với tinh thần đoàn kết, chủ động, sáng tạo của mỗi cá nhân, tập thể tạo khí thế thi đua sôi nổi trong toàn trường, phấn đấu hoàn thành tốt nhiệm vụ được giao, góp phần thắng lợi nhiệm vụ của nhà trường. Tạo sự chuyển biến mạnh mẽ trong nhận thức của tập thể và cán bộ, viên chức và người lao động về ý nghĩa vai trò của thi đua yêu nước; hăng hái thi đua yêu nước; dạy tốt, học tốt và phục vụ tốt; rèn luyện đạo đức, nâng cao năng lực công tác, tự học và sáng tạo; phấn đấu hoàn thành tốt nhiệm vụ góp phần thực hiện thắng lợi mục tiêu phát triển kinh tế - xã hội của tỉnh.',
    'Thông qua phong trào thi đua tiếp tục đổi mới và nâng cao chất lượng công tác thi đua khen thưởng, kịp thời phát hiện nhân tố mới, các tập thể điển hình tiên tiến; gương người tốt việc tốt trong đội ngũ cán bộ, giảng viên, nhân viên nhằm nâng cao chất lượng phong trào thi đua yêu nước trong nhà trường góp phần thực hiện tốt công tác xây dựng Đảng, xây dựng chính quyền và tổ chức đoàn thể của nhà trường vững mạnh.',
  ].join('\n'),
  requirements: [
    'Phong trào thi đua cần tổ chức chặt chẽ, thiết thực với nội dung chỉ tiêu thi đua cụ thể, hình thức đa dạng, phong phú; động viên cán bộ, giảng viên, nhân viên, HSSV tích cực hưởng ứng; có sơ kết tổng kết, biểu dương khen thưởng kịp thời và mang lại hiệu quả cao.',
    'Các phong trào thi đua phải bám sát mục tiêu, kế hoạch và nhiệm vụ của nhà trường; nội dung thi đua tập trung giải quyết những tồn tại, khó khăn, vướng mắc của đơn vị; khơi dậy nguồn lực và sức mạnh của tập thể.',
    'Khen thưởng phải kịp thời, chính xác, quan tâm khen thưởng cho những tập thể, cá nhân là viên chức, người lao động trực tiếp; đặc biệt quan tâm đến khen thưởng đột xuất, khen chuyên đề, theo đợt. Qua phong trào thi đua phát hiện những tấm gương tập thể và cá nhân điển hình tiên tiến để nhân rộng trong toàn trường và phát triển toàn diện.',
  ].join('\n'),
  launchDuty:
    'Triển khai kế hoạch thi đua đến toàn thể cán bộ, giảng viên, nhân viên và HSSV trong toàn trường.',
  councilDuties:
    'Tham mưu xây dựng kế hoạch và nội dung công tác thi đua, khen thưởng từng đợt. Thực hiện Báo cáo Tổng kết theo yêu cầu của Ban thi đua – Khen thưởng tỉnh và đề xuất khen thưởng đột xuất; phát hiện và nhân các điển hình tiên tiến.',
  unitDuties: [
    'Lãnh đạo các đơn vị, Công đoàn cơ sở, Đoàn Thanh niên phát động thi đua đến toàn thể cán bộ, viên chức và HSSV trong toàn trường, động viên nhắc nhở cán bộ, viên chức, HSSV hưởng ứng và tham gia tốt các phong trào thi đua.',
    'Tổ chức các đợt thi đua ngắn hạn gắn với các ngày kỷ niệm; các sự kiện lớn của đất nước; các hoạt động văn hóa, văn nghệ, thể thao để tạo không khí thi đua sôi nổi trong đơn vị.',
    'Kiểm tra đánh giá; sơ kết, tổng kết thi đua và đề xuất các hình thức khen thưởng; tôn vinh tập thể, cá nhân có thành tích xuất sắc sau mỗi đợt thi đua.',
  ].join('\n'),
}
