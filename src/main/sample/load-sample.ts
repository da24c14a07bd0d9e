import type { Db } from '#main/context'
import { getCampaign, insertCampaign } from '#main/database/campaign-queries'
import { putCouncil } from '#main/database/council-queries'
import { insertInitiativeUse, putInitiative } from '#main/database/initiative-queries'
import { insertRecords, insertYearRecords } from '#main/database/ledger-queries'
import { insertPerson } from '#main/database/person-queries'
import { listRoster, replaceSubmission } from '#main/database/submission-queries'
import { insertUnit, nextUnitPlace } from '#main/database/unit-queries'
import { type SampleCriterionKey, sampleCampaign, sampleCriteria } from '#main/sample/campaign'
import { sampleCouncil, sampleCouncilSeats } from '#main/sample/council'
import { sampleHistory } from '#main/sample/history'
import { sampleInitiatives } from '#main/sample/initiatives'
import { samplePeople } from '#main/sample/people'
import { sampleStudents } from '#main/sample/students'
import { submissionValues } from '#main/sample/submission-values'
import { facultyPapers } from '#main/sample/submissions/faculty-papers'
import { officePapers } from '#main/sample/submissions/office-papers'
import { youthUnionPaper } from '#main/sample/submissions/youth-union-paper'
import { type SampleUnitKey, sampleUnits } from '#main/sample/units'
import { campaignInputSchema } from '#shared/domain/campaign'
import { councilInputSchema } from '#shared/domain/council'
import { initiativeInputSchema } from '#shared/domain/initiative'
import { awardRecordInputSchema, yearRecordInputSchema } from '#shared/domain/ledger'
import { emptyPerson, personInputSchema } from '#shared/domain/person'
import { submissionSchema } from '#shared/domain/submission'
import { unitInputSchema } from '#shared/domain/unit'

export const samplePapers = [...officePapers, ...facultyPapers, youthUnionPaper]

/**
 * Fills an empty book with the college's wave II of 2022-2023 while units are handing in, and with what is known of
 * the five years before, all rows marked as sample. Everything goes through the schemas that the officer's own typing goes through.
 */
export async function loadSample(trx: Db): Promise<void> {
  const unitIds = await loadUnits(trx)
  const personIds = await loadPeople(trx, unitIds)
  await loadStudents(trx, unitIds)
  await loadCouncil(trx, personIds)
  const campaignId = await insertCampaign(trx, {
    ...campaignInputSchema.parse(sampleCampaign),
    state: 'collecting',
    isSample: true,
  })
  await loadSubmissions(trx, campaignId, unitIds)
  await loadHistory(trx, personIds, unitIds)
  await loadInitiatives(trx, personIds)
}

async function loadUnits(trx: Db): Promise<Map<SampleUnitKey, number>> {
  const ids = new Map<SampleUnitKey, number>()
  for (const [key, unit] of Object.entries(sampleUnits)) {
    const values = unitInputSchema.parse({ id: null, sortOrder: null, from: null, to: null, ...unit })
    const sortOrder = await nextUnitPlace(trx)
    ids.set(key as SampleUnitKey, await insertUnit(trx, { ...values, sortOrder, isSample: true }))
  }
  return ids
}

async function loadPeople(trx: Db, unitIds: Map<SampleUnitKey, number>): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { stays, ...person } of samplePeople) {
    const memberships = stays.map(({ unit, ...stay }) => ({ unitId: unitIds.get(unit)!, ...stay }))
    const values = personInputSchema.parse({ id: null, citizenId: '', note: '', ...person, memberships })
    ids.set(person.staffCode, await insertPerson(trx, { ...values, memberships, isSample: true }))
  }
  return ids
}

async function loadStudents(trx: Db, unitIds: Map<SampleUnitKey, number>): Promise<void> {
  for (const { position, ...person } of sampleStudents) {
    const memberships = [{ unitId: unitIds.get('youthUnion')!, position, from: '2022-10-20', to: null }]
    const values = personInputSchema.parse({ ...emptyPerson, ...person, isStudent: true, memberships })
    await insertPerson(trx, { ...values, memberships, isSample: true })
  }
}

