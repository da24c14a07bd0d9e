/**
 * Titles (danh hiệu thi đua) and commendation forms (hình thức khen thưởng). The law keeps the two apart
 * (Luật Thi đua, khen thưởng: a title and a form may both be given and both pay), so the catalogue does too.
 * Codes are the abbreviations the field uses; `GK_CN`/`GK_TT` tell individual from collective, because
 * their bonuses differ (law.md §4.1).
 */
export const awardCodes = [
  'LDTT',
  'CSTDCS',
  'CSTDT',
  'CSTDTQ',
  'TTLDTT',
  'TTLDXS',
  'CTDT',
  'CTDCP',
  'GK_CN',
  'GK_TT',
  'GK_HS',
  'BK_CN',
  'BK_TT',
  'BKTTG_CN',
  'BKTTG_TT',
  'HCLD1_CN',
  'HCLD2_CN',
  'HCLD3_CN',
  'HCLD1_TT',
  'HCLD2_TT',
  'HCLD3_TT',
] as const

export type AwardCode = (typeof awardCodes)[number]
export type AwardKind = 'title' | 'form'
export type AwardObject = 'person' | 'collective'

export type Award = {
  code: AwardCode
  kind: AwardKind
  object: AwardObject
  /** In full, as documents write it. */
  name: string
  /** As grids write it; the full name is the tooltip. */
  shortName: string
  /** Rank within its kind and object; a higher title implies the lower ones. */
  rank: number
}

const list: Award[] = [
  { code: 'LDTT', kind: 'title', object: 'person', name: 'Lao động tiên tiến', shortName: 'LĐTT', rank: 1 },
  {
    code: 'CSTDCS',
    kind: 'title',
    object: 'person',
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    rank: 2,
  },
  {
    code: 'CSTDT',
    kind: 'title',
    object: 'person',
    name: 'Chiến sĩ thi đua cấp tỉnh',
    shortName: 'CSTĐ tỉnh',
    rank: 3,
  },
  {
    code: 'CSTDTQ',
    kind: 'title',
    object: 'person',
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐTQ',
    rank: 4,
  },
  {
    code: 'TTLDTT',
    kind: 'title',
    object: 'collective',
    name: 'Tập thể lao động tiên tiến',
    shortName: 'TTLĐTT',
    rank: 1,
  },
  {
    code: 'TTLDXS',
    kind: 'title',
    object: 'collective',
    name: 'Tập thể lao động xuất sắc',
    shortName: 'TTLĐXS',
    rank: 2,
  },
  {
    code: 'CTDT',
    kind: 'title',
    object: 'collective',
    name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
    shortName: 'Cờ TĐ tỉnh',
    rank: 3,
  },
  {
    code: 'CTDCP',
    kind: 'title',
    object: 'collective',
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ TĐ CP',
    rank: 4,
  },
  {
    code: 'GK_CN',
    kind: 'form',
    object: 'person',
    name: 'Giấy khen của Hiệu trưởng',
    shortName: 'Giấy khen',
    rank: 1,
  },
  {
    code: 'GK_TT',
    kind: 'form',
    object: 'collective',
    name: 'Giấy khen của Hiệu trưởng',
    shortName: 'Giấy khen',
    rank: 1,
  },
  // Giấy khen of students: prizes by the college's own rule (law.md §4.1), so never in the law's rates.
  {
    code: 'GK_HS',
    kind: 'form',
    object: 'person',
    name: 'Giấy khen của Hiệu trưởng (học sinh, sinh viên)',
    shortName: 'GK HSSV',
    rank: 1,
  },
  {
    code: 'BK_CN',
    kind: 'form',
    object: 'person',
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    shortName: 'BK tỉnh',
    rank: 2,
  },
  {
    code: 'BK_TT',
    kind: 'form',
    object: 'collective',
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    shortName: 'BK tỉnh',
    rank: 2,
  },
  {
    code: 'BKTTG_CN',
    kind: 'form',
    object: 'person',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'BK TTg',
    rank: 3,
  },
  {
    code: 'BKTTG_TT',
    kind: 'form',
    object: 'collective',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'BK TTg',
    rank: 3,
  },
  {
    code: 'HCLD3_CN',
    kind: 'form',
    object: 'person',
    name: 'Huân chương Lao động hạng Ba',
    shortName: 'HCLĐ Ba',
    rank: 4,
  },
  {
    code: 'HCLD2_CN',
    kind: 'form',
    object: 'person',
    name: 'Huân chương Lao động hạng Nhì',
    shortName: 'HCLĐ Nhì',
    rank: 5,
  },
  {
    code: 'HCLD1_CN',
    kind: 'form',
    object: 'person',
    name: 'Huân chương Lao động hạng Nhất',
    shortName: 'HCLĐ Nhất',
    rank: 6,
  },
  {
    code: 'HCLD3_TT',
    kind: 'form',
    object: 'collective',
    name: 'Huân chương Lao động hạng Ba',
    shortName: 'HCLĐ Ba',
    rank: 4,
  },
  {
    code: 'HCLD2_TT',
    kind: 'form',
    object: 'collective',
    name: 'Huân chương Lao động hạng Nhì',
    shortName: 'HCLĐ Nhì',
    rank: 5,
  },
  {
    code: 'HCLD1_TT',
    kind: 'form',
    object: 'collective',
    name: 'Huân chương Lao động hạng Nhất',
    shortName: 'HCLĐ Nhất',
    rank: 6,
  },
]

/** Every award, titles before forms, lower before higher. */
export const awards: readonly Award[] = list

const byCode = new Map(list.map((award) => [award.code, award]))

export function getAward(code: AwardCode): Award {
  const award = byCode.get(code)
  if (!award) throw new RangeError(`unknown award ${code}`)
  return award
}

/** The awards a form offers for one object and kind, lower first. */
export const awardsFor = (object: AwardObject, kind: AwardKind): Award[] =>
  list.filter((award) => award.object === object && award.kind === kind)

/**
 * Whether a title counts as Lao động tiên tiến: every higher individual title presupposes it
 * (Luật TĐKT 2022 Đ23.1: CSTĐ cơ sở is chosen among LĐTT).
 */
export const countsAsAdvancedWorker = (title: AwardCode | null): boolean =>
  title !== null && getAward(title).object === 'person' && getAward(title).kind === 'title'

/** Awards whose amount the college sets freely, person by person. */
export const hasFreeAmount = (code: AwardCode): code is 'GK_HS' => code === 'GK_HS'

/** Awards whose amount follows from the law: a coefficient of the base salary. */
export type LawPaidAward = Exclude<AwardCode, 'GK_HS'>

/** The awards a principal's own decision may carry by default; the others go up by a proposal letter (law.md §3.1, U1). */
export const principalAwards: readonly AwardCode[] = ['LDTT', 'CSTDCS', 'TTLDTT', 'GK_CN', 'GK_TT', 'GK_HS']
