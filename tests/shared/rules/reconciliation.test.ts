import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AwardCode } from '#shared/domain/award'
import { reconciledStages } from '#shared/domain/reconciliation'
import {
  comparableStages,
  expectedAt,
  type ReconciliationInput,
  reconcile,
  type StagedCandidate,
  type StagedDecision,
  type StageEntry,
} from '#shared/rules/reconciliation'

const awards: AwardCode[] = ['LDTT', 'CSTDCS', 'GK_CN']

const entryOf = (award: AwardCode, personId: number): StageEntry => ({
  award,
  personId,
  unitId: null,
  honorific: personId % 2 === 0 ? 'Bà' : 'Ông',
  name: `Người thứ ${personId}`,
  position: 'Giảng viên',
  unitName: `Khoa số ${personId % 3}`,
})

/** A chain in which every stage says the same: everybody nominated, passed, decided, printed, reported. */
function agreeing(entries: StageEntry[]): ReconciliationInput {
  const copy = () => entries.map((entry) => ({ ...entry }))
  const decision: StagedDecision = {
    id: 1,
    name: 'Quyết định số 415/QĐ-CĐN',
    isIssued: false,
    awards,
    entries: copy(),
    excluded: [],
    listed: copy(),
    certified: copy().filter(({ award }) => award === 'GK_CN'),
  }
  return {
    needsCouncil: true,
    nominated: copy().map((entry) => ({ ...entry, at: null })),
    candidates: copy().map(
      (entry): StagedCandidate => ({
        ...entry,
        sessionId: 1,
        ballotId: 1,
        result: 'passed',
      }),
    ),
    ownAwards: awards,
    decisions: [decision],
    reported: new Map(
      awards.map((award) => [award, entries.filter((entry) => entry.award === award).length]),
    ),
  }
}

const someEntries = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...awards), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    maxLength: 30,
    selector: ([award, id]) => `${award}/${id}`,
  })
  .map((pairs) => pairs.map(([award, id]) => entryOf(award, id)))

type Fault = {
  what: string
  isBlocking: boolean
  apply: (input: ReconciliationInput, at: number) => ReconciliationInput
}

const without = <Item>(items: readonly Item[], at: number) => items.filter((_, index) => index !== at)
const changed = <Item extends StageEntry>(items: readonly Item[], at: number, values: Partial<StageEntry>) =>
  items.map((item, index) => (index === at ? { ...item, ...values } : item))
const inDecision = (
  input: ReconciliationInput,
  change: (decision: StagedDecision) => Partial<StagedDecision>,
) => ({
  ...input,
  decisions: input.decisions.map((decision) => ({ ...decision, ...change(decision) })),
})

const faults: Fault[] = [
  {
    what: 'a nomination withdrawn after the vote',
    isBlocking: true,
    apply: (input, at) => ({ ...input, nominated: without(input.nominated, at) }),
  },
  {
    what: 'a nomination the council never saw',
    isBlocking: true,
    apply: (input, at) => ({ ...input, candidates: without(input.candidates, at) }),
  },
  {
    what: 'a name put right after the vote',
    isBlocking: true,
    apply: (input, at) => ({ ...input, nominated: changed(input.nominated, at, { name: 'Tên đã sửa' }) }),
  },
  {
    what: 'somebody who did not pass',
    isBlocking: true,
    apply: (input, at) => ({
      ...input,
      candidates: input.candidates.map((candidate, index) =>
        index === at ? { ...candidate, result: 'failed' as const } : candidate,
      ),
    }),
  },
  {
    what: 'somebody left out of the decision',
    isBlocking: true,
    apply: (input, at) => inDecision(input, ({ entries }) => ({ entries: without(entries, at) })),
  },
  {
    what: 'another position in the decision',
    isBlocking: true,
    apply: (input, at) =>
      inDecision(input, ({ entries }) => ({
        entries: changed(entries, at, { position: 'Phó trưởng khoa' }),
      })),
  },
  {
    what: 'a printed list without somebody',
    isBlocking: false,
    apply: (input, at) => inDecision(input, ({ listed }) => ({ listed: without(listed ?? [], at) })),
  },
  {
    what: 'a printed list with another unit',
    isBlocking: false,
    apply: (input, at) =>
      inDecision(input, ({ listed }) => ({ listed: changed(listed ?? [], at, { unitName: 'Khoa khác' }) })),
  },
  {
    what: 'a report with another count',
    isBlocking: false,
    apply: (input, at) => {
      const award = input.nominated[at]!.award
      const reported = new Map(input.reported)
      return { ...input, reported: reported.set(award, (reported.get(award) ?? 0) + 1) }
    },
  },
]

