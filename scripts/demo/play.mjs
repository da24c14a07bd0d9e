import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { PlainError, say } from '../setup/say.mjs'
import { openApp } from './app-window.mjs'
import { createCamera } from './camera.mjs'
import { createOfficer } from './officer.mjs'
import { mechanicalPaper, papers } from './papers.mjs'
import { takeStep } from './steps/campaign-life.mjs'
import { makeDecision, readDecision } from './steps/decision.mjs'
import { firstStart } from './steps/first-start.mjs'
import { completePlan } from './steps/plan.mjs'
import { writeReport } from './steps/report.mjs'
import { findByKeyboard, lookAtUnitsAndPeople } from './steps/roster.mjs'
import { lookAtSummary } from './steps/summary.mjs'
import { lookAtBoard } from './steps/tracking.mjs'
import {
  expectNothingWrong,
  openPaper,
  typeCollective,
  typeNarratives,
  typePeople,
  typeReceiptAndMeeting,
} from './steps/type-paper.mjs'
import * as story from './story.mjs'
import { expectTexts, listWordFiles } from './word-files.mjs'

/** Plays two days of the officer's work and leaves pictures and Word files in `out`. */
export async function playDemo({ runtime, display, out }) {
  const startedAt = Date.now()
  say('Typing two days of the officer’s work into the window (one to three minutes)…')
  const folder = resolve(out)
  await emptyFolder(folder)
  const userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-demo-'))
  const camera = createCamera(folder)
  const day = (today, work) =>
    workDay({ runtime, display, userData, saveFolder: folder, today }, camera, work)
  try {
    const figures = await day(story.typingDay, (officer) => typingDay(officer, camera))
    const issued = await day(story.signingDay, (officer) => signingDay(officer, camera))
    await checkWordFiles(folder, figures, issued)
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  await tell(folder, camera, startedAt)
}

/** What a demo leaves behind. */
const OURS =
  /^(\d\d-[a-z0-9-]+\.png|failed-here\.png|(Quyết định khen thưởng|Báo cáo tổng kết) đợt II năm học 2022-2023.*\.docx)$/

/** Only what an earlier demo left is removed; a folder with anything else in it is refused. */
async function emptyFolder(folder) {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  const stranger = names.find((name) => !OURS.test(name.normalize('NFC')))
  if (stranger)
    throw new PlainError(`${folder} holds other files (${stranger}): name another folder with --out.`)
  for (const name of names) await rm(join(folder, name))
}

/** Opens the app, works, and closes it; a failure leaves a picture of the moment. */
async function workDay(options, camera, work) {
  const window = await openApp(options)
  try {
    const result = await work(createOfficer(window.page))
    if (window.problems.length > 0)
      throw new PlainError(`The page reported errors:\n${window.problems.join('\n')}`)
    await window.close()
    return result
  } catch (error) {
    const picture = await camera.takeFailure(window.page).catch(() => null)
    window.kill()
    if (picture) console.error(`The moment it stopped: ${relative(process.cwd(), picture)}`)
    throw error
  }
}

/** 8 July: three units' papers lie on the desk. */
async function typingDay(officer, camera) {
  await firstStart(officer, camera)
  await completePlan(officer, camera)
  await lookAtUnitsAndPeople(officer, camera)
  await findByKeyboard(officer, camera)
  await lookAtBoard(officer, camera, 'theo-doi-con-thieu-ba-don-vi', { 'Chưa nộp': 3, 'Thiếu giấy tờ': 1 })
  for (const paper of papers) await typePaper(officer, camera, paper)
  await lookAtBoard(officer, camera, 'theo-doi-da-nhan-du', { 'Chưa nộp': 0, 'Thiếu giấy tờ': 1, Đủ: 13 })
  const figures = await lookAtSummary(officer, camera)
  await takeStep(officer, camera, 'Đưa ra hội đồng', 'Họp hội đồng', 'dua-ra-hoi-dong')
  return figures
}

async function typePaper(officer, camera, paper) {
  // One unit's form is shown part by part, the others whole.
  const isShown = paper === mechanicalPaper
  const look = (name) => (isShown ? camera.take(officer.page, name) : undefined)
  await openPaper(officer, paper)
  await look('ho-so-trong')
  await typeReceiptAndMeeting(officer, paper)
  await typeCollective(officer, paper)
  await look('ho-so-nhan-va-hop')
  await typePeople(officer, camera, paper)
  await look('ho-so-danh-sach-ca-nhan')
  await typeNarratives(officer, paper)
  await expectNothingWrong(officer)
  await look('ho-so-bao-cao-don-vi')
}

/** 14 July: the council has met. */
async function signingDay(officer, camera) {
  await camera.take(officer.page, 'ban-viec-ngay-ky')
  await takeStep(officer, camera, 'Chuyển sang ra quyết định', 'Ra quyết định')
  await makeDecision(officer, camera)
  const issued = await readDecision(officer)
  await writeReport(officer, camera)
  await takeStep(officer, camera, 'Kết thúc, tổng kết đợt', 'Tổng kết')
  await camera.take(officer.page, 'da-tong-ket')
  return issued
}

async function checkWordFiles(folder, figures, issued) {
  const { decision, report, plan, signerName } = story
  const draftName = 'Quyết định khen thưởng đợt II năm học 2022-2023.docx'
  const issuedName = `Quyết định khen thưởng đợt II năm học 2022-2023 (số ${decision.number}).docx`
  const reportName = 'Báo cáo tổng kết đợt II năm học 2022-2023.docx'
  const names = (await listWordFiles(folder)).map((name) => name.normalize('NFC'))
  for (const name of [draftName, issuedName, reportName])
    if (!names.includes(name))
      throw new PlainError(`“${name}” was not written; there is: ${names.join(', ') || 'nothing'}.`)

  const nominated = papers.flatMap(({ people }) => people.filter((line) => line.title || line.form))
  const listed = nominated.map((line) => line.name).filter((name) => name !== decision.leftOut.name)
  await expectTexts(folder, draftName, { holds: [...listed, decision.leftOut.name] })
  await expectTexts(folder, issuedName, {
    holds: [
      ...listed,
      `Số: ${decision.number}/QĐ-CĐN`,
      'ngày 14 tháng 7 năm 2023',
      signerName,
      plan.number,
      '540.000',
      '1.800.000',
      issued.total,
    ],
    lacks: [decision.leftOut.name],
  })
  const units = papers.flatMap((paper) => Object.values(paper.narratives))
  await expectTexts(folder, reportName, {
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
      ...Object.values(figures),
      issued.total,
    ],
  })
}

async function tell(folder, camera, startedAt) {
  const shown = (path) => relative(process.cwd(), path) || '.'
  const words = (await listWordFiles(folder)).map((name) => join(folder, name))
  console.log(`\nWord files:\n${words.map((path) => `  ${shown(path)}`).join('\n')}`)
  console.log(`Screens:\n${camera.taken.map((path) => `  ${shown(path)}`).join('\n')}`)
  console.log(`\nDone in ${Math.round((Date.now() - startedAt) / 1000)} seconds.`)
}
