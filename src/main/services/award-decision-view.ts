import type {
  AmendedLineView,
  AmendmentDecisionView,
  AwardDecisionView,
  DecisionFrameView,
  OrganisationView,
} from '#main/documents/views'
import type { Day } from '#shared/day'
import { getAward, hasFreeAmount } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { changedFieldNames, type Decision, type EntryKey, type StandingEntry } from '#shared/domain/decision'
import type { Organisation } from '#shared/domain/organisation'
import { formatMoney } from '#shared/money'
import { bonusAmount } from '#shared/rules/bonus'
import { lowerFirst } from '#shared/text/case'

/** The college as the heads of its documents need it. */
export const organisationView = (organisation: Organisation): OrganisationView => ({
  kind: 'government',
  managingBody: organisation.managingBody,
  name: organisation.name,
  sign: organisation.sign,
  place: organisation.place,
  numberStyle: organisation.numberStyle,
})

/** "phong trào thi đua đợt II năm học 2022-2023": what a document says it is about. */
export const campaignPhrase = (campaign: Campaign): string => {
  const label = campaignLabel(campaign)
  const lower = lowerFirst(label)
  if (campaign.kind === 'regular' || campaign.kind === 'wave') return `phong trào thi đua ${lower}`
  // The officer's own title may say already what it is.
  if (/^(?:phong trào|đợt|cuộc)\s/u.test(lower)) return lower
  if (/^thi đua\s/u.test(lower)) return `phong trào ${lower}`
  if (/^(?:khen|tặng|biểu dương)\s/u.test(lower)) return `đợt ${lower}`
  return campaign.kind === 'sudden' ? `đợt khen thưởng ${lower}` : `phong trào thi đua ${lower}`
}

/** "Phòng Tổ chức - Hành chính" → "Trưởng phòng Tổ chức - Hành chính". */
export const headOf = (unit: string): string => `Trưởng ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`

/** "VT, TCHC" */
export const archiveOf = (organisation: Organisation): string => `VT, ${organisation.standingUnitSign}`

type Texts = DecisionFrameView['texts']

function frameView(
  organisation: Organisation,
  decision: Decision,
  today: Day,
  texts: Texts,
): DecisionFrameView {
  const day = decision.signedOn ?? today
  return {
    organisation: organisationView(organisation),
    issue: { number: decision.number, signedOn: decision.signedOn, year: Number(day.slice(0, 4)) },
    signer: { office: decision.signerOffice, signsFor: null, name: decision.signerName },
    decidingOffice: organisation.signerOffice,
    subject: decision.subject,
    legalBases: decision.legalBases,
    proposedBy: decision.proposedBy,
    standingHead: headOf(organisation.standingUnit),
    archive: archiveOf(organisation),
    texts,
  }
}

const recipientOf = ({ personId, unitId }: EntryKey): string =>
  personId === null ? `unit ${unitId}` : `person ${personId}`

/** What an award decision, or one on the money, is printed from. */
export function awardDecisionView(
  organisation: Organisation,
  campaign: Campaign,
  decision: Decision,
  today: Day,
  texts: Texts,
): AwardDecisionView {
  const day = decision.signedOn ?? today
  const { kind } = campaign
  return {
    ...frameView(organisation, decision, today, texts),
    campaign: campaignPhrase(campaign),
    direct: kind === 'sudden' || kind === 'thematic' ? kind : null,
    pays:
      decision.kind === 'bonus' ? decision.pays.map(({ number, signedOn }) => ({ number, signedOn })) : null,
    awards: decision.awards.map((code) => {
      const award = getAward(code)
      // A frozen entry holds what was paid; the law of the day is only asked where nobody is paid in full.
      const paid = decision.entries.find(
        (entry) => entry.award === code && entry.amount > 0 && entry.amountNote === '',
      )
      const bonus = paid ?? bonusAmount(code, day)
      return {
        key: code,
        name: award.name,
        kind: award.kind,
        object: award.object,
        isForStudents: hasFreeAmount(code),
        coefficientTenths: bonus?.coefficientTenths ?? null,
        amount: bonus?.amount ?? 0,
      }
    }),
    entries: decision.entries.map((entry) => ({
      award: entry.award,
      recipient: recipientOf(entry),
      honorific: entry.honorific,
      name: entry.name,
      position: entry.position,
      unitName: entry.unitName,
      amount: entry.amount,
      note: entry.amountNote,
      deed: decision.kind === 'bonus' ? '' : entry.deed,
    })),
    bonus: decision.carriesMoney
      ? {
          fundSource: decision.fundSource,
          bonusSource: decision.money.bonusSource,
          baseSalary: decision.money.baseSalary > 0 ? decision.money.baseSalary : null,
          baseSalaryDecree: decision.money.baseSalaryDecree,
        }
      : null,
  }
}