describe('reconciling the stages of a campaign', () => {
  it('finds nothing where every stage says the same, and counts alike', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const { rows, disagreements } = reconcile(agreeing(entries))
        expect(disagreements).toEqual([])
        for (const { award, counts } of rows) {
          const count = entries.filter((entry) => entry.award === award).length
          for (const stage of reconciledStages)
            if (counts[stage] !== null) expect(counts[stage], `${award} ${stage}`).toBe(count)
          for (const [one, other] of comparableStages)
            if (counts[one] !== null && counts[other] !== null) expect(counts[one]).toBe(counts[other])
        }
        expect(rows.reduce((sum, { counts }) => sum + (counts.nominated ?? 0), 0)).toBe(entries.length)
      }),
    )
  })

  it('finds nothing where stages differ for a reason, and knows by how many', () => {
    const fates = ['passed', 'failed', 'held', 'returned', 'excluded', 'revoked', 'corrected'] as const
    const fated = someEntries.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.array(fc.constantFrom(...fates), { minLength: entries.length, maxLength: entries.length }),
      ),
    )
    fc.assert(
      fc.property(fated, ([entries, given]) => {
        const having = (...wanted: (typeof fates)[number][]) =>
          entries.filter((_, index) => wanted.includes(given[index]!))
        const asIssued = having('passed', 'revoked', 'corrected')
        const standing = having('passed', 'corrected').map((entry) =>
          having('corrected').includes(entry) ? { ...entry, position: 'Trưởng bộ môn' } : entry,
        )
        const input = agreeing(entries)
        const { rows, disagreements } = reconcile({
          ...input,
          candidates: input.candidates.map((candidate, index) => {
            const fate = given[index]!
            const isPassed = fate !== 'failed' && fate !== 'held' && fate !== 'returned'
            return { ...candidate, result: isPassed ? 'passed' : fate }
          }),
          decisions: [
            {
              ...input.decisions[0]!,
              isIssued: true,
              entries: standing,
              asIssued,
              listed: asIssued,
              certified: standing.filter(({ award }) => award === 'GK_CN'),
              excluded: having('excluded'),
            },
          ],
          reported: new Map(
            awards.map((award) => [award, standing.filter((entry) => entry.award === award).length]),
          ),
        })
        expect(disagreements).toEqual([])
        for (const row of rows)
          for (const [one, other] of comparableStages) {
            const count = row.counts[other]
            if (count !== null) expect(expectedAt(other, one, row), `${row.award} ${other}`).toBe(count)
          }
      }),
    )
  })

  it('does not keep later decisions back because a name has changed since the paper was signed', () => {
    const signed = entryOf('CSTDCS', 1)
    const input = agreeing([signed])
    const [decision] = input.decisions
    const renamed = { ...signed, name: 'Người Mới' }
    const now = { ...input, nominated: [{ ...renamed, at: null }] }
    const told = (changes: Partial<StagedDecision>) =>
      reconcile({ ...now, decisions: [{ ...decision!, listed: null, ...changes }] }).disagreements

    // Before it is signed, the council's list must be put right first.
    expect(told({ isIssued: false })).toMatchObject([{ isBlocking: true, at: { screen: 'session' } }])
    // After that the session can't be opened any more: a correction is what is left.
    expect(told({ isIssued: true })).toMatchObject([
      {
        message:
          'Người thứ 1 (Chiến sĩ thi đua cơ sở): quyết định số 415/QĐ-CĐN ghi họ tên “Người thứ 1”, hồ sơ nay ghi “Người Mới”.',
        isBlocking: false,
        at: { screen: 'decision', decisionId: 1 },
      },
    ])
    expect(told({ isIssued: true, entries: [renamed], asIssued: [signed] })).toEqual([])
    // Who was left aside in that session is on no paper, and the session can't be opened for it either.
    const aside = { ...entryOf('CSTDCS', 2), sessionId: 1, ballotId: null, result: 'held' as const }
    const held = {
      ...input,
      candidates: [...input.candidates, aside],
      nominated: [...input.nominated, { ...aside, name: 'Người Mới', at: null }],
    }
    const ofHeld = (isIssued: boolean) =>
      reconcile({ ...held, decisions: [{ ...decision!, isIssued }] }).disagreements
    expect(ofHeld(false)).toMatchObject([{ isBlocking: true }])
    expect(ofHeld(true)).toMatchObject([{ isBlocking: false }])

    const elsewise = { ...signed, name: 'Người Khác' }
    expect(told({ isIssued: true, entries: [elsewise], asIssued: [signed] })).toMatchObject([
      { isBlocking: false },
    ])
  })

  it('does not ask a later draft for a line that was taken back', () => {
    const revoked = entryOf('GK_CN', 1)
    const later = entryOf('GK_CN', 2)
    const input = agreeing([revoked, later])
    const [whole] = input.decisions as [StagedDecision]
    const issued = {
      ...whole,
      isIssued: true,
      entries: [],
      asIssued: [revoked],
      listed: null,
      certified: null,
    }
    const draft = { ...whole, id: 2, entries: [later], listed: null, certified: null }
    const decisions = [issued, draft]
    expect(reconcile({ ...input, decisions, reported: null }).disagreements).toEqual([])
    const forgetful = [{ ...issued, asIssued: [] }, draft]
    expect(reconcile({ ...input, decisions: forgetful, reported: null }).disagreements).toHaveLength(1)
  })

  it.each(faults)('finds $what, wherever it is', ({ apply, isBlocking }) => {
    fc.assert(
      fc.property(someEntries, fc.nat(), (entries, seed) => {
        const at = seed % entries.length
        const { disagreements } = reconcile(apply(agreeing(entries), at))
        expect(disagreements.length).toBeGreaterThan(0)
        expect(disagreements.some((one) => one.isBlocking)).toBe(isBlocking)
        const named = disagreements.filter(({ key }) => key !== null)
        for (const { key } of named)
          expect([key?.award, key?.personId]).toEqual([entries[at]!.award, entries[at]!.personId])
        for (const { message } of disagreements) expect(message).toMatch(/\.$/)
      }),
    )
  })

  it('says the same whatever the order of its input', () => {
    fc.assert(
      fc.property(someEntries, fc.constantFrom(...faults), (entries, fault) => {
        const messages = (input: ReconciliationInput) =>
          reconcile(input)
            .disagreements.map(({ message }) => message)
            .toSorted()
        const input = fault.apply(agreeing(entries), 0)
        const reversed = {
          ...input,
          nominated: input.nominated.toReversed(),
          candidates: input.candidates.toReversed(),
        }
        expect(messages(reversed)).toEqual(messages(input))
      }),
    )
  })

  it('lets an award of the higher authority end with its letter', () => {
    const input = agreeing([entryOf('CSTDCS', 1)])
    const upward = inDecision({ ...input, ownAwards: [], reported: null }, () => ({
      awards: [],
      entries: [],
      listed: null,
      certified: null,
    }))
    expect(reconcile(upward).disagreements).toEqual([])
  })

  it('asks for no council where the campaign has none', () => {
    const input = agreeing([entryOf('GK_CN', 1)])
    expect(reconcile({ ...input, needsCouncil: false, candidates: [] }).disagreements).toEqual([])
    expect(reconcile({ ...input, candidates: [] }).disagreements[0]).toMatchObject({
      isBlocking: true,
      message:
        'Người thứ 1 (Giấy khen của Hiệu trưởng) có trong quyết định số 415/QĐ-CĐN nhưng Hội đồng chưa xét.',
    })
  })

  it('says an exclusion with its reason is no disagreement', () => {
    const input = agreeing([entryOf('LDTT', 1), entryOf('LDTT', 2)])
    const excluded = inDecision({ ...input, reported: null }, ({ entries }) => ({
      entries: without(entries, 0),
      listed: null,
      certified: null,
      excluded: [entries[0]!],
    }))
    expect(reconcile(excluded).disagreements).toEqual([])
  })
})
