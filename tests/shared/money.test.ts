import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dongSchema, formatMoney, largestDong, parseMoney, roundUpToTenThousand } from '#shared/money'

describe('formatMoney', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [540_000, '540.000'],
    [1_490_000, '1.490.000'],
    [-540_000, '-540.000'],
    [largestDong, '999.999.999.999'],
  ])('%i → %s', (dong, text) => {
    expect(formatMoney(dong)).toBe(text)
  })

  it('refuses a fraction', () => {
    expect(() => formatMoney(0.5)).toThrow(RangeError)
  })

  it('reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestDong }), (dong) => {
        expect(parseMoney(formatMoney(dong))).toBe(dong)
      }),
    )
  })
})

describe('parseMoney', () => {
  it.each(['540000', '540.000', '540 000', '540,000', '540.000đ', '540.000 đồng', ' 540.000 VNĐ '])(
    'reads %j',
    (typed) => {
      expect(parseMoney(typed)).toBe(540_000)
    },
  )

  it.each(['', 'đồng', '540.00', '5.40000', '1.000,000', '-5', '0,3', '1e6', '9999999999999'])(
    'refuses %j',
    (typed) => {
      expect(parseMoney(typed)).toBeNull()
    },
  )
})

describe('roundUpToTenThousand', () => {
  it('is the smallest multiple that is not less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 10_000 }), (dong) => {
        const rounded = roundUpToTenThousand(dong)
        expect(rounded % 10_000).toBe(0)
        expect(rounded).toBeGreaterThanOrEqual(dong)
        expect(rounded).toBeLessThan(dong + 10_000)
      }),
    )
  })

  it('keeps an exact multiple', () => {
    expect(roundUpToTenThousand(540_000)).toBe(540_000)
    expect(roundUpToTenThousand(702_000)).toBe(710_000)
    expect(() => roundUpToTenThousand(-1)).toThrow(RangeError)
    expect(() => roundUpToTenThousand(0.5)).toThrow(RangeError)
  })
})

describe('dongSchema', () => {
  it('takes whole sums only, with Vietnamese messages', () => {
    expect(dongSchema.parse(540_000)).toBe(540_000)
    const message = (value: unknown) => dongSchema.safeParse(value).error?.issues[0]?.message
    expect(message(0.5)).toBe('Hãy nhập số tiền nguyên, đơn vị đồng.')
    expect(message('540000')).toBe('Hãy nhập số tiền nguyên, đơn vị đồng.')
    expect(message(-1)).toBe('Số tiền không được âm.')
    expect(message(largestDong + 1)).toBe('Số tiền quá lớn.')
  })
})
