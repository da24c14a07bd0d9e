import { Checkbox } from '@mantine/core'
import { paperKinds, paperNames } from '#shared/domain/campaign-names'
import { Section } from '../../components/section'
import { DayInput } from '../../forms/inputs'
import classes from './campaign-form.module.css'
import type { PlanForm } from './plan-sections'
import { planSections, sectionAnchor } from './section-index'

export function TimeSection({ form }: PlanForm) {
  return (
    <Section
      title={planSections.time.title}
      id={sectionAnchor('time')}
      help="Gõ 3/7/2023 hoặc 030723. Nộp đúng ngày hạn vẫn là đúng hạn."
    >
      <div className={classes.two}>
        <DayInput label="Thi đua từ ngày" isRequired {...form.getInputProps('from')} />
        <DayInput label="Thi đua đến ngày" isRequired {...form.getInputProps('to')} />
        <DayInput label="Đơn vị bình xét từ ngày" {...form.getInputProps('reviewFrom')} />
        <DayInput label="Đơn vị bình xét đến ngày" {...form.getInputProps('reviewTo')} />
        <DayInput
          label="Hạn đơn vị nộp hồ sơ"
          help="Ngày cuối cùng còn tính là đúng hạn."
          {...form.getInputProps('unitDeadline')}
        />
        <DayInput
          label="Hạn họp Hội đồng"
          help="Ngày cuối cùng Hội đồng phải họp xong."
          {...form.getInputProps('councilDeadline')}
        />
      </div>
    </Section>
  )
}

export function PapersSection({ form }: PlanForm) {
  return (
    <Section
      title={planSections.papers.title}
      id={sectionAnchor('papers')}
      help="Bảng theo dõi báo thiếu khi một đơn vị chưa nộp đủ các giấy tờ này."
    >
      <Checkbox.Group aria-label="Giấy tờ phải nộp" {...form.getInputProps('requiredPapers')}>
        <div className={classes.papers}>
          {paperKinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={paperNames[kind]} />
          ))}
        </div>
      </Checkbox.Group>
    </Section>
  )
}
