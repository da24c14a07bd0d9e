import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AssessmentOverview } from '#shared/domain/assessment'
import { quotaDesk, tallyOf } from '#shared/domain/quota-desk'
import { isMassOrganisation, type Unit } from '#shared/domain/unit'
import { createAssessor } from '../../../src/renderer/features/submissions/line-verdicts'
import { openTestApp, type TestApp } from '../../helpers/app'

let app: TestApp
let campaignId: number
let units: Unit[]
let overview: AssessmentOverview

beforeAll(async () => {
  app = await openTestApp()
  await app.begin({ withSample: true })
  const campaigns = await app.ask('campaigns.list', null)
  campaignId = campaigns.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]!.id
  units = await app.ask('units.list', null)
  overview = await app.ask('assessment.overview', { campaignId })
})
afterAll(() => app.close())

/** What the form of a unit shows, worked out as the form does. */
async function formOf(unit: Unit) {
  const view = await app.ask('submissions.get', { campaignId, unitId: unit.id })
  const background = await app.ask('assessment.background', { campaignId, unitId: unit.id, personIds: [] })
  const names = new Map([...view.others, ...view.roster].map((person) => [person.personId, person.fullName]))
  const assessor = createAssessor(background, unit.id)
  const ofCollective = assessor
    .collectiveVerdicts(view.values, (id) => names.get(id) ?? '')
    .map(({ award, verdict }) => ({ unitId: unit.id, personId: null, award, verdict }))
  const ofPeople = view.values.people.flatMap((line) =>
    assessor
      .verdictsOf(line)
      .map(({ award, verdict }) => ({ unitId: unit.id, personId: line.personId, award, verdict })),
  )
  return { view, background, assessor, verdicts: [...ofCollective, ...ofPeople] }
}

describe('the sample’s campaign', () => {
  it('gets the same verdicts in each form as at the desk, condition by condition', async () => {
    for (const unit of units) {
      const { verdicts, view } = await formOf(unit)
      const desk = overview.nominations
        .filter((one) => one.unitId === unit.id)
        .map(({ unitId, personId, award, verdict }) => ({ unitId, personId, award, verdict }))
      expect(view.origin === 'new' ? [] : verdicts, unit.name).toEqual(desk)
    }
    expect(overview.nominations.length).toBeGreaterThan(100)
  })

  it('shows each kind of verdict', () => {
    const kinds = new Set(overview.nominations.map(({ verdict }) => verdict.status))
    expect([...kinds].sort()).toEqual(['eligible', 'needs-review', 'not-eligible'])
  })

  it('has the same limits in each form as at the desk', async () => {
    for (const unit of units) {
      const { view, background, assessor } = await formOf(unit)
      if (isMassOrganisation(unit.kind) || view.origin === 'new') continue
      const own = tallyOf(unit, view.values.people, view.values.collective.evaluationClass)
      const desk = quotaDesk([...background.otherUnits, own], background.classedOn, assessor.resolved)
      expect(desk.emulation.school, unit.name).toEqual(overview.quotas.emulation.school)
      expect(desk.outstanding?.school).toEqual(overview.quotas.outstanding?.school)
    }
  })

  it('judges a line once, however often it is asked', async () => {
    const { view, assessor } = await formOf(units.find((unit) => unit.name.includes('Điện'))!)
    const line = view.values.people.find((one) => one.title !== null)!
    expect(assessor.verdictsOf(line)).toBe(assessor.verdictsOf(line))
    expect(assessor.verdictsOf({ ...line, note: 'x' })).not.toBe(assessor.verdictsOf(line))
  })

  it('forecasts from the ledger, with what each still needs', async () => {
    const rows = await app.ask('assessment.forecast', { schoolYear: 2023 })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row.year).toBe(2023)
      expect(row.name).not.toBe('')
      expect(row.sentence).toMatch(/^Nếu năm học 2023-2024 /)
    }
  })
})
