import type { ReactNode } from 'react'
import { RecordNews } from '../../forms/record-form'
import classes from './campaign-form.module.css'
import { CriteriaSection } from './criteria-section'
import { OccasionsSection } from './occasions-section'
import { BasesSection, DutiesSection, GeneralSection, PurposeSection } from './plan-sections'
import { SectionIndex } from './section-index'
import { PapersSection, TimeSection } from './time-sections'
import type { CampaignRecord } from './use-campaign-form'

type Props = {
  record: CampaignRecord
  /** Said above the form. */
  news?: ReactNode
  isReadOnly?: boolean
}

/** The launch plan, in the order of the paper. */
export function CampaignForm({ record, news, isReadOnly = false }: Props) {
  if (!record.isLoaded) return null
  const { form } = record
  return (
    <>
      <SectionIndex errors={form.errors} />
      <fieldset disabled={isReadOnly} className={classes.form}>
        {news}
        <RecordNews record={record} />
        <GeneralSection form={form} />
        <BasesSection form={form} />
        <OccasionsSection form={form} />
        <PurposeSection form={form} />
        <CriteriaSection form={form} />
        <TimeSection form={form} />
        <PapersSection form={form} />
        <DutiesSection form={form} />
      </fieldset>
    </>
  )
}
