import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell, Row } from 'write-excel-file/node'
import { ledgerTemplateColumns } from '#main/workbooks/ledger-columns'
import { formatDay, formatSchoolYear } from '#shared/day'
import { type AwardCode, awards, getAward } from '#shared/domain/award'
import { formatMoney } from '#shared/money'
import { foldDiacritics } from '#shared/text/vietnamese'
import { addPerson, addUnit } from '../../helpers/records'
import { openLedgerEngine } from './ledger-engine'

/** The same text as another machine may have typed or pasted it. */
const pasted = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', ' ', '\u00A0', '\t'),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('', '\u200B', ' '),
    )
    .map(([before, form, after]) => before + text.normalize(form) + after)
const spelled = (code: AwardCode): fc.Arbitrary<string> => {
  const { name, shortName } = getAward(code)
  return fc.constantFrom(name, shortName, name.toUpperCase(), foldDiacritics(name)).chain(pasted)
}
const dayCell = (day: string): fc.Arbitrary<Cell> =>
  fc.constantFrom<Cell>(
    { value: new Date(day), format: 'dd/mm/yyyy' },
    formatDay(day),
    day.split('-').reverse().map(Number).join('-'),
  )
const moneyCell = (amount: number): fc.Arbitrary<Cell> =>
  fc.constantFrom<Cell>(amount, String(amount), formatMoney(amount), `${formatMoney(amount)} đồng`)

const award = fc.record({
  code: fc.constantFrom(...awards.map(({ code }) => code)),
  person: fc.nat(4),
  schoolYear: fc.integer({ min: 2000, max: 2021 }),
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  number: fc.option(fc.integer({ min: 1, max: 2_000 })),
  amount: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  isSudden: fc.boolean(),
  position: fc.constantFrom('', 'Giảng viên', 'Trưởng bộ môn'),
  note: fc.constantFrom('', 'Sổ cũ, trang 12'),
})
type Award = typeof award extends fc.Arbitrary<infer One> ? One : never

const whose = ({ code, person }: Award) => (getAward(code).object === 'person' ? `p${person}` : 'unit')
const decidedOn = ({ day, schoolYear }: Award): string | null =>
  day === null ? null : `${schoolYear + 1}-07-${String(day).padStart(2, '0')}`

const names = ['Nguyễn Văn An', 'Trần Thị Bình', 'Nguyễn Văn An', 'Lê Út', 'Đỗ Ý Nhi']

const rowOf = (one: Award): fc.Arbitrary<Cell[]> => {
  const isPerson = getAward(one.code).object === 'person'
  const day = decidedOn(one)
  return fc.tuple(
    pasted(isPerson ? names[one.person]! : 'Khoa Cơ khí'),
    fc.constant(null),
    isPerson ? pasted(`0${one.person}`) : fc.constant(null),
    fc.constant(null),
    isPerson ? pasted(one.position) : fc.constant(null),
    isPerson ? pasted('Khoa Cơ khí') : fc.constant(null),
    spelled(one.code),
    pasted(formatSchoolYear(one.schoolYear)),
    fc.constantFrom<Cell>(one.schoolYear + 1, String(one.schoolYear + 1)),
    one.number === null ? fc.constant(null) : pasted(`${one.number}/QĐ-CĐN`),
    day === null ? fc.constant(null) : dayCell(day),
    fc.constant(null),
    fc.constant(null),
    one.amount === null ? fc.constant(null) : moneyCell(one.amount),
    one.isSudden ? fc.constantFrom('x', 'Đột xuất', 'Có') : fc.constantFrom(null, 'không', 'Thường xuyên'),
    one.note === '' ? fc.constant(null) : pasted(one.note),
  ) as unknown as fc.Arbitrary<Cell[]>
}

const filled = fc
  .uniqueArray(award, {
    selector: (one) => `${whose(one)} ${one.code} ${one.schoolYear}`,
    minLength: 1,
    maxLength: 12,
  })
  .chain((list) => fc.tuple(fc.constant(list), fc.tuple(...list.map(rowOf))))

it('brings in what the template was filled with, however it was typed, once', async () => {
  await fc.assert(
    fc.asyncProperty(filled, async ([list, rows]) => {
      const engine = await openLedgerEngine()
      try {
        const { id: unitId } = await addUnit(engine.ctx, 'Khoa Cơ khí')
        const ids: number[] = []
        for (const [index, name] of names.entries())
          ids.push((await addPerson(engine.ctx, name, [{ unitId }], { staffCode: `0${index}` })).id)

        const headings: Row = ledgerTemplateColumns.map(({ title }) => title)
        const preview = await engine.read([headings, ...(rows as Row[])])
        expect(preview.rows.filter(({ fate }) => fate !== 'add')).toEqual([])
        expect(await engine.apply(preview)).toEqual({ added: list.length, updated: 0 })

        const stored = await engine.list()
        for (const one of list) {
          const { object, name } = getAward(one.code)
          const isPerson = object === 'person'
          const own = stored.filter(
            (record) =>
              record.award === one.code &&
              record.schoolYear === one.schoolYear &&
              record.personId === (isPerson ? ids[one.person]! : null),
          )
          expect(own).toMatchObject([
            {
              ...{ awardName: name, calendarYear: one.schoolYear + 1, decidedOn: decidedOn(one) },
              ...{ number: one.number === null ? '' : `${one.number}/QĐ-CĐN`, amount: one.amount },
              ...{ isSuddenOrThematic: one.isSudden, note: one.note, unitName: 'Khoa Cơ khí' },
              position: isPerson ? one.position : '',
            },
          ])
        }
        expect(stored).toHaveLength(list.length)

        const again = await engine.read([headings, ...(rows as Row[])])
        expect(again.counts).toMatchObject({ same: list.length })
        expect(await engine.apply(again)).toEqual({ added: 0, updated: 0 })
      } finally {
        await engine.close()
      }
    }),
    { numRuns: 25 },
  )
})
