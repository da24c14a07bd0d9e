import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AwardCode } from '#shared/domain/award'
import { awardCodes, getAward } from '#shared/domain/award'
import { evaluationClasses } from '#shared/domain/evaluation'
import { assess, type ConditionState, statusOf, type VerdictStatus } from '#shared/rules/eligibility'
import type { CollectiveFacts, NomineeFacts, PersonFacts } from '#shared/rules/facts'
import { mayBlock } from '#shared/rules/mark'
import { getRegime, regimeIds, regimes } from '#shared/rules/regime'
import type { ConditionRule } from '#shared/rules/regimes/types'
import { initiativeOnceKey, resolveSettings, ruleKeysOf } from '#shared/rules/resolve-settings'
import { specialCaseCodes } from '#shared/rules/special-cases'
import {
  collective,
  conditionOf,
  discipline,
  factsFor,
  initiative,
  ledgerAward,
  member,
  members,
  person,
  reviewYears,
  verdictOf,
  yearWith,
} from './builders'

type Case = {
  regime: string
  award: AwardCode
  /** Condition key. */
  id: string
  /** Where law.md says so. */
  law: string
  facts: Partial<PersonFacts> | Partial<CollectiveFacts>
  state: ConditionState | 'absent'
  status?: VerdictStatus
}

const cases: Case[] = []
/** Adds one row of the table per state. */
function table(
  regimeList: string[],
  award: AwardCode,
  id: string,
  law: string,
  rows: [ConditionState | 'absent', (year: number) => Case['facts'], VerdictStatus?][],
): void {
  for (const regime of regimeList)
    for (const [state, facts, status] of rows)
      cases.push({ regime, award, id, law, facts: facts(reviewYears[regime]!), state, status })
}

const all = ['R1', 'R2a', 'R2b', 'R3']
const law2022 = ['R2a', 'R2b']
const sure = ['R1', 'R2a', 'R2b']

/* Gates, law.md §2.4 */
table(['R2b'], 'LDTT', 'gate/not-under-verification', '§2.4 row "being verified", R2b, B', [
  ['met', () => ({ isUnderVerification: false }), 'eligible'],
  ['not-met', () => ({ isUnderVerification: true }), 'not-eligible'],
])
table(['R1', 'R2a'], 'LDTT', 'gate/not-under-verification', '§2.4 row "being verified", R1, M: a hint', [
  ['met', () => ({ isUnderVerification: false }), 'eligible'],
  ['not-met', () => ({ isUnderVerification: true }), 'eligible'],
])
table(['R3'], 'LDTT', 'gate/not-under-verification', '§2.4 row "being verified", carried into R3, C', [
  ['met', () => ({ isUnderVerification: false }), 'eligible'],
  ['not-met', () => ({ isUnderVerification: true }), 'needs-review'],
])
for (const [regimeList, effect] of [
  [['R1', 'R2a'], 'eligible'],
  [['R2b'], 'not-eligible'],
  [['R3'], 'needs-review'],
] as const)
  table(
    [...regimeList],
    'TTLDTT',
    'gate/not-under-verification',
    '§2.4 row "being verified", of a collective',
    [
      ['met', () => ({ isUnderVerification: false }), 'eligible'],
      ['not-met', () => ({ isUnderVerification: true }), effect],
    ],
  )
/** A term that began before the year considered and outlasts it. */
const runningAll = (year: number) => ({
  disciplines: [discipline(`${year - 1}-07-01`, { termEndsOn: `${year + 1}-08-01` })],
})
for (const [regimeList, effect, law] of [
  [['R1', 'R2a'], 'eligible', '§2.4 row "after a completed discipline", R1, M: a hint'],
  [['R3'], 'needs-review', '§2.4 row "after a completed discipline", carried into R3, C'],
] as const)
  table([...regimeList], 'LDTT', 'gate/no-running-discipline', law, [
    ['met', () => ({ disciplines: [] }), 'eligible'],
    ['not-met', runningAll, effect],
    ['unknown', () => ({ disciplines: null }), 'needs-review'],
  ])
table(['R2b'], 'CSTDT', 'gate/no-running-discipline', '§2.4 row "after a completed discipline", R2b, B', [
  [
    'met',
    (year) => ({ disciplines: [discipline(`${year - 3}-01-05`, { termEndsOn: `${year - 2}-01-05` })] }),
  ],
  [
    'not-met',
    (year) => ({ disciplines: [discipline(`${year}-07-01`, { termEndsOn: `${year + 1}-08-01` })] }),
    'not-eligible',
  ],
  ['unknown', (year) => ({ disciplines: [discipline(`${year - 1}-01-05`)] })],
  [
    'unknown',
    (year) => ({ disciplines: [discipline(`${year - 1}-11-05`, { termEndsOn: `${year}-11-05` })] }),
  ],
  ['unknown', () => ({ disciplines: null })],
])
table(sure, 'LDTT', 'gate/not-yet-awarded', '§2.4 row "not rewarded many times", B', [
  ['met', (year) => ({ history: [yearWith(year, ['GK_CN'])] }), 'eligible'],
  ['not-met', (year) => ({ history: [yearWith(year, ['LDTT'])] }), 'not-eligible'],
  [
    'unknown',
    (year) => ({
      history: [{ ...yearWith(year, []), awards: [ledgerAward('LDTT', year, { decision: null })] }],
    }),
  ],
  [
    'met',
    (year) => ({
      history: [{ ...yearWith(year, []), awards: [ledgerAward('LDTT', year, { isRevoked: true })] }],
    }),
  ],
])
table(['R3'], 'LDTT', 'gate/not-yet-awarded', '§2.4 row "not rewarded many times", carried into R3, C', [
  ['met', () => ({}), 'eligible'],
  ['not-met', (year) => ({ history: [yearWith(year, ['LDTT'])] }), 'needs-review'],
  [
    'unknown',
    (year) => ({
      history: [{ ...yearWith(year, []), awards: [ledgerAward('LDTT', year, { decision: null })] }],
    }),
    'needs-review',
  ],
])
for (const [regimeList, effect] of [
  [sure, 'not-eligible'],
  [['R3'], 'needs-review'],
] as const)
  table(
    [...regimeList],
    'TTLDTT',
    'gate/not-yet-awarded',
    '§2.4 row "not rewarded many times", a collective',
    [
      ['met', () => ({}), 'eligible'],
      ['not-met', (year) => ({ history: [yearWith(year, ['TTLDTT'])] }), effect],
      [
        'unknown',
        (year) => ({
          history: [{ ...yearWith(year, []), awards: [ledgerAward('TTLDTT', year, { decision: null })] }],
        }),
        'needs-review',
      ],
    ],
  )
