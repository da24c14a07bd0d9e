/** Regimes as data: adding one, gaps and overlaps, proposing one, and what the college may set. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/day'
import { awardCodes } from '#shared/domain/award'
import { bonusAmount, bonusRate } from '#shared/rules/bonus'
import { assess } from '#shared/rules/eligibility'
import { proposeRegime } from '#shared/rules/propose-regime'
import { criteriaRegimesOn, getRegime, regimeOn, regimes } from '#shared/rules/regime'
import { checkRegimeCoverage } from '#shared/rules/regime-coverage'
import { r3 } from '#shared/rules/regimes/r3'
import type { Regime } from '#shared/rules/regimes/types'
import { noOverrides, type RegimeOverrides, resolveSettings } from '#shared/rules/resolve-settings'
import { settingCatalogue } from '#shared/rules/settings'
import { conditionOf, person } from './builders'

/** A law that does not exist, as one value: stricter class, a quota, a new coefficient, a transition. */
const r4: Regime = {
  ...r3,
  id: 'R4',
  version: 'thử',
  name: 'Luật giả định năm 2028',
  from: '2028-01-01',
  to: null,
  mark: 'A',
  transition: { follows: 'R3', scope: 'every-award', article: 'Điều 99', mark: 'A' },
  bonus: {
    source: {
      ...r3.bonus.source,
      decree: 'Nghị định giả định',
      rates: { ...r3.bonus.source.rates, LDTT: { tenths: 5, mark: 'A' } },
    },
    atBest: 'A',
  },
  settings: {
    ...r3.settings,
    newHireMonths: { value: 3, article: 'Điều 5', mark: 'A' },
    'quotaPercent.CSTDCS': { value: 20, article: 'Điều 6', mark: 'A', atMost: 25 },
  },
  awards: {
    LDTT: {
      basis: 'criteria',
      conditions: [
        {
          id: 'class',
          label: 'HTXS',
          check: 'class-at-least',
          atLeast: 'HTXS',
          article: 'Điều 1',
          mark: 'A',
        },
      ],
    },
  },
}
const withR4: Regime[] = [...regimes.slice(0, -1), { ...r3, to: '2027-12-31' }, r4]

describe('a fourth regime', () => {
  it('is a value in the list and nothing else', () => {
    expect(checkRegimeCoverage(withR4)).toEqual([])
    expect(regimeOn('2028-01-01', withR4).id).toBe('R4')
    expect(regimeOn('2027-12-31', withR4).id).toBe('R3')
    expect(criteriaRegimesOn('2028-02-01', '2027-12-31', withR4).map(({ id }) => id)).toEqual(['R3', 'R4'])
    expect(getRegime('R4', withR4)).toBe(r4)
    expect(bonusRate('LDTT', 'R4', withR4)).toMatchObject({
      coefficientTenths: 5,
      bonusArticle: 'Điều 50 Nghị định giả định',
      mark: 'A',
    })
    expect(bonusAmount('LDTT', '2028-05-05', withR4)?.amount).toBe(1_270_000)
  })

  it('judges by its own conditions and settings', () => {
    const resolved = resolveSettings(r4)
    expect(resolved.values.newHireMonths).toBe(3)
    expect(assess(person(2028), 'LDTT', r4, resolved)).toMatchObject({
      status: 'not-eligible',
      regimeId: 'R4',
      ruleVersion: 'R4.thử',
    })
    const excellent = assess(person(2028, { evaluationClass: 'HTXS' }), 'LDTT', r4, resolved)
    expect(excellent.status).toBe('eligible')
    expect(conditionOf(excellent, 'LDTT/class')?.source).toBe('Điều 1')
    const asked = proposeRegime(
      { decisionDay: '2028-02-01', from: '2027-08-01', to: '2028-07-31', receivedDay: null },
      withR4,
    )
    expect(asked.regimeId).toBe('R4')
  })
})

