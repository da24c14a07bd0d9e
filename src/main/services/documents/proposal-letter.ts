import { numberWithSign } from '#main/documents/document-number'
import type { HigherAuthority, ProposedAwardView } from '#main/documents/proposal-letter'
import { councilMinutesTexts } from '#main/documents/texts/council-minutes'
import { proposalLetterTexts } from '#main/documents/texts/proposal-letter'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { formatSchoolYear } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { getAward } from '#shared/domain/award'
import { needsCouncil } from '#shared/domain/campaign-names'
import { entryKeyText } from '#shared/domain/decision'
import { awardOrder, recipientText } from '#shared/domain/decision-list'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'
import { authorityNames } from '#shared/rules/settings'
import { awardableNominees, closedSessions, votesOfSessions } from './awarded'
import type { CampaignBook } from './book'
import { issueLacks, issueView, principalSigner, signerLacks } from './college'
import { defineSource } from './source'

const higher: readonly HigherAuthority[] = ['department', 'province', 'prime-minister', 'president']

/** What the council passed and one authority above the principal decides. */
const readyFor = async (book: CampaignBook, authority: string) =>
  (await awardableNominees(book))
    .filter(({ state, decidedBy }) => state === 'letter' && decidedBy === authority)
    .sort((a, b) => awardOrder(a.award) - awardOrder(b.award) || a.unitSortOrder - b.unitSortOrder)

/** One letter for each authority that has anything to decide. */
export const proposalLetterSource = defineSource({
  kind: 'proposal-letter',
  async list(book) {
    const items = []
    for (const authority of higher)
      if ((await readyFor(book, authority)).length > 0)
        items.push({ key: authority, about: authorityNames[authority] })
    return items
  },
  async load(book, key) {
    const authority = higher.find((one) => one === key)
    const nominees = authority ? await readyFor(book, authority) : []
    if (!authority || nominees.length === 0)
      throw new AppError(
        'conflict',
        'Chưa có tập thể, cá nhân nào được thông qua mà thuộc thẩm quyền của cấp này.',
      )
    const { campaign, organisation } = book
    const votes = await votesOfSessions(book)
    const voted = new Set(nominees.flatMap(({ verdict }) => verdict?.sessionId ?? []))
    const sessions = (await closedSessions(book)).filter(({ id }) => voted.has(id))
    const issue = book.issueOf('proposal-letter', key)
    const codes = [...new Set(nominees.map(({ award }) => award))]
    const distinct = (isPerson: boolean) =>
      new Set(nominees.filter(({ personId }) => (personId !== null) === isPerson).map(recipientText)).size
    return {
      builder: 'proposal-letter',
      view: {
        organisation: organisationView(organisation),
        issue: issueView(book, issue),
        signer: principalSigner(book),
        authority,
        authorityName: authorityNames[authority],
        campaign: campaignPhrase(campaign),
        schoolYear: formatSchoolYear(campaign.schoolYear),
        legalBases: proposedLegalBases(issue.signedOn ?? book.today, {
          number: campaign.planNumber,
          signedOn: campaign.planDate,
          sign: organisation.sign,
          title: campaign.title,
          college: organisation.name,
        }),
        sessions: sessions.map(({ number, heldOn }) => ({
          number: number && numberWithSign(number, 'BB', book.textsOf(councilMinutesTexts).sign),
          heldOn,
        })),
        needsCouncil: sessions.length > 0 || needsCouncil(campaign),
        awards: codes.map((code) => awardOf(code, nominees, votes)),
        recipients: { people: distinct(true), collectives: distinct(false) },
        archive: archiveOf(organisation),
        texts: book.textsOf(proposalLetterTexts),
      },
      fileName: `Tờ trình ${authorityNames[authority]}`,
      lacks: [...issueLacks(book, 'proposal-letter', key), ...sessionLacks(sessions), ...signerLacks(book)],
    }
  },
})

function awardOf(
  code: AwardCode,
  nominees: Awaited<ReturnType<typeof readyFor>>,
  votes: Awaited<ReturnType<typeof votesOfSessions>>,
): ProposedAwardView {
  const { name, kind, object } = getAward(code)
  return {
    name,
    kind,
    object,
    entries: nominees
      .filter(({ award }) => award === code)
      .map((nominee) => ({
        honorific: nominee.honorific,
        name: nominee.name,
        position: nominee.position,
        unitName: nominee.personId === null ? '' : nominee.unitName,
        votes: nominee.verdict
          ? (votes.get(`${nominee.verdict.sessionId}/${entryKeyText(nominee)}`) ?? null)
          : null,
        deed: nominee.deed,
      })),
  }
}

const sessionLacks = (sessions: { id: number; number: string }[]): Lack[] =>
  sessions
    .filter(({ number }) => number === '')
    .map(({ id }) => ({
      message: 'Biên bản họp Hội đồng chưa có số.',
      at: { screen: 'session', sessionId: id, field: 'minutesNumber' },
    }))