table(['R2b', 'R3'], 'TTLDTT', 'gate/not-dissolved', '§2.4 row "dissolved bodies", C', [
  ['absent', () => ({ isDissolved: false })],
  ['not-met', () => ({ isDissolved: true }), 'needs-review'],
])
table(all, 'TTLDTT', 'gate/may-be-nominated', '§2.2 "Tổ bộ môn inside a khoa: not settled"', [
  ['absent', () => ({ isSection: false })],
  ['not-met', () => ({ isSection: true }), 'needs-review'],
])

/* LĐTT, law.md §2.1 */
table(sure, 'LDTT', 'LDTT/class', '§2.1 LĐTT: HTT or better', [
  ['met', () => ({ evaluationClass: 'HTT' }), 'eligible'],
  ['met', () => ({ evaluationClass: 'HTXS' }), 'eligible'],
  ['not-met', () => ({ evaluationClass: 'HTN' }), 'not-eligible'],
  ['not-met', () => ({ evaluationClass: 'KHT' }), 'not-eligible'],
  ['unknown', () => ({ evaluationClass: null }), 'needs-review'],
])
table(['R3'], 'LDTT', 'LDTT/class', '§1.2 LĐTT under R3, C: warns only', [
  ['met', () => ({ evaluationClass: 'HTT' }), 'eligible'],
  ['not-met', () => ({ evaluationClass: 'HTN' }), 'needs-review'],
  ['unknown', () => ({ evaluationClass: null }), 'needs-review'],
])
table(['R1'], 'LDTT', 'LDTT/months-worked', '§2.5 New hire R1: < 10 months', [
  ['met', () => ({ monthsWorked: 10 }), 'eligible'],
  ['not-met', () => ({ monthsWorked: 9 }), 'not-eligible'],
  ['not-met', () => ({ monthsWorked: null, specialCases: ['new-hire'] }), 'not-eligible'],
  ['unknown', () => ({ monthsWorked: null }), 'needs-review'],
  ['unknown', () => ({ monthsWorked: 12, specialCases: ['new-hire'] }), 'needs-review'],
])
table(['R2a'], 'LDTT', 'LDTT/months-worked', '§2.5 New hire R2: < 06 months, B', [
  ['met', () => ({ monthsWorked: 6 }), 'eligible'],
  ['not-met', () => ({ monthsWorked: 5 }), 'not-eligible'],
  ['unknown', () => ({ monthsWorked: null }), 'needs-review'],
])
table(['R2b', 'R3'], 'LDTT', 'LDTT/months-worked', '§2.1 LĐTT: TT 15/2025 not seen; §2.5 R2/R3', [
  ['met', () => ({ monthsWorked: 6 }), 'eligible'],
  ['not-met', () => ({ monthsWorked: 5 }), 'needs-review'],
  ['unknown', () => ({ monthsWorked: null }), 'needs-review'],
])
table(sure, 'LDTT', 'LDTT/no-discipline', '§2.1 R1 khiển trách or heavier, B; §2.5 R2 NĐ 90 Đ2, B', [
  ['met', () => ({ disciplines: [] }), 'eligible'],
  [
    'met',
    (year) => ({ disciplines: [discipline(`${year - 2}-01-10`, { termEndsOn: `${year - 1}-01-10` })] }),
    'eligible',
  ],
  [
    'not-met',
    (year) => ({ disciplines: [discipline(`${year}-10-10`, { about: 'private' })] }),
    'not-eligible',
  ],
  ['met', (year) => ({ disciplines: [discipline(`${year}-10-10`, { countedInEarlierYear: true })] })],
  ['unknown', () => ({ disciplines: null }), 'needs-review'],
])
table(['R3'], 'LDTT', 'LDTT/no-discipline', '§2.5 from 01/7/2026, NĐ 233 Đ14.3; U5', [
  ['met', () => ({ disciplines: [] }), 'eligible'],
  ['not-met', (year) => ({ disciplines: [discipline(`${year}-10-10`, { about: 'work' })] }), 'needs-review'],
  [
    'unknown',
    (year) => ({ disciplines: [discipline(`${year}-10-10`, { about: 'private' })] }),
    'needs-review',
  ],
  ['unknown', (year) => ({ disciplines: [discipline(`${year}-10-10`, { about: null })] }), 'needs-review'],
])
table(['R2a'], 'LDTT', 'LDTT/leave-ceiling', '§2.5 Sick leave: 03–<06 months off, B', [
  ['absent', () => ({ monthsOff: 0 })],
  ['met', () => ({ monthsOff: 2, specialCases: ['sick-leave'] }), 'eligible'],
  ['not-met', () => ({ monthsOff: 3, specialCases: ['sick-leave'] }), 'not-eligible'],
  ['not-met', () => ({ monthsOff: 5, specialCases: ['unpaid-leave'] }), 'not-eligible'],
  ['unknown', () => ({ monthsOff: 6, specialCases: ['sick-leave'] }), 'needs-review'],
  ['unknown', () => ({ monthsOff: null, specialCases: ['sick-leave'] }), 'needs-review'],
])
table(['R1', 'R2b'], 'LDTT', 'LDTT/leave-ceiling', '§2.5 Sick leave; NĐ 48 only part of the time: warns', [
  ['met', () => ({ monthsOff: 2, specialCases: ['sick-leave'] }), 'eligible'],
  ['not-met', () => ({ monthsOff: 4, specialCases: ['sick-leave'] }), 'needs-review'],
  ['unknown', () => ({ monthsOff: null, specialCases: ['sick-leave'] }), 'needs-review'],
])
table(['R1'], 'LDTT', 'LDTT/study-result', '§2.5 Study ≥ 1 year R1: khá or better, B', [
  ['absent', () => ({ specialCases: ['study-short'] }), 'eligible'],
  ['met', () => ({ specialCases: ['study-long'], studyResult: 'good' }), 'eligible'],
  ['not-met', () => ({ specialCases: ['study-long'], studyResult: 'below-good' }), 'not-eligible'],
  ['unknown', () => ({ specialCases: ['study-long'], studyResult: null }), 'needs-review'],
])
table(law2022, 'LDTT', 'LDTT/study-result', '§2.5 Study ≥ 1 year R2: no khá condition, B', [
  ['absent', () => ({ specialCases: ['study-long'], studyResult: 'below-good' }), 'eligible'],
])
table(['R2b', 'R3'], 'LDTT', 'LDTT/case-paper', '§2.5 Transfer in, NĐ 233 Đ15.1.a; comment rule C', [
  ['absent', () => ({})],
  ['met', () => ({ specialCases: ['transfer-in'], hasCasePaper: true }), 'eligible'],
  ['not-met', () => ({ specialCases: ['transfer-in'], hasCasePaper: false }), 'needs-review'],
  ['unknown', () => ({ specialCases: ['seconded-out'], hasCasePaper: null }), 'needs-review'],
])
table(['R1'], 'LDTT', 'LDTT/case-paper', '§2.5 Transfer in R1, M: a hint', [
  ['met', () => ({ specialCases: ['transfer-in'], hasCasePaper: true }), 'eligible'],
  ['not-met', () => ({ specialCases: ['transfer-in'], hasCasePaper: false }), 'eligible'],
  ['unknown', () => ({ specialCases: ['transfer-in'], hasCasePaper: null }), 'eligible'],
])
table(all, 'LDTT', 'LDTT/unsettled-case', '§2.5 Retired / died: ask', [
  ['absent', () => ({}), 'eligible'],
  ['unknown', () => ({ specialCases: ['retired'] }), 'needs-review'],
  ['unknown', () => ({ specialCases: ['died'] }), 'needs-review'],
])

