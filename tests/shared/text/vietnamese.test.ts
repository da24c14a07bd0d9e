import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanMultiline,
  cleanText,
  compareNames,
  foldDiacritics,
  matchesSearch,
  nameSortKey,
  sameName,
} from '#shared/text/vietnamese'

const syllables = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Lệ',
  'Phạm',
  'Đặng',
  'Dặng',
  'Văn',
  'Thị',
  'Hoa',
  'Hòa',
  'Hoà',
  'Hóa',
  'Hỏa',
  'Hõa',
  'Hoạ',
  'An',
  'Anh',
  'Ân',
  'Ăn',
  'Ánh',
  'Ơn',
  'Ôn',
  'Oanh',
  'Út',
  'Ứng',
  'Uyên',
  'Thủy',
  'Thuỷ',
  'Y',
  'Chau',
  'Néang',
  'Ka',
]
const name = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))
const anyText = fc.string({ unit: 'binary', maxLength: 40 })

describe('cleanText', () => {
  it('composes, so that the same letters are the same text', () => {
    expect(cleanText('Nguyễn'.normalize('NFD'))).toBe('Nguyễn')
  })

  it('drops what the eye cannot see and a printer cannot print', () => {
    expect(cleanText('\uFEFFLê\u00A0 Thị\u200B\u00ADHoa\u0007\u0000 ')).toBe('Lê ThịHoa')
    expect(cleanText('một\tdòng\r\nhai\u000Bba')).toBe('một dòng hai ba')
  })

  it('turns the eth of Western code pages into the Vietnamese letter', () => {
    expect(cleanText('\u00D0ặng Văn \u00D0ức')).toBe('Đặng Văn Đức')
  })

  it('keeps lines where they are wanted', () => {
    expect(cleanMultiline(' a \r\n\r\n\r\n\r\n b\u00A0c\u000Bd\n\n')).toBe('a\n\nb c\nd')
  })

  it('is NFC, idempotent and well-formed for any paste', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(clean).toBe(clean.normalize('NFC'))
        expect(cleanText(clean)).toBe(clean)
        expect(clean).not.toMatch(/\p{Cc}|\p{Cs}| {2}|^ | $/u)
        const lines = cleanMultiline(text)
        expect(lines).toBe(lines.normalize('NFC'))
        expect(cleanMultiline(lines)).toBe(lines)
        expect(lines).not.toMatch(/(?!\n)\p{Cc}|\n{3}|^\n|\n$/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('foldDiacritics', () => {
  it('leaves plain lower-case letters', () => {
    expect(foldDiacritics('Đặng Thị Ngọc Ưởng')).toBe('dang thi ngoc uong')
    expect(foldDiacritics('ẰẮẲẴẶ ỪỨỬỮỰ ỳýỷỹỵ')).toBe('aaaaa uuuuu yyyyy')
  })

  it('is idempotent, whatever the Unicode form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldDiacritics(foldDiacritics(text))).toBe(foldDiacritics(text))
        expect(foldDiacritics(text.normalize('NFD'))).toBe(foldDiacritics(text.normalize('NFC')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('matchesSearch', () => {
  it.each([
    ['Nguyễn Văn Ân', 'nguyen an', true],
    ['Nguyễn Văn Ân', 'AN nguyễn', true],
    ['Nguyễn Văn Ân', 'ng v', true],
    ['Nguyễn Văn Ân', '  ', true],
    ['Nguyễn Văn Ân', 'uyen', false],
    ['Nguyễn Thị Lan', 'an', false],
    ['Nguyễn Văn Ân', 'nguyen binh', false],
    ['TCHC-NV0123', 'nv0123', true],
    ['TCHC-NV0123', '012', true],
    ['Quyết định số 86/QĐ-CĐN', '86/qd-cdn', true],
    ['Phòng Tổ chức - Hành chính', 'hanh chinh', true],
    ['Lê Văn Đức', '\u00D0ức', true],
  ])('%s ~ %s: %s', (text, query, expected) => {
    expect(matchesSearch(text, query)).toBe(expected)
  })

  it('finds a name by any of its words, in any order, without diacritics', () => {
    fc.assert(
      fc.property(name, (text) => {
        const query = text.split(' ').reverse().join(' ')
        expect(matchesSearch(text, query)).toBe(true)
        expect(matchesSearch(text, foldDiacritics(query).toUpperCase())).toBe(true)
      }),
    )
  })
})

describe('the order of names', () => {
  const sorted = (names: string[]) => [...names].sort(compareNames)
  /** Bytes as SQLite's BINARY collation compares them. */
  const compareBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

  it('goes by the given name, then the family name, then the middle names', () => {
    const expected = [
      'Phan Văn An',
      'Lê Thị Bình',
      'Lê Văn Bình',
      'Nguyễn An Bình',
      'Đỗ Thị Cúc',
      'An Văn Dũng',
    ]
    expect(sorted([...expected].reverse())).toEqual(expected)
  })

  it('follows the Vietnamese alphabet', () => {
    const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz']
    expect(sorted([...alphabet].reverse())).toEqual(alphabet)
    expect(sorted(['Ân', 'Anh', 'Ăn', 'An', 'Ánh', 'Ba'])).toEqual(['An', 'Anh', 'Ánh', 'Ăn', 'Ân', 'Ba'])
    expect(sorted(['Đào', 'Duy', 'Dung', 'Em'])).toEqual(['Dung', 'Duy', 'Đào', 'Em'])
  })

  it('takes the tones as không, huyền, sắc, hỏi, ngã, nặng, and only between equal letters', () => {
    expect(sorted(['ạ', 'ã', 'ả', 'á', 'à', 'a'])).toEqual(['a', 'à', 'á', 'ả', 'ã', 'ạ'])
    expect(sorted(['Hạn', 'Hàng', 'Han'])).toEqual(['Han', 'Hạn', 'Hàng'])
  })

  it('keeps one given name together', () => {
    const expected = ['Lê Thị Hoa', 'Trần Thị Hoa', 'An Thị Hòa', 'Lê Thị Hoà', 'Bùi Thị Hóa']
    expect(sorted([...expected].reverse())).toEqual(expected)
  })

  it('does not take a note in brackets for the given name', () => {
    const expected = ['Nguyễn Văn An', 'Nguyễn Văn An (Điện)', 'Nguyễn Văn An (Toán)', 'Lê Văn Ba']
    expect(sorted([...expected].reverse())).toEqual(expected)
    expect(sameName('Nguyễn Văn An (Toán)', 'Nguyễn Văn Toán An')).toBe(false)
  })

  it('is a total order that the stored key reproduces byte by byte', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(compareNames(a, b)).toBe(-compareNames(b, a) + 0)
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
          expect(compareNames(a, c)).toBeLessThanOrEqual(0)
        expect(Math.sign(compareBytes(nameSortKey(a), nameSortKey(b)))).toBe(compareNames(a, b))
        expect(compareNames(a, b) === 0).toBe(sameName(a, b))
      }),
      { numRuns: 3000 },
    )
  })

  it('agrees with the bytes for any text and any Unicode form', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareBytes(nameSortKey(a), nameSortKey(b)))).toBe(compareNames(a, b))
        expect(nameSortKey(a.normalize('NFD'))).toBe(nameSortKey(a.normalize('NFC')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('sameName', () => {
  it.each([
    ['Trần Thị Hòa', 'TRẦN THỊ HOÀ', true],
    ['Lê Thủy', 'Lê  Thuỷ ', true],
    ['Nguyễn Ân', 'Nguyễn Ân'.normalize('NFD'), true],
    ['\u00D0ặng Ân', 'Đặng Ân', true],
    ['Trần Thị Hoa', 'Trần Thị Hòa', false],
    ['Nguyễn Văn An', 'Nguyễn Văn Ân', false],
    ['Nguyễn Văn An', 'An Nguyễn Văn', false],
    ['Lý Văn Đạt', 'Lý Văn Dạt', false],
  ])('%s = %s: %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected)
  })
})
