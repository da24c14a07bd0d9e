/** Phiếu giao nhận hồ sơ: what a unit has handed in, when, by whom (forms.md §15). One page, two copies. */
import type { Document, FileChild } from 'docx'
import { type Day, formatLongTime, formatShortDay, type Time } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { afterTable, beforeSignatures, bodyText } from './blocks/body'
import { header } from './blocks/header'
import { signaturePair } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { documentTitle } from './blocks/title'
import { padded } from './figures'
import { filled } from './fill'
import { administrativeDocument, millimetres, section } from './page'
import { cleanView, inline, orDots, shortDayOrDots, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { handInReceiptTexts } from './texts/hand-in-receipt'
import type { IssueView, OrganisationView } from './views'

export interface HandInReceiptView {
  /** The unit that takes the papers, under its college. */
  readonly organisation: OrganisationView
  /** The day of the hand-in; the receipt has no number. */
  readonly issue: IssueView
  readonly unitName: string
  readonly campaign: string
  readonly receivedOn: Day | null
  readonly receivedTime: Time | null
  readonly receivedFrom: string
  readonly unitDeadline: Day | null
  /** Days after the deadline; 0 when in time. */
  readonly lateDays: number
  readonly papers: readonly { readonly name: string; readonly isPresent: boolean; readonly note: string }[]
  /** How many the list names and how many of them are nominated. */
  readonly listed: { readonly people: number; readonly nominated: number }
  readonly texts: TextsOf<typeof handInReceiptTexts>
}

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 12, align: 'center' },
  { weight: 70, align: 'left' },
  { weight: 17, align: 'center' },
  { weight: 17, align: 'center' },
  { weight: 49, align: 'left' },
]

const mark = (isSet: boolean): string => (isSet ? 'x' : '')

function receivedAt({ receivedOn, receivedTime, unitDeadline, lateDays }: HandInReceiptView): string {
  const time = receivedTime ? formatLongTime(receivedTime) : '…… giờ …… phút'
  const deadline = unitDeadline ? ` (hạn nộp: ngày ${formatShortDay(unitDeadline)})` : ''
  const late = lateDays > 0 ? `, chậm ${padded(lateDays)} ngày` : ''
  return `${time}, ngày ${shortDayOrDots(receivedOn)}${late}${deadline}`
}

function completeness({ papers, texts, unitName, unitDeadline, lateDays }: HandInReceiptView): string {
  const lacking = papers.filter((paper) => !paper.isPresent).map(({ name }) => lowerFirst(inline(name)))
  const unit = inline(unitName)
  if (lacking.length === 0) return filled(texts.complete, { 'đơn vị': unit })
  const values = { 'đơn vị': unit, 'giấy tờ': lacking.join('; ') }
  return lateDays > 0 || !unitDeadline
    ? filled(texts.incompleteLate, values)
    : filled(texts.incomplete, { ...values, 'hạn nộp': formatShortDay(unitDeadline) })
}

/** No seal is put on a receipt. */
const signatureRoom = millimetres(20)

export function handInReceipt(given: HandInReceiptView): Document {
  const view = cleanView(given)
  const { organisation, unitName, papers, listed, texts } = view
  const subject = filled(texts.subject, { đợt: withoutEnding(view.campaign), 'đơn vị': inline(unitName) })
  const children: FileChild[] = [
    header(organisation, { number: null, issue: view.issue }),
    ...documentTitle('Phiếu giao nhận hồ sơ', subject),
    bodyText(`Đơn vị nộp hồ sơ: ${orDots(unitName)}.`),
    bodyText(`Người giao: ${orDots(view.receivedFrom)}.`),
    bodyText(`Thời gian nhận: ${receivedAt(view)}.`),
    bodyText('Hồ sơ gồm:'),
    dataTable(
      columns,
      [{ cells: ['STT', 'Tên giấy tờ', 'Đã nộp', 'Còn thiếu', 'Ghi chú'] }],
      papers.map(({ name, isPresent, note }, index) => ({
        cells: [String(index + 1), name, mark(isPresent), mark(!isPresent), note],
      })),
    ),
    afterTable(
      `Danh sách kèm theo: ${padded(listed.people)} người, trong đó đề nghị ${padded(listed.nominated)} người.`,
    ),
    bodyText(completeness(view)),
    beforeSignatures(filled(texts.copies, {})),
    ...signaturePair(
      { office: 'Người giao', signsFor: null, name: view.receivedFrom, note: '(Ký, ghi rõ họ tên)' },
      { office: 'Người nhận', signsFor: null, name: '', note: '(Ký, ghi rõ họ tên)' },
      { room: signatureRoom },
    ),
  ]
  return administrativeDocument(
    { title: `Phiếu giao nhận hồ sơ của ${inline(unitName)}`, organisation: organisation.name },
    [section(children)],
  )
}
