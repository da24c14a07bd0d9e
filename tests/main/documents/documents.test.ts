import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { typesetHere } from '#main/documents/typeset'
import { type DocumentRow, documentKinds, type SetProgress } from '#shared/domain/document'
import { openTestApp, type TestApp } from '../../helpers/app'
import { readDocx, textOf } from '../../helpers/docx'

let app: TestApp
afterEach(async () => {
  await app.close()
})

async function openSample(options: Parameters<typeof openTestApp>[0] = {}): Promise<number> {
  app = await openTestApp(options)
  await app.begin({ withSample: true })
  const [campaign] = await app.ask('campaigns.list', null)
  return campaign!.id
}

const rowsOf = (campaignId: number) => app.ask('documents.list', { campaignId })
const rowOf = async (campaignId: number, kind: DocumentRow['kind']) =>
  (await rowsOf(campaignId)).find((row) => row.kind === kind)!

async function settled(): Promise<SetProgress> {
  for (;;) {
    const progress = await app.ask('documents.setProgress', null)
    if (progress && progress.state !== 'running') return progress
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

describe('the documents of a campaign', () => {
  it('are listed in the order of its life, each with what it lacks', async () => {
    const campaignId = await openSample()
    const rows = await rowsOf(campaignId)
    const order = rows.map(({ kind }) => documentKinds.indexOf(kind))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(rows.map(({ kind, key }) => `${kind}/${key}`)).size).toBe(rows.length)
    for (const { lacks } of rows) for (const { message } of lacks) expect(message).toMatch(/\.$/)
    expect(rows.find(({ kind }) => kind === 'summary-report')!.lacks).toContainEqual({
      message: 'Chưa có số báo cáo.',
      at: expect.objectContaining({ screen: 'report' }),
    })
    expect(app.bugs).toEqual([])
  })

  it('are previewed as the very file that is saved', async () => {
    const campaignId = await openSample()
    const key = { campaignId, kind: 'summary-report', key: '' } as const
    const preview = await app.ask('documents.preview', key)
    const file = await app.ask('documents.save', key)
    expect(new Uint8Array(await readFile(file!.path))).toEqual(new Uint8Array(preview.bytes))
    expect(file!.fileName).toBe(`${preview.fileName}.docx`)
  })

  it('are out of date when what they were saved from has changed, and say in what', async () => {
    const campaignId = await openSample()
    const key = { campaignId, kind: 'summary-report', key: '' } as const
    expect(await app.handle('documents.changes', key)).toMatchObject({ error: { code: 'not-found' } })
    const file = await app.ask('documents.save', key)
    expect((await rowOf(campaignId, 'summary-report')).exported).toEqual({
      at: expect.any(String),
      path: file!.path,
      isStale: false,
    })
    const { values } = await app.ask('reports.get', { campaignId })
    await app.ask('reports.save', { ...values, situation: 'Trường có 14 đơn vị.' })
    expect((await rowOf(campaignId, 'summary-report')).exported!.isStale).toBe(true)
    expect(await app.ask('documents.changes', key)).toEqual({
      removed: ['(chưa có nội dung)'],
      added: ['Trường có 14 đơn vị.'],
    })
    await app.ask('documents.save', key)
    expect((await rowOf(campaignId, 'summary-report')).exported!.isStale).toBe(false)
    expect(await app.ask('documents.changes', key)).toEqual({ removed: [], added: [] })
  })

  it('are not saved and not remembered when the officer closes the dialog', async () => {
    const campaignId = await openSample()
    app.desktop.savePath = null
    expect(await app.ask('documents.save', { campaignId, kind: 'summary-report', key: '' })).toBeNull()
    expect((await rowOf(campaignId, 'summary-report')).exported).toBeNull()
  })

  it('take number and day here where they have no screen of their own, and nowhere else', async () => {
    const campaignId = await openSample()
    const { kind, key, issue } = await rowOf(campaignId, 'standing-letter')
    expect(issue).toEqual({ number: '', signedOn: null })
    await app.ask('documents.saveIssue', { campaignId, kind, key, number: ' 15 ', signedOn: '12/7/2023' })
    expect((await rowOf(campaignId, 'standing-letter')).issue).toEqual({
      number: '15',
      signedOn: '2023-07-12',
    })
    const { bytes } = await app.ask('documents.preview', { campaignId, kind, key })
    expect(textOf(readDocx(bytes))).toContain('Số: 15/')
    const elsewhere = { campaignId, kind: 'summary-report', key: '', number: '1', signedOn: null } as const
    expect(await app.handle('documents.saveIssue', elsewhere)).toMatchObject({ error: { code: 'invalid' } })
    expect((await rowOf(campaignId, 'summary-report')).issue).toBeNull()
  })

  it('can be opened from the list in a later run, and nothing else can', async () => {
    const campaignId = await openSample()
    const file = await app.ask('documents.save', { campaignId, kind: 'summary-report', key: '' })
    const { folder, path } = app
    await app.app.close()
    app = await openTestApp({ folder, databasePath: path })
    expect(await app.handle('files.open', { path: file!.path })).toMatchObject({ error: { code: 'invalid' } })
    await rowsOf(campaignId)
    await app.ask('files.open', { path: file!.path })
    expect(app.desktop.opened).toEqual([file!.path])
  })

  it('are printed by the window, on the sheets the pages are for', async () => {
    await openSample()
    await app.ask('documents.print', { isLandscape: true, paper: 'A4' })
    expect(app.desktop.printed).toBe(1)
    app.desktop.printWindow = async () => 'no printer'
    expect(await app.handle('documents.print', { isLandscape: false, paper: 'A4' })).toMatchObject({
      error: { code: 'file', message: expect.stringContaining('máy in') },
    })
  })
})

describe('a whole set', () => {
  it('goes into a folder named after the campaign, by group, without a file left half done', async () => {
    const campaignId = await openSample()
    const rows = await rowsOf(campaignId)
    const started = await app.ask('documents.startSet', { campaignId, keys: null, withBlanks: true })
    expect(basename(started!.folder)).toBe('Đợt II năm học 2022-2023')
    const progress = await settled()
    expect(progress).toMatchObject({ state: 'done', done: rows.length, total: rows.length, problems: [] })
    const files = (await readdir(progress.folder, { recursive: true })).filter((path) => path.includes('.'))
    const documents = files.filter((path) => path.endsWith('.docx'))
    expect(documents).toHaveLength(rows.length)
    for (const path of documents) expect(dirname(path)).toMatch(/^[1-5]\. /)
    for (const path of documents)
      expect(textOf(readDocx(await readFile(join(progress.folder, path)))).length).toBeGreaterThan(20)
    expect(files.filter((path) => path.endsWith('.tmp'))).toEqual([])
    for (const row of await rowsOf(campaignId))
      expect([row.kind, row.exported?.isStale]).toEqual([row.kind, false])
    await app.ask('documents.revealSet', null)
    expect(app.desktop.opened).toEqual([progress.folder])
    expect(app.bugs).toEqual([])
  })

  it('never writes over a folder that is there', async () => {
    const campaignId = await openSample()
    const [first] = await rowsOf(campaignId)
    const keys = [{ kind: first!.kind, key: first!.key }]
    const one = await app.ask('documents.startSet', { campaignId, keys, withBlanks: true })
    await settled()
    const two = await app.ask('documents.startSet', { campaignId, keys, withBlanks: true })
    await settled()
    expect(two!.folder).toBe(`${one!.folder} (2)`)
    expect(
      (await readdir(two!.folder, { recursive: true })).filter((path) => path.endsWith('.docx')),
    ).toHaveLength(1)
  })

  it('leaves out what is not complete, and says what it lacks', async () => {
    const campaignId = await openSample()
    const rows = await rowsOf(campaignId)
    const lacking = rows.filter(({ lacks }) => lacks.length > 0)
    await app.ask('documents.startSet', { campaignId, keys: null, withBlanks: false })
    const progress = await settled()
    expect(progress.problems).toHaveLength(lacking.length)
    expect(progress.problems).toContainEqual({
      name: 'Báo cáo tổng kết',
      message: expect.stringContaining('Chưa có số báo cáo.'),
    })
  })

  it('stops between two files, and what is written stays whole', async () => {
    let typeset = 0
    const campaignId = await openSample({
      typeset: async (name, view) => {
        typeset += 1
        if (typeset === 4) await app.ask('documents.cancelSet', null)
        return typesetHere(name, view)
      },
    })
    await app.ask('documents.startSet', { campaignId, keys: null, withBlanks: true })
    const progress = await settled()
    expect(progress.state).toBe('cancelled')
    const files = (await readdir(progress.folder, { recursive: true })).filter((path) =>
      path.includes('.docx'),
    )
    expect(files).toHaveLength(progress.done)
    expect(progress.done).toBeGreaterThan(0)
    expect(progress.done).toBeLessThan(progress.total)
    for (const path of files) readDocx(await readFile(join(progress.folder, path)))
  })

  it('refuses a second one meanwhile, and a folder that takes nothing', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const campaignId = await openSample({
      typeset: async (name, view) => {
        await held
        return typesetHere(name, view)
      },
    })
    await app.ask('documents.startSet', { campaignId, keys: null, withBlanks: true })
    const second = await app.handle('documents.startSet', { campaignId, keys: null, withBlanks: true })
    expect(second).toMatchObject({ error: { code: 'conflict', message: expect.stringContaining('Huỷ') } })
    await app.ask('documents.cancelSet', null)
    release()
    await settled()
    const blocked = join(app.folder, 'a file')
    await writeFile(blocked, '')
    app.desktop.folderPath = blocked
    const refused = await app.handle('documents.startSet', { campaignId, keys: null, withBlanks: true })
    expect(refused).toMatchObject({ error: { code: 'file' } })
    app.desktop.folderPath = null
    expect(await app.ask('documents.startSet', { campaignId, keys: null, withBlanks: true })).toBeNull()
  })
})

