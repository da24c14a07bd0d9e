import { describe, expect, it } from 'vitest'
import { awardOf, objectOf, recogniseAwards } from '#main/workbooks/ledger-award-names'
import { type AwardCode, awards } from '#shared/domain/award'
import { foldDiacritics } from '#shared/text/vietnamese'

describe('the award a cell names', () => {
  it.each<[stem: string, spellings: string[]]>([
    ['LDTT', ['LĐTT', 'ldtt', 'Lao động tiên tiến', 'LAO ĐỘNG TIÊN TIẾN', 'Danh hiệu LĐTT']],
    ['CSTDCS', ['CSTĐCS', 'CSTĐ CS', 'CSTĐ cơ sở', 'Chiến sĩ thi đua cơ sở', 'Chiến sỹ thi đua cấp cơ sở']],
    [
      'CSTDT',
      ['CSTĐT', 'CSTĐ tỉnh', 'CSTĐ cấp tỉnh', 'Chiến sĩ thi đua cấp tỉnh', 'Chiến sĩ thi đua tỉnh An Giang'],
    ],
    ['CSTDTQ', ['CSTĐTQ', 'CSTĐ toàn quốc', 'Chiến sĩ thi đua toàn quốc']],
    ['TTLDTT', ['TTLĐTT', 'Tập thể LĐTT', 'Tập thể lao động tiên tiến', 'Tập thể tiên tiến']],
    ['TTLDXS', ['TTLĐXS', 'Tập thể LĐXS', 'Tập thể lao động xuất sắc']],
    ['CTDT', ['Cờ thi đua của UBND tỉnh', 'Cờ TĐ tỉnh', 'Cờ thi đua xuất sắc của Ủy ban nhân dân tỉnh']],
    ['CTDCP', ['Cờ thi đua của Chính phủ', 'Cờ TĐ CP']],
    [
      'GK',
      [
        'Giấy khen',
        'GK',
        'Giấy khen của Hiệu trưởng',
        'Giấy khen Hiệu trưởng Trường CĐN',
        'Giấy khen cấp trường',
        'Giấy khen năm học 2021-2022',
      ],
    ],
    [
      'BK',
      [
        'Bằng khen UBND tỉnh',
        'BK tỉnh',
        'Bằng khen của Chủ tịch UBND tỉnh An Giang',
        'Bằng khen cấp tỉnh',
        'BK CTUBND tỉnh',
        'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      ],
    ],
    ['BKTTG', ['Bằng khen Thủ tướng', 'BK TTg', 'Bằng khen của Thủ tướng Chính phủ']],
    ['HCLD1', ['Huân chương Lao động hạng Nhất', 'HCLĐ Nhất', 'HCLĐ hạng 1']],
    ['HCLD2', ['Huân chương Lao động hạng Nhì', 'HCLĐ hạng II']],
    ['HCLD3', ['Huân chương Lao động hạng Ba', 'HCLĐ Ba', 'HCLĐ hạng III']],
  ])('is %s', (stem, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, recogniseAwards(spelling, '')]).toEqual([spelling, [stem]])
      const folded = foldDiacritics(spelling)
      expect([folded, recogniseAwards(folded, '')]).toEqual([folded, [stem]])
    }
  })

  it('is every one of the catalogue, by its name and short name', () => {
    for (const { code, name, shortName, object } of awards)
      for (const spelling of [name, shortName]) {
        const [stem] = recogniseAwards(spelling, '')
        expect([spelling, stem && awardOf(stem, object)]).toEqual([spelling, code satisfies AwardCode])
      }
  })

  it.each([
    ...['CSTĐ', 'Chiến sĩ thi đua cấp bộ', 'Chiến sĩ thi đua ngành', 'Bằng khen', 'Bằng khen của Bộ trưởng'],
    ...[
      'Giấy khen của Sở Lao động',
      'Giấy khen của Công đoàn',
      'Giấy khen của Trưởng phòng',
      'Kỷ niệm chương',
    ],
    ...['Bằng khen Tổng Liên đoàn', 'Nhà giáo ưu tú', 'Cờ thi đua của Bộ', 'x', ''],
  ])('“%s” is none the catalogue knows', (text) => {
    expect(recogniseAwards(text, '')).toEqual([])
  })

  it('of a bare bằng khen or giấy khen follows from who gave it', () => {
    expect(recogniseAwards('Bằng khen', 'Chủ tịch UBND tỉnh An Giang')).toEqual(['BK'])
    expect(recogniseAwards('Bằng khen', 'Thủ tướng Chính phủ')).toEqual(['BKTTG'])
    expect(recogniseAwards('Bằng khen', 'Bộ Lao động - Thương binh và Xã hội')).toEqual([])
    expect(recogniseAwards('Giấy khen', 'Hiệu trưởng Trường Cao đẳng nghề An Giang')).toEqual(['GK'])
    expect(recogniseAwards('Giấy khen', 'Giám đốc Sở LĐTBXH')).toEqual([])
    expect(recogniseAwards('Giấy khen', 'Công đoàn trường')).toEqual([])
  })

  it('may be several, which one row can’t hold', () => {
    expect(recogniseAwards('LĐTT, CSTĐCS', '')).toEqual(['LDTT', 'CSTDCS'])
    expect(recogniseAwards('CSTĐCS và Bằng khen UBND tỉnh', '')).toEqual(['CSTDCS', 'BK'])
  })

  it('is for a person or a collective, or for either', () => {
    expect([awardOf('GK', 'person'), awardOf('GK', 'collective')]).toEqual(['GK_CN', 'GK_TT'])
    expect([awardOf('LDTT', 'collective'), awardOf('TTLDXS', 'person')]).toEqual([undefined, undefined])
    expect([objectOf('LDTT'), objectOf('TTLDXS'), objectOf('BK')]).toEqual([
      'person',
      'collective',
      undefined,
    ])
  })
})
