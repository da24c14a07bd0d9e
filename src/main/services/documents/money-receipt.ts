import { numberWithSign } from '#main/documents/document-number'
import type { PaidView } from '#main/documents/money-receipt-view'
import { moneyReceiptTexts } from '#main/documents/texts/money-receipt'
import { organisationView } from '#main/services/award-decision-view'
import { getAward } from '#shared/domain/award'
import { campaignLabel } from '#shared/domain/campaign-names'
import { type Decision, type DecisionEntry, entryKeyText } from '#shared/domain/decision'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'
import { givenAwards } from './awarded'
import type { CampaignBook } from './book'
import { calledOf, campaignDecisions, standingLines } from './campaign-decisions'
import { defineSource } from './source'

/** Decisions that pay: award decisions with their money, and decisions on the money. */
const pays = ({ kind, carriesMoney }: Decision): boolean =>
  kind === 'bonus' || (kind === 'award' && carriesMoney)

const nameOf = (book: CampaignBook, { number }: Decision): string =>
  number ? `Số ${numberWithSign(number, 'QĐ', book.organisation.sign)}` : 'Dự thảo'

/** Whoever gets several awards signs once; units in their order, within one as the decision lists them. */
function paidOf(entries: readonly DecisionEntry[]): PaidView[] {
  const recipients = new Map<string, PaidView & { awards: { name: string; amount: number }[] }>()
  const ordered = entries.toSorted((a, b) => a.unitSortOrder - b.unitSortOrder)
  for (const entry of ordered) {
    const key = `${entry.personId ?? ''}/${entry.unitId ?? ''}`
    const award = { name: getAward(entry.award).name, amount: entry.amount }
    const known = recipients.get(key)
    if (known) known.awards.push(award)
    else
      recipients.set(key, {
        honorific: calledOf(entry),
        name: entry.name,
        unitName: entry.unitName,
        isCollective: entry.unitId !== null,
        awards: [award],
      })
  }
  return [...recipients.values()]
}

export const moneyReceiptSource = defineSource({
  kind: 'money-receipt',
  list: async (book) =>
    (await campaignDecisions(book)).filter(pays).map((decision) => ({
      key: String(decision.id),
      about: nameOf(book, decision),
    })),
  async load(book, key) {
    const decision = (await campaignDecisions(book)).find(({ id }) => String(id) === key)
    if (!decision || !pays(decision))
      throw new AppError(
        'not-found',
        'Quyết định này không còn, hoặc không chi tiền thưởng. Mở lại trang này.',
      )
    const { organisation, campaign } = book
    const given = await givenAwards(book)
    // Nobody signs for the money of an award that was taken back, whichever decision took it.
    const paid = paidOf(
      standingLines(decision).filter((line) => !line.isRevoked && !given.get(entryKeyText(line))?.revokedBy),
    )
    const day = decision.signedOn ?? book.today
    const label = campaignLabel(campaign)
    const lack = (field: string, message: string): Lack => ({
      message,
      at: { screen: 'decision', decisionId: decision.id, field },
    })
    return {
      builder: 'money-receipt',
      view: {
        organisation: organisationView(organisation),
        texts: book.textsOf(moneyReceiptTexts),
        issue: { number: decision.number, signedOn: decision.signedOn, year: Number(day.slice(0, 4)) },
        signer: { office: decision.signerOffice, signsFor: null, name: decision.signerName },
        decidingOffice: organisation.signerOffice,
        fundSource: decision.fundSource,
        amendedBy: decision.amendments.map(({ number }) => numberWithSign(number, 'QĐ', organisation.sign)),
        paid,
      },
      fileName: `Danh sách ký nhận tiền thưởng ${lowerFirst(label)} (${lowerFirst(nameOf(book, decision)).replaceAll('/', '-')})`,
      lacks: [
        ...(decision.number === '' ? [lack('number', 'Quyết định chưa có số.')] : []),
        ...(decision.signedOn === null ? [lack('signedOn', 'Quyết định chưa có ngày ký.')] : []),
        ...(paid.some(({ awards }) => awards.some(({ amount }) => amount > 0))
          ? []
          : [lack('awards', 'Quyết định chưa có ai được thưởng tiền.')]),
      ],
    }
  },
})
