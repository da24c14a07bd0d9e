import { numberWithSign } from '#main/documents/document-number'
import { campaignPhrase, organisationView } from '#main/services/award-decision-view'
import { loadReconciliation } from '#main/services/reconciliation'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { Decision } from '#shared/domain/decision'
import { documentNames } from '#shared/domain/document'
import { reconciledStages, stageNames } from '#shared/domain/reconciliation'
import { lessenedText } from '#shared/rules/reconciliation'
import { campaignDecisions, standingLines } from './campaign-decisions'
import { defineSource, theOnlyOne } from './source'

/** Of two awards of one name, whose each is: "Giấy khen của Hiệu trưởng (tập thể)". */
function nameOf(award: AwardCode, rows: readonly { award: AwardCode }[]): string {
  const { name, object } = getAward(award)
  const isTwice = rows.some((other) => other.award !== award && getAward(other.award).name === name)
  return isTwice ? `${name} (${object === 'person' ? 'cá nhân' : 'tập thể'})` : name
}

/** What issued decisions left out with a reason, and what was revoked later. */
const explained = (decisions: readonly Decision[], sign: string): string[] =>
  decisions
    .filter(({ kind, state }) => kind === 'award' && state === 'issued')
    .flatMap((decision) => {
      const number = numberWithSign(decision.number, 'QĐ', sign)
      const says = ({ name, award }: { name: string; award: AwardCode }) =>
        `${name} (${getAward(award).name})`
      return [
        ...decision.excluded.map(
          (one) => `${says(one)} không đưa vào Quyết định số ${number}: ${one.reason}`,
        ),
        ...standingLines(decision).flatMap((line) =>
          line.isRevoked ? [`${says(line)} có trong Quyết định số ${number}, sau đó đã bị thu hồi`] : [],
        ),
      ]
    })

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
          award: nameOf(award, rows),
          counts: reconciledStages.map((stage) => counts[stage]),
          lessened: lessenedText(lessened),
        })),
        explained: explained(await campaignDecisions(book), book.organisation.sign),
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
