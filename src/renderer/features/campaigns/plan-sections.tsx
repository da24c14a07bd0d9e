import { Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { formatSchoolYear } from '#shared/day'
import type { CampaignInput } from '#shared/domain/campaign'
import { campaignKindNames, campaignKinds } from '#shared/domain/campaign-names'
import { Section } from '../../components/section'
import { CountInput, DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import classes from './campaign-form.module.css'
import { planSections, sectionAnchor } from './section-index'

export type PlanForm = { form: UseFormReturnType<CampaignInput> }

const yearsAround = (year: number) => Array.from({ length: 11 }, (_, index) => year - 6 + index).reverse()

export function GeneralSection({ form }: PlanForm) {
  const { kind, schoolYear } = form.values
  return (
    <Section title={planSections.general.title} id={sectionAnchor('general')}>
      <div className={classes.three}>
        <Select
          label="Loại đợt"
          data={campaignKinds.map((value) => ({ value, label: campaignKindNames[value] }))}
          {...form.getInputProps('kind')}
        />
        <Select
          label="Năm học"
          data={yearsAround(schoolYear).map((year) => ({
            value: String(year),
            label: formatSchoolYear(year),
          }))}
          value={String(schoolYear)}
          error={form.errors.schoolYear}
          onChange={(value) => value && form.setFieldValue('schoolYear', Number(value))}
        />
        {kind === 'wave' && <CountInput label="Đợt số" isRequired {...form.getInputProps('wave')} />}
        <div className={classes.wide}>
          <TextField
            label="Tên đợt thi đua"
            isRequired
            placeholder="Phát động thi đua đợt II năm học 2022-2023"
            {...form.getInputProps('title')}
          />
        </div>
        <TextField
          label="Số kế hoạch"
          placeholder="…/KH-CĐN"
          help="Phải có trước khi phát động thì văn bản sau mới dẫn được."
          {...form.getInputProps('planNumber')}
        />
        <DayInput label="Ngày ký kế hoạch" {...form.getInputProps('planDate')} />
      </div>
    </Section>
  )
}

export function BasesSection({ form }: PlanForm) {
  return (
    <Section
      title={planSections.bases.title}
      id={sectionAnchor('bases')}
      help="Mỗi căn cứ một dòng, không cần dấu chấm phẩy ở cuối."
    >
      <ListEditor
        items={form.values.legalBases}
        noun="căn cứ"
        addLabel="Thêm căn cứ"
        newItem={() => ''}
        empty="Chưa có căn cứ. Kế hoạch thường dẫn kế hoạch năm học của trường và kế hoạch của tỉnh."
        onInsert={(item, index) => form.insertListItem('legalBases', item, index)}
        onRemove={(index) => form.removeListItem('legalBases', index)}
        onMove={(from, to) => form.reorderListItem('legalBases', { from, to })}
      >
        {(_, index) => (
          <ParagraphsField
            aria-label={`Căn cứ ${index + 1}`}
            minRows={1}
            {...form.getInputProps(`legalBases.${index}`)}
          />
        )}
      </ListEditor>
    </Section>
  )
}

export function PurposeSection({ form }: PlanForm) {
  return (
    <Section title={planSections.purpose.title} id={sectionAnchor('purpose')}>
      <ParagraphsField label="Mục đích" {...form.getInputProps('purpose')} />
      <ParagraphsField label="Yêu cầu" {...form.getInputProps('requirements')} />
    </Section>
  )
}

export function DutiesSection({ form }: PlanForm) {
  return (
    <Section title={planSections.duties.title} id={sectionAnchor('duties')}>
      <ParagraphsField label="Phát động thi đua" {...form.getInputProps('launchDuty')} />
      <ParagraphsField
        label="Phân công: Hội đồng Thi đua - Khen thưởng"
        {...form.getInputProps('councilDuties')}
      />
      <ParagraphsField
        label="Phân công: các đơn vị, Công đoàn cơ sở, Đoàn thanh niên"
        {...form.getInputProps('unitDuties')}
      />
    </Section>
  )
}
