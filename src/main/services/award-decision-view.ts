import type { AwardDecisionView, OrganisationView } from '#main/documents/views'
import type { Day } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { Decision } from '#shared/domain/decision'
import type { Organisation } from '#shared/domain/organisation'
import { bonusAmount } from '#shared/rules/bonus'

/** The college as the heads of its documents need it. */
export const organisationView = (organisation: Organisation): OrganisationView => ({
  kind: 'government',
  managingBody: organisation.managingBody,
  name: organisation.name,
  sign: organisation.sign,
  place: organisation.place,
})

/** "phong trào thi đua đợt II năm học 2022-2023": what a document says it is about. */
export const campaignPhrase = (campaign: Campaign): string => {
  const label = campaignLabel(campaign)
  return `phong trào thi đua ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** "Phòng Tổ chức - Hành chính" → "Trưởng phòng Tổ chức - Hành chính". */
export const headOf = (unit: string): string => `Trưởng ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`

/** "VT, TCHC" */
export const archiveOf = (organisation: Organisation): string => `VT, ${organisation.standingUnitSign}`

/** What the award decision is printed from. */
export function awardDecisionView(
  organisation: Organisation,
  campaign: Campaign,
  decision: Decision,
  today: Day,
): AwardDecisionView {
  const day = decision.signedOn ?? today
  const pays = decision.money.baseSalary > 0
  return {
    organisation: organisationView(organisation),
    issue: { number: decision.number, signedOn: decision.signedOn, year: Number(day.slice(0, 4)) },
    signer: { office: decision.signerOffice, signsFor: null, name: decision.signerName },
    decidingOffice: organisation.signerOffice,
    subject: decision.subject,
    campaign: campaignPhrase(campaign),
    legalBases: decision.legalBases,
    proposedBy: decision.proposedBy,
    awards: decision.awards.map((code) => {
      const award = getAward(code)
      const entry = decision.entries.find((candidate) => candidate.award === code && candidate.amount > 0)
      // A frozen entry holds what was paid; the law of the day is only asked where nobody is paid.
      const bonus = entry ?? bonusAmount(code, day)
      return {
        key: code,
        name: award.name,
        kind: award.kind,
        object: award.object,
        coefficientTenths: bonus?.coefficientTenths ?? null,
        amount: bonus?.amount ?? 0,
      }
    }),
    entries: decision.entries.map((entry) => ({
      award: entry.award,
      recipient: entry.personId === null ? `unit ${entry.unitId}` : `person ${entry.personId}`,
      honorific: entry.honorific,
      name: entry.name,
      position: entry.position,
      unitName: entry.unitName,
      amount: entry.amount,
      note: entry.amountNote,
    })),
    bonus: pays
      ? {
          fundSource: decision.fundSource,
          bonusSource: decision.money.bonusSource,
          baseSalary: decision.money.baseSalary,
          baseSalaryDecree: decision.money.baseSalaryDecree,
        }
      : null,
    executors: [headOf(organisation.standingUnit), 'thủ trưởng các đơn vị, tổ chức đoàn thể thuộc Trường'],
    recipients: { lines: ['Ban Giám hiệu'], archive: archiveOf(organisation) },
  }
}
