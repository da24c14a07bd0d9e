import type { Db } from '#main/context'
import {
  listDecisionCampaigns,
  listOwnClasses,
  listRecordChanges,
  listRecords,
  listYearRecords,
  type OwnClass,
} from '#main/database/ledger-queries'
import { getPerson } from '#main/database/person-queries'
import { getUnit, listUnits } from '#main/database/unit-queries'
import { differencesOf } from '#main/services/ledger-differences'
import { type Doubt, findDoubts, shownYear, yearText } from '#main/services/ledger-doubts'
import { presentPlace } from '#main/services/place-then'
import { type Day, formatSchoolYear, schoolYearOf } from '#shared/day'
import { campaignLabel } from '#shared/domain/campaign-names'
import { evaluationClassNames } from '#shared/domain/evaluation'
import type {
  AwardRecord,
  LedgerRow,
  Recipient,
  RecipientHistory,
  RecipientYear,
  YearRecordValues,
} from '#shared/domain/ledger'
import { isMassOrganisation } from '#shared/domain/unit'

/** Whose award it is, as a text that tells recipients apart. */
export const recipientKey = ({ personId, unitId }: Recipient): string =>
  personId === null ? `unit ${unitId}` : `person ${personId}`

/** Every award of the ledger, each with what is doubtful about it. */
export async function ledgerRows(db: Db, today: Day): Promise<LedgerRow[]> {
  const records = await listRecords(db)
  const facts = await doubtFacts(db, today)
  const doubts = new Map<number, string[]>()
  for (const own of Map.groupBy(records, recipientKey).values())
    for (const doubt of findDoubts(own, facts))
      for (const { id } of doubt.records) doubts.set(id, [...(doubts.get(id) ?? []), doubt.sentence])
  return records.map((record) => ({ ...record, doubts: doubts.get(record.id) ?? [] }))
}

async function doubtFacts(db: Db, today: Day) {
  const campaigns = await listDecisionCampaigns(db)
  return {
    today,
    campaignOf: ({ decisionId }: AwardRecord) =>
      decisionId === null ? undefined : campaigns.get(decisionId),
  }
}

/** The page of a person or unit. @throws AppError when there is no such person or unit */
export async function recipientHistory(db: Db, recipient: Recipient, today: Day): Promise<RecipientHistory> {
  const who = await recipientNow(db, recipient, today)
  const records = await listRecords(db, recipient)
  const entered = await listYearRecords(db, recipient)
  const own = await ownClasses(db, recipient)
  const changes = await listRecordChanges(db, recipient)
  return {
    recipient: { personId: recipient.personId, unitId: recipient.unitId, ...who },
    years: yearsOf(records, entered, own, today),
    changes: changes.map(({ before, after, ...change }) => ({
      ...change,
      differences: differencesOf(before, after),
    })),
    doubts: [
      ...findDoubts(records, await doubtFacts(db, today)).map(sentenceOf),
      ...classDoubts(entered, own),
    ],
  }
}

/** A doubt on its own, away from its record, names the award. */
function sentenceOf({ records, sentence }: Doubt): string {
  const [record, another] = records
  if (!record || another) return sentence
  return `${record.awardName}, ${yearText(record)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

export async function recipientNow(db: Db, recipient: Recipient, today: Day) {
  if (recipient.personId === null) {
    const { name } = await getUnit(db, recipient.unitId!, today)
    return { name, honorific: null, position: '', unitName: '', birthDate: null }
  }
  const person = await getPerson(db, recipient.personId)
  const units = new Map((await listUnits(db, today)).map((unit) => [unit.id, unit]))
  return {
    name: person.fullName,
    honorific: person.honorific,
    birthDate: person.birthDate,
    ...presentPlace(person.memberships, today, (id) => units.get(id)),
  }
}

/** What this book's submissions say of a school year: the latest campaign's, the own unit's before a union's. */
export type OwnYear = Pick<OwnClass, 'evaluationClass'> & { basis: string; all: OwnClass[] }

export async function ownClasses(db: Db, recipient: Recipient): Promise<Map<number, OwnYear>> {
  const classes = await listOwnClasses(db, recipient)
  return new Map(
    [...Map.groupBy(classes, ({ schoolYear }) => schoolYear)].map(([year, all]) => {
      const taken = all.find(({ unitKind }) => !isMassOrganisation(unitKind)) ?? all[0]!
      const label = campaignLabel(taken.campaign)
      const basis = `Hồ sơ ${taken.unitName}, ${label.charAt(0).toLowerCase()}${label.slice(1)}`
      return [year, { evaluationClass: taken.evaluationClass, basis, all }]
    }),
  )
}

/** Years latest first, from this school year back to the earliest known; later ones only where something is known. */
function yearsOf(
  records: AwardRecord[],
  entered: YearRecordValues[],
  own: Map<number, OwnYear>,
  today: Day,
): RecipientYear[] {
  const recordsOf = Map.groupBy(records, shownYear)
  const enteredOf = new Map(entered.map((year) => [year.schoolYear, year]))
  const known = new Set([...recordsOf.keys(), ...enteredOf.keys(), ...own.keys()])
  if (known.size === 0) return []
  const shown = new Set(known)
  for (let year = schoolYearOf(today); year > Math.min(...known); year -= 1) shown.add(year)
  return [...shown]
    .sort((a, b) => b - a)
    .map((schoolYear) => {
      const ownYear = own.get(schoolYear)
      const enteredYear = enteredOf.get(schoolYear)
      return {
        schoolYear,
        evaluationClass: ownYear?.evaluationClass ?? enteredYear?.evaluationClass ?? null,
        basis: ownYear?.basis ?? enteredYear?.basis ?? '',
        isComplete: enteredYear?.isComplete ?? false,
        isOwn: ownYear !== undefined,
        records: recordsOf.get(schoolYear) ?? [],
      }
    })
}

/** Years that two sources class differently. */
function classDoubts(entered: YearRecordValues[], own: Map<number, OwnYear>): string[] {
  return [...own].flatMap(([year, { all }]) => {
    const typed = entered.find(({ schoolYear }) => schoolYear === year)?.evaluationClass ?? null
    const said = [
      ...all.map(({ evaluationClass, unitName }) => ({ evaluationClass, where: `hồ sơ ${unitName}` })),
      ...(typed === null ? [] : [{ evaluationClass: typed, where: 'nhập tay' }]),
    ]
    const byClass = Map.groupBy(said, ({ evaluationClass }) => evaluationClass)
    if (byClass.size < 2) return []
    const parts = [...byClass].map(
      ([evaluationClass, from]) =>
        `${evaluationClassNames[evaluationClass]} (${[...new Set(from.map(({ where }) => where))].join(', ')})`,
    )
    return [`Năm học ${formatSchoolYear(year)} có ${byClass.size} xếp loại khác nhau: ${parts.join('; ')}.`]
  })
}
