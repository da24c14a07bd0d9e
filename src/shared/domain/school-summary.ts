import type { AwardCode } from '#shared/domain/award'
import { countsAsAdvancedWorker } from '#shared/domain/award'
import type { UnitKind } from '#shared/domain/unit'
import { isMassOrganisation } from '#shared/domain/unit'

/** One person's line of a stored submission. */
export type SummaryLine = {
  personId: number
  fullName: string
  title: AwardCode | null
  form: AwardCode | null
  notConsidered: boolean
  notConsideredReason: string
}

export type SummarySubmission = {
  unitId: number
  unitName: string
  unitShortName: string
  unitKind: UnitKind
  /** False while the unit has no stored submission: its cells stay empty, not zero. */
  hasSubmission: boolean
  people: SummaryLine[]
  collectiveTitle: AwardCode | null
  collectiveForm: AwardCode | null
}

/** A figure that opens: the people behind it, in the order of the list. */
export type Figure = { count: number; people: { personId: number; fullName: string }[] }

export type SummaryRow = {
  unitId: number
  unitName: string
  unitShortName: string
  unitKind: UnitKind
  hasSubmission: boolean
  people: Figure
  /** LĐTT and every title above it: each CSTĐ is a LĐTT (Luật TĐKT 2022 Đ23). */
  advancedWorkers: Figure
  /** CSTĐ cơ sở and above. */
  emulators: Figure
  commended: Figure
  notConsidered: Figure
  collectiveTitle: AwardCode | null
  collectiveForm: AwardCode | null
}

export type SchoolSummary = {
  rows: SummaryRow[]
  /** Each person counted once, however many submitters name them. */
  total: Pick<SummaryRow, 'people' | 'advancedWorkers' | 'emulators' | 'commended' | 'notConsidered'>
  /** People on more than one list: what the column sums exceed the totals by. */
  repeated: { personId: number; fullName: string; units: string[] }[]
  collectiveTitles: { code: AwardCode; units: string[] }[]
  collectiveForms: { code: AwardCode; units: string[] }[]
  submissionCount: number
}

/** The school's table by unit, units of the college first, union and youth union last, each in the order given. */
export function summarise(submissions: SummarySubmission[]): SchoolSummary {
  const ordered = [...submissions].sort(
    (a, b) => Number(isMassOrganisation(a.unitKind)) - Number(isMassOrganisation(b.unitKind)),
  )
  const lines = ordered.flatMap((submission) => submission.people)
  const unitsOf = new Map<number, Set<string>>()
  for (const submission of ordered)
    for (const line of submission.people)
      unitsOf.set(line.personId, (unitsOf.get(line.personId) ?? new Set()).add(submission.unitName))

  const names = new Map(lines.map((line) => [line.personId, line.fullName]))
  return {
    rows: ordered.map((submission) => ({
      unitId: submission.unitId,
      unitName: submission.unitName,
      unitShortName: submission.unitShortName,
      unitKind: submission.unitKind,
      hasSubmission: submission.hasSubmission,
      ...figures(submission.people),
      collectiveTitle: submission.collectiveTitle,
      collectiveForm: submission.collectiveForm,
    })),
    total: figures(lines),
    repeated: [...unitsOf]
      .filter(([, units]) => units.size > 1)
      .map(([personId, units]) => ({ personId, fullName: names.get(personId) ?? '', units: [...units] })),
    collectiveTitles: grouped(ordered, (submission) => submission.collectiveTitle),
    collectiveForms: grouped(ordered, (submission) => submission.collectiveForm),
    submissionCount: ordered.filter((submission) => submission.hasSubmission).length,
  }
}

function figures(lines: SummaryLine[]) {
  const figure = (holds: (line: SummaryLine) => boolean): Figure => {
    const people = new Map<number, string>()
    for (const line of lines) if (holds(line)) people.set(line.personId, line.fullName)
    return { count: people.size, people: [...people].map(([personId, fullName]) => ({ personId, fullName })) }
  }
  return {
    people: figure(() => true),
    advancedWorkers: figure((line) => countsAsAdvancedWorker(line.title)),
    emulators: figure((line) => countsAsAdvancedWorker(line.title) && line.title !== 'LDTT'),
    commended: figure((line) => line.form !== null),
    notConsidered: figure((line) => line.notConsidered),
  }
}

function grouped(submissions: SummarySubmission[], codeOf: (s: SummarySubmission) => AwardCode | null) {
  const units = new Map<AwardCode, string[]>()
  for (const submission of submissions) {
    const code = codeOf(submission)
    if (code) units.set(code, [...(units.get(code) ?? []), submission.unitName])
  }
  return [...units].map(([code, names]) => ({ code, units: names }))
}

/**
 * A share in tenths of a percent, rounded half up with integers only: 49 of 70 → 700.
 * Null when there is nobody to divide by.
 */
export const shareInTenths = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole))

/** "70,0%", or "–" when there is no whole. */
export function formatShare(part: number, whole: number): string {
  const tenths = shareInTenths(part, whole)
  return tenths === null ? '–' : `${Math.floor(tenths / 10)},${tenths % 10}%`
}
