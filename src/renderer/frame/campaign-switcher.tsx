import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown, IconFlag, IconPlus } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { formatDay } from '#shared/day'
import type { CampaignListItem } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { CampaignStateBadge } from '../components/state-badges'
import { useCampaigns } from './campaign-context'
import classes from './campaign-switcher.module.css'

/** Names the campaign in hand on every screen, and lets the officer take another. */
export function CampaignSwitcher() {
  const { campaigns, selected, select } = useCampaigns()
  const [location, go] = useLocation()

  function take(campaign: CampaignListItem) {
    select(campaign.id)
    // A screen about one record of the former campaign makes no sense any more.
    if (location.startsWith('/quyet-dinh/')) go('/quyet-dinh')
  }

  if (!selected)
    return (
      <UnstyledButton className={classes.button} onClick={() => go('/dot/moi')}>
        <IconFlag size={16} aria-hidden /> Chưa có đợt thi đua nào
      </UnstyledButton>
    )
  return (
    <Menu position="bottom-start" width={460}>
      <Menu.Target>
        <UnstyledButton
          className={classes.button}
          aria-label={`Đợt đang làm: ${campaignLabel(selected)}. Đổi đợt`}
        >
          <span className={classes.label} title={selected.title}>
            {campaignLabel(selected)}
          </span>
          <CampaignStateBadge state={selected.state} />
          <IconChevronDown size={15} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.list}>
        <Menu.Label>Chọn đợt để làm việc</Menu.Label>
        {campaigns.map((campaign) => (
          <Menu.Item
            key={campaign.id}
            leftSection={
              <IconCheck
                size={15}
                aria-hidden
                style={{ visibility: campaign.id === selected.id ? 'visible' : 'hidden' }}
              />
            }
            rightSection={<CampaignStateBadge state={campaign.state} />}
            onClick={() => take(campaign)}
          >
            <div>{campaignLabel(campaign)}</div>
            <div className={classes.days}>
              {formatDay(campaign.from)} – {formatDay(campaign.to)}
            </div>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconFlag size={15} aria-hidden />} onClick={() => go(`/dot/${selected.id}`)}>
          Mở kế hoạch của đợt đang làm
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go('/dot/moi')}>
          Tạo đợt mới
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
