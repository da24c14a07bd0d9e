import { Anchor, Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useRef } from 'react'
import { Link } from 'wouter'
import type { ReportInput, ReportView } from '#shared/domain/summary-report'
import { request } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { LacksList } from '../../components/lacks-list'
import { Page } from '../../components/page'
import { useWordExport, WordExportNews } from '../../components/word-export'
import classes from './report.module.css'
import { ReportContents } from './report-contents'
import { ReportOpening } from './report-opening'
import { ReportOutline } from './report-outline'
import { lackField, type ReportPart, reportParts } from './report-parts'
import { ReportSection } from './report-section'
import { useReportForm } from './use-report-form'
import { useSettledErrors } from './use-settled-errors'

type Props = { start: ReportInput; view: ReportView; sign: string }

export function ReportEditor({ start, view, sign }: Props) {
  const form = useReportForm(start)
  const { values, edit } = form
  const { shown: errors, heard } = useSettledErrors(form.errors)
  const { campaignId } = values
  const parts = reportParts(values, view)
  const body = useRef<HTMLDivElement>(null)
  const exported = useWordExport(async () => {
    await form.flush()
    return request('reports.exportWord', { campaignId })
  })

  function goToPart({ id }: Pick<ReportPart, 'id'>) {
    const place = body.current?.querySelector<HTMLElement>(`[data-part="${id}"]`)
    place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  }

  const goToField = (path: string) => () =>
    body.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus()

  const firstEmpty = parts.find((part) => part.isSub && part.state === 'empty')
  const lacks = [
    ...view.lacks.map((sentence) => {
      const field = lackField(sentence)
      return { sentence, onGo: field === null ? null : goToField(field) }
    }),
    ...(view.emptyHeadings.length > 0
      ? [
          {
            sentence: `Còn ${view.emptyHeadings.length} nội dung thi đua chưa có bài.`,
            onGo: firstEmpty ? () => goToPart(firstEmpty) : null,
          },
        ]
      : []),
  ]
  const wrongCount = Object.keys(form.errors).length

  return (
    <Page
      title="Báo cáo tổng kết"
      isFixed
      actions={
        <Button
          leftSection={<IconFileTypeDocx size={16} aria-hidden />}
          loading={exported.isExporting}
          title={lacks.length > 0 ? 'Chỗ còn thiếu để trống trong tệp, ghi tay được' : undefined}
          onClick={() => void exported.start()}
        >
          Xuất Word
        </Button>
      }
      tools={
        <>
          <ErrorBanner error={form.failure} />
          <WordExportNews
            exported={exported}
            note={
              wrongCount > 0
                ? 'Chỗ đang gõ sai chưa vào tệp.'
                : lacks.length > 0 && 'Chỗ còn thiếu để trống trong tệp.'
            }
          />
          <LacksList title="Còn thiếu để ký" lacks={lacks} done="Đã đủ để ký." />
        </>
      }
    >
      <ReportOutline parts={parts} onGo={goToPart} />
      <div ref={body} className={classes.body} {...heard}>
        <ReportOpening form={form} errors={errors} sign={sign} />
        <ReportSection
          errors={errors}
          id="situation"
          heading="I. Đặc điểm tình hình"
          path="situation"
          value={values.situation}
          onChange={(situation) => edit({ situation })}
        />
        <ReportSection
          errors={errors}
          id="launch"
          heading="II. Công tác phát động, triển khai"
          help="Thời gian, các ngày kỷ niệm và các mốc của kế hoạch đã in sẵn; viết thêm ở đây nếu cần."
          path="launch"
          value={values.launch}
          onChange={(launch) => edit({ launch })}
        />
        <ReportContents form={form} errors={errors} headings={view.headings} />
        <section className={classes.section} data-part="results">
          <h2 className={classes.heading}>IV. Kết quả bình xét thi đua, khen thưởng</h2>
          <p className={classes.quiet}>
            Số liệu, bảng theo đơn vị và danh sách không xét lập từ hồ sơ.{' '}
            <Anchor component={Link} href="/tong-hop">
              Xem ở Tổng hợp
            </Anchor>
          </p>
        </section>
        <ReportSection
          errors={errors}
          id="limits"
          heading="V. Tồn tại, hạn chế"
          help={unitsStandIn(values.limits, view.unitLimits.length)}
          path="limits"
          value={values.limits}
          onChange={(limits) => edit({ limits })}
          units={view.unitLimits}
        />
        <ReportSection
          errors={errors}
          id="lessons"
          heading="VI. Bài học kinh nghiệm, phương hướng"
          path="lessons"
          value={values.lessons}
          onChange={(lessons) => edit({ lessons })}
        />
        <ReportSection
          errors={errors}
          id="proposals"
          heading="VII. Kiến nghị, đề nghị"
          help={unitsStandIn(values.proposals, view.unitProposals.length)}
          path="proposals"
          value={values.proposals}
          onChange={(proposals) => edit({ proposals })}
          units={view.unitProposals}
        />
      </div>
    </Page>
  )
}

/** The units' own texts are printed only while the school has none. */
function unitsStandIn(own: string, unitCount: number): string | undefined {
  if (unitCount === 0) return undefined
  return own.trim() === ''
    ? `Chưa có bài của trường: báo cáo in ý kiến ${unitCount} đơn vị.`
    : 'Báo cáo chỉ in bài của trường ở phần này.'
}
