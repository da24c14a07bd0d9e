import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { CampaignListItem } from '#shared/domain/campaign'
import { useRequest } from '../api'

type CampaignChoice = {
  campaigns: CampaignListItem[]
  /** The campaign in hand; null while there is none at all. */
  selected: CampaignListItem | null
  select: (id: number) => void
}

const Context = createContext<CampaignChoice>({ campaigns: [], selected: null, select: () => {} })

const storageKey = 'so-thi-dua.campaign'

function rememberedId(): number | null {
  const id = Number(localStorage.getItem(storageKey))
  return id > 0 ? id : null
}

/** The newest campaign still in work, or the newest of all. */
function defaultCampaign(campaigns: CampaignListItem[]): CampaignListItem | null {
  const newestFirst = [...campaigns].sort((a, b) =>
    a.from < b.from ? 1 : a.from > b.from ? -1 : b.id - a.id,
  )
  return newestFirst.find((campaign) => campaign.state !== 'closed') ?? newestFirst[0] ?? null
}

/** Holds which campaign the screens speak of. Shows nothing until the campaigns are known. */
export function CampaignProvider({ children }: { children: ReactNode }) {
  const { data: campaigns, error } = useRequest('campaigns.list', null)
  const [id, setId] = useState(rememberedId)

  useEffect(() => {
    if (id !== null) localStorage.setItem(storageKey, String(id))
  }, [id])

  const choice = useMemo((): CampaignChoice => {
    const list = campaigns ?? []
    const selected = list.find((campaign) => campaign.id === id) ?? defaultCampaign(list)
    return { campaigns: list, selected, select: setId }
  }, [campaigns, id])

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
