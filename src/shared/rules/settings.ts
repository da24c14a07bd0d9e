/**
 * The catalogue of what the college may set (law.md §3, §11): for each value its label, kind, bounds, and the default
 * that stands where a regime names none. Everything here without a regime's own text is "to be confirmed".
 */
import { type AwardCode, awardCodes, getAward } from '#shared/domain/award'
import type { Regime, Sourced } from '#shared/rules/regimes/types'
import {
  type Authority,
  authorities,
  type SettingKey,
  type SettingValues,
} from '#shared/rules/setting-values'
import { countings, specialCaseCodes, specialCaseLabels } from '#shared/rules/special-cases'

export const authorityNames: Record<Authority, string> = {
  principal: 'Hiệu trưởng',
  department: 'Giám đốc sở',
  province: 'Chủ tịch Ủy ban nhân dân tỉnh',
  'prime-minister': 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
}

export const settingGroups = ['authority', 'criteria', 'quota', 'vote', 'denominator', 'history'] as const
export type SettingGroup = (typeof settingGroups)[number]

export const settingGroupNames: Record<SettingGroup, string> = {
  authority: 'Thẩm quyền quyết định',
  criteria: 'Tiêu chuẩn',
  quota: 'Tỷ lệ, chỉ tiêu',
  vote: 'Hội đồng, biểu quyết',
  denominator: 'Tính vào mẫu số tỷ lệ',
  history: 'Năm liên tục',
}

/** How a value is entered and what bounds it. */
export type SettingKind =
  /** Whole percent. `emptyLabel` says what null means; without it the value must be given. */
  | { kind: 'percent'; min: number; max: number; emptyLabel?: string }
  | { kind: 'months'; min: number; max: number }
  | { kind: 'choice'; options: readonly { value: string; label: string }[] }
  | { kind: 'yes-no' }

export type SettingDefinition = {
  key: SettingKey
  group: SettingGroup
  label: string
  /** The open question of law.md §11 it answers. */
  question: string | null
  /** Stands where the regime names no default. */
  fallback: Sourced<SettingValues[SettingKey]>
} & SettingKind

type Definition<Key extends SettingKey> = Omit<SettingDefinition, 'key' | 'fallback' | keyof SettingKind> &
  SettingKind & { fallback: Sourced<SettingValues[Key]> }

function define<Key extends SettingKey>(key: Key, definition: Definition<Key>): SettingDefinition {
  return { key, ...definition }
}

const unsettled = 'Chưa tìm thấy văn bản quy định; trường hoặc Sở Nội vụ xác nhận'
const fromMemory = <Value>(value: Value, note?: string): Sourced<Value> => ({
  value,
  article: unsettled,
  mark: 'M',
  note,
})

const authorityOptions = authorities.map((value) => ({ value, label: authorityNames[value] }))
const countingLabels = { include: 'Tính', exclude: 'Không tính', ask: 'Hỏi từng trường hợp' }
const countingOptions = countings.map((value) => ({ value, label: countingLabels[value] }))

/** Law.md §3.1. Whether the principal is "tương đương" is the key question U1: sure only as C. */
function authorityFallback(award: AwardCode): Sourced<Authority> {
  const own = {
    article: 'Khoản 1 Điều 80 Luật Thi đua, khen thưởng 2022',
    mark: 'C',
    note: 'Chưa rõ hiệu trưởng trường thuộc tỉnh có phải cấp “tương đương” (U1); hỏi Sở Nội vụ.',
  } as const
  const above = { article: 'Luật Thi đua, khen thưởng', mark: 'B' } as const
  if (award.startsWith('HCLD')) return { value: 'president', ...above }
  if (['CSTDTQ', 'CTDCP', 'BKTTG_CN', 'BKTTG_TT'].includes(award))
    return { value: 'prime-minister', ...above }
  if (['CSTDT', 'TTLDXS', 'CTDT', 'BK_CN', 'BK_TT'].includes(award)) return { value: 'province', ...above }
  return { value: 'principal', ...own }
}

const awardLabel = (award: AwardCode): string => {
  const { name, object, kind } = getAward(award)
  return kind === 'form' ? `${name} (${object === 'person' ? 'cá nhân' : 'tập thể'})` : name
}