describe('the wording of documents', () => {
  it('is the college’s own where it has changed it, and the original again when taken back', async () => {
    const campaignId = await openSample()
    const [slot] = await app.ask('documentTexts.list', null)
    const { kind, slot: name, original, placeholders } = slot!
    expect(slot!.body).toBeNull()
    const own = `Câu chữ riêng của trường${placeholders[0] ? ` {${placeholders[0].name}}` : ''}`
    const texts = { [name]: own }
    const row = (await rowsOf(campaignId)).find((one) => one.kind === kind)!
    const read = async (input: object = {}) =>
      textOf(
        readDocx((await app.ask('documents.preview', { campaignId, kind, key: row.key, ...input })).bytes),
      )
    // While it is being written it is seen and not stored.
    expect(await read({ texts })).toContain('Câu chữ riêng của trường')
    expect(await read()).not.toContain('Câu chữ riêng của trường')
    const saved = await app.ask('documentTexts.save', { kind, slot: name, body: own })
    expect(saved.find((one) => one.kind === kind && one.slot === name)!.body).toBe(own)
    expect(await read()).toContain('Câu chữ riêng của trường')
    const reset = await app.ask('documentTexts.save', { kind, slot: name, body: original })
    expect(reset.find((one) => one.kind === kind && one.slot === name)!.body).toBeNull()
  })

  it('may name nothing that is not there to be filled in', async () => {
    await openSample()
    const { kind, slot } = (await app.ask('documentTexts.list', null))[0]!
    for (const [body, sentence] of [
      ['Thực hiện {kế hoạch năm ngoái}.', '{kế hoạch năm ngoái}'],
      ['Thực hiện {', 'chưa đóng'],
      ['', 'chưa có chữ'],
    ] as const)
      expect(await app.handle('documentTexts.save', { kind, slot, body })).toMatchObject({
        error: { code: 'invalid', fields: { body: expect.stringContaining(sentence) } },
      })
    expect(await app.handle('documentTexts.save', { kind, slot: 'toString', body: 'a' })).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})
