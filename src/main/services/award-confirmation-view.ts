import type { AwardConfirmationView, ConfirmedAwardView } from '#main/documents/views'
import { archiveOf, organisationView } from '#main/services/award-decision-view'
import { shownYear } from '#main/services/ledger-doubts'
import { compareDays, type Day } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { AwardRecord, RecipientHistory } from '#shared/domain/ledger'
import type { Organisation } from '#shared/domain/organisation'
import { foldDiacritics } from '#shared/text/vietnamese'

/** What the confirmation of somebody's awards is printed from. */
export function awardConfirmationView(
  organisation: Organisation,
  { recipient, years }: Pick<RecipientHistory, 'recipient' | 'years'>,
  today: Day,
): AwardConfirmationView {
  const records = years.flatMap((year) => year.records).sort(earliestFirst)
  const { name, honorific, birthDate, position, unitName } = recipient
  return {
    organisation: organisationView(organisation),
    issue: { number: '', signedOn: null, year: Number(today.slice(0, 4)) },
    signer: { office: organisation.signerOffice, signsFor: null, name: organisation.signerName },
    decidingOffice: organisation.signerOffice,
    recipient:
      recipient.personId === null || (honorific !== 'Ông' && honorific !== 'Bà')
        ? { kind: 'unit', name }
        : { kind: 'person', honorific, name, birthDate, position, unitName },
    until: today,
    titles: records.filter((record) => kindOf(record) === 'title').map(confirmed),
    forms: records.filter((record) => kindOf(record) === 'form').map(confirmed),
    purpose: 'bổ sung hồ sơ thi đua, khen thưởng',
    recipients: { lines: [], archive: archiveOf(organisation) },
  }
}

const earliestFirst = (a: AwardRecord, b: AwardRecord): number =>
  shownYear(a) - shownYear(b) || compareDays(a.decidedOn ?? '', b.decidedOn ?? '') || a.id - b.id

/** Titles of other regimes and sectors begin so: "Chiến sĩ thi đua cấp bộ", "Cờ thi đua của Tổng Liên đoàn". */
const titleWords =
  /^(danh hieu|chien s[iy] thi dua|cstd|lao dong (gioi|xuat sac)|tap the|don vi|co thi dua)\b/

const kindOf = ({ award, awardName }: AwardRecord) =>
  award !== null ? getAward(award).kind : titleWords.test(foldDiacritics(awardName)) ? 'title' : 'form'

const confirmed = (record: AwardRecord): ConfirmedAwardView => ({
  schoolYear: record.schoolYear,
  calendarYear: record.calendarYear,
  name: record.awardName,
  number: record.number,
  decidedOn: record.decidedOn,
  decidedBy: record.decidedBy,
  revoked:
    record.revokedOn === null && record.revokedBy === ''
      ? null
      : { on: record.revokedOn, by: record.revokedBy },
})
