import type { Context } from '#main/context'
import { deleteCampaign } from '#main/database/campaign-queries'
import {
  adoptSampleRows,
  deleteSampleCouncils,
  deleteSampleHistory,
  deleteSampleRows,
  listSampleHoldings,
  type SampleHoldings,
} from '#main/database/sample-queries'
import type { Handlers } from '#shared/contract'
import type { SampleRemoval } from '#shared/domain/app-state'

export { loadSample } from '#main/sample/load-sample'

export const sampleHandlers = (ctx: Context) =>
  ({
    'sample.previewRemoval': async () => removalOf(await listSampleHoldings(ctx.db)),

    'sample.remove': () =>
      ctx.db.transaction().execute(async (trx) => {
        const holdings = await listSampleHoldings(trx)
        await deleteSampleHistory(trx)
        for (const id of holdings.campaigns) await deleteCampaign(trx, id)
        await deleteSampleCouncils(trx)
        await deleteSampleRows(trx, 'person', holdings.people.free)
        await deleteSampleRows(trx, 'unit', holdings.units.free)
        await adoptSampleRows(trx, 'person', holdings.people.used)
        await adoptSampleRows(trx, 'unit', holdings.units.used)
        return removalOf(holdings)
      }),
  }) satisfies Pick<Handlers, 'sample.previewRemoval' | 'sample.remove'>

const removalOf = (holdings: SampleHoldings): SampleRemoval => ({
  campaigns: holdings.campaigns.length,
  units: holdings.units.free.length,
  people: holdings.people.free.length,
  submissions: holdings.submissions,
  decisions: holdings.decisions,
  keptUnits: holdings.units.used.length,
  keptPeople: holdings.people.used.length,
})
