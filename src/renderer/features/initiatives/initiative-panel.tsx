import { ActionIcon, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { formatSchoolYear } from '#shared/day'
import {
  type InitiativeInput,
  type InitiativeRecord,
  initiativeInputSchema,
  initiativeKindNames,
  initiativeKinds,
} from '#shared/domain/initiative'
import { reaches, reachNames } from '#shared/rules/facts'
import { useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Panel } from '../../components/panel'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import fields from '../../forms/panel-fields.module.css'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { AuthorsEditor } from './authors-editor'
import { UsesSection } from './uses-section'

type Props = { initiative?: InitiativeRecord; thisYear: number }

export function InitiativePanel({ initiative, thisYear }: Props) {
  const [, go] = useLocation()
  const save = useCommand('initiatives.save')
  const stored = useMemo(
    () => (initiative ? inputOf(initiative) : emptyInitiative(thisYear)),
    [initiative, thisYear],
  )
  const record = useRecordForm<InitiativeInput, InitiativeRecord>({
    draft: { form: 'initiative', key: initiative ? String(initiative.id) : 'new' },
    schema: initiativeInputSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf,
    onSaved: (saved) => {
      notifyDone('Đã lưu sáng kiến.')
      if (!initiative) go(`/sang-kien/${saved.id}`, { replace: true })
    },
    name: initiative ? 'sáng kiến đang sửa' : 'sáng kiến mới',
  })
  const { form } = record
  if (!record.isLoaded) return null
  const years = Array.from({ length: 30 }, (_, back) => thisYear + 1 - back)
  return (
    <Panel
      title={initiative ? initiative.title : 'Thêm sáng kiến'}
      onClose={() => go('/sang-kien')}
      width={480}
      footer={
        <RecordActions record={record} label="Lưu sáng kiến">
          {initiative && <DeleteInitiative initiative={initiative} onDone={() => go('/sang-kien')} />}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      <div className={fields.two}>
        <div className={fields.wide}>
          <ParagraphsField
            label="Tên sáng kiến, đề tài"
            isRequired
            data-autofocus
            minRows={2}
            {...form.getInputProps('title')}
          />
        </div>
        <div className={fields.wide}>
          <Select
            label="Loại"
            data={initiativeKinds.map((kind) => ({ value: kind, label: initiativeKindNames[kind] }))}
            {...form.getInputProps('kind')}
          />
        </div>
        <Select
          label="Năm học"
          searchable
          data={years.map((year) => ({ value: String(year), label: formatSchoolYear(year) }))}
          value={String(form.values.schoolYear)}
          error={form.errors.schoolYear}
          onChange={(value) => form.setFieldValue('schoolYear', Number(value))}
        />
        <Select
          label="Phạm vi ảnh hưởng"
          data={reaches.map((reach) => ({ value: reach, label: sentenceCase(reachNames[reach]) }))}
          {...form.getInputProps('reach')}
        />
        <TextField label="Số quyết định công nhận" {...form.getInputProps('number')} />
        <DayInput label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
        <div className={fields.wide}>
          <TextField label="Cơ quan công nhận" {...form.getInputProps('decidedBy')} />
        </div>
      </div>
      <h3 className={fields.heading}>Tác giả</h3>
      <AuthorsEditor form={form} />
      <h3 className={fields.heading}>Ghi chú</h3>
      <ParagraphsField aria-label="Ghi chú" minRows={1} {...form.getInputProps('note')} />
      {initiative && <UsesSection initiative={initiative} thisYear={thisYear} />}
    </Panel>
  )
}

function DeleteInitiative({ initiative, onDone }: { initiative: InitiativeRecord; onDone: () => void }) {
  const remove = useCommand('initiatives.delete')
  const confirm = useConfirm()

  async function deleteInitiative() {
    const isSure = await confirm({
      title: 'Xoá sáng kiến',
      message: `Xoá “${initiative.title}” khỏi sổ. Chỉ xoá sáng kiến ghi nhầm.`,
      confirmLabel: 'Xoá sáng kiến',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id: initiative.id },
      {
        onSuccess: () => {
          notifyDone('Đã xoá sáng kiến.')
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
      aria-label="Xoá sáng kiến này"
      title="Xoá sáng kiến này"
      onClick={() => void deleteInitiative()}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}

const sentenceCase = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const inputOf = ({
  authors,
  uses: _uses,
  isSample: _sample,
  ...fields
}: InitiativeRecord): InitiativeInput => ({
  ...fields,
  authors: authors.map(({ personId, sharePercent }) => ({ personId, sharePercent })),
})

const emptyInitiative = (schoolYear: number): InitiativeInput => ({
  ...{ id: null, title: '', kind: 'initiative', schoolYear, reach: 'unit' },
  ...{ number: '', decidedOn: null, decidedBy: '', note: '' },
  authors: [{ personId: null, sharePercent: '100' }],
})
