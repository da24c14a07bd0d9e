import { afterEach, beforeEach, expect, it } from 'vitest'
import { initiativeHandlers } from '#main/services/initiative-service'
import { initiativeInputSchema } from '#shared/domain/initiative'
import { type DecisionBook, openDecisionBook } from './decision-book'

/* Before 2024 CSTĐ cơ sở always needs an initiative; under the law of 2022 the class HTXS may do instead. */

let book: DecisionBook
beforeEach(async () => {
  book = await openDecisionBook()
})
afterEach(() => book.engine.close())

const addInitiative = (title: string, sharePercent: number, schoolYear = 2022) =>
  initiativeHandlers(book.engine.ctx)['initiatives.save'](
    initiativeInputSchema.parse({
      ...{ id: null, title, kind: 'initiative', schoolYear, reach: 'unit', number: '300/QĐ-CĐN' },
      ...{ decidedOn: '2023-05-05', decidedBy: 'Hiệu trưởng', note: '' },
      authors: [{ personId: book.an, sharePercent }],
    }),
  )
const uses = () => book.engine.db.selectFrom('initiative_use').selectAll().execute()

it('marks the initiative a title rested on, the largest share of several', async () => {
  await addInitiative('Bàn nguội đa năng', 40)
  const best = await addInitiative('Mô hình phanh ABS', 70)
  await book.hold()
  const ready = await book.save(await book.propose(), { number: '415', signedOn: '2023-07-20' })
  expect(ready.lacks).toEqual([])
  expect(ready.initiativeMarks).toEqual([
    {
      initiativeId: best.id,
      title: 'Mô hình phanh ABS',
      personId: book.an,
      name: 'Nguyễn Văn An',
      award: 'CSTDCS',
      isChoice: true,
    },
  ])
  await book.handlers['decisions.issue']({ id: ready.id })
  expect(await uses()).toMatchObject([
    { initiative_id: best.id, person_id: book.an, award: 'CSTDCS', school_year: 2022, reuse_reason: '' },
  ])
})

it('takes one not used before, and nothing that the officer has marked already', async () => {
  const used = await addInitiative('Mô hình phanh ABS', 70)
  const free = await addInitiative('Bàn nguội đa năng', 40)
  const use = (initiativeId: number, schoolYear: number) =>
    initiativeHandlers(book.engine.ctx)['initiatives.use']({
      ...{ initiativeId, personId: book.an, award: 'CSTDCS', schoolYear, reuseReason: '' },
    })
  await use(used.id, 2021)
  await book.hold()
  const ready = await book.save(await book.propose(), { number: '415', signedOn: '2023-07-20' })
  expect(ready.initiativeMarks).toMatchObject([{ initiativeId: free.id, isChoice: false }])
  await use(free.id, 2022)
  expect((await book.get(ready.id)).initiativeMarks).toEqual([])
})

it('uses none up where the class alone carries the title', async () => {
  await addInitiative('Mô hình phanh ABS', 70)
  await book.hold()
  const draft = await book.propose()
  // Signed under the law of 2022, where An's HTXS is enough; then with a lower class it is not.
  const byClass = await book.save(draft, { number: '415', signedOn: '2024-07-20' })
  expect(byClass.initiativeMarks).toEqual([])
  await book.nominate(book.unit, { [book.an]: ['CSTDCS', 'GK_CN'], [book.binh]: ['LDTT', null] }, 'TTLDTT', {
    evaluationClass: 'HTT',
  })
  expect((await book.get(byClass.id)).initiativeMarks).toMatchObject([{ title: 'Mô hình phanh ABS' }])
})
