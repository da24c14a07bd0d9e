import type { ResultNoticeView } from '#main/documents/result-notice'
import { resultNoticeTexts } from '#main/documents/texts/result-notice'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { formatSchoolYear } from '#shared/day'
import { type EntryKey, entryKeyText } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { authorityNames } from '#shared/rules/settings'
import { awardableNominees, exclusionReasons, givenAwards } from './awarded'
import type { CampaignBook } from './book'
import { issueLacks, issueView, principalSigner, signerLacks } from './college'
import { awardNameView } from './proposals'
import { defineSource } from './source'
import { type ProposalsOfUnit, proposalsOfKey, unitItems } from './unit-documents'

type Results = Pick<ResultNoticeView, 'given' | 'proposed' | 'refused' | 'waiting'>

/** For each unit of which anything has been settled. */
export const resultNoticeSource = defineSource({
  kind: 'result-notice',
  list: (book) => unitItems(book, async (group) => isSettled(await resultsOf(book, group))),
  async load(book, key) {
    const group = await proposalsOfKey(book, key)
    const { unit } = group
    const results = await resultsOf(book, group)
    if (!isSettled(results))
      throw new AppError('conflict', `Chưa có kết quả xét nào của ${unit.name} để thông báo.`)
    const { campaign, organisation } = book
    return {
      builder: 'result-notice',
      view: {
        organisation: organisationView(organisation),
        issue: issueView(book, book.issueOf('result-notice', key)),
        signer: principalSigner(book),
        decidingOffice: organisation.signerOffice,
        unitName: unit.name,
        campaign: campaignPhrase(campaign),
        schoolYear: formatSchoolYear(campaign.schoolYear),
        standingUnit: organisation.standingUnit,
        ...results,
        notConsidered: group.notConsidered.map(({ personId: _, ...person }) => person),
        archive: archiveOf(organisation),
        texts: book.textsOf(resultNoticeTexts),
      },
      fileName: `Thông báo kết quả, ${unit.name}`,
      lacks: [
        ...issueLacks(book, 'result-notice', key),
        ...waitingLacks(results, unit.name),
        ...signerLacks(book),
      ],
    }
  },
})

const isSettled = ({ given, proposed, refused }: Results): boolean =>
  given.length + proposed.length + refused.length > 0

/** What became of each award the unit proposed, in the order of its list. */
async function resultsOf(book: CampaignBook, { collectives, people }: ProposalsOfUnit): Promise<Results> {
  const awardable = new Map((await awardableNominees(book)).map((one) => [entryKeyText(one), one]))
  const given = await givenAwards(book)
  const exclusions = await exclusionReasons(book)
  const results: { [Part in keyof Results]: Results[Part][number][] } = {
    given: [],
    proposed: [],
    refused: [],
    waiting: [],
  }
  const sort = (key: EntryKey, who: { honorific: 'Ông' | 'Bà' | null; name: string; position: string }) => {
    const text = entryKeyText(key)
    const line = { ...who, award: awardNameView(key.award) }
    const nominee = awardable.get(text)
    const gift = given.get(text)
    const exclusion = exclusions.get(text)
    if (gift) results.given.push({ ...line, ...gift })
    else if (exclusion !== undefined) results.refused.push({ ...line, reason: exclusion })
    else if (nominee?.state === 'refused') results.refused.push({ ...line, reason: nominee.reason })
    else if (nominee?.state === 'letter')
      results.proposed.push({ ...line, authorityName: authorityNames[nominee.decidedBy] })
    else
      results.waiting.push({
        ...line,
        reason:
          nominee?.state === 'decision' ? 'Đã được thông qua, chờ quyết định.' : (nominee?.reason ?? ''),
      })
  }
  for (const { unitId, name, codes } of collectives)
    for (const award of codes)
      sort({ award, personId: null, unitId }, { honorific: null, name, position: '' })
  for (const { personId, honorific, name, position, codes } of people)
    for (const award of codes) sort({ award, personId, unitId: null }, { honorific, name, position })
  return results
}

const waitingLacks = ({ waiting }: Results, unitName: string): Lack[] =>
  waiting.length > 0
    ? [
        {
          message: `${unitName}: còn ${waiting.length} đề nghị chưa có kết quả.`,
          at: { screen: 'reconciliation' },
        },
      ]
    : []
