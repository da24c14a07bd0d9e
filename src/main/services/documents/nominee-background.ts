import { listInitiatives } from '#main/database/initiative-queries'
import { numberWithSign } from '#main/documents/document-number'
import { formatSchoolYear, formatShortDay } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { CampaignBook } from './book'

/** What a list of proposals shows beside a person: initiatives that serve the title, awards of the years before. */
export type NomineeBackground = { initiatives: string[]; earlier: string[] }

/** School years before the campaign's that the list looks back on. */
const yearsBack = 3

/** By person, for the whole campaign at once. */
export const nomineeBackgrounds = (
  book: CampaignBook,
): Promise<(personId: number, codes: readonly AwardCode[]) => NomineeBackground> =>
  book.share('nominee backgrounds', async () => {
    const { db, campaign, organisation } = book
    const initiatives = await listInitiatives(db)
    const records = await db
      .selectFrom('award_record')
      .select(['person_id', 'award', 'award_name', 'school_year', 'number', 'decided_on'])
      .where('person_id', 'is not', null)
      .where('school_year', '>=', campaign.schoolYear - yearsBack)
      .where('school_year', '<', campaign.schoolYear)
      .where('removed_at', 'is', null)
      .where('revoked_on', 'is', null)
      .orderBy('school_year', 'desc')
      .orderBy('id')
      .execute()

    return (personId, codes) => ({
      initiatives: initiatives
        .filter((initiative) => {
          const served = initiative.uses.some(
            (use) =>
              use.personId === personId &&
              use.schoolYear === campaign.schoolYear &&
              codes.includes(use.award),
          )
          // One not yet marked as used is shown where the title asks for it: with the year's own initiatives.
          const may =
            codes.some(asksForInitiative) &&
            initiative.schoolYear === campaign.schoolYear &&
            initiative.uses.every((use) => use.personId !== personId) &&
            initiative.authors.some((author) => author.personId === personId)
          return served || may
        })
        .map(({ title, number, decidedOn }) => {
          const decision = [
            number && `số ${numberWithSign(number, 'QĐ', organisation.sign)}`,
            decidedOn && `ngày ${formatShortDay(decidedOn)}`,
          ].filter(Boolean)
          return `“${title}”${decision.length > 0 ? ` (QĐ ${decision.join(' ')})` : ''}`
        }),
      earlier: codes.some(looksBack)
        ? records.filter((record) => record.person_id === personId).map(withPaper)
        : byAward(records.filter((record) => record.person_id === personId)),
    })
  })

type EarlierRecord = {
  award: AwardCode | null
  award_name: string
  school_year: number | null
  number: string
  decided_on: string | null
}

const nameOf = ({ award, award_name }: EarlierRecord): string =>
  award ? getAward(award).shortName : award_name

const yearOf = ({ school_year }: EarlierRecord): string =>
  school_year === null ? '' : formatSchoolYear(school_year)

/** "2021-2022: CSTĐCS (398/QĐ-CĐN, 14/7/2022)" */
function withPaper(record: EarlierRecord): string {
  const paper = [record.number, record.decided_on && formatShortDay(record.decided_on)]
    .filter(Boolean)
    .join(', ')
  return `${yearOf(record)}: ${nameOf(record)}${paper ? ` (${paper})` : ''}`
}

/** "LĐTT: 3 năm học liền, 2019-2022"; "CSTĐCS: 2021-2022, 2019-2020" */
function byAward(records: EarlierRecord[]): string[] {
  const years = new Map<string, number[]>()
  for (const record of records)
    if (record.school_year !== null)
      years.set(nameOf(record), [...(years.get(nameOf(record)) ?? []), record.school_year])
  return [...years].map(([name, own]) => {
    const [last = 0, ...rest] = [...new Set(own)]
    const first = rest.at(-1) ?? last
    const isUnbroken = rest.length > 1 && last - first === rest.length
    const text = isUnbroken
      ? `${rest.length + 1} năm học liền, ${first}-${last + 1}`
      : [last, ...rest].map(formatSchoolYear).join(', ')
    return `${name}: ${text}`
  })
}

/** Everything above Lao động tiên tiến is judged beside the years before, decision by decision. */
const looksBack = (code: AwardCode): boolean => {
  const { kind, rank } = getAward(code)
  return kind === 'title' && rank > 1
}

/** Chiến sĩ thi đua of any level is judged by an initiative (Luật TĐKT 2022 Đ21–23). */
function asksForInitiative(code: AwardCode): boolean {
  const { kind, object, rank } = getAward(code)
  return kind === 'title' && object === 'person' && rank > 1
}