async function loadCouncil(trx: Db, personIds: Map<string, number>): Promise<void> {
  const values = councilInputSchema.parse({
    ...sampleCouncil,
    id: null,
    members: sampleCouncilSeats.map(([staffCode, role, position, unitName]) => ({
      ...{ personId: personIds.get(staffCode)!, role, position, unitName },
    })),
  })
  await putCouncil(trx, { ...values, isSample: true })
}

async function loadSubmissions(
  trx: Db,
  campaignId: number,
  unitIds: Map<SampleUnitKey, number>,
): Promise<void> {
  const { criteria, requiredPapers } = await getCampaign(trx, campaignId)
  const keys = Object.keys(sampleCriteria) as SampleCriterionKey[]
  const criterionIds = new Map(keys.map((key, place) => [key, criteria[place]!.id]))
  for (const paper of samplePapers) {
    const unitId = unitIds.get(paper.unit)!
    const roster = await listRoster(trx, unitId, { from: paper.review.on, to: paper.review.on })
    const values = submissionSchema.parse(submissionValues(paper, roster, requiredPapers, criterionIds))
    // As if typed on the spot, in Vietnam's time.
    const savedAt = new Date(`${paper.receivedOn}T${paper.receivedTime}:00+07:00`).toISOString()
    await replaceSubmission(trx, campaignId, unitId, values, savedAt)
  }
}

async function loadHistory(
  trx: Db,
  personIds: Map<string, number>,
  unitIds: Map<SampleUnitKey, number>,
): Promise<void> {
  const names = new Map(samplePeople.map(({ staffCode, fullName }) => [staffCode, fullName]))
  const recipientOf = (whose: { staffCode: string } | { unit: SampleUnitKey }) =>
    'unit' in whose
      ? { personId: null, unitId: unitIds.get(whose.unit)!, name: sampleUnits[whose.unit].name }
      : { personId: personIds.get(whose.staffCode)!, unitId: null, name: names.get(whose.staffCode)! }

  const { awards, years } = sampleHistory()
  await insertRecords(
    trx,
    awards.map((award) => {
      const { name, ...recipient } = recipientOf(award)
      const {
        id: _,
        reason: __,
        ...values
      } = awardRecordInputSchema.parse({
        ...{ id: null, reason: '' },
        ...award,
        ...recipient,
      })
      return { ...values, recipientName: name, source: 'import', decisionId: null, isSample: true }
    }),
  )
  await insertYearRecords(
    trx,
    years.map((year) => {
      const { name: _, ...recipient } = recipientOf(year)
      return { ...yearRecordInputSchema.parse({ ...year, ...recipient }), isSample: true }
    }),
  )
}

async function loadInitiatives(trx: Db, personIds: Map<string, number>): Promise<void> {
  for (const { authors, decision, used, ...initiative } of sampleInitiatives) {
    const values = initiativeInputSchema.parse({
      ...initiative,
      id: null,
      number: decision?.number ?? '',
      decidedOn: decision?.day ?? null,
      decidedBy:
        initiative.reach === 'province' ? 'Ủy ban nhân dân tỉnh An Giang' : 'Trường Cao đẳng nghề An Giang',
      note: '',
      authors: authors.map(([staffCode, sharePercent]) => ({
        personId: personIds.get(staffCode)!,
        sharePercent,
      })),
    })
    const id = await putInitiative(trx, values)
    await trx.updateTable('initiative').set({ is_sample: 1 }).where('id', '=', id).execute()
    if (used)
      await insertInitiativeUse(trx, {
        initiativeId: id,
        personId: personIds.get(used.staffCode)!,
        award: used.award,
        schoolYear: used.schoolYear,
        reuseReason: '',
      })
  }
}
