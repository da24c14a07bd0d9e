import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocx, tableTexts, textOf } from '../helpers/docx'

const execute = promisify(execFile)
const projectRoot = resolve(import.meta.dirname, '../..')

const demo = (args: string[], temp: string) =>
  execute(process.execPath, ['scripts/demo.mjs', ...args], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: temp },
  })

let temp: string
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'so-thi-dua-demo-test-'))
})
afterAll(() => rm(temp, { recursive: true, force: true, maxRetries: 5 }))

describe('npm run demo', () => {
  let output: string
  let folder: string
  let names: string[]

  beforeAll(async () => {
    folder = join(temp, 'kết quả')
    output = (await demo(['--out', folder], temp)).stdout
    names = (await readdir(folder)).map((name) => name.normalize('NFC'))
  }, 600_000)

  const documentOf = async (name: string) => readDocx(new Uint8Array(await readFile(join(folder, name))))

  it('leaves a picture of each screen, numbered, of the usual office screen', async () => {
    const pictures = names.filter((name) => name.endsWith('.png')).sort()
    expect(pictures.length).toBeGreaterThan(25)
    for (const [index, name] of pictures.entries()) {
      expect(name).toMatch(/^\d\d-[a-z0-9]+(-[a-z0-9]+)*\.png$/)
      expect(Number(name.slice(0, 2))).toBe(index + 1)
      const bytes = await readFile(join(folder, name))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1366, 768])
    }
  })

  it('leaves the Word files under their Vietnamese names', async () => {
    expect(names.filter((name) => name.endsWith('.docx')).sort()).toEqual(
      [
        'Báo cáo tổng kết đợt II năm học 2022-2023.docx',
        'Quyết định khen thưởng đợt II năm học 2022-2023 (số 512).docx',
        'Quyết định khen thưởng đợt II năm học 2022-2023.docx',
      ].sort(),
    )
    for (const name of names) expect(output).toContain(name)
    expect(output).toMatch(/Done in \d+ seconds\./)
  })

  it('prints in the decision what was typed, and not who was left out', async () => {
    const draft = await documentOf('Quyết định khen thưởng đợt II năm học 2022-2023.docx')
    const issued = await documentOf('Quyết định khen thưởng đợt II năm học 2022-2023 (số 512).docx')
    const people = (of: typeof draft) => of.tables.flatMap(tableTexts).map((cells) => cells[2])
    expect(people(draft)).toContain('Nguyễn Văn Lâm')
    expect(people(issued)).not.toContain('Nguyễn Văn Lâm')
    for (const name of ['Đỗ Minh Hoàng', 'Nguyễn Khắc Huy', 'Trịnh Diễm Thúy', 'Võ Trung Kiên'])
      expect(people(issued)).toContain(name)
    // 11 collectives; 166 nominated, one left out.
    expect(textOf(issued)).toContain('11 (mười một) tập thể và 165 (một trăm sáu mươi lăm) cá nhân')
    expect(textOf(issued)).toContain('137.520.000 đồng')
  })

  it('prints in the report the school’s texts and the units’, and the table of the screen', async () => {
    const report = await documentOf('Báo cáo tổng kết đợt II năm học 2022-2023.docx')
    const text = textOf(report)
    expect(text).toContain('Giảng dạy 6.240 giờ, đạt 101% kế hoạch')
    expect(text).toContain('Trường có 04 phòng, 06 khoa, 01 trung tâm')
    const rows = report.tables.flatMap(tableTexts)
    expect(rows.find((cells) => cells.includes('Khoa Cơ khí'))?.slice(2, 7)).toEqual([
      '14',
      '12',
      '85,7',
      '1',
      '7,1',
    ])
  })

  it('takes its data away again', async () => {
    expect((await readdir(temp)).filter((name) => name.startsWith('so-thi-dua-demo-'))).toEqual([])
  })
})

it('refuses a folder that holds something else, and leaves that alone', async () => {
  const folder = join(temp, 'tài liệu')
  await mkdir(folder)
  await writeFile(join(folder, 'của tôi.txt'), 'giữ lại')
  const failure = await demo(['--out', folder], temp).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1 })
  expect((failure as { stderr: string }).stderr).toContain('name another folder with --out')
  expect(await readFile(join(folder, 'của tôi.txt'), 'utf8')).toBe('giữ lại')
})
