// How long does the whole set of a campaign's documents take, for 300 people in 15 units, through the app's real path:
// the page asks, views are loaded, typeset beside the main thread, written whole? Against the same lists filled by
// docxtemplater from a template with a loop table; and how long was the main thread ever not to be spoken to?
import { execFileSync } from 'node:child_process'
import { mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import Docxtemplater from 'docxtemplater'
import { strFromU8, unzipSync } from 'fflate'
import PizZip from 'pizzip'
import { _electron } from 'playwright-core'
import { toolsNode } from '../scripts/setup/project.mjs'

const projectRoot = resolve(import.meta.dirname, '..')
const PEOPLE = 300
const YEARS = 5
const UNITS = 15
/** What the window may be kept waiting for. */
const LIMIT_MS = 50

/** Prints the time of the set, of docxtemplater for the same lists, their ratio, and the longest block. */
export async function measureDocuments({ runtime, env }) {
  const userData = await mkdtemp(join(tmpdir(), 'so-thi-dua-bench-'))
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-bench-set-'))
  try {
    const launch = () =>
      _electron.launch({
        executablePath: runtime.executablePath,
        args: [...runtime.args, projectRoot],
        env: {
          ...process.env,
          ...env,
          SO_THI_DUA_USER_DATA: userData,
          SO_THI_DUA_SAVE_DIR: folder,
          SO_THI_DUA_TODAY: '2023-07-14',
        },
      })
    await makeCollege(launch)
    const ours = await saveSet(launch)
    const lists = await listsIn(ours.folder)
    const theirs = await fillByDocxtemplater(lists, folder)
    const rows = lists.reduce((sum, list) => sum + list.length, 0)
    console.log(
      `The whole set of a campaign of ${PEOPLE} people in ${UNITS} units, ${ours.documents} documents:`,
    )
    console.log(`  saved by the app:                                ${Math.round(ours.ms)} ms`)
    console.log(
      `  docxtemplater, the ${lists.length} lists with their ${rows} rows alone: ${Math.round(theirs)} ms`,
    )
    console.log(`  ratio: ${(ours.ms / theirs).toFixed(2)}`)
    console.log(
      `  longest block of the main thread: ${ours.longestBlockMs.toFixed(1)} ms; limit ${LIMIT_MS} ms: ${ours.longestBlockMs <= LIMIT_MS ? 'kept' : 'EXCEEDED'}`,
    )
  } finally {
    for (const path of [userData, folder]) await rm(path, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Begins a book by pressing the real button, fills it while the app is closed, then holds council and decides. */
async function makeCollege(launch) {
  const app = await launch()
  const page = await app.firstWindow()
  await page.getByRole('button', { name: 'Bắt đầu với sổ trống' }).click()
  await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
  const { databasePath } = await page.evaluate(async () => {
    const answer = await window.soThiDua.request('app.state', null)
    return answer.value
  })
  await app.close()
  const fill = join(import.meta.dirname, 'fill-college.mjs')
  execFileSync(toolsNode(), ['--no-warnings', fill, databasePath, ...[PEOPLE, YEARS, UNITS].map(String)])
}

async function saveSet(launch) {
  const app = await launch()
  try {
    const page = await app.firstWindow()
    await page.getByRole('heading', { name: 'Bàn việc', level: 1 }).waitFor()
    await page.evaluate(holdCouncilAndDecide)
    await page.evaluate(() => {
      window.location.hash = '#/van-ban'
    })
    await page.getByRole('table', { name: 'Văn bản của đợt' }).waitFor()
    // What comes with a start is over.
    await page.waitForTimeout(3_000)
    await app.evaluate(watchEventLoop)
    const saved = await page.evaluate(saveSetInPage)
    return { ...saved, longestBlockMs: await app.evaluate(longestBlock) }
  } finally {
    await app.close()
  }
}

/** Runs in main. */
function watchEventLoop() {
  const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
  globalThis.eventLoop = monitorEventLoopDelay({ resolution: 5 })
  globalThis.eventLoop.enable()
}

/** Runs in main: what the longest wait was over the time between two looks. */
function longestBlock() {
  globalThis.eventLoop.disable()
  return Math.max(0, globalThis.eventLoop.max / 1e6 - 5)
}

/** Runs in the page: a council of nine passes everybody, and the decision takes whom it passed. */
async function holdCouncilAndDecide() {
  const ask = async (name, input) => {
    const answer = await window.soThiDua.request(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message} ${JSON.stringify(answer.error.fields)}`)
    return answer.value
  }
  const campaignId = 1
  const roles = ['chair', 'standing-vice-chair', 'secretary']
  await ask('councils.save', {
    ...{ id: null, name: 'Hội đồng Thi đua - Khen thưởng', decisionNumber: '105', decidedOn: '2022-09-05' },
    ...{ decidedBy: 'Hiệu trưởng', validFrom: '2000-01-01', validTo: null, note: '' },
    members: Array.from({ length: 9 }, (_, index) => ({
      ...{ personId: index + 1, role: roles[index] ?? 'member', position: 'Giảng viên', unitName: 'Khoa' },
    })),
  })
  const session = await ask('sessions.propose', { campaignId })
  const { council, ...given } = session
  const opened = await ask('sessions.save', {
    ...given,
    councilId: council.id,
    ...{ minutesNumber: '31', tallyNumber: '30', heldOn: '2023-07-13', startTime: '07:30', endTime: '10:15' },
    ...{ location: 'Phòng họp A', tellers: ['Trần Văn Kiểm', 'Lê Thị Phiếu'] },
  })
  const voters = opened.presentCount + opened.writtenOpinionCount
  for (const ballot of opened.ballots)
    await ask('ballots.save', {
      ...ballot,
      ...{ mode: 'totals', issued: voters, returned: voters, valid: voters, invalid: 0 },
      votes: ballot.candidateIds.map((candidateId) => {
        const blank = opened.candidates.find(({ id }) => id === candidateId).isMember ? 1 : 0
        return { candidateId, votesFor: voters - blank, votesAgainst: 0, votesBlank: blank }
      }),
    })
  await ask('sessions.close', { id: session.id })
  const decision = await ask('decisions.propose', { campaignId })
  await ask('decisions.save', {
    ...decision,
    number: '412',
    signedOn: '2023-07-14',
    signerName: 'Lê Văn Hiệu',
  })
}

/** Runs in the page: asks for the set as the button does, and looks as the progress bar does. */
async function saveSetInPage() {
  const ask = async (name, input) => (await window.soThiDua.request(name, input)).value
  const began = performance.now()
  await ask('documents.startSet', { campaignId: 1, keys: null, withBlanks: true })
  for (;;) {
    const progress = await ask('documents.setProgress', null)
    if (progress.state !== 'running') {
      if (progress.state !== 'done') throw new Error(JSON.stringify(progress))
      const { folder, done, problems } = progress
      return { ms: performance.now() - began, folder, documents: done - problems.length }
    }
    await new Promise((wait) => setTimeout(wait, 50))
  }
}

const text = (xml) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, run]) => run)
    .join('')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')

/** The rows of every document that is a list: what stands in its cells. */
async function listsIn(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.docx'))
  const lists = []
  for (const name of names) {
    const xml = strFromU8(unzipSync(await readFile(join(folder, name)))['word/document.xml'])
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => text(cell)),
    )
    const long = rows.filter((row) => row.length > 2)
    if (long.length > 3) lists.push(long)
  }
  return lists
}

const COLUMNS = 8

/** A heading and a row that is repeated for each item. */
function template() {
  const cell = (words) => new TableCell({ children: [new Paragraph(words)] })
  const columns = Array.from({ length: COLUMNS }, (_, index) => index)
  const repeated = columns.map((index) =>
    cell(`${index === 0 ? '{#rows}' : ''}{c${index}}${index === COLUMNS - 1 ? '{/rows}' : ''}`),
  )
  const head = new TableRow({ children: columns.map((index) => cell(`Cột ${index}`)) })
  return Packer.toBuffer(
    new Document({
      sections: [{ children: [new Table({ rows: [head, new TableRow({ children: repeated })] })] }],
    }),
  )
}

async function fillByDocxtemplater(lists, folder) {
  const bytes = await template()
  const began = performance.now()
  for (const [index, list] of lists.entries()) {
    const rows = list.map((row) =>
      Object.fromEntries(Array.from({ length: COLUMNS }, (_, column) => [`c${column}`, row[column] ?? ''])),
    )
    const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true })
    document.render({ rows })
    await writeWhole(join(folder, `${index}.docx`), document.toBuffer())
  }
  return performance.now() - began
}

/** As the app writes: to the disk, then under its name. */
async function writeWhole(path, bytes) {
  const file = await open(`${path}.tmp`, 'wx')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(`${path}.tmp`, path)
}
