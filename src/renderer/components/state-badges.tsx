import {
  IconArchive,
  IconGavel,
  IconInbox,
  IconPencil,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react'
import { type CampaignState, campaignStateNames } from '#shared/domain/campaign-names'
import { StateBadge, type Tone } from './state-badge'

const looks: Record<CampaignState, { tone: Tone; icon: typeof IconPencil }> = {
  drafting: { tone: 'neutral', icon: IconPencil },
  launched: { tone: 'info', icon: IconSpeakerphone },
  collecting: { tone: 'info', icon: IconInbox },
  council: { tone: 'info', icon: IconUsersGroup },
  decided: { tone: 'info', icon: IconGavel },
  closed: { tone: 'neutral', icon: IconArchive },
}

export function CampaignStateBadge({ state }: { state: CampaignState }) {
  return (
    <StateBadge tone={looks[state].tone} icon={looks[state].icon}>
      {campaignStateNames[state]}
    </StateBadge>
  )
}
