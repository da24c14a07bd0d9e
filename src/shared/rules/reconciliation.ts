/**
 * Whether every stage of a campaign says the same: each award nominated, voted, passed, decided, listed, certified and
 * reported as often, and each person with one name, position and unit everywhere (forms.md §18, no. 18). Every stage
 * hands in its own record; nothing is taken from another.
 */

import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import { type EntryKey, entryKeyText } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import type { LackTarget } from '#shared/domain/document'
import type { Honorific } from '#shared/domain/person'
import type {
  Disagreement,
  Lessened,
  ReconciledStage,
  Reconciliation,
  ReconciliationRow,
} from '#shared/domain/reconciliation'
import { lowerFirst, upperFirst } from '#shared/text/case'

/** Who stands at a stage, as that stage has it written. */
export type StageEntry = EntryKey & {
  honorific: Honorific | null
  name: string
  position: string
  unitName: string
}

export type StagedCandidate = StageEntry & {
  sessionId: number
  ballotId: number | null
  /** `open`: the session has not been closed. */
  result: 'passed' | 'failed' | 'held' | 'returned' | 'open'
}

export type StagedDecision = {
  id: number
  /** "Quyết định số 415/QĐ-CĐN", or "Dự thảo quyết định". */
  name: string
  isIssued: boolean
  awards: readonly AwardCode[]
  entries: readonly StageEntry[]
  /** Before later decisions corrected or revoked lines of it; absent where none has. */
  asIssued?: readonly StageEntry[]
  /** Left out with a written reason: no disagreement. */
  excluded: readonly EntryKey[]
  /** Of the Word file saved last; null when none was. */
  listed: readonly StageEntry[] | null
  /** Of the certificates numbered; null when there are none. */
  certified: readonly StageEntry[] | null
}

export type ReconciliationInput = {
  /** Whether awards of this campaign go through the council. */
  needsCouncil: boolean
  nominated: readonly (StageEntry & { at: LackTarget | null })[]
  candidates: readonly StagedCandidate[]
  /** Awards the principal decides himself; the others end with the letter to the higher authority. */
  ownAwards: readonly AwardCode[]
  /** As they stand: lines corrected by later decisions corrected, lines revoked left out. */
  decisions: readonly StagedDecision[]
  /** Counts by award of the report saved last; null when none was. */
  reported: ReadonlyMap<AwardCode, number> | null
}

/** The table and every disagreement, blocking ones first, in the order of the chain. */
export function reconcile(input: ReconciliationInput): Omit<Reconciliation, 'staleDocuments'> {
  const rows = awardCodes
    .toSorted((a, b) => awardOrder(a) - awardOrder(b))
    .map((award) => ({ award, counts: countsOf(award, input), lessened: lessenedOf(award, input) }))
    .filter(({ counts }) => Object.values(counts).some((count) => count !== null && count > 0))
  const disagreements = [
    ...fromNominationToVote(input),
    ...fromVoteToDecision(input),
    ...withinDecisions(input),
    ...inReport(rows),
  ]
  return {
    rows,
    disagreements: disagreements.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking)),
  }
}

/** What the paper that was signed says. */
const issuedLines = ({ asIssued, entries }: StagedDecision): readonly StageEntry[] => asIssued ?? entries

const ofAward = <Entry extends EntryKey>(entries: readonly Entry[], award: AwardCode) =>
  new Map(entries.filter((entry) => entry.award === award).map((entry) => [entryKeyText(entry), entry]))

function countsOf(award: AwardCode, input: ReconciliationInput): ReconciliationRow['counts'] {
  const { candidates, decisions, ownAwards, reported } = input
  const put = candidates.filter(
    ({ result }) => result === 'passed' || result === 'failed' || result === 'open',
  )
  const carrying = decisions.filter((decision) => decision.awards.includes(award))
  const sizeOf = (lists: (readonly StageEntry[] | null)[]) =>
    lists.every((list) => list === null)
      ? null
      : lists.reduce((sum, list) => sum + ofAward(list ?? [], award).size, 0)
  const certified = sizeOf(carrying.map((decision) => decision.certified))
  return {
    nominated: ofAward(input.nominated, award).size,
    voted: candidates.length === 0 ? null : ofAward(put, award).size,
    // Nothing is known of a vote whose session is still open.
    passed: candidates.every(({ result }) => result === 'open')
      ? null
      : ofAward(
          candidates.filter(({ result }) => result === 'passed'),
          award,
        ).size,
    decided: carrying.length === 0 ? null : sizeOf(carrying.map(({ entries }) => entries)),
    listed: sizeOf(carrying.map(({ listed }) => listed)),
    certified: certified === 0 ? null : certified,
    // The report says of what goes up that it has gone, not how many were given.
    reported: reported === null ? null : (reported.get(award) ?? (ownAwards.includes(award) ? 0 : null)),
  }
}

