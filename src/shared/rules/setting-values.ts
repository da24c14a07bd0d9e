/** The values national law leaves to the province or the college; labels, bounds and sources are in settings.ts. */
import type { AwardCode } from '#shared/domain/award'
import type { Counting, SpecialCaseCode } from '#shared/rules/special-cases'

/** Who signs an award: the principal by a Quyết định, anybody else after our Tờ trình (U1). */
export const authorities = ['principal', 'department', 'province', 'prime-minister', 'president'] as const
export type Authority = (typeof authorities)[number]

type PerAward<Prefix extends string, Value> = { [Award in AwardCode as `${Prefix}.${Award}`]: Value }

export type SettingValues = {
  /** Full months since recruitment below which Lao động tiên tiến is not considered. */
  newHireMonths: number
  /** Largest share, in percent: of LĐTT for CSTĐCS, of CSTĐCS for CSTĐT, of all people for LĐTT. Null: no quota. */
  'quotaPercent.LDTT': number | null
  'quotaPercent.CSTDCS': number | null
  'quotaPercent.CSTDT': number | null
  quotaLevel: 'school' | 'unit'
  /** Cap on HTXS in percent; null: as the evaluation decree says. */
  outstandingPercent: number | null
  outstandingPercentOfGoodUnit: number | null
  /** What the cap of NĐ 233/2026 is taken of (U11). */
  outstandingBase: 'HTT' | 'HTT+HTXS'
  quorum: 'none' | 'over-half' | 'two-thirds' | 'three-quarters' | 'four-fifths'
  secretBallot: boolean
  candidateVote: 'abstains' | 'votes' | 'leaves-denominator'
  /** Which year a row of consecutive years ends in. */
  consecutiveEndsIn: 'either' | 'year-considered' | 'year-before'
  /** A year without title because of maternity, study or the like. */
  gapYear: 'review' | 'breaks' | 'skips'
  /** Whether years that already served the same award may serve again. */
  usedYears: 'review' | 'not-again' | 'again'
  /** Whether the "02 sáng kiến" limb binds the CSTĐCS route of a bằng khen too (U14). */
  initiativesBindTitleRoute: 'review' | 'binds' | 'does-not-bind'
  /** A discipline about private life, which no longer forces the lowest class (U5). */
  privateDiscipline: 'review' | 'bars' | 'does-not-bar'
  /** Least share of an author for whom an initiative may serve, in percent; null: any. */
  initiativeMinShare: number | null
  /** Whether a tổ bộ môn inside a khoa is a collective that may be nominated. */
  sectionIsCollective: boolean
  /** Whether rules known from memory only (mark M) are shown, as hints. */
  showUnconfirmed: boolean
} & PerAward<'decides', Authority> &
  /** Votes for, in percent of ALL members; null: over half. */
  PerAward<'votePercent', number | null> & { [Case in SpecialCaseCode as `denominator.${Case}`]: Counting }

export type SettingKey = keyof SettingValues