describe('regime coverage', () => {
  const span = (id: string, from: string | null, to: string | null) => ({ id, from, to, transition: null })

  it('finds nothing wrong with the built-in list, in any order', () => {
    expect(checkRegimeCoverage(regimes)).toEqual([])
    expect(checkRegimeCoverage([...regimes].reverse())).toEqual([])
  })

  it.each([
    ['gap', [span('A', null, '2024-01-31'), span('B', '2024-02-03', null)], 'từ 01/02/2024 đến 02/02/2024'],
    [
      'overlap',
      [span('A', null, '2024-01-31'), span('B', '2024-01-31', null)],
      'từ 31/01/2024 đến 31/01/2024',
    ],
    ['overlap', [span('A', null, null), span('B', '2024-01-31', null)], 'từ 31/01/2024'],
    [
      'backwards',
      [span('A', null, '2024-01-31'), span('B', '2024-02-01', '2023-01-01'), span('C', '2024-02-01', null)],
      'B',
    ],
    ['same-id', [span('A', null, '2024-01-31'), span('A', '2024-02-01', null)], 'cùng mã A'],
    ['no-start', [span('A', '2024-01-31', null)], 'trước ngày 31/01/2024'],
    ['no-end', [span('A', null, '2024-01-31')], 'sau ngày 31/01/2024'],
  ])('tells a %s', (kind, list, text) => {
    const problem = checkRegimeCoverage(list).find((one) => one.kind === kind)
    expect(problem?.message).toContain(text)
  })

  it('is quiet exactly when every day has one regime', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(cut, fc.integer({ min: -2, max: 2 }), (cuts, slip) => {
        const days = cuts.sort((a, b) => a - b).map((count) => addDays('2024-01-01', count * 10))
        const spans = [null, ...days].map((from, index) =>
          span(
            `R${index}`,
            // The last one begins too late or too early by `slip` days.
            from !== null && index === days.length ? addDays(from, slip) : from,
            days[index] ? addDays(days[index], -1) : null,
          ),
        )
        const kinds = checkRegimeCoverage(spans).map((one) => one.kind)
        expect(kinds).toEqual(slip === 0 ? [] : slip > 0 ? ['gap'] : ['overlap'])
      }),
    )
  })
})

describe('proposing a regime (law.md §1.5)', () => {
  const ask = (changes: Partial<Parameters<typeof proposeRegime>[0]>) =>
    proposeRegime({ decisionDay: null, from: '2023-03-01', to: '2023-07-03', receivedDay: null, ...changes })

  it('takes SY 2022-23 decided in July–August 2023 as R1', () => {
    expect(ask({ decisionDay: '2023-07-20' })).toEqual({
      regimeId: 'R1',
      reason:
        'Quyết định ký 20/7/2023: áp dụng Luật Thi đua, khen thưởng năm 2003 và Nghị định số 91/2017/NĐ-CP.',
      alternatives: [],
    })
  })

  it('goes by the end of the campaign while there is no decision, and says what a later day would change', () => {
    const proposal = ask({})
    expect(proposal.regimeId).toBe('R1')
    expect(proposal.reason).toContain('Chưa có ngày quyết định; đợt kết thúc 03/7/2023')
    expect(proposal.alternatives).toEqual([{ regimeId: 'R2a', reason: 'Nếu quyết định ký từ 01/01/2024.' }])
  })

  it('offers the regime of the achievements when the decision came under the next', () => {
    const proposal = ask({ decisionDay: '2024-01-10' })
    expect(proposal.regimeId).toBe('R2a')
    expect(proposal.alternatives.map((one) => one.regimeId)).toEqual(['R1'])
  })

  it('keeps a dossier received before 01/10/2026 under R2b, R3 if more favourable (Luật 06/2026 Đ4.4)', () => {
    const period = { from: '2025-08-01', to: '2026-07-31', decisionDay: '2026-11-05' }
    const earlier = ask({ ...period, receivedDay: '2026-09-30' })
    expect(earlier.regimeId).toBe('R2b')
    expect(earlier.reason).toContain('Khoản 4 Điều 4 Luật số 06/2026/QH16')
    expect(earlier.alternatives[0]?.regimeId).toBe('R3')
    expect(ask({ ...period, receivedDay: '2026-10-01' }).regimeId).toBe('R3')
    expect(ask({ ...period, receivedDay: null }).regimeId).toBe('R3')
  })

  it('names the earlier regime for state-level dossiers only as an alternative (NĐ 152 Đ60.3)', () => {
    const proposal = ask({
      from: '2024-08-01',
      to: '2025-07-31',
      decisionDay: '2025-08-01',
      receivedDay: '2025-06-01',
    })
    expect(proposal.regimeId).toBe('R2b')
    expect(proposal.alternatives[0]).toMatchObject({ regimeId: 'R2a' })
    expect(proposal.alternatives[0]?.reason).toContain('cấp Nhà nước')
  })
})

