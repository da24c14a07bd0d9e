/** Báo cáo tổng kết phong trào thi đua (NĐ 30/2020, Phụ lục III, mẫu 1.4; forms.md §13). */
import type { Document, FileChild, Paragraph } from 'docx'
import { formatLongDay, formatShortDay } from '#shared/day'
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
import { cleanView, inline, lowerFirst, withoutEnding } from './text'
import type { PassageView, SummaryReportView } from './views'

/** "Thực hiện Kế hoạch số …, Trường … báo cáo …" */
function opening({ plan, organisation, campaign }: SummaryReportView): Paragraph {
  const title = withoutEnding(plan.title)
  const report = `báo cáo kết quả tổng kết ${withoutEnding(campaign)} như sau:`
  const college = inline(organisation.name)
  if (!inline(plan.number) || !plan.signedOn) return bodyText(`${college} ${report}`)
  const number = documentNumber(plan.number, 'KH', organisation.sign)
  const about = title ? ` về ${lowerFirst(title)}` : ''
  return bodyText(
    `Thực hiện Kế hoạch số ${number} ${formatLongDay(plan.signedOn)} của ${college}${about}, ${college} ${report}`,
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
  const report: FileChild[] = [
    documentHeader(view.organisation, view.issue, 'BC'),
    ...documentTitle('Báo cáo', campaign && `Tổng kết ${campaign}`),
    ...addressee(view.recipient),
    opening(view),
    partHeading('Đặc điểm tình hình'),
    ...passage(view.situation),
    partHeading('Công tác phát động, triển khai'),
    ...launch(view),
    partHeading('Kết quả thực hiện các nội dung thi đua'),
    ...(view.contents.length > 0
      ? view.contents.flatMap((content) => [sectionHeading(content.heading), ...combined(content)])
      : passage('')),
    partHeading('Kết quả bình xét thi đua, khen thưởng'),
    ...results(view),
    partHeading('Tồn tại, hạn chế'),
    ...combined(view.limits),
    partHeading('Bài học kinh nghiệm, phương hướng'),
    ...passage(view.lessons),
    partHeading('Kiến nghị, đề nghị'),
    ...combined(view.proposals),
    closing('NoiDung', `Trên đây là Báo cáo tổng kết ${campaign} của ${inline(view.organisation.name)}`),
    ...signatureBlock(view.signer, view.recipients, inline(view.recipient) ? 'Như trên' : ''),
  ]
  return administrativeDocument(
    { title: `Báo cáo tổng kết ${campaign}`, organisation: view.organisation.name },
    [section(report)],
  )
}
