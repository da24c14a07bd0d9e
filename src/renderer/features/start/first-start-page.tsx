import { Button } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { type OrganisationInput, organisationSchema, proposedOrganisation } from '#shared/domain/organisation'
import type { FieldErrors } from '#shared/result'
import { setAnswer, useCommand } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { focusFirstError } from '../../forms/focus-first-error'
import { DocumentHead, OrganisationFields } from '../../forms/organisation-fields'
import classes from './start.module.css'

/** The first screen of a new book: whose it is, and what it begins with. */
export default function FirstStartPage() {
  const begin = useCommand('app.begin')
  const form = useForm<OrganisationInput>({
    initialValues: proposedOrganisation,
    validate: schemaResolver(organisationSchema, { sync: true }),
    validateInputOnBlur: true,
  })

  function start(withSample: boolean) {
    if (form.validate().hasErrors) return focusFirstError()
    begin.mutate(
      { organisation: form.getValues(), withSample },
      {
        onSuccess: (state) => setAnswer('app.state', null, state),
        onError: (error) => form.setErrors(ownErrors(error.fields)),
      },
    )
  }

  return (
    <main className={classes.screen}>
      <div className={classes.sheet}>
        <h1 className={classes.title}>Bắt đầu dùng Sổ Thi đua</h1>
        <p className={classes.lead}>
          Sổ nằm trọn trên máy này, không cần mạng. Xem lại thông tin của trường rồi chọn cách bắt đầu; mọi
          thông tin sửa được sau này ở mục Thiết lập.
        </p>
        <ErrorBanner error={begin.error} />
        <h2 className={classes.heading}>Thông tin của trường</h2>
        <OrganisationFields form={form} />
        <h2 className={classes.heading}>Đầu văn bản sẽ ghi</h2>
        <DocumentHead organisation={form.values} />
        <div className={classes.choices}>
          <Choice note="Kế hoạch đợt II năm học 2022-2023, 14 đơn vị và 180 người (tên đặt ra) để làm thử. Xoá bằng một lần bấm.">
            <Button
              variant="default"
              fullWidth
              loading={begin.isPending && begin.variables.withSample}
              disabled={begin.isPending}
              onClick={() => start(true)}
            >
              Bắt đầu với dữ liệu mẫu
            </Button>
          </Choice>
          <Choice note="Chưa có gì: nhập đơn vị và nhân sự từ tệp Excel của trường, rồi lập kế hoạch đợt thi đua đầu tiên.">
            <Button
              fullWidth
              loading={begin.isPending && !begin.variables.withSample}
              disabled={begin.isPending}
              onClick={() => start(false)}
            >
              Bắt đầu với sổ trống
            </Button>
          </Choice>
        </div>
      </div>
    </main>
  )
}

/** 'organisation.name' → 'name'. */
const ownErrors = (fields: FieldErrors): FieldErrors =>
  Object.fromEntries(
    Object.entries(fields).map(([path, sentence]) => [path.replace(/^organisation\./, ''), sentence]),
  )

function Choice({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div className={classes.choice}>
      {children}
      <p className={classes.note}>{note}</p>
    </div>
  )
}
