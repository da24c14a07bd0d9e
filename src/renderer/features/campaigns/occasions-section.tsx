import { formatShortDay, parseDay } from '#shared/day'
import { type CampaignInput, occasionYears } from '#shared/domain/campaign'
import { Section } from '../../components/section'
import { DayInput, TextField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import classes from './campaign-form.module.css'
import type { PlanForm } from './plan-sections'
import { planSections, sectionAnchor } from './section-index'

type OccasionInput = CampaignInput['occasions'][number]

/** "Chào mừng kỷ niệm 92 năm ngày … (26/3/1931 - 26/3/2023)", as far as it has been typed. */
export function occasionText(occasion: OccasionInput): string {
  const firstDay = parseDay(occasion.firstDay ?? '')
  const anniversaryDay = parseDay(occasion.anniversaryDay ?? '')
  const lead = occasion.lead.trim() || '…'
  const event = occasion.event.trim() || '…'
  if (!firstDay || !anniversaryDay || anniversaryDay <= firstDay) return `${lead} … năm ${event}`
  const years = occasionYears({ firstDay, anniversaryDay })
  return `${lead} ${years} năm ${event} (${formatShortDay(firstDay)} - ${formatShortDay(anniversaryDay)})`
}

export function OccasionsSection({ form }: PlanForm) {
  return (
    <Section
      title={planSections.occasions.title}
      id={sectionAnchor('occasions')}
      help="Ghi một lần; kế hoạch và báo cáo tự nhắc lại, số năm tự tính."
    >
      <ListEditor
        items={form.values.occasions}
        noun="dịp"
        addLabel="Thêm dịp chào mừng"
        newItem={(): OccasionInput => ({
          lead: 'Chào mừng kỷ niệm',
          event: '',
          firstDay: null,
          anniversaryDay: null,
        })}
        empty="Chưa có dịp nào. Thêm ngày lễ, ngày thành lập mà đợt này chào mừng."
        onInsert={(item, index) => form.insertListItem('occasions', item, index)}
        onRemove={(index) => form.removeListItem('occasions', index)}
        onMove={(from, to) => form.reorderListItem('occasions', { from, to })}
      >
        {(occasion, index) => (
          <>
            <div className={classes.occasion}>
              <TextField
                aria-label={`Phần mở đầu của dịp ${index + 1}`}
                {...form.getInputProps(`occasions.${index}.lead`)}
              />
              <TextField
                aria-label={`Sự kiện của dịp ${index + 1}`}
                placeholder="ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh"
                {...form.getInputProps(`occasions.${index}.event`)}
              />
              <DayInput
                aria-label={`Ngày gốc của dịp ${index + 1}`}
                placeholder="Ngày gốc"
                {...form.getInputProps(`occasions.${index}.firstDay`)}
              />
              <DayInput
                aria-label={`Ngày kỷ niệm của dịp ${index + 1}`}
                placeholder="Ngày kỷ niệm"
                {...form.getInputProps(`occasions.${index}.anniversaryDay`)}
              />
            </div>
            <p className={classes.preview}>{occasionText(occasion)}</p>
          </>
        )}
      </ListEditor>
    </Section>
  )
}
