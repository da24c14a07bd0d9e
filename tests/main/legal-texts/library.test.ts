import { afterEach, beforeEach, expect, it } from 'vitest'
import { citation, citationProblem, citedTexts, type LegalTextInput } from '#shared/domain/legal-text'
import type { AppError } from '#shared/result'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp

beforeEach(async () => {
  app = await openTestApp({ today: () => '2026-11-22' })
  await app.begin()
})

afterEach(() => app.close())

const text = (changes: Partial<LegalTextInput> = {}): LegalTextInput => ({
  id: null,
  kind: 'decree',
  number: '300/2026/NĐ-CP',
  signedOn: '20/10/2026',
  organ: 'Chính phủ',
  subject: 'quy định chi tiết thi hành Luật Thi đua, khen thưởng',
  validFrom: '01/12/2026',
  validTo: null,
  replacedBy: null,
  note: '',
  ...changes,
})
const library = () => app.ask('legalTexts.list', null)
const byNumber = async (number: string) => (await library()).find((one) => one.number === number)!
const refusal = (input: LegalTextInput) =>
  app.ask('legalTexts.save', input).then(
    () => null,
    (error: AppError) => error,
  )

it('fills an empty library once, in rank order, each text with what replaced it', async () => {
  const [first, again] = await Promise.all([library(), library()])
  expect(again).toEqual(first)
  expect(await library()).toEqual(first)
  expect(new Set(first.map(({ number }) => number)).size).toBe(first.length)
  const kinds = first.map(({ kind }) => kind)
  expect(kinds).toEqual([...kinds].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)))
  const old = await byNumber('91/2017/NĐ-CP')
  expect(first.find(({ id }) => id === old.replacedBy)?.number).toBe('98/2023/NĐ-CP')
})

const rank = ['law', 'ordinance', 'decree', 'circular', 'decision', 'regulation', 'plan', 'other']

it('does not bring back what the officer has deleted', async () => {
  const { id } = await byNumber('30/2020/NĐ-CP')
  await app.ask('legalTexts.delete', { id })
  expect(await byNumber('30/2020/NĐ-CP')).toBeUndefined()
})

it('keeps a new text, and lets the old one name it', async () => {
  const saved = await app.ask('legalTexts.save', text())
  expect(saved).toMatchObject({ number: '300/2026/NĐ-CP', signedOn: '2026-10-20', validFrom: '2026-12-01' })
  const old = await byNumber('152/2025/NĐ-CP')
  await app.ask('legalTexts.save', { ...old, validTo: '30/11/2026', replacedBy: saved.id })
  expect(await byNumber('152/2025/NĐ-CP')).toMatchObject({ validTo: '2026-11-30', replacedBy: saved.id })

  await app.ask('legalTexts.delete', { id: saved.id })
  expect(await byNumber('152/2025/NĐ-CP')).toMatchObject({ replacedBy: null })
})

it('refuses a number that is there already, a validity that ends before it begins, and a text that replaces itself', async () => {
  expect((await refusal(text({ number: '152/2025/NĐ-CP' })))?.fields?.number).toMatch(/^Số này đã có: /)
  expect((await refusal(text({ validTo: '01/11/2026' })))?.fields?.validTo).toBe(
    'Hết hiệu lực trước ngày có hiệu lực.',
  )
  const saved = await app.ask('legalTexts.save', text())
  expect((await refusal({ ...saved, replacedBy: saved.id }))?.fields?.replacedBy).toBe(
    'Văn bản không tự thay thế mình.',
  )
  expect((await refusal(text({ number: '1/2026/NĐ-CP', signedOn: '31/2/2026' })))?.fields?.signedOn).toMatch(
    /^Ngày “31\/2\/2026” không đúng/,
  )
})

it('warns when a decision of 2026 cites NĐ 91/2017, and says what replaced it', async () => {
  const texts = await library()
  const line =
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
  const [cited] = citedTexts(line, texts)
  const nameOf = (id: number) => `Nghị định số ${texts.find((one) => one.id === id)!.number}`
  expect(citationProblem(cited!, '2026-11-22', nameOf)).toBe(
    'Nghị định số 91/2017/NĐ-CP hết hiệu lực từ sau 31/12/2023, được thay bằng Nghị định số 98/2023/NĐ-CP.',
  )
  expect(citationProblem(cited!, '2023-07-15', nameOf)).toBeNull()
  expect(citationProblem(cited!, '2023-12-31', nameOf)).toBeNull()
  expect(citationProblem(cited!, '2017-09-30', nameOf)).toBe(
    'Nghị định số 91/2017/NĐ-CP đến 01/10/2017 mới có hiệu lực.',
  )
})

it('knows a law by its name and day, and takes no text from another one’s title', async () => {
  const texts = await library()
  const numbers = (line: string) => citedTexts(line, texts).map(({ number }) => number)
  expect(
    numbers(
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    ),
  ).toEqual(['15/2003/QH11', '39/2013/QH13'])
  expect(numbers('Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022')).toEqual(['06/2022/QH15'])
  expect(
    numbers(
      'Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP',
    ),
  ).toEqual(['12/2019/TT-BNV'])
  expect(numbers('Căn cứ Nghị định số 191/2017/NĐ-CP')).toEqual([])
  expect(numbers('Theo đề nghị của Trưởng phòng')).toEqual([])
})

it('cites every text of the library so that it is known again', async () => {
  const texts = await library()
  for (const one of texts.filter(({ kind, signedOn }) => kind !== 'law' || signedOn !== null))
    expect(citedTexts(citation(one), texts).map(({ number }) => number)).toEqual([one.number])
})
