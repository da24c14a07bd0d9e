import { listCertificates } from '#main/database/certificate-queries'
import { numberWithSign, registerNumber } from '#main/documents/document-number'
import { certificateRegisterTexts } from '#main/documents/texts/certificate-register'
import { campaignPhrase, headOf, organisationView } from '#main/services/award-decision-view'
import { getAward } from '#shared/domain/award'
import { calledOf, campaignDecisions, standingLines } from './campaign-decisions'
import { defineSource, theOnlyOne } from './source'

export const certificateRegisterSource = defineSource({
  kind: 'certificate-register',

  list: async (book) =>
    (await campaignDecisions(book)).some(({ entries }) =>
      entries.some(({ award }) => getAward(award).kind === 'form'),
    )
      ? theOnlyOne
      : [],

  async load(book) {
    const { organisation, campaign } = book
    const decisions = new Map(
      (await campaignDecisions(book)).map((decision) => [
        decision.id,
        { ...decision, entries: standingLines(decision) },
      ]),
    )
    const registered = await listCertificates(book.db, [...decisions.keys()])
    const rows = registered.flatMap(({ decisionId, entryPlace, year, number, note }) => {
      const decision = decisions.get(decisionId)
      const entry = decision?.entries[entryPlace]
      if (!decision || !entry) return []
      return [
        {
          number: registerNumber(number, year),
          recipient: [calledOf(entry), entry.name].filter(Boolean).join(' '),
          placeOfWork:
            entry.personId === null ? '' : [entry.position, entry.unitName].filter(Boolean).join(', '),
          award: getAward(entry.award).name,
          decisionNumber: numberWithSign(decision.number, 'QĐ', organisation.sign),
          decidedOn: decision.signedOn,
          note: entry.isRevoked ? 'Đã thu hồi' : note,
        },
      ]
    })
    return {
      builder: 'certificate-register',
      view: {
        organisation: organisationView(organisation),
        texts: book.textsOf(certificateRegisterTexts),
        giver: `${organisation.signerOffice} ${organisation.name}`,
        campaign: campaignPhrase(campaign),
        head: headOf(organisation.standingUnit),
        rows,
      },
      fileName: `Sổ cấp giấy khen ${campaignPhrase(campaign)}`,
      lacks:
        rows.length > 0
          ? []
          : [
              {
                message: 'Chưa có giấy khen nào vào sổ; ban hành quyết định khen thưởng trước.',
                at: null,
              },
            ],
    }
  },
})