/* CSTĐCS, law.md §2.1 */
/** Used once, §2.1 note "One initiative is used once": it counts no more under any regime, unless a reason is written. */
const usedBefore = (year: number) => ({
  initiatives: [initiative(year, { uses: [{ personId: 1, award: 'GK_CN', year: year - 1 }] })],
})
const reusedWithReason = (year: number) => {
  const again = { personId: 1, award: 'CSTDCS', year } as const
  return {
    initiatives: [
      initiative(year, {
        uses: [{ personId: 1, award: 'GK_CN', year: year - 1 }, again],
        allowedReuses: [{ ...again, reason: 'Mở rộng ra toàn trường' }],
      }),
    ],
  }
}
table(['R1'], 'CSTDCS', 'CSTDCS/initiative', '§2.1 CSTĐCS R1: NĐ 91 Đ9.3, A', [
  ['met', (year) => ({ initiatives: [initiative(year)] }), 'eligible'],
  ['met', (year) => ({ initiatives: [initiative(year, { kind: 'research' })] }), 'eligible'],
  ['not-met', () => ({ initiatives: [] }), 'not-eligible'],
  ['not-met', () => ({ evaluationClass: 'HTXS', initiatives: [] }), 'not-eligible'],
  [
    'not-met',
    (year) => ({ initiatives: [initiative(year, { authors: [{ personId: 2, sharePercent: 100 }] })] }),
  ],
  ['not-met', usedBefore, 'not-eligible'],
  ['met', reusedWithReason, 'eligible'],
  ['unknown', (year) => ({ initiatives: [initiative(year, { decision: null })] }), 'needs-review'],
  ['unknown', () => ({ initiatives: null }), 'needs-review'],
])
table(law2022, 'CSTDCS', 'CSTDCS/excellence', '§2.1 CSTĐCS R2: Luật Đ23, A, any one of three', [
  ['met', () => ({ evaluationClass: 'HTXS', initiatives: null }), 'eligible'],
  ['met', (year) => ({ initiatives: [initiative(year)] }), 'eligible'],
  ['met', (year) => ({ initiatives: [initiative(year, { kind: 'research' })] }), 'eligible'],
  ['not-met', () => ({ evaluationClass: 'HTT', initiatives: [] }), 'not-eligible'],
  ['unknown', () => ({ evaluationClass: 'HTT', initiatives: null }), 'needs-review'],
  ['not-met', usedBefore, 'not-eligible'],
  ['met', reusedWithReason, 'eligible'],
])
table(['R3'], 'CSTDCS', 'CSTDCS/excellence', '§2.1 CSTĐCS R3: as R2, C', [
  ['not-met', usedBefore, 'needs-review'],
  ['met', reusedWithReason, 'eligible'],
  ['met', () => ({ evaluationClass: 'HTXS' }), 'eligible'],
  ['not-met', () => ({ evaluationClass: 'HTT', initiatives: [] }), 'needs-review'],
  ['unknown', () => ({ evaluationClass: 'HTT', initiatives: null }), 'needs-review'],
])
table(sure, 'CSTDCS', 'LDTT/class', '§2.1 CSTĐCS: LĐTT and …', [
  ['not-met', (year) => ({ evaluationClass: 'HTN', initiatives: [initiative(year)] }), 'not-eligible'],
])

