import { Checkbox } from '@mantine/core'
import type { CampaignInput } from '#shared/domain/campaign'
import { formatPoints } from '#shared/domain/submission'
import { optionalPoints } from '#shared/fields'
import { ErrorBanner } from '../../components/error-banner'
import { Section } from '../../components/section'
import { ParagraphsField, PointsInput, TextField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import { errorsUnder, Unchanged } from '../../forms/unchanged'
import classes from './campaign-form.module.css'
import type { PlanForm } from './plan-sections'
import { planSections, sectionAnchor } from './section-index'

type CriterionInput = CampaignInput['criteria'][number]

/** Sum of the points that can be read, in tenths. */
const totalPoints = (criteria: CriterionInput[]) =>
  criteria.reduce((sum, { maxPoints }) => sum + (optionalPoints.safeParse(maxPoints).data ?? 0), 0)

export function CriteriaSection({ form }: PlanForm) {
  const { criteria, usesPoints } = form.values
  return (
    <Section
      title={planSections.criteria.title}
      id={sectionAnchor('criteria')}
      help="Tên ngắn dùng làm đề mục trong báo cáo; nội dung ghi nguyên văn theo kế hoạch."
      actions={
        <Checkbox
          label="Chấm điểm từng nội dung"
          {...form.getInputProps('usesPoints', { type: 'checkbox' })}
        />
      }
    >
      <ErrorBanner error={form.errors.criteria} />
      <ListEditor
        items={criteria}
        noun="nội dung"
        addLabel="Thêm nội dung thi đua"
        newItem={(): CriterionInput => ({ id: null, heading: '', content: '', maxPoints: null })}
        empty="Chưa có nội dung nào. Ghi từng nội dung của kế hoạch, mỗi gạch đầu dòng một nội dung."
        onInsert={(item, index) => form.insertListItem('criteria', item, index)}
        onRemove={(index) => form.removeListItem('criteria', index)}
        onMove={(from, to) => form.reorderListItem('criteria', { from, to })}
      >
        {(criterion, index) => (
          <Unchanged watch={[index, criterion, usesPoints, errorsUnder(form.errors, `criteria.${index}`)]}>
            {() => <CriterionFields form={form} index={index} />}
          </Unchanged>
        )}
      </ListEditor>
      {usesPoints && (
        <p className={classes.total}>
          Tổng điểm tối đa: <strong>{formatPoints(totalPoints(criteria))}</strong>
        </p>
      )}
    </Section>
  )
}

function CriterionFields({ form, index }: PlanForm & { index: number }) {
  const { usesPoints } = form.getValues()
  return (
    <div className={`${classes.criterion} ${usesPoints ? classes.scored : ''}`}>
      <TextField
        aria-label={`Tên ngắn của nội dung ${index + 1}`}
        placeholder="Tên ngắn"
        {...form.getInputProps(`criteria.${index}.heading`)}
      />
      {usesPoints && (
        <PointsInput
          aria-label={`Điểm tối đa của nội dung ${index + 1}`}
          placeholder="Điểm"
          {...form.getInputProps(`criteria.${index}.maxPoints`)}
        />
      )}
      <div className={classes.wide}>
        <ParagraphsField
          aria-label={`Nội dung ${index + 1}`}
          minRows={2}
          placeholder="Nguyên văn trong kế hoạch"
          {...form.getInputProps(`criteria.${index}.content`)}
        />
      </div>
    </div>
  )
}
