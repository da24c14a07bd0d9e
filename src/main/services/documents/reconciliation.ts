import { campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { loadReconciliation } from '#main/services/reconciliation'
import { getAward } from '#shared/domain/award'
import { documentNames } from '#shared/domain/document'
import { reconciledStages, stageNames } from '#shared/domain/reconciliation'
import { lessenedText } from '#shared/rules/reconciliation'
import { defineSource, theOnlyOne } from './source'

export const reconciliationSource = defineSource({
  kind: 'reconciliation',
  list: async () => theOnlyOne,
  async load(book) {
    // It looks at every other document, and this file is among what that needs.
    const { staleDocuments } = await import('./stale-documents')
    const { rows, disagreements } = await loadReconciliation(book)
    const phrase = campaignPhrase(book.campaign)
    return {
      builder: 'reconciliation',
      view: {
        organisation: organisationView(book.organisation),
        campaign: phrase,
        asOf: book.today,
        stages: reconciledStages.map((stage) => stageNames[stage]),
        rows: rows.map(({ award, counts, lessened }) => ({
          award: getAward(award).name,
          counts: reconciledStages.map((stage) => counts[stage]),
          lessened: lessenedText(lessened),
        })),
        disagreements: disagreements.map(({ message, isBlocking }) => ({ message, isBlocking })),
        staleDocuments: (await staleDocuments(book)).map(({ kind, about }) =>
          about ? `${documentNames[kind]}, ${about}` : documentNames[kind],
        ),
      },
      fileName: `Bảng đối chiếu ${phrase}`,
      lacks: [],
    }
  },
})