/* CSTĐ tỉnh and toàn quốc, law.md §2.1 */
const run = (award: AwardCode, ...years: number[]) => years.map((year) => yearWith(year, [award]))
table(sure, 'CSTDT', 'CSTDT/three-times', '§2.1 CSTĐ tỉnh: 3 consecutive CSTĐCS', [
  [
    'met',
    (year) => ({
      history: run('CSTDCS', year, year - 1, year - 2),
      initiatives: [initiative(year, { reach: 'province' })],
    }),
    'eligible',
  ],
  ['met', (year) => ({ history: run('CSTDCS', year - 1, year - 2, year - 3) })],
  [
    'not-met',
    (year) => ({ history: [...run('CSTDCS', year, year - 2, year - 3), yearWith(year - 1, ['LDTT'])] }),
    'not-eligible',
  ],
  ['unknown', (year) => ({ history: run('CSTDCS', year, year - 1) })],
  ['unknown', () => ({ history: [] })],
])
table(sure, 'CSTDT', 'CSTDT/initiative', '§2.1 CSTĐ tỉnh: initiative with effect in the province', [
  ['met', (year) => ({ initiatives: [initiative(year, { reach: 'nation' })] })],
  ['not-met', (year) => ({ initiatives: [initiative(year, { reach: 'unit' })] }), 'not-eligible'],
  ['unknown', () => ({ initiatives: null })],
])
table(sure, 'CSTDTQ', 'CSTDTQ/two-times', '§2.1 CSTĐTQ: 2 consecutive CSTĐ tỉnh', [
  ['met', (year) => ({ history: run('CSTDT', year, year - 1) })],
  [
    'not-met',
    (year) => ({
      history: [yearWith(year, ['CSTDT']), ...[1, 2, 3].map((back) => yearWith(year - back, ['LDTT']))],
    }),
    'not-eligible',
  ],
  // Three years apart is how often the title can be earned from separate blocks: people look at it.
  [
    'unknown',
    (year) => ({
      history: [...run('CSTDT', year, year - 3), ...[1, 2].map((back) => yearWith(year - back, ['CSTDCS']))],
    }),
  ],
  ['unknown', (year) => ({ history: run('CSTDT', year) })],
])
table(sure, 'CSTDTQ', 'CSTDTQ/initiative', '§2.1 CSTĐTQ: nationwide initiative', [
  ['met', (year) => ({ initiatives: [initiative(year, { reach: 'nation' })] })],
  ['not-met', (year) => ({ initiatives: [initiative(year, { reach: 'province' })] }), 'not-eligible'],
  ['unknown', () => ({ initiatives: null })],
])
table(['R3'], 'CSTDT', 'CSTDT/criteria', '§2.1 CSTĐ tỉnh R3: not seen', [
  ['unknown', () => ({}), 'needs-review'],
])

/* Collectives, law.md §2.2 */
table(['R1'], 'TTLDTT', 'TTLDTT/advanced-share', '§2.2 TTLĐTT R1: > 50 %, strict, A', [
  ['met', () => ({ members: members(51, 100) }), 'eligible'],
  ['not-met', () => ({ members: members(50, 100) }), 'not-eligible'],
  [
    'unknown',
    () => ({ members: [...members(5, 9), member(10, { isAdvancedWorker: null })] }),
    'needs-review',
  ],
])
table([...law2022, 'R3'], 'TTLDTT', 'TTLDTT/advanced-share', '§2.2 TTLĐTT R2: ≥ 70 %, C', [
  ['met', () => ({ members: members(49, 70) }), 'eligible'],
  ['met', () => ({ members: members(7, 10) }), 'eligible'],
  ['not-met', () => ({ members: members(48, 70) }), 'needs-review'],
  ['not-met', () => ({ members: members(69, 99) }), 'needs-review'],
  ['unknown', () => ({ members: [] }), 'needs-review'],
  [
    'unknown',
    () => ({ members: [...members(6, 9), member(10, { isAdvancedWorker: null })] }),
    'needs-review',
  ],
])
for (const [regimeList, effect] of [
  [['R1'], 'not-eligible'],
  [[...law2022, 'R3'], 'needs-review'],
] as const) {
  table([...regimeList], 'TTLDTT', 'TTLDTT/class', '§2.2 TTLĐTT: HTT', [
    ['met', () => ({ evaluationClass: 'HTT' }), 'eligible'],
    ['not-met', () => ({ evaluationClass: 'HTN' }), effect],
    ['unknown', () => ({ evaluationClass: null }), 'needs-review'],
  ])
  const warned = (year: number, level: 'reprimand' | 'warning') => [
    ...members(10, 10),
    member(11, { disciplines: [discipline(`${year}-11-11`, { level })] }),
  ]
  table([...regimeList], 'TTLDTT', 'TTLDTT/nobody-disciplined', '§2.2 TTLĐTT: nobody cảnh cáo or heavier', [
    ['met', (year) => ({ members: warned(year, 'reprimand') }), 'eligible'],
    ['not-met', (year) => ({ members: warned(year, 'warning') }), effect],
    ['unknown', () => ({ members: [...members(10, 10), member(11, { disciplines: null })] }), 'needs-review'],
  ])
}
for (const [regimeList, effect] of [
  [['R1', 'R3'], 'needs-review'],
  [law2022, 'not-eligible'],
] as const) {
  const law = '§2.2 TTLĐXS: HTXS, 100 % finish, ≥ 70 % LĐTT, a CSTĐCS'
  table([...regimeList], 'TTLDXS', 'TTLDXS/class', law, [
    ['met', () => ({ evaluationClass: 'HTXS' }), 'eligible'],
    ['not-met', () => ({ evaluationClass: 'HTT' }), effect],
    ['unknown', () => ({ evaluationClass: null }), 'needs-review'],
  ])
  table([...regimeList], 'TTLDXS', 'TTLDXS/everyone-finished', law, [
    ['met', () => ({ members: [...members(10, 10), member(11, { evaluationClass: 'HTN' })] }), 'eligible'],
    ['not-met', () => ({ members: [...members(10, 10), member(11, { evaluationClass: 'KHT' })] }), effect],
    [
      'unknown',
      () => ({ members: [...members(10, 10), member(11, { evaluationClass: null })] }),
      'needs-review',
    ],
  ])
  table([...regimeList], 'TTLDXS', 'TTLDXS/advanced-share', law, [
    ['met', () => ({ members: members(7, 10) }), 'eligible'],
    ['not-met', () => ({ members: members(6, 9) }), effect],
    ['unknown', () => ({ members: [] }), 'needs-review'],
  ])
  table([...regimeList], 'TTLDXS', 'TTLDXS/has-emulation-soldier', law, [
    ['met', () => ({}), 'eligible'],
    ['not-met', () => ({ members: [member(1), member(2)] }), effect],
    ['unknown', () => ({ members: [member(1, { isEmulationSoldier: null })] }), 'needs-review'],
  ])
}
table(['R1'], 'TTLDXS', 'TTLDXS/nobody-disciplined', '§2.2 TTLĐXS R1: nobody cảnh cáo or heavier, C', [
  ['met', () => ({}), 'eligible'],
  [
    'not-met',
    (year) => ({
      members: [
        ...members(10, 10),
        member(11, { disciplines: [discipline(`${year}-11-11`, { level: 'removal' })] }),
      ],
    }),
    'needs-review',
  ],
  ['unknown', () => ({ members: [...members(10, 10), member(11, { disciplines: null })] }), 'needs-review'],
])
table(law2022, 'TTLDXS', 'TTLDXS/nobody-disciplined', '§2.2 TTLĐXS R2: no explicit discipline bar', [
  [
    'absent',
    (year) => ({
      members: [
        ...members(10, 10),
        member(11, { disciplines: [discipline(`${year}-11-11`, { level: 'removal' })] }),
      ],
    }),
    'eligible',
  ],
])
table(['R3'], 'TTLDXS', 'TTLDXS/years-founded', '§1.2 TTLĐXS R3: not under 1 year old except by merger', [
  ['met', () => ({ yearsSinceFounded: 1 }), 'eligible'],
  ['met', () => ({ yearsSinceFounded: 0, isMerged: true }), 'eligible'],
  ['not-met', () => ({ yearsSinceFounded: 0 }), 'needs-review'],
  ['unknown', () => ({ yearsSinceFounded: null }), 'needs-review'],
])