function lessenedOf(award: AwardCode, { candidates, decisions, ownAwards }: ReconciliationInput): Lessened {
  const considered = [...ofAward(candidates, award).values()]
  const passed = new Set(considered.filter(({ result }) => result === 'passed').map(entryKeyText))
  const decided = new Set(decisions.flatMap((decision) => issuedLines(decision).map(entryKeyText)))
  const excluded = new Set(
    decisions
      .flatMap((decision) => [...ofAward(decision.excluded, award).keys()])
      .filter((key) => !decided.has(key) && (candidates.length === 0 || passed.has(key))),
  )
  return {
    aside: considered.filter(({ result }) => result === 'held' || result === 'returned').length,
    failed: considered.filter(({ result }) => result === 'failed').length,
    sentUp: ownAwards.includes(award) ? 0 : passed.size,
    excluded: excluded.size,
    revoked: decisions.reduce(
      (sum, decision) =>
        sum + ofAward(issuedLines(decision), award).size - ofAward(decision.entries, award).size,
      0,
    ),
  }
}

const says = ({ name, award, unitId }: StageEntry): string =>
  unitId === null ? `${name} (${getAward(award).name})` : `Tập thể ${name} (${getAward(award).name})`

function fromNominationToVote(input: ReconciliationInput): Disagreement[] {
  const { needsCouncil, nominated, candidates } = input
  if (candidates.length === 0 && !needsCouncil) return []
  const signed = signedEntries(input)
  // A session whose result has been signed can't be opened again: nothing in it may keep later decisions back.
  const sealed = new Set(
    candidates.filter((candidate) => signed.has(entryKeyText(candidate))).map(({ sessionId }) => sessionId),
  )
  const considered = new Map(candidates.map((candidate) => [entryKeyText(candidate), candidate]))
  const wanted = new Map(nominated.map((entry) => [entryKeyText(entry), entry]))
  const found: Disagreement[] = []
  if (candidates.length > 0)
    for (const [key, entry] of wanted)
      if (!considered.has(key))
        found.push({
          message: `${says(entry)} có trong hồ sơ đề nghị nhưng chưa có trong danh sách xét của Hội đồng.`,
          isBlocking: true,
          key: entry,
          at: sessionTarget(candidates[0]!.sessionId),
        })
  for (const [key, candidate] of considered) {
    const entry = wanted.get(key)
    const paper = signed.get(key)
    if (!entry)
      found.push({
        message: `${says(candidate)} có trong danh sách xét của Hội đồng nhưng hồ sơ không còn đề nghị.`,
        isBlocking: !sealed.has(candidate.sessionId),
        key: candidate,
        at: sessionTarget(candidate.sessionId),
      })
    // The session can't be opened any more: what has changed since is for the decision to put right, or it has been.
    else if (paper)
      found.push(
        ...differences(
          paper.entry,
          `${lowerFirst(paper.decision.name)} ghi`,
          changedSince(candidate, entry, paper.entry),
          'hồ sơ nay ghi',
        ).map((message) => ({
          message,
          isBlocking: false,
          key: candidate,
          at: decisionTarget(paper.decision.id),
        })),
      )
    else
      found.push(
        ...differences(candidate, 'Hội đồng xét', entry, 'hồ sơ nay ghi').map((message) => ({
          message,
          isBlocking: !sealed.has(candidate.sessionId),
          key: candidate,
          at: sessionTarget(candidate.sessionId),
        })),
      )
  }
  return found
}

/** What is signed, but for what the dossier says differently since the council saw it. */
function changedSince(seen: StageEntry, now: StageEntry, signed: StageEntry): StageEntry {
  const changed = fields.filter(([field]) => now[field] !== seen[field]).map(([field]) => [field, now[field]])
  return { ...signed, ...Object.fromEntries(changed) }
}

