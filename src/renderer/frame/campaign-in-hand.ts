import type { CampaignListItem } from '#shared/domain/campaign'

/** Kept by this computer, not in the book: another officer's campaign in hand is their own. */
const takenKey = 'so-thi-dua.campaign'
const lastShownKey = 'so-thi-dua.last-shown-campaign'

function storedId(key: string): number | null {
  const id = Number(localStorage.getItem(key))
  return id > 0 ? id : null
}

/** The campaign that the officer has taken; null as long as they have left it to the app. */
export const takenCampaignId = (): number | null => storedId(takenKey)

export const rememberTaken = (id: number): void => localStorage.setItem(takenKey, String(id))

/** The campaign that was in hand last, taken or not: most likely the one that the next start shows. */
export const lastShownCampaignId = (): number | null => storedId(lastShownKey)

export const rememberShown = (id: number): void => localStorage.setItem(lastShownKey, String(id))

/** The campaign taken; else the newest still in work, or the newest of all. */
export function campaignInHand(
  campaigns: CampaignListItem[],
  takenId: number | null,
): CampaignListItem | null {
  const newestFirst = campaigns.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.id - a.id))
  return (
    campaigns.find((campaign) => campaign.id === takenId) ??
    newestFirst.find((campaign) => campaign.state !== 'closed') ??
    newestFirst[0] ??
    null
  )
}
