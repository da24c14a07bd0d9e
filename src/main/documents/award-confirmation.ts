/** Xác nhận quá trình khen thưởng (NĐ 30/2020, Phụ lục I; the tables as achievement reports have them, forms.md §12). */
import type { Document, FileChild } from 'docx'
import { formatLongDay, formatSchoolYear, formatShortDay } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { bodyText, closing, partHeading } from './blocks/body'
import { documentHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { documentTitle } from './blocks/title'
import { countInFull, padded } from './figures'
import { administrativeDocument, section } from './page'
import { blank, cleanView, inline, missing, unbroken, withoutEnding } from './text'
import type { AwardConfirmationView, ConfirmedAwardView } from './views'

const columns: readonly Column[] = [
  { weight: 24, align: 'center' },
  { weight: 53, align: 'left' },
  { weight: 88, align: 'left' },
]

const yearOf = ({ schoolYear, calendarYear }: ConfirmedAwardView): string =>
  schoolYear === null ? String(calendarYear) : formatSchoolYear(schoolYear)

/** "Quyết định số 415/QĐ-CĐN ngày 14/7/2022 của Hiệu trưởng …"; what is not known is dotted, to be filled in by hand. */
function decisionText({ number, decidedOn, decidedBy, revoked }: ConfirmedAwardView): string {
  const day = decidedOn ? formatShortDay(decidedOn) : '…/…/……'
  const by = withoutEnding(decidedBy)
  const parts = [`Số ${inline(number) || '………'} ngày ${day}`, by && `của ${by}`]
  const text = [parts.filter((part) => part !== '').join(' '), revoked && revocation(revoked)]
    .filter((part) => part)
    .join('. ')
  return text.replace(/(?<!\p{L})số \S+/giu, unbroken)
}

const revocation = ({ on, by }: NonNullable<ConfirmedAwardView['revoked']>): string =>
  ['Đã thu hồi', on && `ngày ${formatShortDay(on)}`, by && `theo ${withoutEnding(by)}`]
    .filter((part) => part)
    .join(' ')

function awardTable(kind: string, awards: readonly ConfirmedAwardView[]): FileChild {
  const head = ['Năm', kind, 'Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định']
  return dataTable(
    columns,
    [{ cells: head }],
    awards.map((award) => ({ cells: [yearOf(award), award.name, decisionText(award)] })),
  )
}

const part = (heading: string, kind: string, awards: readonly ConfirmedAwardView[]): FileChild[] => [
  partHeading(heading),
  ...(awards.length > 0 ? [awardTable(kind, awards)] : [bodyText('Chưa có trong Sổ khen thưởng.')]),
]

/** "ông Nguyễn Văn An", "Khoa Cơ khí": in the middle of a sentence. */
const called = ({ recipient }: AwardConfirmationView): string =>
  recipient.kind === 'person' ? `${lowerFirst(recipient.honorific)} ${recipient.name}` : recipient.name

function who({ recipient }: AwardConfirmationView): FileChild[] {
  if (recipient.kind === 'unit') return [bodyText(`Tập thể: ${inline(recipient.name)}.`)]
  const { honorific, name, birthDate, position, unitName } = recipient
  const born = birthDate
    ? `sinh ${formatLongDay(birthDate)}`
    : `sinh ngày${blank(6)}tháng${blank(6)}năm${blank(10)}`
  const place = [position, unitName].map(withoutEnding).filter((part) => part !== '')
  return [
    bodyText(`${honorific}: ${inline(name)}, ${born}.`),
    bodyText(place.length > 0 ? `Chức vụ, đơn vị: ${place.join(', ')}.` : [missing('chưa ghi đơn vị')]),
  ]
}

/** How many rows follow, so that none can be added by hand. */
function opening({ organisation, until, titles, forms }: AwardConfirmationView, name: string): string {
  const { numberStyle } = organisation
  const counts = [
    titles.length > 0 && countInFull(titles.length, 'danh hiệu thi đua', numberStyle),
    forms.length > 0 && countInFull(forms.length, 'hình thức khen thưởng', numberStyle),
  ].filter((count) => count !== false)
  const known = counts.length > 0 ? `có ${counts.join(' và ')}` : 'chưa có khen thưởng nào'
  return `Theo Sổ khen thưởng của Trường, tính đến ${formatLongDay(until)}, ${name} ${known}:`
}

function purpose({ titles, forms, purpose }: AwardConfirmationView): string {
  const revoked = [...titles, ...forms].filter((award) => award.revoked !== null).length
  const note = `Trong đó ${padded(revoked)} khen thưởng đã thu hồi, ghi để theo dõi, không tính vào thành tích. `
  return `${revoked > 0 ? note : ''}Văn bản này được cấp để ${withoutEnding(purpose)}`
}

export function awardConfirmation(given: AwardConfirmationView): Document {
  const view = cleanView(given)
  const { organisation, recipient, titles, forms } = view
  const name = called(view)
  const office = `${withoutEnding(view.decidingOffice)} ${withoutEnding(organisation.name)}`
  const first = recipient.kind === 'person' ? `${recipient.honorific} ${recipient.name}` : recipient.name

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'XN'),
    ...documentTitle('Xác nhận quá trình khen thưởng', `Của ${name}`),
    bodyText(`${office} xác nhận:`),
    ...who(view),
    bodyText(opening(view, name)),
    ...part('Danh hiệu thi đua', 'Danh hiệu thi đua', titles),
    ...part('Hình thức khen thưởng', 'Hình thức khen thưởng', forms),
    closing('NoiDung', purpose(view), { followsTable: forms.length > 0 }),
    ...signatureBlock(view.signer, view.recipients, first),
  ]
  return administrativeDocument(
    { title: `Xác nhận quá trình khen thưởng của ${name}`, organisation: organisation.name },
    [section(children)],
  )
}
