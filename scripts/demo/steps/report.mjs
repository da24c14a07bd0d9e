import { escaped } from '../officer.mjs'
import { report } from '../story.mjs'

export async function writeReport(officer, camera) {
  const { page } = officer
  await officer.goTo('Báo cáo tổng kết')
  await camera.take(page, 'bao-cao-chua-soan')
  await officer.type('Số', report.number)
  await officer.type('Ngày ký', report.signedOn)
  await officer.type('Kính gửi', report.recipient)
  await officer.write('I. Đặc điểm tình hình', report.situation)
  await officer.write('II. Công tác phát động, triển khai', report.launch)
  for (const [heading, text] of Object.entries(report.contents))
    await officer.write(new RegExp(`^\\d+\\. ${escaped(heading)}$`), text)
  await camera.take(page, 'bao-cao-noi-dung')
  await officer.write('V. Tồn tại, hạn chế', report.limits)
  await officer.write('VI. Bài học kinh nghiệm, phương hướng', report.lessons)
  await officer.write('VII. Kiến nghị, đề nghị', report.proposals)
  await officer.press('Xuất Word')
  await officer.see(/^Đã xuất “/)
  await camera.take(page, 'bao-cao-da-xuat-word')
}
