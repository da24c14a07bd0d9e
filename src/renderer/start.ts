import { prefetch } from './api'
import { lastShownCampaignId } from './frame/campaign-in-hand'

// What the first screen shows is asked for before there is a screen: each answer is there when it is needed.
prefetch('app.state', null)
prefetch('campaigns.list', null)
const campaignId = lastShownCampaignId()
if (campaignId !== null) {
  prefetch('campaigns.get', { id: campaignId })
  prefetch('submissions.board', { campaignId })
  prefetch('decisions.list', { campaignId })
  prefetch('sessions.list', { campaignId })
}
