import { describe, expect, it } from 'vitest'
import { quotaDesk, tallyOf } from '#shared/domain/quota-desk'
import { getRegime } from '#shared/rules/regime'
import { resolveSettings } from '#shared/rules/resolve-settings'
import {
  quotaLines,
  quotaState,
  quotaStateWords,
  usedOfLimit,
} from '../../src/renderer/components/quota/quota-words'

const unit = (id: number, advanced: number, soldiers: number, excellent = 0) =>
  tallyOf(
    { id, name: `Đơn vị ${id}` },
    Array.from({ length: advanced }, (_, at) => ({
      title: at < soldiers ? ('CSTDCS' as const) : ('LDTT' as const),
      evaluationClass: at < excellent ? ('HTXS' as const) : ('HTT' as const),
    })),
    'HTT',
  )
const deskOf = (units: ReturnType<typeof unit>[], day: string, settings: Record<string, unknown> = {}) =>
  quotaDesk(
    units,
    day,
    resolveSettings(getRegime('R1'), {
      confirmed: {},
      settings: Object.fromEntries(
        Object.entries(settings).map(([key, value]) => [key, { value, source: 'Quy chế' }]),
      ),
    }),
  )

describe('limits while typing', () => {
  it('writes the arithmetic out and says who is over, and what one more would change', () => {
    const [own, school] = quotaLines(deskOf([unit(1, 20, 4), unit(2, 20, 0)], '2023-07-03'), 1)
    expect(own?.quota.arithmetic).toBe('20 LĐTT × 15 % = 3,0 → tối đa 3; đang đề nghị 4')
    expect(own?.quota.oneMore).toBe('21 LĐTT × 15 % = 3,15 → vẫn tối đa 3; cần thêm 7 LĐTT để tối đa 4')
    expect(school && usedOfLimit(school.quota)).toBe('4/6')
  })

  it('binds at the level the college has set', () => {
    const units = [unit(1, 20, 4), unit(2, 20, 0)]
    const bound = (level: string) =>
      quotaLines(deskOf(units, '2023-07-03', { quotaLevel: level }), 1)
        .filter(({ key, binds }) => binds && (key === 'unit' || key === 'school'))
        .map(({ key, quota }) => [key, quotaStateWords[quotaState(quota)]])
    expect(bound('unit')).toEqual([['unit', 'vượt']])
    expect(bound('school')).toEqual([['school', 'trong mức']])
  })

  it('never calls a limit breached that nobody has confirmed', () => {
    const share = quotaLines(deskOf([unit(1, 10, 0, 5)], '2024-07-03', { showUnconfirmed: true }), 1).find(
      ({ key }) => key === 'unit-HTXS',
    )
    expect(share?.quota.isOver).toBe(true)
    expect(quotaState(share!.quota)).toBe('over-unconfirmed')
  })

  it('allows one HTXS unit of fewer than five', () => {
    const desk = quotaDesk(
      [1, 2].map((id) => ({ ...unit(id, 10, 0), collectiveClass: 'HTXS' as const })),
      '2027-07-03',
      resolveSettings(getRegime('R3')),
    )
    const line = quotaLines(desk, 1).find(({ key }) => key === 'units-HTXS')
    expect(line?.quota.arithmetic).toBe('2 đơn vị, dưới 5 → tối đa 1; đang đề nghị 2')
    expect(quotaState(line!.quota)).toBe('over')
  })

  it('shows the school alone where no unit is in hand', () => {
    expect(
      quotaLines(deskOf([unit(1, 20, 4)], '2023-07-03', { showUnconfirmed: true }), null).map(
        ({ key }) => key,
      ),
    ).toEqual(['school', 'school-HTXS'])
  })
})
