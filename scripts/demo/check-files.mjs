import { PlainError } from '../setup/say.mjs'
import { asides, notPassed, session } from './council-story.mjs'
import { correction, decisions, revocation } from './decision-story.mjs'
import { papers } from './papers.mjs'
import * as story from './story.mjs'
import { expectTexts, listWordFiles } from './word-files.mjs'

/** How the file of every kind of document begins, by the folder of the set it is in. */
export const documents = {
  '1. Phát động': ['Kế hoạch phát động'],
  '2. Hồ sơ đơn vị': [
    'Phiếu giao nhận hồ sơ',
    'Công văn đôn đốc',
    'Danh sách đề nghị',
    'Biên bản họp bình xét',
    'Bản rà soát họ tên, chức danh',
  ],
  '3. Hội đồng': [
    'Tờ trình của ',
    'Giấy mời họp Hội đồng',
    'Phiếu bầu',
    'Biên bản kiểm phiếu',
    'Biên bản họp Hội đồng',
  ],
  '4. Quyết định': [
    'Tờ trình Chủ tịch',
    'Quyết định công nhận danh hiệu',
    'Quyết định tặng giấy khen',
    'Quyết định thưởng tiền',
    'Quyết định đính chính',
    'Quyết định thu hồi',
    'Giấy khen theo quyết định',
    'Tờ in thử giấy khen',
    'Sổ cấp giấy khen',
    'Danh sách ký nhận tiền thưởng',
  ],
  '5. Tổng kết': ['Thông báo kết quả', 'Báo cáo tổng kết', 'Phụ lục tính chỉ tiêu', 'Bảng đối chiếu'],
}

const SET = 'Đợt II năm học 2022-2023'

/**
 * Every kind of document is in the set, and says what was typed.
 * @throws PlainError naming what is missing or wrong
 */
export async function checkWordFiles(folder, figures, issued) {
  const names = (await listWordFiles(folder)).map((name) => name.normalize('NFC').replaceAll('\\', '/'))
  const found = (group, beginning) => {
    const name = names.find((one) => one.startsWith(`${SET}/${group}/${beginning}`))
    if (!name) throw new PlainError(`“${group}/${beginning}…” was not written.`)
    return name
  }
  for (const [group, beginnings] of Object.entries(documents))
    for (const beginning of beginnings) found(group, beginning)

  await checkDecisions(folder, found, issued)
  const mechanics = 'Khoa Cơ khí'
  await expectTexts(folder, found('2. Hồ sơ đơn vị', `Biên bản họp bình xét, ${mechanics}`), {
    holds: [
      'Nguyễn Hữu Tài',
      'Đi bồi dưỡng kỹ năng nghề tại Đồng Nai',
      'Nghỉ không hưởng lương từ 01/4/2023',
    ],
  })
  const voted = [`${notPassed.name}`, '4/9', '7/9', '6/9']
  await expectTexts(folder, found('3. Hội đồng', 'Biên bản kiểm phiếu'), {
    holds: [`Số: ${session.tallyNumber}/BB`, ...session.tellers, ...voted],
  })
  await expectTexts(folder, found('3. Hội đồng', 'Biên bản họp Hội đồng'), {
    holds: [
      `Số: ${session.minutesNumber}/BB`,
      ...session.absences.map(({ reason }) => reason),
      ...asides.map(({ reason }) => reason),
      session.guest.name,
      session.discussion,
      ...voted,
    ],
  })
  await expectTexts(folder, found('5. Tổng kết', `Thông báo kết quả, ${mechanics}`), {
    holds: [notPassed.sentence, asides.find(({ name }) => name === 'Nguyễn Hữu Tài').reason],
  })
  await checkReport(folder, found('5. Tổng kết', 'Báo cáo tổng kết'), figures, issued)
}

/** Whom the council passed stands in the lists, and nobody else. */
async function checkDecisions(folder, found, issued) {
  const [titles, commendations, money] = decisions
  const file = (beginning) => found('4. Quyết định', beginning)
  const aside = (award) => asides.filter((one) => one.award === award).map(({ name }) => name)
  const nominated = papers.flatMap(({ people }) => people)
  const without = [notPassed.name, ...aside('LĐTT')]
  const titled = nominated.filter(({ title }) => title).map(({ name }) => name)
  await expectTexts(folder, file('Quyết định công nhận danh hiệu'), {
    holds: [
      ...titled.filter((name) => !without.includes(name)),
      `Số: ${titles.number}/QĐ-CĐN`,
      'ngày 14 tháng 7 năm 2023',
      story.signerName,
      story.plan.number,
    ],
    lacks: without,
  })
  const commended = nominated.filter(({ form }) => form).map(({ name }) => name)
  await expectTexts(folder, file('Quyết định tặng giấy khen'), {
    holds: [
      ...commended.filter((name) => !aside('Giấy khen').includes(name)),
      `Số: ${commendations.number}/QĐ-CĐN`,
    ],
    lacks: aside('Giấy khen'),
  })
  await expectTexts(folder, file('Quyết định thưởng tiền'), {
    holds: [`Số: ${money.number}/QĐ-CĐN`, '540.000', '1.800.000', issued[money.name].total],
    lacks: without,
  })
  await expectTexts(folder, file('Quyết định đính chính'), {
    holds: [`Số: ${correction.number}/QĐ-CĐN`, correction.who, correction.after, correction.reason],
  })
  await expectTexts(folder, file('Quyết định thu hồi'), {
    holds: [`Số: ${revocation.number}/QĐ-CĐN`, revocation.who, revocation.reason, '540.000 đồng'],
  })
  await expectTexts(folder, file('Giấy khen theo quyết định'), {
    holds: ['Đỗ Minh Hoàng', `${commendations.number}/QĐ-CĐN`],
    lacks: [revocation.who, ...aside('Giấy khen')],
  })
}

async function checkReport(folder, name, figures, issued) {
  const { report } = story
  const units = papers.flatMap((paper) => Object.values(paper.narratives))
  const aside = (award) => asides.filter((one) => one.award === award).length
  const given = (nominated, ...less) => String(Number(nominated) - less.reduce((sum, one) => sum + one, 0))
  await expectTexts(folder, name, {
    holds: [
      `Số: ${report.number}/BC-CĐN`,
      report.recipient,
      report.situation,
      report.launch,
      ...Object.values(report.contents),
      report.limits,
      report.lessons,
      report.proposals,
      ...units,
      `${figures.people} người`,
      `trở lên: ${given(figures.advancedWorkers, 1, aside('LĐTT'))} người`,
      `khác: ${given(figures.commended, aside('Giấy khen'), 1)} người`,
      issued['thuong-tien'].total,
    ],
  })
}
