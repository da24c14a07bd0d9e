import type { Context } from '#main/context'
import { putOrganisation } from '#main/database/organisation-queries'
import { campaignHandlers } from '#main/services/campaign-service'
import { personHandlers } from '#main/services/person-service'
import { unitHandlers } from '#main/services/unit-service'
import { type CampaignInput, campaignInputSchema, emptyCampaign } from '#shared/domain/campaign'
import { organisationSchema, proposedOrganisation } from '#shared/domain/organisation'
import { emptyPerson, type PersonInput, personInputSchema } from '#shared/domain/person'
import { emptyUnit, type UnitInput, unitInputSchema } from '#shared/domain/unit'

/* Small records for tests, made through the same handlers the page uses. */

export async function addOrganisation(ctx: Context): Promise<void> {
  await putOrganisation(
    ctx.db,
    organisationSchema.parse({ ...proposedOrganisation, signerName: 'Lê Văn Hiệu' }),
  )
}

export const addUnit = (ctx: Context, name: string, changes: Partial<UnitInput> = {}) =>
  unitHandlers(ctx)['units.save'](
    unitInputSchema.parse({ ...emptyUnit, kind: 'faculty', name, shortName: name, ...changes }),
  )

export const addPerson = (
  ctx: Context,
  fullName: string,
  stays: { unitId: number; position?: string; from?: string; to?: string }[],
  changes: Partial<PersonInput> = {},
) =>
  personHandlers(ctx)['people.save'](
    personInputSchema.parse({
      ...emptyPerson,
      fullName,
      memberships: stays.map(({ unitId, position = 'Giảng viên', from = null, to = null }) => ({
        unitId,
        position,
        from,
        to,
      })),
      ...changes,
    }),
  )

export const addCampaign = (ctx: Context, changes: Partial<CampaignInput> = {}) =>
  campaignHandlers(ctx)['campaigns.save'](
    campaignInputSchema.parse({
      ...emptyCampaign(2022),
      wave: 2,
      title: 'Phát động thi đua đợt II năm học 2022-2023',
      planNumber: '412',
      planDate: '2023-02-27',
      from: '2023-03-01',
      to: '2023-07-03',
      reviewFrom: '2023-07-03',
      reviewTo: '2023-07-07',
      unitDeadline: '2023-07-07',
      councilDeadline: '2023-07-15',
      criteria: [
        { id: null, heading: 'Nội dung một', content: 'Toàn văn một', maxPoints: 100 },
        { id: null, heading: 'Nội dung hai', content: 'Toàn văn hai', maxPoints: null },
      ],
      ...changes,
    }),
  )
