import { schemaResolver, useForm } from '@mantine/form'
import { useCallback, useState } from 'react'
import type { Organisation, OrganisationInput } from '#shared/domain/organisation'
import { organisationSchema } from '#shared/domain/organisation'
import { defaultNumberStyle } from '#shared/text/amount-in-words'
import { invalidate, request, sentenceOf } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { Section } from '../../components/section'
import { DocumentHead, OrganisationFields } from '../../forms/organisation-fields'
import { reportSaved, reportSaveFailed, reportSaving } from '../../forms/save-status'
import { useKeystrokeWriter } from '../../forms/use-keystroke-writer'
import { useSaveKey } from '../../forms/use-save-key'
import { NumberStyleFields } from './number-style-fields'
import classes from './settings.module.css'

/** The college's own data. It is saved as it is typed, as soon as it can be used. */
export function OrganisationSection({ stored }: { stored: Organisation }) {
  const [failure, setFailure] = useState<string | null>(null)
  const writer = useKeystrokeWriter(
    (values: OrganisationInput) => request('organisation.save', values),
    (news) => {
      if (news.kind === 'writing') reportSaving()
      if (news.kind === 'written' && news.isLatest) {
        setFailure(null)
        reportSaved(new Date().toISOString())
        void invalidate(['app.', 'decisions.', 'reports.'])
      }
      if (news.kind === 'failed') {
        setFailure(sentenceOf(news.error))
        reportSaveFailed(sentenceOf(news.error))
      }
    },
  )
  const onValuesChange = useCallback(
    (values: OrganisationInput) => {
      if (organisationSchema.safeParse(values).success) writer.write(values)
    },
    [writer],
  )
  const form = useForm<OrganisationInput>({
    initialValues: stored,
    validate: schemaResolver(organisationSchema, { sync: true }),
    validateInputOnChange: true,
    onValuesChange,
  })
  useSaveKey(() => {
    if (!form.validate().hasErrors) writer.write(form.getValues())
  })

  return (
    <Section
      title="Thông tin của trường"
      help="Ghi ở đầu và cuối mọi văn bản soạn từ nay. Lưu ngay khi gõ; ô báo đỏ thì giữ giá trị cũ."
    >
      <ErrorBanner error={failure} />
      <OrganisationFields form={form} />
      <div className={classes.paper}>
        <DocumentHead organisation={form.values} />
      </div>
      <NumberStyleFields
        style={form.values.numberStyle ?? defaultNumberStyle}
        onChange={(style) => form.setFieldValue('numberStyle', style)}
      />
    </Section>
  )
}
