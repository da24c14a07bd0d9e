import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconCopy, IconDotsVertical, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { RequestOutput } from '#shared/contract'
import { campaignLabel } from '#shared/domain/campaign-names'
import { useCommand, useRequest } from '../../api'
import { CampaignLife } from '../../components/campaign-life'
import { useConfirm } from '../../components/confirm'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Page } from '../../components/page'
import { ReasonedButton } from '../../components/reasoned-button'
import { useCampaigns } from '../../frame/campaign-context'
import { CampaignForm } from './campaign-form'
import { copyWaySlugs } from './copy-campaign'
import { campaignInputOf, useCampaignForm } from './use-campaign-form'

/** One campaign of the book: its life as a line, its plan as the paper has it. */
export function CampaignScreen({ id }: { id: number }) {
  const { data, error } = useRequest('campaigns.get', { id })
  if (error)
    return (
      <Page title="Đợt thi đua">
        <ErrorBanner error={error} />
      </Page>
    )
  return data ? <StoredCampaign answer={data} /> : null
}

function StoredCampaign({ answer }: { answer: RequestOutput<'campaigns.get'> }) {
  const { campaign, progress, steps } = answer
  const stored = useMemo(() => campaignInputOf(campaign), [campaign])
  const record = useCampaignForm({ stored, draftKey: String(campaign.id) })
  const { selected, select } = useCampaigns()
  const [, go] = useLocation()
  const isClosed = campaign.state === 'closed'

  return (
    <Page
      title={campaignLabel(campaign)}
      help={campaign.title}
      isFixed
      tools={
        <CampaignLife
          campaign={campaign}
          progress={progress}
          steps={steps}
          beforeStep={() => (record.isDirty ? record.save() : Promise.resolve(true))}
        />
      }
      actions={
        <>
          {selected?.id !== campaign.id && (
            <Button variant="default" onClick={() => select(campaign.id)}>
              Làm việc với đợt này
            </Button>
          )}
          {(campaign.kind === 'sudden' || campaign.kind === 'thematic') && (
            <Button
              variant="default"
              onClick={() => {
                select(campaign.id)
                go('/dot-xuat')
              }}
            >
              Hồ sơ đề nghị
            </Button>
          )}
          {record.isDirty && (
            <Button variant="default" onClick={record.discard}>
              Bỏ thay đổi
            </Button>
          )}
          <ReasonedButton
            refusal={isClosed ? 'Đợt đã tổng kết nên không sửa được. Lùi một bước rồi sửa.' : null}
            hint="Ctrl+S"
            loading={record.isSaving}
            onClick={() => void record.save()}
          >
            Lưu kế hoạch
          </ReasonedButton>
          <MoreActions
            id={campaign.id}
            label={campaignLabel(campaign)}
            receivedCount={progress.receivedCount}
          />
        </>
      }
    >
      <CampaignForm
        record={record}
        isReadOnly={isClosed}
        news={
          isClosed && (
            <Banner tone="info">Đợt đã tổng kết: kế hoạch chỉ để xem. Lùi một bước nếu cần sửa.</Banner>
          )
        }
      />
    </Page>
  )
}

type MoreProps = { id: number; label: string; receivedCount: number }

function MoreActions({ id, label, receivedCount }: MoreProps) {
  const [, go] = useLocation()
  const confirm = useConfirm()
  const remove = useCommand('campaigns.delete')

  async function deleteCampaign() {
    const isSure = await confirm({
      title: `Xoá ${label}`,
      message:
        receivedCount > 0
          ? `Kế hoạch và hồ sơ đã nhập của ${receivedCount} đơn vị trong đợt này sẽ bị xoá, không lấy lại được từ trong ứng dụng.`
          : 'Kế hoạch của đợt này sẽ bị xoá, không lấy lại được từ trong ứng dụng.',
      confirmLabel: 'Xoá đợt',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone(`Đã xoá ${label}.`)
          go('/dot')
        },
        onError: notifyFailure,
      },
    )
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label="Việc khác với đợt này">
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => go(`/dot/chep/${id}/${copyWaySlugs['next-year']}`)}
        >
          Chép sang năm học sau (dời ngày 1 năm)
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => go(`/dot/chep/${id}/${copyWaySlugs['same-year']}`)}
        >
          Chép thành đợt khác cùng năm học (ngày để trống)
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red.8"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => void deleteCampaign()}
        >
          Xoá đợt này
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
