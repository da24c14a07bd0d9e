import type { Context, Db } from '#main/context'
import { getCampaign, listCampaignUnits } from '#main/database/campaign-queries'
import { deleteDraft, findDraft, listDrafts, putDraft } from '#main/database/draft-queries'
import {
  deleteSubmission,
  findSubmission,
  listNominationsElsewhere,
  listPeopleByIds,
  listRoster,
  listSubmissions,
  replaceSubmission,
  type StoredSubmission,
} from '#main/database/submission-queries'
import { getUnit } from '#main/database/unit-queries'
import { createQueue } from '#main/services/in-order'
import type { Handlers } from '#shared/contract'
import { formatDay } from '#shared/day'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { periodsOverlap } from '#shared/domain/person'
import {
  emptySubmission,
  isUntouchedLine,
  judgeSubmission,
  type SubmissionInput,
  type SubmissionValues,
} from '#shared/domain/submission'
import { trackingRow } from '#shared/domain/tracking'
import { isMassOrganisation, type Unit } from '#shared/domain/unit'
import { AppError, type FieldErrors } from '#shared/result'

/** Typing larger than this is no submission: about a thousand people and every text at its limit fit twice. */
const largestDraft = 8_000_000

export function submissionHandlers(ctx: Context) {
  const inOrder = createQueue()
  return {
    'submissions.board': async ({ campaignId }) => {
      const campaign = await getCampaign(ctx.db, campaignId)
      const submissions = new Map(
        (await listSubmissions(ctx.db, campaignId)).map((stored) => [stored.unitId, stored]),
      )
      const drafts = new Map((await listDrafts(ctx.db, 'submission')).map((draft) => [draft.key, draft]))
      return (await listCampaignUnits(ctx.db, campaign)).map((unit) => {
        const values = submissions.get(unit.id)?.values
        return trackingRow(
          {
            unit,
            receivedOn: values?.receivedOn ?? null,
            receivedFrom: values?.receivedFrom ?? '',
            missingPapers: missingPapers(campaign, values),
            lineCount: values?.people.length ?? 0,
            enteredLineCount: values?.people.filter((line) => !isUntouchedLine(line)).length ?? 0,
            draftErrorCount: drafts.get(draftKey(campaignId, unit.id))?.errorCount ?? 0,
          },
          campaign.unitDeadline,
          ctx.today(),
        )
      })
    },

    'submissions.get': ({ campaignId, unitId }) =>
      inOrder(async () => {
        const campaign = await getCampaign(ctx.db, campaignId)
        const unit = await getUnit(ctx.db, unitId, ctx.today())
        const roster = await listRoster(ctx.db, unitId, campaign)
        const stored = await findSubmission(ctx.db, campaignId, unitId)
        const draft = await findDraft(ctx.db, 'submission', draftKey(campaignId, unitId))

        const blank = emptySubmission(roster, campaign.requiredPapers, campaign.criteria)
        const values = draft
          ? ({ ...blank, ...draft.values } as SubmissionInput)
          : stored
            ? completed(stored.values, blank)
            : blank
        const known = new Set(roster.map((member) => member.personId))
        const strangers = values.people.map((line) => line.personId).filter((id) => !known.has(id))
        return {
          unit,
          campaign: { ...campaign, label: campaignLabel(campaign) },
          values,
          origin: draft ? 'draft' : stored ? 'stored' : 'new',
          errors: draft ? (await judge(ctx.db, campaign, unit, values)).errors : {},
          roster,
          others: await listPeopleByIds(ctx.db, strangers),
          elsewhere: await listNominationsElsewhere(ctx.db, campaignId, unitId),
          savedAt: draft?.savedAt ?? stored?.savedAt ?? null,
          today: ctx.today(),
        }
      }),

    'submissions.type': ({ campaignId, unitId, values: typed }) =>
      inOrder(async () => {
        const body = JSON.stringify(typed)
        if (body.length > largestDraft)
          throw new AppError('invalid', 'Nội dung vừa dán quá lớn, chưa lưu được. Bỏ bớt rồi gõ tiếp.')
        const campaign = await getCampaign(ctx.db, campaignId)
        const unit = await getUnit(ctx.db, unitId, ctx.today())
        if (campaign.state === 'closed')
          throw new AppError(
            'conflict',
            'Đợt thi đua đã tổng kết, hồ sơ không sửa được nữa. Muốn sửa, lùi đợt một bước.',
          )

        const { values, errors } = await judge(ctx.db, campaign, unit, typed)
        const savedAt = ctx.now()
        const key = draftKey(campaignId, unitId)
        await ctx.db.transaction().execute(async (trx) => {
          if (values) {
            await replaceSubmission(trx, campaignId, unitId, values, savedAt)
            await deleteDraft(trx, 'submission', key)
          } else {
            await putDraft(trx, {
              form: 'submission',
              key,
              body,
              errorCount: Object.keys(errors).length,
              savedAt,
            })
          }
        })
        return { stored: values !== null, errors, savedAt }
      }),

    'submissions.delete': ({ campaignId, unitId }) =>
      inOrder(async () => {
        await ctx.db.transaction().execute(async (trx) => {
          await deleteSubmission(trx, campaignId, unitId)
          await deleteDraft(trx, 'submission', draftKey(campaignId, unitId))
        })
        return null
      }),
  } satisfies Pick<
    Handlers,
    'submissions.board' | 'submissions.get' | 'submissions.type' | 'submissions.delete'
  >
}

/** Names a unit's typing among the drafts. */
export const draftKey = (campaignId: number, unitId: number): string => `${campaignId}/${unitId}`

