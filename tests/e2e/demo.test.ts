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

/** The folder of the set. */
const set = 'Đợt II năm học 2022-2023'

describe('npm run demo', () => {
  let output: string
  let folder: string
  let names: string[]

  beforeAll(async () => {
    folder = join(temp, 'kết quả')
    output = (await demo(['--out', folder], temp)).stdout
    names = (await readdir(folder, { recursive: true })).map((name) =>
      name.normalize('NFC').replaceAll('\\', '/'),
    )
  }, 600_000)

  const documentOf = async (name: string) => readDocx(new Uint8Array(await readFile(join(folder, name))))
  /** The only file of the set that begins so. */
  const fileOf = (group: string, beginning: string) => {
    const found = names.filter((name) => name.startsWith(`${set}/${group}/${beginning}`))
    expect(found, beginning).toHaveLength(1)
    return documentOf(found[0]!)
  }

  it('leaves a picture of each screen, numbered, of the usual office screen', async () => {
    const pictures = names.filter((name) => name.endsWith('.png')).sort()
    expect(pictures.length).toBeGreaterThan(40)
    for (const [index, name] of pictures.entries()) {
      expect(name).toMatch(/^\d\d-[a-z0-9]+(-[a-z0-9]+)*\.png$/)
      expect(Number(name.slice(0, 2))).toBe(index + 1)
      const bytes = await readFile(join(folder, name))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1366, 768])
    }
  })

  it('leaves every kind of document of the campaign, in the folders of the set', () => {
    const files = names.filter((name) => name.endsWith('.docx'))
    const counts = Map.groupBy(files, (name) => name.split('/').slice(0, -1).join('/'))
    // 14 units hand in; each has a receipt, a list, minutes, a sheet to sign and a notice.
    expect(Object.fromEntries([...counts].map(([group, inGroup]) => [group, inGroup.length]))).toEqual({
      '': 1,
      [`${set}/1. Phát động`]: 1,
      [`${set}/2. Hồ sơ đơn vị`]: 14 * 4 + 2,
      [`${set}/3. Hội đồng`]: 8,
      [`${set}/4. Quyết định`]: 11,
      [`${set}/5. Tổng kết`]: 14 + 3,
    })
    const base = files.map((name) => name.split('/').at(-1)!)
    for (const beginning of [
      'Kế hoạch phát động',
      'Phiếu giao nhận hồ sơ, ',
      'Công văn đôn đốc, ',
      'Danh sách đề nghị, ',
      'Biên bản họp bình xét, ',
      'Bản rà soát họ tên, chức danh, ',
      'Tờ trình của Phòng Tổ chức - Hành chính',
      'Giấy mời họp Hội đồng',
      'Phiếu bầu Chiến sĩ thi đua cơ sở',
      'Biên bản kiểm phiếu',
      'Biên bản họp Hội đồng',
      'Tờ trình Chủ tịch Ủy ban nhân dân tỉnh',
      'Quyết định công nhận danh hiệu đợt II năm học 2022-2023 (số 512)',
      'Quyết định tặng giấy khen đợt II năm học 2022-2023 (số 513)',
      'Quyết định thưởng tiền đợt II năm học 2022-2023 (số 514)',
      'Quyết định đính chính',
      'Quyết định thu hồi',
      'Giấy khen theo quyết định số 513-QĐ-CĐN',
      'Tờ in thử giấy khen',
      'Sổ cấp giấy khen',
      'Danh sách ký nhận tiền thưởng',
      'Thông báo kết quả, ',
      'Báo cáo tổng kết',
      'Phụ lục tính chỉ tiêu',
      'Bảng đối chiếu',
    ])
      expect(
        base.some((name) => name.startsWith(beginning)),
        beginning,
      ).toBe(true)
    for (const name of base) expect(output).toContain(name)
    expect(output).toMatch(/Done in \d+ seconds\./)
  })

  it('prints in the decisions whom the council passed, and nobody else', async () => {
    const titles = await fileOf('4. Quyết định', 'Quyết định công nhận danh hiệu')
    const commendations = await fileOf('4. Quyết định', 'Quyết định tặng giấy khen')
    const people = (of: typeof titles) => of.tables.flatMap(tableTexts).map((cells) => cells[2])
    for (const name of ['Đỗ Minh Hoàng', 'Nguyễn Khắc Huy', 'Trịnh Diễm Thúy', 'Võ Trung Kiên', 'Hà Phú Quý'])
      expect(people(titles)).toContain(name)
    // Without the votes, and returned to the unit.
    for (const name of ['Nguyễn Văn Lâm', 'Nguyễn Hữu Tài']) expect(people(titles)).not.toContain(name)
    // Held for later.
    expect(people(commendations)).not.toContain('Hà Phú Quý')
    // 166 nominated for titles: one did not pass, one was returned. 20 for a giấy khen: one is held.
    expect(textOf(titles)).toContain('09 (chín) tập thể và 164 (một trăm sáu mươi tư) cá nhân')
    expect(textOf(commendations)).toContain('03 (ba) tập thể và 19 (mười chín) cá nhân')
  })

  it('pays what the decisions give, in a decision of its own', async () => {
    const money = textOf(await fileOf('4. Quyết định', 'Quyết định thưởng tiền'))
    expect(money).toContain('11 (mười một) tập thể và 164 (một trăm sáu mươi tư) cá nhân')
    // 147 LĐTT and 19 giấy khen at 540.000, 17 CSTĐCS at 1.800.000, 9 TTLĐTT at 1.440.000, 3 giấy khen at 1.080.000.
    const total = (147 + 19) * 540_000 + 17 * 1_800_000 + 9 * 1_440_000 + 3 * 1_080_000
    expect(total).toBe(136_440_000)
    expect(money).toContain('136.440.000 đồng')
    expect(money).toContain('Một trăm ba mươi sáu triệu bốn trăm bốn mươi nghìn đồng')
    const receipt = textOf(await fileOf('4. Quyết định', 'Danh sách ký nhận tiền thưởng'))
    // One giấy khen was taken back before the set was printed: nobody signs for its 540.000.
    expect(receipt).toContain('135.900.000')
  })

  it('puts right and takes back by decisions of their own, and the old paper stays', async () => {
    expect(textOf(await fileOf('4. Quyết định', 'Quyết định đính chính'))).toContain(
      'chức vụ “Chuyên viên” sửa thành “Chuyên viên, Tổ trưởng Tuyển sinh”',
    )
    expect(textOf(await fileOf('4. Quyết định', 'Quyết định thu hồi'))).toContain('Huỳnh Tường Vi')
    expect(textOf(await fileOf('4. Quyết định', 'Quyết định tặng giấy khen'))).toContain('Huỳnh Tường Vi')
    expect(textOf(await fileOf('4. Quyết định', 'Giấy khen theo'))).not.toContain('Huỳnh Tường Vi')
  })

  it('prints the votes as counted, over all members', async () => {
    const tally = (await fileOf('3. Hội đồng', 'Biên bản kiểm phiếu')).tables.flatMap(tableTexts)
    const votesOf = (name: string, place = 0) =>
      tally.filter((cells) => cells[1]?.includes(name))[place]?.slice(2)
    expect(votesOf('Nguyễn Văn Lâm')?.slice(0, 3)).toEqual(['4', '4', '0'])
    expect(votesOf('Nguyễn Văn Lâm')?.at(-1)).toBe('Không đạt')
    expect(votesOf('Đỗ Minh Hoàng')?.slice(0, 3)).toEqual(['7', '1', '0'])
    expect(votesOf('Nguyễn Khắc Huy')?.slice(0, 3)).toEqual(['6', '2', '0'])
    expect(votesOf('Nguyễn Khắc Huy')?.at(-1)).toBe('Đạt')
    expect(votesOf('Hà Phú Quý', 1)).toBeUndefined()
  })

  it('shows in the sheet that every stage agrees', async () => {
    const sheet = await fileOf('5. Tổng kết', 'Bảng đối chiếu')
    const rows = sheet.tables.flatMap(tableTexts)
    const workers = rows.find((cells) => cells[1] === 'Lao động tiên tiến')
    expect(workers?.slice(2, 6)).toEqual(['149', '148', '147', '147'])
    expect(textOf(sheet)).toContain('1 để lại hoặc trả lại đơn vị, 1 không đủ phiếu')
  })

  it('prints in the report the school’s texts and the units’, and the table of the screen', async () => {
    const report = await documentOf('Báo cáo tổng kết đợt II năm học 2022-2023.docx')
    const text = textOf(report)
    expect(text).toContain('Giảng dạy 6.240 giờ, đạt 101% kế hoạch')
    expect(text).toContain('Trường có 04 phòng, 06 khoa, 01 trung tâm')
    expect(text).toContain('Tổng số tiền thưởng: 135.900.000 đồng')
    expect(text).toContain('bị thu hồi: 540.000 đồng')
    const rows = report.tables.flatMap(tableTexts)
    expect(rows.find((cells) => cells.includes('Khoa Cơ khí'))?.slice(2, 7)).toEqual([
      '14',
      '10',
      '71,4',
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
