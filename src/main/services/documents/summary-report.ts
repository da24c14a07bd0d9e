import { loadReportFacts } from '#main/services/report-facts'
import { summaryReportView } from '#main/services/summary-report-view'
import { campaignLabel } from '#shared/domain/campaign-names'
import type { Lack } from '#shared/domain/document'
import { AppError } from '#shared/result'
import { lowerFirst } from '#shared/text/case'
import { defineSource, theOnlyOne } from './source'

export const summaryReportSource = defineSource({
  kind: 'summary-report',
  list: async () => theOnlyOne,
  async load(book) {
    if ((await book.summary()).submissionCount === 0 && (await book.nominees()).length === 0)
      throw new AppError(
        'conflict',
        'Chưa có hồ sơ đơn vị nào nên báo cáo chưa có số liệu. Nhập hồ sơ trước.',
      )
    const facts = await loadReportFacts(book)
    const { values, campaign } = facts
    const label = campaignLabel(campaign)
    const lack = (field: string, message: string): Lack => ({ message, at: { screen: 'report', field } })
    const view = await summaryReportView(book, facts)
    const empty = view.contents.filter(({ text, contributions }) => text === '' && contributions.length === 0)
    return {
      builder: 'summary-report',
      view,
      fileName: `Báo cáo tổng kết ${lowerFirst(label)}`,
      lacks: [
        ...(values.number === '' ? [lack('number', 'Chưa có số báo cáo.')] : []),
        ...(values.signedOn === null ? [lack('signedOn', 'Chưa có ngày ký báo cáo.')] : []),
        ...(values.signerName === '' ? [lack('signerName', 'Chưa có họ tên người ký báo cáo.')] : []),
        ...(values.situation === '' ? [lack('situation', 'Chưa viết đặc điểm tình hình.')] : []),
        ...empty.map(({ heading }) => lack('contents', `Chưa có nội dung mục “${heading}”.`)),
        ...(view.limits.text === '' && view.limits.contributions.length === 0
          ? [lack('limits', 'Chưa viết tồn tại, hạn chế.')]
          : []),
        ...(values.lessons === '' ? [lack('lessons', 'Chưa viết bài học kinh nghiệm, phương hướng.')] : []),
      ],
    }
  },
})
