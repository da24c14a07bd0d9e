import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { PlainError, say } from '../setup/say.mjs'
import { openApp } from './app-window.mjs'
import { createCamera } from './camera.mjs'
import { checkWordFiles } from './check-files.mjs'
import { decisions } from './decision-story.mjs'
import { createOfficer } from './officer.mjs'
import { mechanicalPaper, papers } from './papers.mjs'
import { correctOne, revokeOne } from './steps/amendments.mjs'
import { takeStep } from './steps/campaign-life.mjs'
import { lookAtCertificates } from './steps/certificates.mjs'
import { closeSession, countVotes, openSession, settleList } from './steps/council.mjs'
import { makeDecision, readDecision } from './steps/decision.mjs'
import { lookAtPages, numberDocuments, saveSet } from './steps/documents.mjs'
import { firstStart } from './steps/first-start.mjs'
import { completePlan } from './steps/plan.mjs'
import { expectAllAgree } from './steps/reconciliation.mjs'
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
import { listWordFiles } from './word-files.mjs'

/** Plays four days of the officer's work and leaves pictures and Word files in `out`. */
export async function playDemo({ runtime, display, out }) {
  const startedAt = Date.now()
  say('Doing four days of the officer’s work in the window (two to four minutes)…')
  const folder = resolve(out)
  await emptyFolder(folder)
  const userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-demo-'))
  const camera = createCamera(folder)
  const day = (today, work) =>
    workDay({ runtime, display, userData, saveFolder: folder, today }, camera, work)
  try {
    const figures = await day(story.typingDay, (officer) => typingDay(officer, camera))
    await day(story.councilDay, (officer) => councilDay(officer, camera))
    const issued = await day(story.signingDay, (officer) => signingDay(officer, camera))
    await day(story.closingDay, (officer) => closingDay(officer, camera))
    await checkWordFiles(folder, figures, issued)
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  }
  await tell(folder, camera, startedAt)
}

/** What a demo leaves behind: pictures, the report, the folder of the set. */
const OURS = /^(\d\d-[a-z0-9-]+\.png|failed-here\.png|Báo cáo tổng kết đợt II năm học 2022-2023\.docx)$/
const OUR_SET = 'Đợt II năm học 2022-2023'

/** Only what an earlier demo left is removed; a folder with anything else in it is refused. */
async function emptyFolder(folder) {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  for (const name of names) {
    const known = name.normalize('NFC')
    const stranger =
      known === OUR_SET ? await strangerInSet(join(folder, name)) : OURS.test(known) ? undefined : name
    if (stranger)
      throw new PlainError(`${folder} holds other files (${stranger}): name another folder with --out.`)
  }
  for (const name of names) await rm(join(folder, name), { recursive: true })
}

/** What in the set's folder is neither a Word file nor one of its folders. */
async function strangerInSet(folder) {
  const inside = await readdir(folder, { recursive: true, withFileTypes: true })
  return inside.find((entry) => !entry.isDirectory() && !entry.name.endsWith('.docx'))?.name
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

/** 12 July: the council meets and votes. */
async function councilDay(officer, camera) {
  await openSession(officer, camera)
  const voted = await settleList(officer, camera)
  await countVotes(officer, camera)
  await closeSession(officer, camera, voted)
}

/** 14 July: titles, giấy khen and money, each in a decision of its own. */
async function signingDay(officer, camera) {
  await camera.take(officer.page, 'ban-viec-ngay-ky')
  await takeStep(officer, camera, 'Chuyển sang ra quyết định', 'Ra quyết định')
  const issued = {}
  for (const decision of decisions) {
    await makeDecision(officer, camera, decision)
    issued[decision.name] = await readDecision(officer)
  }
  await lookAtCertificates(officer, camera)
  return issued
}

/** 20 July: two lines are put right, the report is written, the whole set is filed. */
async function closingDay(officer, camera) {
  await correctOne(officer, camera)
  await revokeOne(officer, camera)
  await writeReport(officer, camera)
  await numberDocuments(officer, camera)
  await lookAtPages(officer, camera, 'Biên bản họp Hội đồng', 'van-ban-xem-bien-ban')
  await saveSet(officer, camera)
  await expectAllAgree(officer, camera)
  await takeStep(officer, camera, 'Kết thúc, tổng kết đợt', 'Tổng kết')
  await camera.take(officer.page, 'da-tong-ket')
}

async function tell(folder, camera, startedAt) {
  const shown = (path) => relative(process.cwd(), path) || '.'
  const words = (await listWordFiles(folder)).map((name) => join(folder, name))
  console.log(`\nWord files:\n${words.map((path) => `  ${shown(path)}`).join('\n')}`)
  console.log(`Screens:\n${camera.taken.map((path) => `  ${shown(path)}`).join('\n')}`)
  console.log(`\nDone in ${Math.round((Date.now() - startedAt) / 1000)} seconds.`)
}
