import { expect } from 'vitest'
import { createFiles } from '#main/files/save-file'
import { decisionHandlers } from '#main/services/decision-service'
import type { Proposal } from '#main/services/decisions/propose'
import { submissionHandlers } from '#main/services/submission-service'
import type { AwardCode } from '#shared/domain/award'
import type { CampaignInput } from '#shared/domain/campaign'
import type { Candidate } from '#shared/domain/council'
import { type Decision, type DecisionValues, decisionInputSchema } from '#shared/domain/decision'
import type { EvaluationClass } from '#shared/domain/evaluation'
import type { Unit } from '#shared/domain/unit'
import { askOf, holdCouncil } from '../../helpers/council'
import { openTestEngine } from '../../helpers/engine'
import { addCampaign, addOrganisation, addPerson, addUnit } from '../../helpers/records'

export type DecisionBook = Awaited<ReturnType<typeof openDecisionBook>>

export const valuesOf = (decision: Decision): DecisionValues => decisionInputSchema.parse(decision)

export const lines = (decision: Decision) =>
  decision.entries.map((entry) => [entry.award, entry.name, entry.unitName, entry.amount])

export const messages = (decision: Decision) => decision.lacks.map(({ message }) => message)

/**
 * A faculty and the union nominate two people and the faculty itself: An for CSTĐCS and giấy khen, by the union for
 * LĐTT too; Bình for LĐTT; the faculty for TTLĐTT.
 */
export async function openDecisionBook(changes: Partial<CampaignInput> = {}) {
  const engine = await openTestEngine({ today: '2023-07-20' })
  const { ctx } = engine
  await addOrganisation(ctx)
  const unit = await addUnit(ctx, 'Khoa Cơ khí')
  const union = await addUnit(ctx, 'Công đoàn cơ sở', { kind: 'union' })
  const an = (
    await addPerson(ctx, 'Nguyễn Văn An', [
      { unitId: unit.id, position: 'Trưởng khoa' },
      { unitId: union.id },
    ])
  ).id
  const binh = (await addPerson(ctx, 'Trần Thị Bình', [{ unitId: unit.id }], { honorific: 'Bà' })).id
  const campaign = await addCampaign(ctx, changes)
  const handlers = decisionHandlers(ctx, createFiles(engine.desktop))

  async function nominate(
    of: Unit,
    people: Record<number, [AwardCode | null, AwardCode | null]>,
    collective: AwardCode | null,
    { campaignId = campaign.id, evaluationClass = 'HTXS' as EvaluationClass } = {},
  ) {
    const submissions = submissionHandlers(ctx)
    const address = { campaignId, unitId: of.id }
    const { values } = await submissions['submissions.get'](address)
    const answer = await submissions['submissions.type']({
      ...address,
      values: {
        ...values,
        receivedOn: '2023-07-06',
        collective: { ...values.collective, title: collective },
        people: values.people.map((line) => ({
          ...line,
          evaluationClass,
          title: people[line.personId]?.[0] ?? null,
          form: people[line.personId]?.[1] ?? null,
        })),
      },
    })
    expect(answer.errors).toEqual({})
  }
  await nominate(unit, { [an]: ['CSTDCS', 'GK_CN'], [binh]: ['LDTT', null] }, 'TTLDTT')
  await nominate(union, { [an]: ['LDTT', 'GK_CN'] }, null)

  const propose = (over: Partial<Proposal> = {}) =>
    handlers['decisions.propose']({
      ...{ campaignId: campaign.id, kind: 'award', aboutId: null, share: 'all' },
      ...over,
    })
  const save = (decision: Decision, over: Partial<DecisionValues>) =>
    handlers['decisions.save']({ ...valuesOf(decision), ...over })
  const issueAs = async (decision: Decision, number: string, over: Partial<DecisionValues> = {}) => {
    const { id } = await save(decision, { number, signedOn: '2023-07-20', ...over })
    return handlers['decisions.issue']({ id })
  }
  return {
    engine,
    handlers,
    unit,
    union,
    an,
    binh,
    campaign,
    nominate,
    propose,
    save,
    issueAs,
    get: (id: number) => handlers['decisions.get']({ id }),
    hold: (fails?: (candidate: Candidate) => boolean, campaignId = campaign.id) =>
      holdCouncil(askOf(ctx), campaignId, { fails }),
  }
}
