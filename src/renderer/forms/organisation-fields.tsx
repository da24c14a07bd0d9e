import type { UseFormReturnType } from '@mantine/form'
import type { OrganisationInput } from '#shared/domain/organisation'
import { TextField } from './inputs'
import classes from './organisation-fields.module.css'

type Props = { form: UseFormReturnType<OrganisationInput> }

/** The college itself, in the order its documents show it. */
export function OrganisationFields({ form }: Props) {
  const field = (path: keyof OrganisationInput) => form.getInputProps(path)
  return (
    <div className={classes.grid}>
      <TextField label="Cơ quan chủ quản" isRequired {...field('managingBody')} />
      <TextField label="Tên trường" isRequired {...field('name')} />
      <TextField
        label="Chữ viết tắt trong số văn bản"
        isRequired
        help={`Ghi như trong “Số: …/QĐ-${form.values.sign || 'CĐN'}”.`}
        {...field('sign')}
      />
      <TextField label="Địa danh" isRequired help="Ghi trước ngày tháng của văn bản." {...field('place')} />
      <TextField label="Chức vụ người ký" isRequired {...field('signerOffice')} />
      <TextField
        label="Họ tên người ký"
        help="Để trống nếu chưa chắc; sửa được trên từng văn bản."
        {...field('signerName')}
      />
      <TextField label="Đơn vị thường trực thi đua" isRequired {...field('standingUnit')} />
      <TextField
        label="Viết tắt của đơn vị thường trực"
        isRequired
        help={`Ghi ở “Lưu: VT, ${form.values.standingUnitSign || 'TCHC'}”.`}
        {...field('standingUnitSign')}
      />
    </div>
  )
}

/** How the head of a document comes out, redrawn as one types. */
export function DocumentHead({ organisation }: { organisation: OrganisationInput }) {
  return (
    <figure className={classes.paper} aria-label="Đầu văn bản sẽ ghi">
      <div>
        <div>{organisation.managingBody.toLocaleUpperCase('vi')}</div>
        <strong>{organisation.name.toLocaleUpperCase('vi')}</strong>
        <hr className={classes.rule} />
        <div>Số: …/QĐ-{organisation.sign}</div>
      </div>
      <div>
        <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
        <div>
          <strong>Độc lập - Tự do - Hạnh phúc</strong>
        </div>
        <hr className={classes.longRule} />
        <em>{organisation.place}, ngày … tháng … năm …</em>
      </div>
    </figure>
  )
}
