/** The results of the report as its document prints them. */
import type { DirectWorkView, ResultFiguresView, ResultsView } from '#main/documents/views'
import type { ReportFacts } from '#main/services/report-facts'
import { formatSchoolYear } from '#shared/day'
import { type AwardCode, getAward, principalAwards } from '#shared/domain/award'
import { entryKeyText } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import { directWorkRule, workKindOf } from '#shared/domain/direct-work'
import type { SummaryRow } from '#shared/domain/school-summary'
import { authorityNames } from '#shared/rules/settings'
import type { CampaignBook } from './book'
import { campaignDecisions, standingLines } from './campaign-decisions'
import { compareWithLastYear } from './report-comparison'
import { figuresOfLines, type ReportResults, type ResultLine } from './report-results'

export async function resultsView(
  book: CampaignBook,
  facts: ReportFacts,
  results: ReportResults,
): Promise<ResultsView> {
  const { stage, lines, sentUp, leftOut, areOnLists } = results
  const { summary } = facts
  // As the school's table counts them: under every unit that names them.
  const isOfLists = stage === 'nominated' && areOnLists
  // What only goes up is a result to be told, but not yet an award.
  const pending = new Set(stage === 'given' ? sentUp.map(entryKeyText) : [])
  const isPending = (line: ResultLine): boolean => pending.has(entryKeyText(line))
  const settled = lines.filter((line) => !isPending(line))
  return {
    stage,
    rows: isOfLists ? nominatedRows(facts) : resultRows(facts, lines, isPending),
    total: isOfLists
      ? summaryFigures(summary.total, summary.submissionCount > 0)
      : lineFigures(lines, summary.submissionCount > 0 ? summary.total : null),
    repeatedPeople: summary.repeated.length,
    students: figuresOfLines(lines).students,
    collectives: inOrder(lines.filter(({ unitId }) => unitId !== null)).map(({ award, ofAward }) => ({
      ...named(award),
      isPending: ofAward.every(isPending),
      units: ofAward.map(({ unitName }) => unitName),
    })),
    notConsidered: notConsidered(facts),
    leftOut:
      stage === 'nominated'
        ? null
        : leftOut.map(({ award, honorific, name, unitName, reason }) => ({
            ...named(award),
            honorific,
            name,
            unitName,
            reason,
          })),
    sentUp: inOrder(sentUp).map(({ award, ofAward }) => ({
      ...named(award),
      count: ofAward.length,
      decidedBy: authorityNames[ofAward[0]!.decidedBy],
    })),
    directWork: directWork(settled),
    comparison: await comparisonView(book, settled, lines.filter(isPending)),
    decisions: await decisionViews(book),
  }
}

const named = (award: AwardCode) => {
  const { name, kind } = getAward(award)
  return { award: name, kind }
}

/** By award, in the order of decisions. */
function inOrder<Line extends { award: AwardCode }>(lines: readonly Line[]) {
  return [...new Set(lines.map(({ award }) => award))]
    .toSorted((a, b) => awardOrder(a) - awardOrder(b))
    .map((award) => ({ award, ofAward: lines.filter((line) => line.award === award) }))
}

const summaryFigures = (
  row: Pick<SummaryRow, 'people' | 'advancedWorkers' | 'emulators' | 'commended' | 'notConsidered'>,
  isKnown: boolean,
): ResultFiguresView => ({
  people: isKnown ? row.people.count : null,
  advancedWorkers: row.advancedWorkers.count,
  emulators: row.emulators.count,
  commended: row.commended.count,
  notConsidered: isKnown ? row.notConsidered.count : null,
})

/** @param list of the unit; null when it has handed in none */
function lineFigures(
  lines: readonly ResultLine[],
  list: Pick<SummaryRow, 'people' | 'notConsidered'> | null,
): ResultFiguresView {
  const { advancedWorkers, emulators, commended } = figuresOfLines(lines)
  return {
    people: list?.people.count ?? null,
    advancedWorkers,
    emulators,
    commended,
    notConsidered: list?.notConsidered.count ?? null,
  }
}

const nominatedRows = ({ summary, campaign }: ReportFacts): ResultsView['rows'] =>
  summary.rows
    .filter(({ hasSubmission }) => hasSubmission || hasRound(campaign.kind))
    .map((row) => ({
      unitName: row.unitName,
      figures: row.hasSubmission ? summaryFigures(row, true) : null,
      collectiveAwards: [row.collectiveTitle, row.collectiveForm].flatMap((code) =>
        code ? [{ name: getAward(code).name, isPending: false }] : [],
      ),
    }))

