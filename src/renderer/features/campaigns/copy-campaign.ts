import { formatSchoolYear, isDay } from '#shared/day'
import type { Campaign, CampaignInput } from '#shared/domain/campaign'

/**
 * - `next-year`: the same campaign a school year later, every day moved by one year;
 * - `same-year`: another wave of the same school year, its days still to be set.
 */
export const copyWays = ['next-year', 'same-year'] as const
export type CopyWay = (typeof copyWays)[number]

/** As the address of the screen names them. */
export const copyWaySlugs: Record<CopyWay, string> = { 'next-year': 'nam-sau', 'same-year': 'cung-nam' }

export const copyWayOf = (slug: string): CopyWay | null =>
  copyWays.find((way) => copyWaySlugs[way] === slug) ?? null

/** A new campaign made from an earlier one. What belongs to that one's papers (number, date) is left out. */
export function copyCampaign(campaign: Campaign, way: CopyWay): CampaignInput {
  const { state: _state, isSample: _isSample, ...values } = campaign
  const years = way === 'next-year' ? 1 : 0
  const schoolYear = campaign.schoolYear + years
  const shift = (day: string | null) => (day === null || years === 0 ? null : inYear(day, years))
  return {
    ...values,
    id: null,
    schoolYear,
    wave: campaign.wave === null ? null : way === 'same-year' ? campaign.wave + 1 : campaign.wave,
    title: campaign.title.replaceAll(formatSchoolYear(campaign.schoolYear), formatSchoolYear(schoolYear)),
    planNumber: '',
    planDate: null,
    from: shift(campaign.from) ?? '',
    to: shift(campaign.to) ?? '',
    reviewFrom: shift(campaign.reviewFrom),
    reviewTo: shift(campaign.reviewTo),
    unitDeadline: shift(campaign.unitDeadline),
    councilDeadline: shift(campaign.councilDeadline),
    occasions: campaign.occasions.map((occasion) => ({
      ...occasion,
      anniversaryDay: inYear(occasion.anniversaryDay, years),
    })),
    criteria: campaign.criteria.map((criterion) => ({ ...criterion, id: null })),
  }
}

/** The same day of another year; 29/02 becomes 28/02 where there is none. */
function inYear(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return isDay(moved) ? moved : `${moved.slice(0, 8)}28`
}