describe('settings', () => {
  const with_ = (settings: Record<string, unknown>): RegimeOverrides => ({
    ...noOverrides,
    settings: Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [key, { value, source: '' }]),
    ),
  })
  const value = (regimeId: string, key: string) => {
    const { values } = resolveSettings(getRegime(regimeId))
    return values[key as keyof typeof values]
  }

  it('have a default under every regime, without any problem', () => {
    for (const regime of regimes) {
      const { settings, problems } = resolveSettings(regime)
      expect(problems).toEqual([])
      expect(settings.map((one) => one.definition.key)).toEqual(settingCatalogue.map((one) => one.key))
      for (const one of settings) {
        expect(one.value).not.toBeUndefined()
        expect(one.article).not.toBe('')
        expect(one.needsConfirmation).toBe(one.mark === 'C' || one.mark === 'M')
      }
    }
  })

  it.each([
    ['newHireMonths', [10, 6, 6, 6], '§2.5 New hire'],
    ['quotaPercent.CSTDCS', [15, null, null, null], '§2.1 CSTĐCS'],
    ['votePercent.CSTDCS', [null, 80, 80, 80], '§3.2'],
    ['votePercent.CSTDT', [90, 90, 90, 90], '§3.2'],
    ['votePercent.CSTDTQ', [90, 90, 90, 90], '§3.2'],
    ['votePercent.CTDT', [null, 80, 80, 80], '§3.2'],
    ['votePercent.LDTT', [null, null, null, null], '§3.2'],
    ['decides.LDTT', ['principal', 'principal', 'principal', 'principal'], '§3.1, U1'],
    ['decides.TTLDXS', ['province', 'province', 'province', 'province'], '§3.1'],
    ['decides.CSTDTQ', Array(4).fill('prime-minister'), '§3.1'],
    ['decides.HCLD3_CN', Array(4).fill('president'), '§3.1'],
    ['denominator.maternity', Array(4).fill('include'), '§2.5'],
    ['denominator.new-hire', Array(4).fill('exclude'), '§2.5'],
    ['denominator.transfer-out', Array(4).fill('exclude'), '§2.5'],
    ['denominator.retired', Array(4).fill('ask'), '§2.5'],
    ['denominator.sick-leave', Array(4).fill('include'), '§2.5'],
  ])('%s is %j under R1, R2a, R2b, R3 (law.md %s)', (key, expected) => {
    expect(['R1', 'R2a', 'R2b', 'R3'].map((id) => value(id, key))).toEqual(expected)
  })

  it('show the open questions as to be confirmed, until the college names its text', () => {
    const find = (overrides: RegimeOverrides) =>
      resolveSettings(getRegime('R2b'), overrides).settings.find(
        (one) => one.definition.key === 'decides.LDTT',
      )
    expect(find(noOverrides)).toMatchObject({ needsConfirmation: true, isDefault: true, mark: 'C' })
    expect(find(with_({ 'decides.LDTT': 'province' }))).toMatchObject({
      value: 'province',
      isDefault: false,
      needsConfirmation: true,
    })
    const confirmed = {
      settings: { 'decides.LDTT': { value: 'province', source: ' QĐ 9/2026, Điều 3 ' } },
      confirmed: {},
    }
    expect(find(confirmed)).toMatchObject({
      needsConfirmation: false,
      article: 'QĐ 9/2026, Điều 3',
      mark: 'A',
    })
  })

  it.each([
    ['R2b', { 'votePercent.CSTDCS': 101 }, 'ngoài khoảng 1–100'],
    ['R2b', { 'votePercent.CSTDCS': 79.5 }, 'số nguyên'],
    ['R2b', { 'quotaPercent.CSTDCS': 0 }, 'ngoài khoảng'],
    ['R1', { 'quotaPercent.CSTDCS': 16 }, 'vượt mức 15 %'],
    ['R1', { 'quotaPercent.CSTDCS': null }, 'không quá 15 %'],
    ['R2b', { newHireMonths: 13 }, 'ngoài khoảng 0–12'],
    ['R2b', { newHireMonths: null }, 'hãy nhập'],
    ['R2b', { 'decides.LDTT': 'mayor' }, 'không có lựa chọn'],
    ['R2b', { secretBallot: 'yes' }, 'có hoặc không'],
    ['R2b', { 'votes.of.old.version': 3 }, 'không có mục'],
  ])('under %s refuse %j, keep the default and say why', (regimeId, settings, text) => {
    const regime = getRegime(regimeId)
    const { values, problems } = resolveSettings(regime, with_(settings))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ severity: 'refused' })
    expect(problems[0]?.message).toContain(text)
    expect(values).toEqual(resolveSettings(regime).values)
  })

  it.each([
    [{ 'votePercent.CSTDT': 70 }, 'contradiction', 'ít phiếu hơn'],
    [{ 'votePercent.LDTT': 40 }, 'contradiction', 'không phải đa số'],
    [{ outstandingPercent: 30, outstandingPercentOfGoodUnit: 25 }, 'contradiction', 'giới hạn thấp hơn'],
    [{ 'decides.LDTT': 'province' }, 'contradiction', 'không quyết định LĐTT'],
    [{ quotaLevel: 'unit' }, 'doubt', 'không có tác dụng'],
    [{ newHireMonths: 0 }, 'doubt', 'mới tuyển dụng'],
  ])('keep %j and tell the %s', (settings, severity, text) => {
    const { values, problems } = resolveSettings(getRegime('R2b'), with_(settings))
    expect(values).toMatchObject(settings)
    const found = problems.find((one) => one.message.includes(text))
    expect(found?.severity).toBe(severity)
  })

  it('confirm only rules that exist, and only with a text', () => {
    const { problems, confirmationOf } = resolveSettings(getRegime('R3'), {
      settings: {},
      confirmed: {
        'LDTT/class': { source: 'Điều 24' },
        'LDTT/nothing': { source: 'Điều 1' },
        'TTLDTT/class': { source: '  ' },
      },
    })
    expect(problems.map((one) => one.key).sort()).toEqual(['LDTT/nothing', 'TTLDTT/class'])
    expect(confirmationOf('LDTT/class')).toBe('Điều 24')
    expect(confirmationOf('TTLDTT/class')).toBeNull()
  })

  it('never end with a value out of bounds, whatever is stored', () => {
    const anyKey = fc.constantFrom(...settingCatalogue.map((one) => one.key))
    const anyValue = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(fc.constantFrom(...regimes), fc.dictionary(anyKey, anyValue), (regime, stored) => {
        const { settings } = resolveSettings(regime, with_(stored))
        for (const { definition, value: resolved } of settings) {
          if (definition.kind === 'percent' && resolved !== null) {
            expect(Number.isInteger(resolved)).toBe(true)
            expect(resolved).toBeGreaterThanOrEqual(1)
            expect(resolved).toBeLessThanOrEqual(100)
          }
          if (definition.kind === 'choice')
            expect(definition.options.map((option) => option.value)).toContain(resolved)
        }
      }),
    )
  })

  it('cover every award and special case', () => {
    for (const award of awardCodes) {
      expect(settingCatalogue.some((one) => one.key === `decides.${award}`)).toBe(true)
      expect(settingCatalogue.some((one) => one.key === `votePercent.${award}`)).toBe(true)
    }
    expect(new Set(settingCatalogue.map((one) => one.key)).size).toBe(settingCatalogue.length)
  })
})
