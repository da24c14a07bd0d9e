import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconCopy, IconDotsVertical, IconPlus } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { formatDay, formatSchoolYear } from '#shared/day'
import type { CampaignListItem } from '#shared/domain/campaign'
import { campaignKindNames, campaignLabel } from '#shared/domain/campaign-names'
import { type Column, DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { Page } from '../../components/page'
import { CampaignStateBadge } from '../../components/state-badges'
import { useIsWide } from '../../components/use-is-wide'
import { useCampaigns } from '../../frame/campaign-context'
import { copyWaySlugs } from './copy-campaign'

export function CampaignList() {
  const { campaigns, select } = useCampaigns()
  const [, go] = useLocation()
  const isWide = useIsWide()

  function open(campaign: CampaignListItem) {
    select(campaign.id)
    go(`/dot/${campaign.id}`)
  }

  const columns: Column<CampaignListItem>[] = [
    {
      key: 'label',
      header: 'Đợt',
      wraps: true,
      width: isWide ? '26%' : undefined,
      cell: (campaign) => <strong>{campaignLabel(campaign)}</strong>,
    },
    {
      key: 'title',
      header: 'Tên đợt',
      wraps: true,
      cell: (campaign) => campaign.title,
    },
    {
      key: 'kind',
      header: 'Loại',
      width: 110,
      cell: (campaign) => campaignKindNames[campaign.kind].replace(/ \(.*/, ''),
    },
    {
      key: 'days',
      header: 'Thời gian',
      width: 190,
      cell: (campaign) => `${formatDay(campaign.from)} – ${formatDay(campaign.to)}`,
    },
    {
      key: 'received',
      header: 'Hồ sơ',
      hint: 'Số đơn vị đã có hồ sơ trên số đơn vị phải nộp',
      width: 70,
      align: 'right',
      cell: (campaign) => `${campaign.submissionCount}/${campaign.unitCount}`,
    },
    {
      key: 'state',
      header: 'Bước',
      width: 140,
      cell: (campaign) => <CampaignStateBadge state={campaign.state} />,
    },
    { key: 'more', header: '', width: 48, cell: (campaign) => <CopyMenu campaign={campaign} /> },
  ]

  const create = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/dot/moi')}>
      Tạo đợt
    </Button>
  )
  return (
    <Page
      title="Đợt thi đua"
      help="Mỗi đợt bắt đầu bằng kế hoạch phát động. Bấm một dòng để mở kế hoạch."
      actions={campaigns.length > 0 && create}
      isFixed
    >
      {campaigns.length === 0 ? (
        <EmptyState title="Chưa có đợt thi đua nào" actions={create}>
          Tạo đợt đầu tiên theo kế hoạch phát động của trường: căn cứ, dịp chào mừng, nội dung, thời gian.
        </EmptyState>
      ) : (
        <DataTable
          label="Các đợt thi đua"
          columns={isWide ? columns : columns.filter(({ key }) => key !== 'title')}
          rows={campaigns}
          rowKey={(campaign) => campaign.id}
          onOpen={open}
        />
      )}
    </Page>
  )
}

function CopyMenu({ campaign }: { campaign: CampaignListItem }) {
  const [, go] = useLocation()
  const icon = <IconCopy size={15} aria-hidden />
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`Việc khác với ${campaignLabel(campaign)}`}>
          <IconDotsVertical size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={icon}
          onClick={() => go(`/dot/chep/${campaign.id}/${copyWaySlugs['next-year']}`)}
        >
          Chép sang năm học {formatSchoolYear(campaign.schoolYear + 1)} (dời ngày 1 năm)
        </Menu.Item>
        <Menu.Item
          leftSection={icon}
          onClick={() => go(`/dot/chep/${campaign.id}/${copyWaySlugs['same-year']}`)}
        >
          Chép thành đợt khác cùng năm học (ngày để trống)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
