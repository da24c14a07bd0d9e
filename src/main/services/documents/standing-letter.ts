import { standingLetterTexts } from '#main/documents/texts/standing-letter'
import { archiveOf, campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { formatSchoolYear } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import { getAward } from '#shared/domain/award'
import { awardOrder, oncePerAward, recipientText } from '#shared/domain/decision-list'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { issueLacks, issueView, planLacks, planView, standingOrganisation, standingSigner } from './college'
import { listProposals } from './proposals'
import { defineSource, theOnlyOne } from './source'
import { proposes } from './unit-documents'

/** The standing unit's letter, once anybody is proposed. */
export const standingLetterSource = defineSource({
  kind: 'standing-letter',
  list: async (book) => ((await listProposals(book)).some(proposes) ? theOnlyOne : []),
  async load(book, key) {
    const { campaign, organisation } = book
    const groups = await listProposals(book)
    if (!groups.some(proposes))
      throw new AppError('conflict', 'Chưa có tập thể, cá nhân nào được đề nghị nên chưa lập được tờ trình.')
    const nominees = oncePerAward(await book.nominees())
    const byAward = new Map<AwardCode, number>()
    for (const { award } of nominees) byAward.set(award, (byAward.get(award) ?? 0) + 1)
    const distinct = (isPerson: boolean) =>
      new Set(nominees.filter(({ personId }) => (personId !== null) === isPerson).map(recipientText)).size
    const units = groups.filter(({ unit }) => unit !== null)
    const received = units.filter(({ values }) => values !== null)
    const signer = await standingSigner(book)
    return {
      builder: 'standing-letter',
      view: {
        organisation: standingOrganisation(book),
        college: organisationView(organisation),
        issue: issueView(book, book.issueOf('standing-letter', key)),
        signer,
        decidingOffice: organisation.signerOffice,
        standingUnit: organisation.standingUnit,
        campaign: campaignPhrase(campaign),
        schoolYear: formatSchoolYear(campaign.schoolYear),
        plan: planView(book),
        units:
          received.length > 0
            ? {
                received: received.length,
                total: units.length,
                absent: units.filter(({ values }) => values === null).map(({ unit }) => unit?.name ?? ''),
              }
            : null,
        counts: [...byAward]
          .sort(([a], [b]) => awardOrder(a) - awardOrder(b))
          .map(([award, count]) => {
            const { name, kind, object } = getAward(award)
            return { name, kind, object, count }
          }),
        recipients: { people: distinct(true), collectives: distinct(false) },
        notConsidered: groups.flatMap(({ unit, notConsidered }) =>
          notConsidered.map(({ honorific, name, reason }) => ({
            name: `${honorific} ${name}`,
            unitName: unit?.name ?? '',
            reason,
          })),
        ),
        archive: archiveOf(organisation),
        texts: book.textsOf(standingLetterTexts),
      },
      fileName: `Tờ trình của ${organisation.standingUnit}`,
      lacks: [
        ...issueLacks(book, 'standing-letter', key),
        ...(received.length > 0 ? planLacks(book) : []),
        ...headLacks(organisation.standingUnit, signer.name),
      ],
    }
  },
})

const headLacks = (standingUnit: string, name: string): Lack[] =>
  name === ''
    ? [
        {
          message: `Chưa biết người ký của ${standingUnit}: chưa có đơn vị cùng tên, hoặc đơn vị chưa có trưởng, phó trên danh sách.`,
          at: { screen: 'organisation', field: 'standingUnit' },
        },
      ]
    : []
