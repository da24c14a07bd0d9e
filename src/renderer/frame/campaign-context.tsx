import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { CampaignListItem } from '#shared/domain/campaign'
import { useRequest } from '../api'
import { campaignInHand, rememberShown, rememberTaken, takenCampaignId } from './campaign-in-hand'

type CampaignChoice = {
  campaigns: CampaignListItem[]
  /** The campaign in hand; null while there is none at all. */
  selected: CampaignListItem | null
  select: (id: number) => void
}

const Context = createContext<CampaignChoice>({ campaigns: [], selected: null, select: () => {} })

/** Holds which campaign the screens speak of. Shows nothing until the campaigns are known. */
export function CampaignProvider({ children }: { children: ReactNode }) {
  const { data: campaigns, error } = useRequest('campaigns.list', null)
  const [takenId, setTakenId] = useState(takenCampaignId)

  const choice = useMemo((): CampaignChoice => {
    const list = campaigns ?? []
    function select(id: number) {
      rememberTaken(id)
      setTakenId(id)
    }
    return { campaigns: list, selected: campaignInHand(list, takenId), select }
  }, [campaigns, takenId])

  const shownId = choice.selected?.id
  useEffect(() => {
    if (shownId !== undefined) rememberShown(shownId)
  }, [shownId])

  // Thrown to the boundary: an empty list would say that there is no campaign.
  if (error && !campaigns) throw error
  if (!campaigns) return null
  return <Context value={choice}>{children}</Context>
}

/** All campaigns, the one in hand, and how to take another. */
export const useCampaigns = (): CampaignChoice => useContext(Context)

export const useCampaign = (): CampaignListItem | null => useContext(Context).selected

/** The campaign in hand; null while there is none at all. */
export const useCampaignId = (): number | null => useContext(Context).selected?.id ?? null