/** Every setting, in the order the screen shows them. */
export const settingCatalogue: readonly SettingDefinition[] = [
  ...awardCodes.map((award) =>
    define(`decides.${award}`, {
      group: 'authority',
      label: `Ai quyết định: ${awardLabel(award)}`,
      question: 'U1',
      kind: 'choice',
      options: authorityOptions,
      fallback: authorityFallback(award),
    }),
  ),
  define('newHireMonths', {
    group: 'criteria',
    label: 'Mới tuyển dụng dưới số tháng này thì không xét LĐTT',
    question: 'U5',
    kind: 'months',
    min: 0,
    max: 12,
    fallback: fromMemory(6),
  }),
  define('privateDiscipline', {
    group: 'criteria',
    label: 'Kỷ luật về đời tư (từ 01/7/2026)',
    question: 'U5',
    kind: 'choice',
    options: [
      { value: 'review', label: 'Xem xét từng trường hợp' },
      { value: 'bars', label: 'Không được xét danh hiệu' },
      { value: 'does-not-bar', label: 'Vẫn được xét' },
    ],
    fallback: fromMemory('review'),
  }),
  define('initiativesBindTitleRoute', {
    group: 'criteria',
    label: 'Bằng khen tỉnh: nhánh 02 lần CSTĐ cơ sở có cần 02 sáng kiến',
    question: 'U14',
    kind: 'choice',
    options: [
      { value: 'review', label: 'Chưa rõ, xem xét' },
      { value: 'binds', label: 'Cần' },
      { value: 'does-not-bind', label: 'Không cần' },
    ],
    fallback: fromMemory('review'),
  }),
  define('initiativeMinShare', {
    group: 'criteria',
    label: 'Tỷ lệ đóng góp ít nhất để được tính sáng kiến',
    question: 'U2',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Không quy định',
    fallback: fromMemory(null),
  }),
  define('sectionIsCollective', {
    group: 'criteria',
    label: 'Xét danh hiệu tập thể cho tổ bộ môn trong khoa',
    question: 'U2',
    kind: 'yes-no',
    fallback: { value: false, article: unsettled, mark: 'C' },
  }),
  define('showUnconfirmed', {
    group: 'criteria',
    label: 'Hiện cả quy định chưa kiểm chứng (chỉ để tham khảo)',
    question: null,
    kind: 'yes-no',
    fallback: { value: false, article: 'Lựa chọn của trường', mark: 'A' },
  }),
  define('quotaPercent.LDTT', {
    group: 'quota',
    label: 'LĐTT nhiều nhất, % số người',
    question: 'U2',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Không giới hạn',
    fallback: fromMemory(null),
  }),
  define('quotaPercent.CSTDCS', {
    group: 'quota',
    label: 'CSTĐ cơ sở nhiều nhất, % số người đạt LĐTT',
    question: 'U2',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Không giới hạn',
    fallback: fromMemory(null),
  }),
  define('quotaPercent.CSTDT', {
    group: 'quota',
    label: 'CSTĐ cấp tỉnh nhiều nhất, % số CSTĐ cơ sở',
    question: 'U2',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Không giới hạn',
    fallback: fromMemory(null),
  }),
  define('quotaLevel', {
    group: 'quota',
    label: 'Tỷ lệ tính theo',
    question: 'U12',
    kind: 'choice',
    options: [
      { value: 'school', label: 'Toàn trường' },
      { value: 'unit', label: 'Từng đơn vị' },
    ],
    fallback: fromMemory('school'),
  }),
  define('outstandingPercent', {
    group: 'quota',
    label: 'HTXS nhiều nhất',
    question: 'U11',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Theo nghị định về xếp loại',
    fallback: { value: null, article: 'Nghị định về đánh giá, xếp loại viên chức', mark: 'A' },
  }),
  define('outstandingPercentOfGoodUnit', {
    group: 'quota',
    label: 'HTXS nhiều nhất khi đơn vị xếp loại HTXS',
    question: 'U11',
    kind: 'percent',
    min: 1,
    max: 100,
    emptyLabel: 'Theo nghị định về xếp loại',
    fallback: { value: null, article: 'Nghị định về đánh giá, xếp loại viên chức', mark: 'A' },
  }),
  define('outstandingBase', {
    group: 'quota',
    label: 'Tỷ lệ HTXS tính trên',
    question: 'U11',
    kind: 'choice',
    options: [
      { value: 'HTT', label: 'Số người xếp loại Hoàn thành tốt' },
      { value: 'HTT+HTXS', label: 'Số người Hoàn thành tốt và Hoàn thành xuất sắc' },
    ],
    fallback: fromMemory('HTT', 'Nghị định 233 ghi “tổng số HTT”, không nói có gồm HTXS; lấy cách hẹp.'),
  }),
  ...awardCodes.map((award) =>
    define(`votePercent.${award}`, {
      group: 'vote',
      label: `Phiếu đồng ý: ${awardLabel(award)}`,
      question: 'U4',
      kind: 'percent',
      min: 1,
      max: 100,
      emptyLabel: 'Quá nửa',
      fallback: fromMemory<number | null>(null),
    }),
  ),
  define('quorum', {
    group: 'vote',
    label: 'Số thành viên có mặt để họp',
    question: 'U10',
    kind: 'choice',
    options: [
      { value: 'none', label: 'Không quy định' },
      { value: 'over-half', label: 'Quá nửa' },
      { value: 'two-thirds', label: 'Từ 2/3' },
      { value: 'three-quarters', label: 'Từ 3/4' },
      { value: 'four-fifths', label: 'Từ 4/5 (80 %)' },
    ],
    fallback: {
      value: 'two-thirds',
      article: 'Quyết định số 86/2025/QĐ-UBND của tỉnh Bắc Ninh, Điều 8',
      mark: 'C',
      note: 'Tỉnh khác; chỉ để tham khảo.',
    },
  }),
  define('secretBallot', {
    group: 'vote',
    label: 'Bỏ phiếu kín CSTĐ cơ sở',
    question: 'U10',
    kind: 'yes-no',
    fallback: fromMemory(true, 'Văn bản ghi “bỏ phiếu”, không ghi “kín”.'),
  }),
  define('candidateVote', {
    group: 'vote',
    label: 'Thành viên hội đồng được đề nghị khen thưởng',
    question: 'U10',
    kind: 'choice',
    options: [
      { value: 'abstains', label: 'Không bỏ phiếu cho mình, vẫn tính trong mẫu số' },
      { value: 'votes', label: 'Bỏ phiếu như thường' },
      { value: 'leaves-denominator', label: 'Không bỏ phiếu, không tính trong mẫu số' },
    ],
    fallback: fromMemory('abstains'),
  }),
  ...specialCaseCodes.map((code) =>
    define(`denominator.${code}`, {
      group: 'denominator',
      label: specialCaseLabels[code],
      question: 'U9',
      kind: 'choice',
      options: countingOptions,
      fallback: fromMemory('ask'),
    }),
  ),
  define('consecutiveEndsIn', {
    group: 'history',
    label: 'Chuỗi năm liên tục kết thúc ở',
    question: 'U12',
    kind: 'choice',
    options: [
      { value: 'either', label: 'Năm xét, hoặc năm liền trước' },
      { value: 'year-considered', label: 'Năm xét' },
      { value: 'year-before', label: 'Năm liền trước năm xét' },
    ],
    fallback: fromMemory('either'),
  }),
  define('gapYear', {
    group: 'history',
    label: 'Năm nghỉ thai sản, đi học không có danh hiệu',
    question: 'U12',
    kind: 'choice',
    options: [
      { value: 'review', label: 'Xem xét từng trường hợp' },
      { value: 'breaks', label: 'Đứt chuỗi' },
      { value: 'skips', label: 'Bỏ qua, không đứt chuỗi' },
    ],
    fallback: fromMemory('review'),
  }),
  define('usedYears', {
    group: 'history',
    label: 'Năm đã dùng để xét cùng danh hiệu lần trước',
    question: 'U12',
    kind: 'choice',
    options: [
      { value: 'review', label: 'Xem xét từng trường hợp' },
      { value: 'not-again', label: 'Không tính lại' },
      { value: 'again', label: 'Được tính lại' },
    ],
    fallback: fromMemory('review'),
  }),
]

const byKey = new Map(settingCatalogue.map((definition) => [definition.key, definition]))

/** Null for a key this version does not know: stored settings may come from another one. */
export const findSetting = (key: string): SettingDefinition | null => byKey.get(key as SettingKey) ?? null

/** The default of a setting under a regime: the regime's own, its special cases', or the catalogue's. */
export function settingDefault(
  regime: Regime,
  { key, fallback }: SettingDefinition,
): Sourced<SettingValues[SettingKey]> & { atMost?: number } {
  const own = regime.settings[key]
  if (own) return own
  if (!key.startsWith('denominator.')) return fallback
  const code = key.slice('denominator.'.length) as keyof Regime['specialCases']
  const { counting, ...source } = regime.specialCases[code]
  return { value: counting, ...source }
}