/** Lines of issued decisions as they stand today; of a line that was revoked, what had been signed. */
function signedEntries({ decisions }: ReconciliationInput) {
  const signed = new Map<string, { entry: StageEntry; decision: StagedDecision }>()
  for (const decision of decisions)
    if (decision.isIssued)
      for (const entry of [...issuedLines(decision), ...decision.entries])
        signed.set(entryKeyText(entry), { entry, decision })
  return signed
}

function fromVoteToDecision(input: ReconciliationInput): Disagreement[] {
  const { needsCouncil, candidates, decisions, ownAwards, nominated } = input
  const results = new Map(candidates.map((candidate) => [entryKeyText(candidate), candidate]))
  const decided = new Map<string, StagedDecision>()
  const found: Disagreement[] = []
  for (const decision of decisions)
    for (const entry of decision.entries) {
      const key = entryKeyText(entry)
      const at = decisionTarget(decision.id)
      const twice = decided.get(key)
      if (twice)
        found.push({
          message: `${says(entry)} có trong cả ${lowerFirst(twice.name)} và ${lowerFirst(decision.name)}.`,
          isBlocking: !decision.isIssued,
          key: entry,
          at,
        })
      decided.set(key, decision)
      const candidate = results.get(key)
      if (candidate ? candidate.result !== 'passed' : needsCouncil)
        found.push({
          message: `${says(entry)} có trong ${lowerFirst(decision.name)} nhưng ${candidate ? resultWords[candidate.result] : 'Hội đồng chưa xét'}.`,
          isBlocking: !decision.isIssued,
          key: entry,
          at,
        })
    }

  const carried = new Map<AwardCode, StagedDecision>()
  for (const decision of decisions)
    for (const award of decision.awards)
      if (!decision.isIssued || !carried.has(award)) carried.set(award, decision)
  const excluded = new Set(decisions.flatMap((decision) => decision.excluded.map(entryKeyText)))
  const revoked = new Set(decisions.flatMap((decision) => issuedLines(decision).map(entryKeyText)))
  const due: readonly StageEntry[] =
    candidates.length > 0 || needsCouncil ? candidates.filter(({ result }) => result === 'passed') : nominated
  for (const entry of due) {
    const key = entryKeyText(entry)
    if (!ownAwards.includes(entry.award) || decided.has(key) || revoked.has(key) || excluded.has(key))
      continue
    const decision = carried.get(entry.award)
    found.push({
      message: decision
        ? `${says(entry)} đã được thông qua nhưng ${lowerFirst(decision.name)} không có tên.`
        : `${says(entry)} đã được thông qua nhưng chưa có quyết định nào.`,
      // Another decision is still to come for it; only one that carries the award already contradicts the vote.
      isBlocking: decision !== undefined && !decision.isIssued,
      key: entry,
      at: decision ? decisionTarget(decision.id) : { screen: 'reconciliation' },
    })
  }
  return found
}

const resultWords: Record<StagedCandidate['result'], string> = {
  passed: 'Hội đồng đã thông qua',
  failed: 'Hội đồng không thông qua',
  held: 'Hội đồng để lại xét sau',
  returned: 'Hội đồng đã trả lại đơn vị',
  open: 'phiên họp Hội đồng chưa kết thúc',
}

