import type { ReactNode } from 'react'
import { RecordNews } from '../../forms/record-form'
import { errorsUnder, Unchanged } from '../../forms/unchanged'
import classes from './campaign-form.module.css'
import { CriteriaSection } from './criteria-section'
import { OccasionsSection } from './occasions-section'
import { BasesSection, DutiesSection, GeneralSection, type PlanForm, PurposeSection } from './plan-sections'
import { type PlanSection, planSections, SectionIndex } from './section-index'
import { PapersSection, TimeSection } from './time-sections'
import type { CampaignRecord } from './use-campaign-form'

/** The parts of the plan, in the order of the paper. */
const parts: [PlanSection, (props: PlanForm) => ReactNode][] = [
  ['general', GeneralSection],
  ['bases', BasesSection],
  ['occasions', OccasionsSection],
  ['purpose', PurposeSection],
  ['criteria', CriteriaSection],
  ['time', TimeSection],
  ['papers', PapersSection],
  ['duties', DutiesSection],
]

/** What a part of the plan shows: its fields' values and errors. */
const shownIn = (section: PlanSection, form: PlanForm['form']) =>
  planSections[section].fields.map((field) => [form.values[field], errorsUnder(form.errors, field)])

type Props = {
  record: CampaignRecord
  /** Said above the form. */
  news?: ReactNode
  isReadOnly?: boolean
}

/** The launch plan. */
export function CampaignForm({ record, news, isReadOnly = false }: Props) {
  if (!record.isLoaded) return null
  const { form } = record
  return (
    <>
      <SectionIndex errors={form.errors} />
      <div className={classes.scroller}>
        <fieldset disabled={isReadOnly} className={classes.form}>
          {news}
          <RecordNews record={record} />
          {parts.map(([section, Part]) => (
            <Unchanged key={section} watch={shownIn(section, form)}>
              {() => <Part form={form} />}
            </Unchanged>
          ))}
        </fieldset>
      </div>
    </>
  )
}