/** Whether every unit is asked to hand in; awards without a round come from whoever proposes them. */
const hasRound = (kind: ReportFacts['campaign']['kind']): boolean => kind === 'regular' || kind === 'wave'

/** Units in their order; those that awards name and no list does, behind them. */
function resultRows(
  { summary, campaign }: ReportFacts,
  lines: readonly ResultLine[],
  isPending: (line: ResultLine) => boolean,
): ResultsView['rows'] {
  const staff = lines.filter(({ award }) => award !== 'GK_HS')
  const rows = summary.rows.map((row) => ({ name: row.unitName, row }))
  const known = new Set(rows.map(({ name }) => name))
  const others = [...new Set(staff.map(({ unitName }) => unitName))].filter((name) => !known.has(name))
  return [...rows, ...others.map((name) => ({ name, row: null }))].flatMap(({ name, row }) => {
    const ofUnit = staff.filter(({ unitName }) => unitName === name)
    const list = row?.hasSubmission ? row : null
    if (ofUnit.length === 0 && list === null && !hasRound(campaign.kind)) return []
    return [
      {
        unitName: name,
        figures: list || ofUnit.length > 0 ? lineFigures(ofUnit, list) : null,
        collectiveAwards: ofUnit
          .filter(({ unitId }) => unitId !== null)
          .map((line) => ({ name: getAward(line.award).name, isPending: isPending(line) })),
      },
    ]
  })
}

function notConsidered(facts: ReportFacts): ResultsView['notConsidered'] {
  const seen = new Set<number>()
  return facts.submissions.flatMap(({ unit, stored }) =>
    (stored?.values.people ?? []).flatMap((line) => {
      const person = facts.people.get(line.personId)
      if (!line.notConsidered || !person || seen.has(line.personId)) return []
      seen.add(line.personId)
      return [
        {
          honorific: person.honorific,
          name: person.fullName,
          unitName: unit.name,
          reason: line.notConsideredReason,
        },
      ]
    }),
  )
}

/** A person who leads anywhere among the lines is counted as leading. */
function counted(lines: readonly ResultLine[]): DirectWorkView {
  const people = new Map<number, ReturnType<typeof workKindOf>>()
  for (const { personId, position } of lines) {
    if (personId === null) continue
    const kind = workKindOf(position)
    const before = people.get(personId)
    if (before === undefined || before === 'unknown' || kind === 'leading') people.set(personId, kind)
  }
  const kinds = [...people.values()]
  return {
    people: kinds.length,
    direct: kinds.filter((kind) => kind === 'direct').length,
    leading: kinds.filter((kind) => kind === 'leading').length,
  }
}

function directWork(lines: readonly ResultLine[]): ResultsView['directWork'] {
  const staff = lines.filter(({ award, personId }) => personId !== null && award !== 'GK_HS')
  return {
    rule: directWorkRule.sentence,
    rows: inOrder(staff).map(({ award, ofAward }) => ({ ...named(award), ...counted(ofAward) })),
    total: counted(staff),
  }
}

async function comparisonView(
  book: CampaignBook,
  lines: readonly ResultLine[],
  pending: readonly ResultLine[],
): Promise<ResultsView['comparison']> {
  const countsOf = (of: readonly ResultLine[]) =>
    new Map(inOrder(of).map(({ award, ofAward }) => [award, ofAward.length]))
  const waiting = countsOf(pending)
  const now = new Map<AwardCode, number>([
    ...[...waiting.keys()].map((award) => [award, 0] as const),
    ...countsOf(lines),
  ])
  const { schoolYear, source, rows } = await compareWithLastYear(book, now)
  return {
    year: formatSchoolYear(schoolYear + 1),
    yearBefore: formatSchoolYear(schoolYear),
    source,
    rows: rows.map(({ award, before, now }) => ({
      ...named(award),
      object: getAward(award).object,
      before,
      // What somebody above decides may still come: none so far is not none.
      now: now === 0 && !principalAwards.includes(award) ? null : now,
      pending: waiting.get(award) ?? 0,
    })),
  }
}

async function decisionViews(book: CampaignBook): Promise<ResultsView['decisions']> {
  return (await campaignDecisions(book))
    .filter(({ state }) => state === 'issued')
    .map((decision) => {
      const entries = standingLines(decision).filter(({ isRevoked }) => !isRevoked)
      return {
        number: decision.number,
        signedOn: decision.signedOn ?? book.today,
        subject: decision.subject,
        collectives: new Set(entries.flatMap(({ unitId }) => unitId ?? [])).size,
        people: new Set(entries.flatMap(({ personId }) => personId ?? [])).size,
        total: entries.reduce((sum, { amount }) => sum + amount, 0),
        isAmended: decision.amendments.length > 0,
      }
    })
}