/** Required papers that have not come; a paper nobody has ticked is missing. */
export function missingPapers(
  campaign: Campaign,
  values: SubmissionValues | undefined,
): Campaign['requiredPapers'] {
  const present = new Set(
    values?.papers.filter((paper) => paper.status === 'present').map((paper) => paper.kind),
  )
  return campaign.requiredPapers.filter((kind) => !present.has(kind))
}

/** Stored values with a line for each criterion and paper that has been added to the campaign since. */
function completed(values: SubmissionValues, blank: SubmissionInput): SubmissionInput {
  const papers = new Map(values.papers.map((paper) => [paper.kind, paper]))
  const scores = new Map(values.scores.map((score) => [score.criterionId, score]))
  const narratives = new Map(values.narratives.map((narrative) => [narrative.criterionId, narrative]))
  const required = new Set(blank.papers.map((paper) => paper.kind))
  return {
    ...values,
    papers: [
      ...blank.papers.map((paper) => papers.get(paper.kind) ?? paper),
      ...values.papers.filter((paper) => !required.has(paper.kind)),
    ],
    scores: blank.scores.map((score) => scores.get(score.criterionId) ?? score),
    narratives: blank.narratives.map((narrative) => narratives.get(narrative.criterionId) ?? narrative),
  }
}

/** The values if they may be stored, or what stands against it: the form's own rules first, then the book's. */
async function judge(
  db: Db,
  campaign: Campaign,
  unit: Unit,
  typed: unknown,
): Promise<{ values: SubmissionValues | null; errors: FieldErrors }> {
  const own = judgeSubmission(typed)
  const errors = {
    ...(await strangerErrors(db, campaign, unit, readPersonIds(typed))),
    ...(own.values ? dayErrors(campaign, own.values) : own.errors),
  }
  return { values: Object.keys(errors).length === 0 ? own.values : null, errors }
}

function dayErrors(campaign: Campaign, values: SubmissionValues): FieldErrors {
  const errors: FieldErrors = {}
  const tooEarly = `trước ngày bắt đầu đợt thi đua (${formatDay(campaign.from)}).`
  if (values.receivedOn && values.receivedOn < campaign.from) errors.receivedOn = `Ngày nhận ${tooEarly}`
  if (values.review.on && values.review.on < campaign.from) errors['review.on'] = `Ngày họp ${tooEarly}`
  const known = new Set(campaign.criteria.map((criterion) => criterion.id))
  values.narratives.forEach((narrative, index) => {
    if (!known.has(narrative.criterionId))
      errors[`narratives.${index}.text`] = 'Nội dung này không còn trong kế hoạch của đợt.'
  })
  values.scores.forEach((score, index) => {
    if (!known.has(score.criterionId))
      errors[`scores.${index}.points`] = 'Nội dung này không còn trong kế hoạch của đợt.'
  })
  return errors
}

/**
 * People on the list who do not belong to the unit in the campaign's time, each with where they do belong.
 * Union and youth union may name anybody of the college: their members sit in its units.
 */
async function strangerErrors(
  db: Db,
  campaign: Campaign,
  unit: Unit,
  personIds: number[],
): Promise<FieldErrors> {
  const members = new Set((await listRoster(db, unit.id, campaign)).map((member) => member.personId))
  const students = new Set(
    (await db.selectFrom('person').select('id').where('is_student', '=', 1).execute()).map((row) => row.id),
  )
  const errors: FieldErrors = {}
  for (const [index, personId] of personIds.entries()) {
    if (members.has(personId)) continue
    if (students.has(personId)) {
      errors[`people.${index}.personId`] =
        'Người này là học sinh, sinh viên, không tính vào danh sách của đơn vị. Đề nghị khen bằng hồ sơ riêng.'
      continue
    }
    const stays = await db
      .selectFrom('membership')
      .innerJoin('unit', 'unit.id', 'membership.unit_id')
      .select(['unit.name', 'membership.from_day as from', 'membership.to_day as to'])
      .where('person_id', '=', personId)
      .execute()
    const units = [
      ...new Set(stays.filter((stay) => periodsOverlap(stay, campaign)).map((stay) => stay.name)),
    ]
    if (units.length > 0 && isMassOrganisation(unit.kind)) continue
    errors[`people.${index}.personId`] =
      units.length > 0
        ? `Người này thuộc ${units.join(', ')} trong thời gian của đợt, không thuộc ${unit.name}. Nếu đã chuyển đơn vị, ghi lại ở mục Nhân sự.`
        : `Người này không thuộc đơn vị nào trong thời gian của đợt. Ghi đơn vị ở mục Nhân sự trước.`
  }
  return errors
}

function readPersonIds(typed: unknown): number[] {
  const people = (typed as { people?: unknown }).people
  if (!Array.isArray(people)) return []
  return people.map((line: { personId?: unknown } | null) => Number(line?.personId ?? 0))
}

/** Submissions with what they say, for the school's table and the documents. */
export type CampaignSubmission = { unit: Unit; stored: StoredSubmission | null }

/** Every unit of the campaign with its submission, if any, in the units' order. */
export async function listCampaignSubmissions(db: Db, campaign: Campaign): Promise<CampaignSubmission[]> {
  const stored = new Map(
    (await listSubmissions(db, campaign.id)).map((submission) => [submission.unitId, submission]),
  )
  return (await listCampaignUnits(db, campaign)).map((unit) => ({
    unit,
    stored: stored.get(unit.id) ?? null,
  }))
}

/** Whether a unit has handed anything in, or the officer has typed any of it: a form merely opened does not count. */
export const saysAnything = (values: SubmissionValues): boolean =>
  values.receivedOn !== null ||
  values.people.some((line) => !isUntouchedLine(line)) ||
  values.collective.title !== null
