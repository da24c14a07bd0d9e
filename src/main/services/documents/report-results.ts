/** What the report counts: what was given once decisions are issued, before that what the council passed or units nominate. */

import { numberWithSign } from '#main/documents/document-number'
import type { Awardable } from '#main/services/awardable'
import { type AwardCode, countsAsAdvancedWorker, getAward } from '#shared/domain/award'
import { type EntryKey, entryKeyText } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import type { Honorific } from '#shared/domain/person'
import type { Dong } from '#shared/money'
import { awardableNominees, exclusionReasons, givenAwards } from './awarded'
import type { CampaignBook } from './book'
import { campaignDecisions, standingLines } from './campaign-decisions'

/** An award that counts as a result. */
export type ResultLine = EntryKey & { unitName: string; unitSortOrder: number; position: string }

/** Somebody who was nominated and got nothing, with why. */
export type LeftOut = EntryKey & {
  honorific: Honorific | null
  name: string
  unitName: string
  reason: string
}

export type ReportResults = {
  /** `given`: decisions are issued; `passed`: the council has spoken; `nominated`: neither. */
  stage: 'given' | 'passed' | 'nominated'
  /** Given or passed; those passed for a higher authority are in `sentUp` too. */
  lines: ResultLine[]
  sentUp: Awardable[]
  leftOut: LeftOut[]
  /** Whether all are on units' lists; with short dossiers among them the lists alone do not tell. */
  areOnLists: boolean
  /** By award what issued decisions gave and paid; null while none is issued. */
  awarded: { award: AwardCode; count: number; amount: Dong }[] | null
  /** Paid for awards that were taken back later, to be paid back (Luật TĐKT 2022 Đ93). */
  recovered: Dong
}

/** What counts as the results of the campaign now. */
export async function reportResults(book: CampaignBook): Promise<ReportResults> {
  const awardable = await awardableNominees(book)
  const areOnLists = awardable.every(({ source }) => 'submittedByUnitId' in source)
  const issued = (await campaignDecisions(book)).filter(({ state }) => state === 'issued')
  const giving = issued.filter(({ kind }) => kind === 'award')
  const sentUp = awardable.filter(({ state, verdict }) => state === 'letter' && verdict?.result === 'passed')

  if (giving.length > 0) {
    const given = giving.flatMap((decision) => standingLines(decision).filter(({ isRevoked }) => !isRevoked))
    const paying = issued.filter(({ kind }) => kind === 'award' || kind === 'bonus')
    const known = new Set(given.map(entryKeyText))
    const paid = paying.flatMap(standingLines)
    // What was paid for an award goes with it, whichever decision paid.
    const kept = paid.filter((line) => !line.isRevoked && known.has(entryKeyText(line)))
    const lines = [...given, ...sentUp.filter((one) => !known.has(entryKeyText(one)))]
    return {
      stage: 'given',
      lines,
      sentUp: sentUp.filter((one) => !known.has(entryKeyText(one))),
      leftOut: await withoutAward(book, awardable, new Set(lines.map(entryKeyText))),
      areOnLists,
      awarded: byAward(given, kept),
      recovered: sumOf(paid) - sumOf(kept),
    }
  }
  if (awardable.some(({ verdict }) => verdict && verdict.result !== 'open')) {
    const passed = awardable.filter(({ state }) => state === 'decision' || state === 'letter')
    return {
      stage: 'passed',
      lines: passed,
      sentUp,
      leftOut: await withoutAward(book, awardable, new Set(passed.map(entryKeyText))),
      areOnLists,
      awarded: null,
      recovered: 0,
    }
  }
  return {
    stage: 'nominated',
    lines: awardable,
    sentUp: [],
    leftOut: [],
    areOnLists,
    awarded: null,
    recovered: 0,
  }
}

const sumOf = (lines: readonly { amount: Dong }[]): Dong => lines.reduce((sum, { amount }) => sum + amount, 0)

/** Counts of what was given, sums of what was paid, in the order of decisions. */
function byAward(
  given: readonly EntryKey[],
  paid: readonly { award: AwardCode; amount: Dong }[],
): NonNullable<ReportResults['awarded']> {
  const awards = [...new Set(given.map(({ award }) => award))]
  return awards
    .toSorted((a, b) => awardOrder(a) - awardOrder(b))
    .map((award) => ({
      award,
      count: given.filter((line) => line.award === award).length,
      amount: paid.reduce((sum, line) => (line.award === award ? sum + line.amount : sum), 0),
    }))
}

async function withoutAward(
  book: CampaignBook,
  awardable: readonly Awardable[],
  counted: ReadonlySet<string>,
): Promise<LeftOut[]> {
  const given = await givenAwards(book)
  const excluded = await exclusionReasons(book)
  return awardable
    .filter((one) => !counted.has(entryKeyText(one)))
    .map((one) => {
      const { award, personId, unitId, honorific, name, unitName } = one
      const key = entryKeyText(one)
      const revokedBy = given.get(key)?.revokedBy ?? null
      const reason = revokedBy
        ? `Đã thu hồi theo Quyết định số ${numberWithSign(revokedBy.number, 'QĐ', book.organisation.sign)}.`
        : one.reason || excluded.get(key) || 'Chưa có trong quyết định nào đã ban hành.'
      return { award, personId, unitId, honorific, name, unitName, reason }
    })
}

/** Numbers of people and of their titles, each person once; students are counted apart. */
export function figuresOfLines(lines: readonly ResultLine[]) {
  const people = (holds: (award: AwardCode) => boolean) =>
    new Set(lines.flatMap(({ award, personId }) => (personId !== null && holds(award) ? [personId] : [])))
      .size
  return {
    advancedWorkers: people(countsAsAdvancedWorker),
    emulators: people((award) => countsAsAdvancedWorker(award) && award !== 'LDTT'),
    commended: people((award) => isStaffForm(award)),
    students: people((award) => award === 'GK_HS'),
  }
}

const isStaffForm = (award: AwardCode): boolean =>
  getAward(award).object === 'person' && getAward(award).kind === 'form' && award !== 'GK_HS'