/** What a correction or revocation is printed from. */
export function amendmentDecisionView(
  organisation: Organisation,
  decision: Decision & { about: NonNullable<Decision['about']> },
  today: Day,
  texts: Texts,
): AmendmentDecisionView {
  const { about } = decision
  const orders = printedOrders(about.entries)
  const changesOf = Map.groupBy(decision.changes, (change) => change.entryPlace)
  const places = [...changesOf.keys()].filter((place) => about.entries[place] !== undefined)
  const lineOf = (place: number): AmendedLineView => {
    const entry = about.entries[place]!
    const { name, kind, object } = getAward(entry.award)
    return {
      award: { name, kind, object },
      order: orders.get(place) ?? place + 1,
      recipient: recipientOf(entry),
      honorific: entry.honorific,
      name: entry.name,
      position: entry.position,
      unitName: entry.unitName,
    }
  }
  const inOrder = places.sort((a, b) => a - b)
  return {
    ...frameView(organisation, decision, today, texts),
    about: { number: about.number, signedOn: about.signedOn },
    reason: decision.reason,
    fundSource: decision.fundSource,
    amendment:
      decision.kind === 'correction'
        ? {
            kind: 'correction',
            total: correctedSum(decision.changes, about.entries),
            lines: inOrder.map((place) => ({
              ...lineOf(place),
              changes: changesOf.get(place)!.map(({ field, before, after }) => ({
                field:
                  field === 'name' && about.entries[place]!.personId === null
                    ? 'Tên tập thể'
                    : changedFieldNames[field],
                before: field === 'amount' ? amountText(before) : before,
                after: field === 'amount' ? amountText(after) : after,
              })),
            })),
          }
        : {
            kind: 'revocation',
            lines: inOrder.map((place) => ({
              ...lineOf(place),
              paid: changesOf
                .get(place)!
                .reduce((sum, { field, before }) => sum + (field === 'revoked' ? Number(before) || 0 : 0), 0),
            })),
          },
  }
}

/** @returns đồng; null where no amount changes */
function correctedSum(changes: Decision['changes'], entries: readonly StandingEntry[]): number | null {
  const amounts = new Map(
    changes.flatMap(({ entryPlace, field, after }) =>
      field === 'amount' ? [[entryPlace, Number(after) || 0] as const] : [],
    ),
  )
  if (amounts.size === 0) return null
  return entries.reduce(
    (total, { amount, isRevoked }, place) => (isRevoked ? total : total + (amounts.get(place) ?? amount)),
    0,
  )
}

const amountText = (text: string): string => (/^\d+$/.test(text) ? `${formatMoney(Number(text))} đồng` : text)

/** The number each line has under its award in the printed list: rows of one unit stand where its first one does. */
function printedOrders(entries: readonly StandingEntry[]): Map<number, number> {
  const orders = new Map<number, number>()
  for (const ofAward of Map.groupBy(entries, (entry) => entry.award).values())
    [...Map.groupBy(ofAward, (entry) => entry.unitName).values()].flat().forEach((entry, index) => {
      orders.set(entry.place, index + 1)
    })
  return orders
}