/* Forms, law.md §2.3 */
for (const award of ['GK_CN', 'GK_TT'] as const) {
  for (const [regimeList, effect] of [
    [['R1', 'R2a'], 'not-eligible'],
    [['R2b', 'R3'], 'needs-review'],
  ] as const)
    table([...regimeList], award, `${award}/merit`, '§2.3 Giấy khen: one of movement, achievement', [
      ['met', () => ({ merits: ['movement'] }), 'eligible'],
      ['not-met', () => ({ merits: [] }), effect],
      ['unknown', () => ({ merits: null }), 'needs-review'],
    ])
  table([...law2022, 'R3'], award, `${award}/class`, '§2.3 Giấy khen R2: HTT duties, C', [
    ['met', () => ({ merits: ['sudden'], evaluationClass: 'HTT' }), 'eligible'],
    ['not-met', () => ({ merits: ['sudden'], evaluationClass: 'HTN' }), 'needs-review'],
    ['unknown', () => ({ merits: ['sudden'], evaluationClass: null }), 'needs-review'],
  ])
}
table(['R1'], 'GK_CN', 'GK_CN/law-abiding', '§2.3 Giấy khen R1: law-abiding, B', [
  ['met', () => ({ merits: ['movement'] }), 'eligible'],
  [
    'unknown',
    (year) => ({ merits: ['movement'], disciplines: [discipline(`${year}-10-10`)] }),
    'needs-review',
  ],
  ['unknown', () => ({ merits: ['movement'], disciplines: null }), 'needs-review'],
])
const knownPast = (year: number) => [0, 1, 2, 3].map((back) => yearWith(year - back, ['LDTT'], 'HTT'))
const initiatives = (year: number) => [initiative(year), initiative(year - 1, { id: 2 })]
table(law2022, 'BK_CN', 'BK_CN/route', '§2.3 BK tỉnh R2: Luật 74.1, B; U14', [
  ['met', () => ({ merits: ['contribution'] }), 'eligible'],
  ['met', (year) => ({ history: run('CSTDCS', year, year - 1), initiatives: initiatives(year) }), 'eligible'],
  [
    'met',
    (year) => ({
      evaluationClass: 'HTXS',
      history: [yearWith(year - 1, ['LDTT'], 'HTXS')],
      initiatives: initiatives(year),
    }),
    'eligible',
  ],
  ['not-met', (year) => ({ history: knownPast(year) }), 'not-eligible'],
  ['unknown', (year) => ({ history: run('CSTDCS', year, year - 1), initiatives: [] }), 'needs-review'],
  ['unknown', (year) => ({ merits: null, history: knownPast(year) }), 'needs-review'],
])
table(['R3'], 'BK_CN', 'BK_CN/route', '§1.2 BK R3: no "02 sáng kiến" limb, C', [
  ['met', (year) => ({ history: run('CSTDCS', year, year - 1), initiatives: [] }), 'eligible'],
  ['not-met', (year) => ({ history: knownPast(year) }), 'needs-review'],
  ['unknown', () => ({ history: [] }), 'needs-review'],
])
table(['R1'], 'BK_CN', 'BK_CN/route', '§2.3 BK tỉnh R1: NĐ 91 Đ39, M: a hint', [
  ['met', () => ({ merits: ['movement'] }), 'needs-review'],
  ['not-met', (year) => ({ history: knownPast(year) }), 'needs-review'],
  ['unknown', () => ({}), 'needs-review'],
])
table([...law2022, 'R3'], 'BK_TT', 'BK_TT/route', '§2.3 BK tỉnh collective: 02 years HTXS or TTLĐXS, C', [
  ['met', (year) => ({ evaluationClass: 'HTXS', history: [yearWith(year - 1, [], 'HTXS')] }), 'eligible'],
  ['met', (year) => ({ evaluationClass: 'HTT', history: run('TTLDXS', year, year - 1) }), 'eligible'],
  [
    'not-met',
    (year) => ({ evaluationClass: 'HTT', history: [yearWith(year, []), yearWith(year - 1, [])] }),
    'needs-review',
  ],
  ['unknown', () => ({ evaluationClass: 'HTXS', history: [] }), 'needs-review'],
])

