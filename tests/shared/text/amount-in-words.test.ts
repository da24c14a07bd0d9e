import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInWords, type NumberStyle, numberInWords } from '#shared/text/amount-in-words'

/** Reads the words back, knowing only what each word means: any mistake in the writer shows as another number. */
function readNumber(words: string): number {
  const digits: Record<string, number> = {
    không: 0,
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
  }
  const scales: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 }
  let billions = 0
  let below = 0
  let group = 0
  let digit = 0
  const closeGroup = () => {
    const value = group + digit
    group = 0
    digit = 0
    return value
  }
  for (const word of words.split(' ')) {
    if (word in digits) digit = digits[word]!
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0]
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0]
    else if (word === 'mười') group += 10
    else if (word in scales) below += closeGroup() * scales[word]!
    else if (word === 'tỷ' || word === 'tỉ') [billions, below] = [below + closeGroup(), 0]
    else if (word !== 'linh' && word !== 'lẻ') throw new Error(`unknown word ${word}`)
  }
  return billions * 1e9 + below + closeGroup()
}

const style = fc.record<NumberStyle>({
  zeroTens: fc.constantFrom('linh', 'lẻ'),
  four: fc.constantFrom('tư', 'bốn'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  exact: fc.boolean(),
})

describe('amountInWords', () => {
  it.each([
    [450_000, 'Bốn trăm năm mươi nghìn đồng'],
    [540_000, 'Năm trăm bốn mươi nghìn đồng'],
    [710_000, 'Bảy trăm mười nghìn đồng'],
    [1_001_000, 'Một triệu không trăm linh một nghìn đồng'],
    [1_880_000, 'Một triệu tám trăm tám mươi nghìn đồng'],
    [2_030_000, 'Hai triệu không trăm ba mươi nghìn đồng'],
    [2_530_000, 'Hai triệu năm trăm ba mươi nghìn đồng'],
    [6_710_000, 'Sáu triệu bảy trăm mười nghìn đồng'],
    [8_090_000, 'Tám triệu không trăm chín mươi nghìn đồng'],
    [10_000_000, 'Mười triệu đồng'],
    [10_010_000, 'Mười triệu không trăm mười nghìn đồng'],
    [10_530_000, 'Mười triệu năm trăm ba mươi nghìn đồng'],
    [11_390_000, 'Mười một triệu ba trăm chín mươi nghìn đồng'],
    [21_000_000, 'Hai mươi mốt triệu đồng'],
    [24_500_000, 'Hai mươi tư triệu năm trăm nghìn đồng'],
    [28_080_000, 'Hai mươi tám triệu không trăm tám mươi nghìn đồng'],
    [100_005_000, 'Một trăm triệu không trăm linh năm nghìn đồng'],
    [0, 'Không đồng'],
  ])('%i', (dong, words) => {
    expect(amountInWords(dong)).toBe(words)
  })

  it('follows the house style', () => {
    expect(amountInWords(24_105_000, { zeroTens: 'lẻ', four: 'bốn', thousand: 'ngàn' })).toBe(
      'Hai mươi bốn triệu một trăm lẻ năm ngàn đồng',
    )
    expect(amountInWords(540_000, { exact: true })).toBe('Năm trăm bốn mươi nghìn đồng chẵn')
    expect(amountInWords(540_500, { exact: true })).toBe('Năm trăm bốn mươi nghìn năm trăm đồng')
    expect(amountInWords(0, { exact: true })).toBe('Không đồng')
    expect(amountInWords(2_000_000_000, { billion: 'tỉ' })).toBe('Hai tỉ đồng')
  })
})

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1005, 'một nghìn không trăm linh năm'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [1_001_000_000_000, 'một nghìn không trăm linh một tỷ'],
    [1_000_500_000_000, 'một nghìn tỷ năm trăm triệu'],
    [
      999_999_999_999_999,
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('%i', (n, words) => {
    expect(numberInWords(n)).toBe(words)
  })

  it('reads back as the same number, in every style', () => {
    const anySize = fc
      .integer({ min: 0, max: 15 })
      .chain((digits) => fc.maxSafeNat().map((n) => n % 10 ** digits))
    fc.assert(
      fc.property(anySize, style, (n, chosen) => {
        expect(readNumber(numberInWords(n, chosen))).toBe(n)
      }),
      { numRuns: 5000 },
    )
  })

  it('reads back every number below a hundred thousand', () => {
    for (let n = 0; n < 100_000; n += 1) {
      if (readNumber(numberInWords(n)) !== n) expect.fail(`${n}: ${numberInWords(n)}`)
    }
  })

  it.each([-1, 0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (n) => {
    expect(() => numberInWords(n)).toThrow(RangeError)
    expect(() => amountInWords(n)).toThrow(RangeError)
  })
})
