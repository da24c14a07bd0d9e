import type { Page } from 'playwright-core'
import type { RequestInput, RequestName, RequestOutput } from '#shared/contract'
import { type Ask, holdCouncil } from '../../helpers/council'

/** Asks main through the window's one channel, past the screens. */
export const askThrough =
  (page: Page): Ask =>
  async <Name extends RequestName>(name: Name, input: RequestInput<Name>) => {
    const answer = await page.evaluate(({ name, input }) => window.soThiDua.request(name, input), {
      name,
      input,
    } as { name: string; input: unknown })
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
    return answer.value as RequestOutput<Name>
  }

/** The sample's campaign of units' papers. */
export async function sampleCampaignId(page: Page): Promise<number> {
  const campaigns = await askThrough(page)('campaigns.list', null)
  return campaigns.find(({ kind }) => kind === 'wave')!.id
}

/** A whole session of the sample's campaign, closed, in which everybody passes. */
export async function holdSampleCouncil(page: Page): Promise<void> {
  await holdCouncil(askThrough(page), await sampleCampaignId(page))
}