/* State level: hints, never verdicts */
table(law2022, 'BKTTG_CN', 'BKTTG_CN/five-years', '§2.3 BK Thủ tướng R2: 05 years HTT or better', [
  [
    'met',
    (year) => ({ history: [1, 2, 3, 4].map((back) => yearWith(year - back, ['CSTDCS'])) }),
    'needs-review',
  ],
  ['not-met', (year) => ({ history: [yearWith(year - 1, [], 'HTN')] }), 'needs-review'],
  ['unknown', () => ({ history: [] }), 'needs-review'],
])
table(law2022, 'BKTTG_CN', 'BKTTG_CN/three-titles', '§2.3 BK Thủ tướng R2: 03 CSTĐCS in that time', [
  ['met', (year) => ({ history: [1, 2, 3].map((back) => yearWith(year - back, ['CSTDCS'])) })],
  ['not-met', (year) => ({ history: [0, 1, 2, 3, 4].map((back) => yearWith(year - back, ['LDTT'])) })],
  ['unknown', (year) => ({ history: [yearWith(year - 1, ['CSTDCS'])] })],
])
table([...law2022], 'HCLD3_CN', 'HCLD3_CN/held', '§2.3 HCLĐ hạng Ba: has BK TTg', [
  ['met', (year) => ({ history: [yearWith(year - 6, ['BKTTG_CN'])] }), 'needs-review'],
  ['unknown', () => ({ history: [] }), 'needs-review'],
  [
    'unknown',
    (year) => ({
      history: [
        {
          ...yearWith(year - 6, []),
          awards: [ledgerAward('BKTTG_CN', year - 6, { isSuddenOrThematic: true })],
        },
      ],
    }),
  ],
])

describe('conditions of each title under each regime', () => {
  it.each(cases)('$regime $award $id is $state ($law)', ({ regime, award, id, facts, state, status }) => {
    const verdict = verdictOf(regime, award, factsFor(award, reviewYears[regime]!, facts))
    expect(conditionOf(verdict, id)?.state ?? 'absent').toBe(state)
    if (status) expect(verdict.status).toBe(status)
  })

  it('are each tried passing, failing and unknown, where they can be', () => {
    const neverFails = ['unsettled-case', 'law-abiding']
    for (const regime of regimes)
      for (const [award, rule] of Object.entries(regime.awards)) {
        if (rule.basis === 'hints') continue
        for (const { check, id } of rule.conditions) {
          if (check === 'judgement') continue
          const tried = cases
            .filter((one) => one.id === `${award}/${id}` && one.regime === regime.id)
            .map(({ state }) => (state === 'absent' ? 'met' : state))
          const needed = neverFails.includes(id) ? ['met', 'unknown'] : ['met', 'not-met', 'unknown']
          // A condition left out on purpose (R2: no khá condition) is no condition of that regime.
          expect([...new Set(tried)].sort(), `${regime.id} ${award}/${id}`).toEqual(needed.sort())
        }
      }
  })

  it('of every award are each tried too, for persons and collectives', () => {
    // What is a plain yes or no in the book is never unknown.
    const twoValued = ['not-under-verification', 'may-be-nominated', 'not-dissolved']
    for (const regime of regimes)
      for (const object of ['person', 'collective'] as const)
        for (const { id } of regime.gates[object]) {
          const tried = cases
            .filter((one) => one.regime === regime.id && one.id === `gate/${id}`)
            .filter((one) => getAward(one.award).object === object)
            .map(({ state }) => (state === 'absent' ? 'met' : state))
          const needed = twoValued.includes(id) ? ['met', 'not-met'] : ['met', 'not-met', 'unknown']
          expect([...new Set(tried)].sort(), `${regime.id} ${object} ${id}`).toEqual(needed.sort())
        }
  })
})

