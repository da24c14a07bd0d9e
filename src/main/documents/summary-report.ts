/** Báo cáo tổng kết phong trào thi đua (NĐ 30/2020, Phụ lục III, mẫu 1.4; forms.md §13). */
import type { Document, FileChild, Paragraph } from 'docx'
import { formatLongDay, formatShortDay } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import {
  bodyText,
  closing,
  contribution,
  dashItem,
  partHeading,
  passage,
  sectionHeading,
} from './blocks/body'
import { documentHeader, documentNumber } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { addressee, documentTitle } from './blocks/title'
import { occasionText } from './occasion-text'
import { administrativeDocument, section } from './page'
import { results } from './summary-results'
import { cleanView, inline, paragraphsOf, withoutEnding } from './text'
import { fillText } from './texts/define'
import type { PassageView, SummaryReportView } from './views'

/** "Kế hoạch số 368/KH-CĐN ngày 28 tháng 02 năm 2023 của Trường … về phát động …" */
function planName({ plan, organisation }: SummaryReportView): string {
  const title = withoutEnding(plan.title)
  const number = documentNumber(plan.number, 'KH', organisation.sign)
  const day = plan.signedOn ? ` ${formatLongDay(plan.signedOn)}` : ''
  return `Kế hoạch số ${number}${day} của ${inline(organisation.name)}${title ? ` về ${lowerFirst(title)}` : ''}`
}

/** "Thực hiện Kế hoạch số …, Trường … báo cáo …"; a plan without number or date is not cited. */
function opening(view: SummaryReportView, names: Readonly<Record<string, string>>): Paragraph {
  const { plan, texts } = view
  return bodyText(
    inline(plan.number) && plan.signedOn
      ? fillText(texts.opening, { ...names, 'kế hoạch': planName(view) })
      : fillText(texts.openingWithoutPlan, names),
  )
}

/** When the units review and hand in, and the council meets. */
function timetable(view: SummaryReportView): string[] {
  const { reviewWindow, unitDeadline, councilDeadline, standingUnit } = view
  const review =
    reviewWindow.from && reviewWindow.to
      ? `các đơn vị bình xét từ ngày ${formatShortDay(reviewWindow.from)} đến ngày ${formatShortDay(reviewWindow.to)}`
      : ''
  const handIn = unitDeadline
    ? `nộp hồ sơ về ${inline(standingUnit)} chậm nhất ngày ${formatShortDay(unitDeadline)}`
    : ''
  const council = councilDeadline
    ? `Hội đồng Thi đua - Khen thưởng bình xét chậm nhất ngày ${formatShortDay(councilDeadline)}`
    : ''
  const units = review && handIn ? [`${review} và ${handIn}`] : [review, handIn && `các đơn vị ${handIn}`]
  const steps = [...units, council].filter((step) => step !== '')
  return steps.length > 0 ? [`Theo kế hoạch, ${steps.join('; ')}.`] : []
}

function launch(view: SummaryReportView): Paragraph[] {
  const { organisation, period, occasions } = view
  const when = `${inline(organisation.name)} phát động ${withoutEnding(view.campaign)} từ ngày ${formatShortDay(period.from)} đến ngày ${formatShortDay(period.to)}`
  return [
    ...(occasions.length > 0
      ? [
          bodyText(`${when}, nhằm:`),
          ...occasions.map((one, index) =>
            dashItem(`${occasionText(one)}${index === occasions.length - 1 ? '.' : ';'}`),
          ),
        ]
      : [bodyText(`${when}.`)]),
    ...timetable(view).map((text) => bodyText(text)),
    ...(view.launch ? passage(view.launch) : []),
  ]
}

/** The school's text, then the units'; marked when there is neither. */
function combined({ text, contributions }: PassageView): Paragraph[] {
  const units = contributions.filter((one) => inline(one.text) !== '')
  return [
    ...(inline(text) !== '' || units.length === 0 ? passage(text) : []),
    ...units.flatMap((one) => contribution(one.unitName, one.text)),
  ]
}

export function summaryReport(given: SummaryReportView): Document {
  const view = cleanView(given)
  const campaign = withoutEnding(view.campaign)
  const names = { 'tên trường': inline(view.organisation.name), 'phong trào': campaign }
  const recipients = { lines: paragraphsOf(view.texts.recipients), archive: view.archive }
  const report: FileChild[] = [
    documentHeader(view.organisation, view.issue, 'BC'),
    ...documentTitle('Báo cáo', campaign && `Tổng kết ${campaign}`),
    ...addressee(view.recipient),
    opening(view, names),
    partHeading('Đặc điểm tình hình'),
    ...passage(view.situation),
    partHeading('Công tác phát động, triển khai'),
    ...launch(view),
    // A campaign of short dossiers has no contents to report on.
    ...(view.contents.length > 0
      ? [
          partHeading('Kết quả thực hiện các nội dung thi đua'),
          ...view.contents.flatMap((content) => [sectionHeading(content.heading), ...combined(content)]),
        ]
      : []),
    partHeading('Kết quả bình xét thi đua, khen thưởng'),
    ...results(view),
    partHeading('Tồn tại, hạn chế'),
    ...combined(view.limits),
    partHeading('Bài học kinh nghiệm, phương hướng'),
    ...passage(view.lessons),
    partHeading('Kiến nghị, đề nghị'),
    ...combined(view.proposals),
    closing('NoiDung', fillText(view.texts.closing, names)),
    ...signatureBlock(view.signer, recipients, inline(view.recipient) ? 'Như trên' : ''),
  ]
  return administrativeDocument(
    { title: `Báo cáo tổng kết ${campaign}`, organisation: view.organisation.name },
    [section(report)],
  )
}