function withinDecisions({ decisions, candidates, nominated }: ReconciliationInput): Disagreement[] {
  const considered = new Map(candidates.map((candidate) => [entryKeyText(candidate), candidate]))
  const proposed = new Map(nominated.map((entry) => [entryKeyText(entry), entry]))
  return decisions.flatMap((decision) => {
    const at = decisionTarget(decision.id)
    const found: Disagreement[] = []
    const tell = (messages: string[], entry: StageEntry, isBlocking: boolean) =>
      found.push(...messages.map((message) => ({ message, isBlocking, key: entry, at })))
    const issued = new Map(issuedLines(decision).map((entry) => [entryKeyText(entry), entry]))
    for (const entry of decision.entries) {
      const source = considered.get(entryKeyText(entry)) ?? proposed.get(entryKeyText(entry))
      // What a later decision put right departs from the council's list on purpose.
      if (source && !isCorrected(entry, issued.get(entryKeyText(entry))))
        tell(differences(entry, `${decision.name} ghi`, source, 'Hội đồng xét'), entry, !decision.isIssued)
    }
    for (const [words, list, isWhole, held] of [
      // The list stays as it was signed, whatever was decided later.
      ['danh sách đã lưu', decision.listed, true, issuedLines(decision)],
      ['giấy khen', decision.certified, false, decision.entries],
    ] as const) {
      if (list === null) continue
      const printed = new Map(list.map((entry) => [entryKeyText(entry), entry]))
      const current = new Map(held.map((entry) => [entryKeyText(entry), entry]))
      for (const [key, entry] of current) {
        const other = printed.get(key)
        if (other)
          tell(
            differences(other, `${upperFirst(words)} ghi`, entry, `${lowerFirst(decision.name)} ghi`),
            entry,
            false,
          )
        else if (isWhole)
          tell(
            [`${says(entry)} có trong ${lowerFirst(decision.name)} nhưng ${words} không có tên.`],
            entry,
            false,
          )
      }
      for (const [key, entry] of printed)
        if (!current.has(key))
          tell(
            [`${says(entry)} có trong ${words} nhưng ${lowerFirst(decision.name)} không có tên.`],
            entry,
            false,
          )
    }
    return found
  })
}

const isCorrected = (standing: StageEntry, issued: StageEntry | undefined): boolean =>
  issued !== undefined && fields.some(([field]) => standing[field] !== issued[field])

function inReport(rows: readonly ReconciliationRow[]): Disagreement[] {
  return rows.flatMap(({ award, counts: { decided, reported } }) =>
    reported === null || decided === null || reported === decided
      ? []
      : [
          {
            message: `${getAward(award).name}: báo cáo tổng kết đã lưu ghi ${reported}, quyết định có ${decided}. Lưu lại báo cáo.`,
            isBlocking: false,
            key: null,
            at: { screen: 'report', field: '' } as const,
          },
        ],
  )
}

const fields = [
  ['honorific', 'cách gọi'],
  ['name', 'họ tên'],
  ['position', 'chức vụ'],
  ['unitName', 'đơn vị'],
] as const

/** What two stages write differently of one person or collective, a sentence each. */
function differences(one: StageEntry, oneSays: string, other: StageEntry, otherSays: string): string[] {
  return fields.flatMap(([field, label]) => {
    const [a, b] = [one[field] ?? '', other[field] ?? '']
    if (a === b || (one.unitId !== null && field !== 'name')) return []
    return [`${says(one)}: ${oneSays} ${label} “${a || 'để trống'}”, ${otherSays} “${b || 'để trống'}”.`]
  })
}

const sessionTarget = (sessionId: number): LackTarget => ({ screen: 'session', sessionId, field: '' })
const decisionTarget = (decisionId: number): LackTarget => ({ screen: 'decision', decisionId, field: '' })

/** What two neighbouring stages should have in common, for the table's colours. */
export const comparableStages: readonly (readonly [ReconciledStage, ReconciledStage])[] = [
  ['nominated', 'voted'],
  ['passed', 'decided'],
  ['decided', 'listed'],
  ['decided', 'certified'],
  ['decided', 'reported'],
]

/** How many the second stage of a comparable pair must have, by what the first one has; null where that counts nothing. */
export function expectedAt(
  other: ReconciledStage,
  one: ReconciledStage,
  { counts, lessened: { aside, excluded, revoked } }: ReconciliationRow,
): number | null {
  const count = counts[one]
  if (count === null) return null
  if (one === 'nominated') return count - aside
  if (one === 'passed') return count - excluded - revoked
  return other === 'listed' ? count + revoked : count
}

/** "1 để lại hoặc trả lại đơn vị, 1 không đạt phiếu": why the figures of a row fall; empty where they don't. */
export function lessenedText({ aside, failed, sentUp, excluded, revoked }: Lessened): string {
  return [
    aside > 0 && `${aside} để lại hoặc trả lại đơn vị`,
    failed > 0 && `${failed} không đủ phiếu`,
    sentUp > 0 && `${sentUp} trình cấp trên quyết định`,
    excluded > 0 && `${excluded} không đưa vào quyết định, có ghi lý do`,
    revoked > 0 && `${revoked} thu hồi sau khi ban hành`,
  ]
    .filter(Boolean)
    .join(', ')
}
