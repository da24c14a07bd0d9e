import { ActionIcon, Button } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { type Council, type CouncilInput, councilInputSchema } from '#shared/domain/council'
import { useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Section } from '../../components/section'
import { DayInput, TextField } from '../../forms/inputs'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { councilInputOf } from './council-values'
import classes from './councils.module.css'
import { MembersEditor } from './members-editor'
import { councilPath } from './places'

type Props = {
  stored: CouncilInput
  /** The one in the book; absent while a new one is written down. */
  council?: Council
  /** Whose members a new one may begin with. */
  copied?: Council
}

/** One council as its decision made it. */
export function CouncilForm({ stored, council, copied }: Props) {
  const [, go] = useLocation()
  const save = useCommand('councils.save')
  const remove = useCommand('councils.delete')
  const confirm = useConfirm()
  const record = useRecordForm<CouncilInput, Council>({
    draft: { form: 'council-member', key: council ? String(council.id) : 'new' },
    schema: councilInputSchema,
    stored,
    save: save.mutateAsync,
    inputOf: councilInputOf,
    onSaved: (saved) => {
      notifyDone(`Đã lưu ${saved.name}: ${saved.members.length} thành viên.`)
      if (!council) go(councilPath(saved.id), { replace: true })
    },
    name: council ? council.name : 'Hội đồng mới',
  })
  const { form } = record

  async function deleteCouncil(doomed: Council) {
    const isSure = await confirm({
      title: 'Xoá Hội đồng này',
      message: 'Chỉ xoá khi ghi nhầm. Hội đồng cũ thì ghi ngày hết hiệu lực, để biên bản cũ còn đúng người.',
      confirmLabel: 'Xoá Hội đồng',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id: doomed.id },
      {
        onSuccess: () => {
          notifyDone('Đã xoá Hội đồng.')
          go(councilPath())
        },
        onError: notifyFailure,
      },
    )
  }

  if (!record.isLoaded) return null
  return (
    <div className={classes.form}>
      <div className={classes.body}>
        <RecordNews record={record} />
        <Section title="Quyết định thành lập">
          <div className={classes.head}>
            <TextField
              label="Tên hội đồng"
              isRequired
              className={classes.name}
              {...form.getInputProps('name')}
            />
            <TextField
              label="Số quyết định"
              placeholder="105/QĐ-CĐN"
              {...form.getInputProps('decisionNumber')}
            />
            <DayInput label="Ngày ký" {...form.getInputProps('decidedOn')} />
            <TextField
              label="Người ký quyết định"
              className={classes.two}
              {...form.getInputProps('decidedBy')}
            />
            <DayInput label="Làm việc từ ngày" isRequired {...form.getInputProps('validFrom')} />
            <DayInput
              label="Đến hết ngày"
              help="Để trống khi còn hiệu lực."
              {...form.getInputProps('validTo')}
            />
            <TextField label="Ghi chú riêng" className={classes.two} {...form.getInputProps('note')} />
          </div>
        </Section>
        <Section
          title={`Thành viên (${form.values.members.filter(({ personId }) => personId !== null).length})`}
          help="Chức vụ, đơn vị lấy từ Nhân sự khi chọn người; ghi lại nếu quyết định ghi khác. Alt+↑, Alt+↓ đổi chỗ."
          actions={
            copied &&
            copied.members.length > 0 && (
              <Button
                variant="default"
                leftSection={<IconCopy size={15} aria-hidden />}
                onClick={() => form.setFieldValue('members', councilInputOf(copied).members)}
              >
                Chép thành viên của Hội đồng trước
              </Button>
            )
          }
        >
          <MembersEditor form={form} />
        </Section>
      </div>
      <footer className={classes.footer}>
        <RecordActions record={record} label="Lưu Hội đồng">
          {council && (
            <ActionIcon
              ml="auto"
              size={30}
              aria-label="Xoá Hội đồng này"
              title="Xoá Hội đồng này"
              onClick={() => void deleteCouncil(council)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </RecordActions>
      </footer>
    </div>
  )
}