describe('a verdict', () => {
  it('says which regime, version, fact, article and mark it rests on', () => {
    const verdict = verdictOf('R1', 'TTLDTT', collective(2022, { members: members(50, 100) }))
    expect(verdict).toMatchObject({ regimeId: 'R1', ruleVersion: 'R1.1', status: 'not-eligible' })
    expect(conditionOf(verdict, 'TTLDTT/advanced-share')).toMatchObject({
      label: 'Trên 50 % đạt LĐTT',
      fact: '50 LĐTT / 100 người = 50,0 %; cần trên 50 % (50 × 100 = 5000 = 100 × 50 = 5000).',
      source: 'Điều 28 Luật Thi đua, khen thưởng (sửa đổi 2013)',
      mark: 'A',
      effect: 'block',
    })
  })

  it('takes the figure and source of a setting the college changed', () => {
    const facts = person(2024, { monthsWorked: 7 })
    const overrides = { settings: { newHireMonths: { value: 9, source: 'Quyết định số 5/QĐ-UBND, Điều 4' } } }
    const verdict = verdictOf('R2b', 'LDTT', facts, overrides)
    expect(conditionOf(verdict, 'LDTT/months-worked')).toMatchObject({
      state: 'not-met',
      source: 'Quyết định số 5/QĐ-UBND, Điều 4',
      mark: 'A',
      effect: 'block',
    })
    expect(verdict.status).toBe('not-eligible')
  })

  it('blocks on a warning rule once the college has confirmed it from the text', () => {
    const facts = person(2026, { evaluationClass: 'HTN' })
    expect(verdictOf('R3', 'LDTT', facts).status).toBe('needs-review')
    const confirmed = { 'LDTT/class': { source: 'Khoản 1 Điều 24 Luật (sửa đổi 2026)' } }
    const verdict = verdictOf('R3', 'LDTT', facts, { confirmed })
    expect(verdict.status).toBe('not-eligible')
    expect(conditionOf(verdict, 'LDTT/class')).toMatchObject({
      source: 'Khoản 1 Điều 24 Luật (sửa đổi 2026)',
      mark: 'A',
    })
  })

  it('says of a used initiative which text bars it, and whether that is still to be confirmed', () => {
    const fact = (regime: string, confirmed = {}) =>
      conditionOf(
        verdictOf(regime, 'CSTDCS', person(2024, usedBefore(2024)), { confirmed }),
        regime === 'R1' ? 'CSTDCS/initiative' : 'CSTDCS/excellence',
      )?.fact
    expect(fact('R1')).toMatch(/ghi lý do ở mục Sáng kiến \(Điểm c .* Công văn số 5007\/BNV-TĐKT\)\.$/)
    expect(fact('R2b')).toMatch(/Công văn số 5007\/BNV-TĐKT; cần xác nhận\)\./)
    const own = { [initiativeOnceKey]: { source: 'Quy chế số 5/QC-CĐN, Điều 9' } }
    expect(fact('R2b', own)).toContain('(Quy chế số 5/QC-CĐN, Điều 9)')
  })

  it('hides rules known from memory unless the college wants to see them', () => {
    const facts = person(2022, { isUnderVerification: true })
    const hidden = verdictOf('R1', 'LDTT', facts, {
      settings: { showUnconfirmed: { value: false, source: '' } },
    })
    expect(hidden.conditions.some((one) => one.mark === 'M')).toBe(false)
    expect(conditionOf(verdictOf('R1', 'LDTT', facts), 'gate/not-under-verification')?.effect).toBe('hint')
  })

  it('follows the college on a private-life discipline (U5)', () => {
    const facts = person(2026, { disciplines: [discipline('2026-10-10', { about: 'private' })] })
    const state = (value: string) =>
      conditionOf(
        verdictOf('R3', 'LDTT', facts, { settings: { privateDiscipline: { value, source: '' } } }),
        'LDTT/no-discipline',
      )?.state
    expect(['review', 'bars', 'does-not-bar'].map(state)).toEqual(['unknown', 'not-met', 'met'])
  })

  it('judges a discipline by the decree of its day: NĐ 90 to 30/6/2026, NĐ 233 after (§2.5)', () => {
    const facts = (day: string) => person(2025, { disciplines: [discipline(day, { about: 'private' })] })
    const before = conditionOf(verdictOf('R2b', 'LDTT', facts('2026-06-30')), 'LDTT/no-discipline')
    const after = conditionOf(verdictOf('R2b', 'LDTT', facts('2026-07-01')), 'LDTT/no-discipline')
    expect(before).toMatchObject({ state: 'not-met', mark: 'B' })
    expect(before?.source).toContain('90/2020')
    expect(after?.state).toBe('unknown')
    expect(after?.source).toContain('233/2026')
  })

  it('follows the college on whether two initiatives bind the CSTĐCS route (U14)', () => {
    const facts = person(2024, { history: run('CSTDCS', 2024, 2023) })
    const status = (value: string) =>
      verdictOf('R2b', 'BK_CN', facts, { settings: { initiativesBindTitleRoute: { value, source: '' } } })
        .status
    // The class route is closed: 2023-2024 was HTT.
    expect(['does-not-bind', 'binds', 'review'].map(status)).toEqual([
      'eligible',
      'not-eligible',
      'needs-review',
    ])
  })

  it('refuses facts of the wrong kind and settings of another regime', () => {
    const settings = resolveSettings(getRegime('R1'))
    expect(() => assess(collective(2022), 'LDTT', getRegime('R1'), settings)).toThrow(RangeError)
    expect(() => assess(person(2022), 'LDTT', getRegime('R2a'), settings)).toThrow(RangeError)
  })

  it('is given for every award under every regime, and never "chưa đủ" when nothing is known', () => {
    const unknown = {
      evaluationClass: null,
      merits: null,
      monthsWorked: null,
      monthsOff: null,
      disciplines: null,
      initiatives: null,
      members: [],
      yearsSinceFounded: null,
    }
    for (const regime of regimeIds)
      for (const award of awardCodes) {
        const facts = factsFor(award, reviewYears[regime]!, unknown)
        expect(verdictOf(regime, award, facts).status, `${regime} ${award}`).toBe('needs-review')
      }
  })

  it('blocks by A and B alone', () => {
    for (const regime of regimeIds)
      for (const award of awardCodes) {
        const facts = factsFor(award, reviewYears[regime]!, { evaluationClass: 'KHT', isDissolved: true })
        for (const one of verdictOf(regime, award, facts).conditions) {
          if (one.effect === 'block') expect(mayBlock(one.mark)).toBe(true)
          if (one.effect === 'warn') expect(one.mark).toBe('C')
        }
      }
  })
})

