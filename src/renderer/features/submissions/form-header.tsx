import { ActionIcon, Group, Menu, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconDots, IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { formatDay } from '#shared/day'
import type { SubmissionView } from '#shared/domain/submission'
import { request } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyFailure } from '../../components/notify'
import { PageHeader } from '../../components/page'
import { UnitPicker } from './unit-picker'
import type { SubmissionForm } from './use-submission-form'

type Props = Pick<SubmissionForm, 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'flush'> & {
  view: SubmissionView
  onCleared: () => void
}

/** Whose paper it is, and what can be done with the form as a whole. */
export const FormHeader = memo(function FormHeader(props: Props) {
  const { view, canUndo, canRedo, undo, redo, flush, onCleared } = props
  const confirm = useConfirm()
  const { unit, campaign } = view

  async function clear() {
    const isSure = await confirm({
      title: 'Xoá trắng hồ sơ này',
      message: `Mọi nội dung đã nhập cho ${unit.name} trong đợt này sẽ mất và không lấy lại được. Đơn vị và người vẫn còn.`,
      confirmLabel: 'Xoá trắng',
      isDangerous: true,
    })
    if (!isSure) return
    await flush().catch(() => {})
    await request('submissions.delete', { campaignId: campaign.id, unitId: unit.id }).then(
      onCleared,
      notifyFailure,
    )
  }

  return (
    <PageHeader
      title={<UnitPicker unitId={unit.id} campaignId={campaign.id} />}
      help={`Hạn nộp ${campaign.unitDeadline ? formatDay(campaign.unitDeadline) : 'chưa định'}. Mỗi chữ gõ vào được lưu ngay.`}
      actions={
        <Group gap={4}>
          <Tooltip label="Hoàn tác (Ctrl+Z)">
            <ActionIcon
              aria-label="Hoàn tác"
              onClick={undo}
              aria-disabled={!canUndo}
              data-disabled={!canUndo || undefined}
            >
              <IconArrowBackUp size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Làm lại (Ctrl+Y)">
            <ActionIcon
              aria-label="Làm lại"
              onClick={redo}
              aria-disabled={!canRedo}
              data-disabled={!canRedo || undefined}
            >
              <IconArrowForwardUp size={18} />
            </ActionIcon>
          </Tooltip>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label="Việc khác với hồ sơ">
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconTrash size={15} />} onClick={clear}>
                Xoá trắng hồ sơ này
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Group>
      }
    />
  )
})
