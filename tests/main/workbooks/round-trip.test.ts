import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Cell, Row } from 'write-excel-file/node'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { templateColumns } from '#main/workbooks/template'
import { formatDay } from '#shared/day'
import { compareNames } from '#shared/text/vietnamese'
import { openImportEngine } from './import-engine'

it('saves a template whose headings are read back, empty and ready for codes with zeros', async () => {
  const engine = await openImportEngine()
  for (const kind of ['people', 'units'] as const) {
    const saved = await engine.handlers['imports.saveTemplate']({ kind })
    expect(saved?.fileName).toMatch(/^Mẫu danh sách (nhân sự|đơn vị)\.xlsx$/)
    const { sheets } = await readWorkbook(saved!.path)
    expect(sheets[0]?.rows).toEqual([templateColumns[kind].map(({ title }) => title)])
    expect((await readFile(saved!.path)).includes(Buffer.from('xl/styles.xml'))).toBe(true)

    engine.desktop.openPath = saved!.path
    await expect(engine.handlers['imports.read']({ kind })).rejects.toThrow(/chưa có dòng nào/)
  }
  await engine.close()
})

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const word = fc.constantFrom(
  'Nguyễn',
  'Trần',
  'Huỳnh',
  'Thị',
  'Văn',
  'Mỹ',
  'Ân',
  'Bé',
  'Đời',
  'Thủy',
  'Út',
  'Ý',
)
const name = fc.array(word, { minLength: 2, maxLength: 5 }).map((words) => words.join(' '))
/** The same text as another machine may have typed or pasted it. */
const pasted = (text: string) =>
  fc
    .tuple(
      fc.constantFrom('', ' ', '\u00A0', '\t'),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('', '\u200B', ' '),
    )
    .map(([before, form, after]) => before + text.normalize(form) + after)
const dayCell = (iso: string): fc.Arbitrary<Cell> =>
  fc.constantFrom<Cell>(
    { value: new Date(iso), format: 'dd/mm/yyyy' },
    formatDay(iso),
    iso.split('-').reverse().map(Number).join('-'),
  )

const person = fc.record({
  honorific: fc.constantFrom('Ông', 'Bà'),
  fullName: name,
  birthDate: fc.option(day),
  number: fc.integer({ min: 0, max: 10_000 }),
  unitName: fc.constantFrom('', 'Khoa Cơ khí', 'Phòng Đào tạo', 'Đoàn Thanh niên'),
  position: fc.constantFrom('', 'Giảng viên', 'Trưởng khoa'),
  from: fc.option(fc.constantFrom('2015-09-01', '2020-01-15')),
})

it('brings in what the template was filled with, however it was typed', async () => {
  const filled = fc
    .uniqueArray(person, { selector: ({ number }) => number, minLength: 1, maxLength: 12 })
    .chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.tuple(
          ...people.map((one) =>
            fc.tuple(
              pasted(one.honorific),
              pasted(one.fullName),
              one.birthDate ? dayCell(one.birthDate) : fc.constant(null),
              pasted(`0${one.number}`),
              fc.constantFrom<Cell>(
                89_000_000_000 + one.number,
                String(89_000_000_000 + one.number).padStart(12, '0'),
              ),
              pasted(one.position),
              pasted(one.unitName),
              one.from ? dayCell(one.from) : fc.constant(null),
            ),
          ),
        ),
      ),
    )
  await fc.assert(
    fc.asyncProperty(filled, async ([people, rows]) => {
      const engine = await openImportEngine()
      try {
        const headings: Row = templateColumns.people.map(({ title }) => title)
        const preview = await engine.read('people', [headings, ...(rows as Row[])])
        expect(preview.counts).toMatchObject({ add: people.length })
        expect(preview.ignoredColumns).toEqual([])
        expect(await engine.apply(preview)).toMatchObject({ added: people.length })

        const stored = await engine.people()
        expect(stored.map((one) => one.fullName)).toEqual(
          people.map((one) => one.fullName).sort(compareNames),
        )
        for (const one of people)
          expect(stored.find(({ staffCode }) => staffCode === `0${one.number}`)).toMatchObject({
            ...{ honorific: one.honorific, fullName: one.fullName, birthDate: one.birthDate },
            citizenId: String(89_000_000_000 + one.number).padStart(12, '0'),
            stays: one.unitName === '' ? [] : [{ unitName: one.unitName, position: one.position }],
          })

        const again = await engine.read('people', [headings, ...(rows as Row[])])
        expect(again.counts).toMatchObject({ same: people.length })
      } finally {
        await engine.close()
      }
    }),
    { numRuns: 25 },
  )
})