const day = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-11`)
const anyDiscipline = fc.record({
  kind: fc.constantFrom('party' as const, 'administrative' as const),
  level: fc.constantFrom('reprimand' as const, 'warning' as const, 'dismissal' as const),
  decidedOn: day(2021, 2027),
  termEndsOn: fc.option(day(2023, 2028)),
  about: fc.constantFrom('work' as const, 'decline' as const, 'private' as const, null),
  countedInEarlierYear: fc.boolean(),
})
const anyYear = (years: number[]) =>
  fc.record({
    year: fc.constantFrom(...years),
    isComplete: fc.boolean(),
    evaluationClass: fc.option(fc.constantFrom(...evaluationClasses)),
    awards: fc.array(
      fc
        .tuple(fc.constantFrom(...awardCodes), fc.boolean(), fc.boolean())
        .map(([award, isRevoked, hasDecision]) =>
          ledgerAward(award, 2022, { isRevoked, ...(hasDecision ? {} : { decision: null }) }),
        ),
      { maxLength: 3 },
    ),
    specialCases: fc.subarray([...specialCaseCodes], { maxLength: 2 }),
  })
const anyHistory = fc.array(anyYear([2019, 2020, 2021, 2022, 2023, 2024, 2025]), { maxLength: 8 })
const anyInitiative = fc
  .record({
    id: fc.integer({ min: 1, max: 99 }),
    year: fc.integer({ min: 2020, max: 2027 }),
    kind: fc.constantFrom('initiative' as const, 'research' as const),
    reach: fc.constantFrom('unit' as const, 'province' as const, 'nation' as const),
    hasDecision: fc.boolean(),
    usedFor: fc.option(fc.constantFrom(...awardCodes)),
  })
  .map(({ year, hasDecision, usedFor, ...rest }) =>
    initiative(year, {
      ...rest,
      title: `Sáng kiến ${rest.id}`,
      ...(hasDecision ? {} : { decision: null }),
      uses: usedFor ? [{ personId: 1, award: usedFor, year: 2021 }] : [],
    }),
  )
const anyPerson = fc.record({
  evaluationClass: fc.option(fc.constantFrom(...evaluationClasses)),
  merits: fc.option(fc.subarray(['movement' as const, 'sudden' as const, 'many' as const])),
  history: anyHistory,
  isUnderVerification: fc.boolean(),
  monthsWorked: fc.option(fc.integer({ min: 0, max: 12 })),
  monthsOff: fc.option(fc.integer({ min: 0, max: 12 })),
  specialCases: fc.subarray([...specialCaseCodes], { maxLength: 3 }),
  disciplines: fc.option(fc.array(anyDiscipline, { maxLength: 4 })),
  initiatives: fc.option(fc.uniqueArray(anyInitiative, { maxLength: 5, selector: (one) => one.id })),
})
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((one, index) => ({ one, key: ((index + 1) * (seed * 2 + 1) * 7919) % 104_729 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one)

describe('for any facts', () => {
  const regimeAndAward = fc.tuple(fc.constantFrom(...regimeIds), fc.constantFrom(...awardCodes))

  it('the order of the input changes nothing', () => {
    fc.assert(
      fc.property(regimeAndAward, anyPerson, fc.nat(1000), ([regime, award], changes, seed) => {
        const people = Array.from({ length: 6 }, (_, index) =>
          member(index + 1, {
            isAdvancedWorker: index % 2 === seed % 2 ? true : index % 3 === 0 ? null : false,
            specialCases: changes.specialCases.slice(0, index % 3),
            disciplines: changes.disciplines,
          }),
        )
        const facts = factsFor(award, reviewYears[regime]!, { ...changes, members: people })
        const reordered: NomineeFacts =
          facts.object === 'person'
            ? {
                ...facts,
                history: shuffled(facts.history, seed),
                merits: facts.merits && shuffled(facts.merits, seed),
                specialCases: shuffled(facts.specialCases, seed),
                disciplines: facts.disciplines && shuffled(facts.disciplines, seed),
                initiatives: facts.initiatives && shuffled(facts.initiatives, seed),
              }
            : { ...facts, history: shuffled(facts.history, seed), members: shuffled(facts.members, seed) }
        expect(verdictOf(regime, award, reordered)).toEqual(verdictOf(regime, award, facts))
      }),
      { numRuns: 1000 },
    )
  })

  it('the status follows from the conditions, which each tell fact and source', () => {
    fc.assert(
      fc.property(regimeAndAward, anyPerson, ([regime, award], changes) => {
        const verdict = verdictOf(regime, award, factsFor(award, reviewYears[regime]!, changes))
        expect(verdict.status).toBe(statusOf(verdict.conditions))
        for (const { fact, source, label } of verdict.conditions) {
          expect(fact).toMatch(/[.]$/)
          expect(fact).not.toMatch(/undefined|null|NaN/)
          expect(source).not.toBe('')
          expect(label).not.toBe('')
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('regime data', () => {
  const rulesIn = (rules: readonly ConditionRule[]): ConditionRule[] =>
    rules.flatMap((rule) => [rule, ...('rules' in rule ? rulesIn(rule.rules) : [])])

  it('names conditions uniquely within an award', () => {
    for (const regime of regimes)
      for (const rule of Object.values(regime.awards)) {
        const ids = rule.conditions.map((one) => one.id)
        expect(new Set(ids).size).toBe(ids.length)
      }
  })

  it('gives every rule an article, or the setting whose article stands in', () => {
    for (const regime of regimes) {
      const rules = [
        ...regime.gates.person,
        ...regime.gates.collective,
        ...Object.values(regime.awards).flatMap((rule) => rule.conditions),
      ]
      for (const rule of rulesIn(rules))
        expect(rule.article !== '' || rule.sourceSetting !== undefined).toBe(true)
      for (const source of [...regime.principles, ...Object.values(regime.specialCases)])
        expect(source.article).not.toBe('')
    }
  })

  it('judges persons by checks of persons and collectives by checks of collectives', () => {
    for (const regime of regimes)
      for (const award of awardCodes)
        expect(() => verdictOf(regime.id, award, factsFor(award, 2025))).not.toThrow()
    expect(getAward('LDTT').object).toBe('person')
    expect(ruleKeysOf(getRegime('R1')).has('LDTT/class')).toBe(true)
  })
})
