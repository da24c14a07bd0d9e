import { ActionIcon, Checkbox, SegmentedControl } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { honorifics, type Person, type PersonInput, personInputSchema } from '#shared/domain/person'
import type { Unit } from '#shared/domain/unit'
import { invalidate, setAnswer, useCommand, useRequest } from '../../api'
import { useConfirm } from '../../components/confirm'
import { ErrorBanner } from '../../components/error-banner'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Panel } from '../../components/panel'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { DisciplinesSection } from './disciplines-section'
import { MembershipsEditor } from './memberships-editor'
import classes from './people.module.css'
import { VerificationField } from './verification-field'

type StoredProps = { id: number; units: Unit[]; onClose: () => void }

const personInputOf = ({ isSample: _sample, verification: _verification, ...input }: Person): PersonInput =>
  input

export function StoredPersonPanel({ id, units, onClose }: StoredProps) {
  const { data: person, error } = useRequest('people.get', { id })
  const stored = useMemo(() => (person ? personInputOf(person) : null), [person])
  if (error)
    return (
      <Panel title="Nhân sự" onClose={onClose}>
        <ErrorBanner error={error} />
      </Panel>
    )
  return (
    person &&
    stored && (
      <PersonPanel stored={stored} units={units} onClose={onClose}>
        <VerificationField
          personId={person.id}
          stored={person.verification}
          onSaved={(verification) => {
            setAnswer('people.get', { id }, { ...person, verification })
            void invalidate(['assessment.'])
          }}
        />
        <DisciplinesSection personId={person.id} />
      </PersonPanel>
    )
  )
}

type Props = {
  stored: PersonInput
  units: Unit[]
  onClose: () => void
  /** What is kept about somebody besides the form, saved by itself. */
  children?: ReactNode
}

export function PersonPanel({ stored, units, onClose, children }: Props) {
  const [, go] = useLocation()
  const save = useCommand('people.save')
  const isNew = stored.id === null
  const record = useRecordForm<PersonInput, Person>({
    draft: { form: 'person', key: isNew ? 'new' : String(stored.id) },
    schema: personInputSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf: personInputOf,
    onSaved: (person) => {
      notifyDone(`Đã lưu ${person.honorific} ${person.fullName}.`)
      if (isNew) go(`/nhan-su/${person.id}`, { replace: true })
    },
    name: isNew ? 'người mới' : `${stored.honorific} ${stored.fullName}`,
  })
  const { form } = record
  if (!record.isLoaded) return null
  return (
    <Panel
      title={isNew ? 'Thêm người' : stored.fullName}
      onClose={onClose}
      width={460}
      footer={
        <RecordActions record={record} label="Lưu">
          {stored.id !== null && <DeletePerson id={stored.id} name={stored.fullName} onDone={onClose} />}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      <div className={fields.two}>
        <div className={fields.wide}>
          <SegmentedControl
            aria-label="Danh xưng"
            data={[...honorifics]}
            {...form.getInputProps('honorific')}
          />
        </div>
        <div className={fields.wide}>
          <Checkbox
            label="Học sinh, sinh viên"
            description="Được khen thưởng, nhưng không ở danh sách bình xét của đơn vị nào."
            checked={form.values.isStudent ?? false}
            onChange={(event) => {
              const isStudent = event.currentTarget.checked
              form.setFieldValue('isStudent', isStudent)
              // The empty line that a new person begins with asks for a unit; a student needs none.
              const stays = form.getValues().memberships
              if (isStudent && stays.every((stay) => stay.unitId === null && stay.position === ''))
                form.setFieldValue('memberships', [])
            }}
          />
        </div>
        <div className={fields.wide}>
          <TextField label="Họ và tên" isRequired data-autofocus {...form.getInputProps('fullName')} />
        </div>
        <DayInput label="Ngày sinh" {...form.getInputProps('birthDate')} />
        <TextField label="Mã viên chức" {...form.getInputProps('staffCode')} />
        <div className={fields.wide}>
          <TextField label="Số CCCD" {...form.getInputProps('citizenId')} />
        </div>
      </div>
      <h3 className={fields.heading}>Nơi công tác</h3>
      <MembershipsEditor form={form} units={units} />
      <h3 className={fields.heading}>Ghi chú</h3>
      <ParagraphsField aria-label="Ghi chú" minRows={2} {...form.getInputProps('note')} />
      {children}
      {stored.id !== null && (
        <p className={classes.ledger}>
          <Link href={`/so-khen-thuong/p${stored.id}`}>Quá trình khen thưởng trong sổ</Link>
        </p>
      )}
    </Panel>
  )
}

function DeletePerson({ id, name, onDone }: { id: number; name: string; onDone: () => void }) {
  const remove = useCommand('people.delete')
  const confirm = useConfirm()

  async function deletePerson() {
    const isSure = await confirm({
      title: `Xoá ${name}`,
      message:
        'Chỉ xoá người ghi nhầm. Người đã nghỉ thì ghi “đến ngày” ở nơi công tác để hồ sơ cũ còn nguyên.',
      confirmLabel: 'Xoá người này',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone(`Đã xoá ${name}.`)
          onDone()
        },
        onError: notifyFailure,
      },
    )
  }

  return (
    <ActionIcon
      ml="auto"
      size={30}
      aria-label="Xoá người này"
      title="Xoá người này"
      onClick={() => void deletePerson()}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}
