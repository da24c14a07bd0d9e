import { Switch } from '@mantine/core'
import type { ReportView } from '#shared/domain/summary-report'
import type { FieldErrors } from '#shared/result'
import { holdsText } from './insert-text'
import classes from './report.module.css'
import { contentPartId } from './report-parts'
import { ReportSection } from './report-section'
import type { ReportForm } from './use-report-form'

type Props = { form: ReportForm; errors: FieldErrors; headings: ReportView['headings'] }

/** Part III: a text of the school for each heading of the plan, and whether the units' own follow it. */
export function ReportContents({ form, errors, headings }: Props) {
  const { values, editContent } = form
  return (
    <section data-part="contents">
      <h2 className={classes.heading}>III. Kết quả thực hiện các nội dung thi đua</h2>
      {headings.length === 0 && (
        <p className={classes.quiet}>Kế hoạch của đợt chưa có nội dung thi đua nào.</p>
      )}
      {headings.map(({ criterionId, heading, units }, index) => {
        const at = values.contents.findIndex((content) => content.criterionId === criterionId)
        const content = values.contents[at]
        if (!content) return null
        return (
          <ReportSection
            key={criterionId}
            id={contentPartId(criterionId)}
            isSub
            heading={`${index + 1}. ${heading}`}
            path={`contents.${at}.text`}
            value={content.text}
            errors={errors}
            onChange={(text) => editContent(criterionId, { text })}
            units={units}
          >
            {units.length > 0 && (
              <div className={classes.including}>
                <Switch
                  label="Kèm ý kiến đơn vị"
                  aria-label={`Kèm ý kiến đơn vị ở “${heading}”`}
                  checked={content.includesUnits}
                  onChange={(event) =>
                    editContent(criterionId, { includesUnits: event.currentTarget.checked })
                  }
                />
                <span className={classes.quiet}>{printed(content, units)}</span>
              </div>
            )}
          </ReportSection>
        )
      })}
    </section>
  )
}

type Content = { text: string; includesUnits: boolean }

/** What the report will print under a heading. */
function printed({ text, includesUnits }: Content, units: { text: string }[]): string {
  const isWritten = text.trim() !== ''
  if (!includesUnits)
    return isWritten ? 'Chỉ in bài của trường.' : 'Chưa có bài của trường, báo cáo sẽ để trống.'
  if (!isWritten) return `Chưa có bài của trường: in ý kiến ${units.length} đơn vị.`
  const twice = units.filter((unit) => holdsText(text, unit.text)).length
  const note = twice > 0 ? ` ${twice} ý kiến đã chèn vào bài sẽ in hai lần; tắt nút này nếu đã chèn đủ.` : ''
  return `In bài của trường, sau đó ý kiến ${units.length} đơn vị.${note}`
}
