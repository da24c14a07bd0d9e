import type { Context, Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import {
  deleteDecision,
  freezeDecision,
  getDecision,
  listDecisions,
  listIssuedEntries,
  putDecision,
  type StoredDecision,
} from '#main/database/decision-queries'
import { deleteDraft, listDrafts } from '#main/database/draft-queries'
import { insertRecords } from '#main/database/ledger-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import type { Files } from '#main/files/save-file'
import { awardDecisionView, headOf } from '#main/services/award-decision-view'
import { recordsOfDecision } from '#main/services/ledger-decision'
import { listNominees } from '#main/services/nominees'
import type { Handlers } from '#shared/contract'
import { compareDays, type Day } from '#shared/day'
import { type AwardCode, getAward, principalAwards } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { campaignLabel } from '#shared/domain/campaign-names'
import { type Decision, type DecisionEntry, entryKeyText } from '#shared/domain/decision'
import { awardOrder, decisionEntries } from '#shared/domain/decision-list'
import { AppError } from '#shared/result'
import { type Bonus, bonusAmount } from '#shared/rules/bonus'
import { proposedLegalBases } from '#shared/rules/proposed-legal-bases'

export function decisionHandlers(ctx: Context, files: Files) {
  const load = async (id: number) => {
    const stored = await getDecision(ctx.db, id)
    return decisionOf(ctx.db, await getCampaign(ctx.db, stored.values.campaignId), stored, ctx.today())
  }
  const getDraft = async (id: number) => {
    const stored = await getDecision(ctx.db, id)
    if (stored.state === 'issued')
      throw new AppError(
        'conflict',
        'Quyết định đã ban hành, không sửa hay xoá được. Lập quyết định khác để điều chỉnh.',
      )
    return stored
  }

  return {
    'decisions.list': ({ campaignId }) => listDecisions(ctx.db, campaignId),
    'decisions.get': ({ id }) => load(id),

    'decisions.propose': async ({ campaignId }) => {
      const campaign = await getCampaign(ctx.db, campaignId)
      const organisation = await getOrganisation(ctx.db)
      const nominated = new Set((await listNominees(ctx.db, campaign)).map((nominee) => nominee.award))
      const taken = new Set((await listDecisions(ctx.db, campaignId)).flatMap((decision) => decision.awards))
      const awards = principalAwards.filter((award) => nominated.has(award) && !taken.has(award))
      const label = decapitalise(campaignLabel(campaign))
      const id = await ctx.db.transaction().execute((trx) =>
        putDecision(trx, {
          id: null,
          campaignId,
          number: '',
          signedOn: null,
          signerOffice: organisation.signerOffice,
          signerName: organisation.signerName,
          subject: `công nhận danh hiệu thi đua và khen thưởng ${label}`,
          legalBases: proposedLegalBases(earlier(campaign.to, ctx.today()), {
            number: campaign.planNumber,
            signedOn: campaign.planDate,
            sign: organisation.sign,
            title: decapitalise(campaign.title),
            college: organisation.name,
          }),
          proposedBy: headOf(organisation.standingUnit),
          fundSource: 'Quỹ Thi đua, khen thưởng của Trường',
          awards: awards.length > 0 ? awards : [...principalAwards],
          exclusions: [],
          note: '',
        }),
      )
      return load(id)
    },

    'decisions.save': async (values) => {
      if (values.id !== null) await getDraft(values.id)
      const id = await ctx.db.transaction().execute(async (trx) => {
        const saved = await putDecision(trx, values)
        await deleteDraft(trx, 'decision', String(saved))
        return saved
      })
      return load(id)
    },

    'decisions.issue': async ({ id }) => {
      await getDraft(id)
      const decision = await load(id)
      if (decision.lacks.length > 0)
        throw new AppError('conflict', `Chưa ban hành được: ${decision.lacks.map(decapitalise).join(' ')}`)
      await ctx.db.transaction().execute(async (trx) => {
        await freezeDecision(trx, id, ctx.now(), decision.money, decision.entries)
        const campaign = await getCampaign(trx, decision.campaignId)
        await insertRecords(trx, recordsOfDecision(decision, campaign, await getOrganisation(trx)))
      })
      return load(id)
    },

    'decisions.delete': async ({ id }) => {
      await getDraft(id)
      await ctx.db.transaction().execute(async (trx) => {
        await deleteDecision(trx, id)
        await deleteDraft(trx, 'decision', String(id))
      })
      return null
    },

    'decisions.exportWord': async ({ id }) => {
      const decision = await load(id)
      const campaign = await getCampaign(ctx.db, decision.campaignId)
      const view = awardDecisionView(await getOrganisation(ctx.db), campaign, decision, ctx.today())
      // The Word writer is large and start-up does not need it.
      const [{ awardDecision }, { renderDocument }] = await Promise.all([
        import('#main/documents/award-decision'),
        import('#main/documents/render'),
      ])
      return files.save({
        title: 'Lưu quyết định khen thưởng',
        fileName: `Quyết định khen thưởng ${decapitalise(campaignLabel(campaign))}${decision.number ? ` (số ${decision.number})` : ''}`,
        kind: 'docx',
        bytes: await renderDocument(awardDecision(view)),
      })
    },
  } satisfies Pick<
    Handlers,
    | 'decisions.list'
    | 'decisions.get'
    | 'decisions.propose'
    | 'decisions.save'
    | 'decisions.issue'
    | 'decisions.delete'
    | 'decisions.exportWord'
  >
}

const earlier = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? a : b)

const decapitalise = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** A decision with its list and money: frozen as issued, or as today's submissions and the signing day make them. */
async function decisionOf(db: Db, campaign: Campaign, stored: StoredDecision, today: Day): Promise<Decision> {
  const { values, state, issuedAt, frozen } = stored
  const base = { ...values, id: stored.id, awards: inOrder(values.awards), state, issuedAt }
  if (frozen) {
    const { entries, ...money } = frozen
    return {
      ...base,
      entries,
      excluded: [],
      money: { ...money, total: totalOf(entries), assumedDay: false },
      lacks: [],
    }
  }

  const day = values.signedOn ?? today
  const rates = new Map<AwardCode, Bonus | null>(
    values.awards.map((award) => [award, bonusAmount(award, day)]),
  )
  const pay = (award: AwardCode) => {
    const bonus = rates.get(award)
    return { coefficientTenths: bonus?.coefficientTenths ?? 0, amount: bonus?.amount ?? 0 }
  }
  const nominees = await listNominees(db, campaign)
  const reasons = new Map(values.exclusions.map((exclusion) => [entryKeyText(exclusion), exclusion.reason]))
  const isExcluded = (key: Parameters<typeof entryKeyText>[0]) => reasons.has(entryKeyText(key))
  const entries = decisionEntries(
    nominees.filter((nominee) => !isExcluded(nominee)),
    values.awards,
    pay,
  )
  const excluded = decisionEntries(nominees.filter(isExcluded), values.awards, pay).map((entry) => ({
    ...entry,
    reason: reasons.get(entryKeyText(entry)) ?? '',
  }))

  const used = [...new Set(entries.map((entry) => entry.award))].flatMap((award) => rates.get(award) ?? [])
  const anyRate = used[0] ?? bonusAmount('LDTT', day)
  return {
    ...base,
    entries,
    excluded,
    money: {
      total: totalOf(entries),
      baseSalary: anyRate?.baseSalary ?? 0,
      baseSalaryDecree: anyRate?.decree ?? '',
      bonusSource: joinArticles(used.map((bonus) => bonus.bonusArticle)),
      assumedDay: values.signedOn === null,
    },
    lacks: await lacksOf(db, campaign, stored, entries, anyRate !== null),
  }
}

const totalOf = (entries: DecisionEntry[]) => entries.reduce((sum, entry) => sum + entry.amount, 0)

const inOrder = (awards: AwardCode[]) => [...awards].sort((a, b) => awardOrder(a) - awardOrder(b))

/** "Điều 69 Nghị định X", "Điều 73 Nghị định X" → "Điều 69, Điều 73 Nghị định X". */
function joinArticles(articles: string[]): string {
  const byDecree = new Map<string, Set<string>>()
  for (const article of articles) {
    const [, number, decree] = /^(Điều \d+) (.+)$/.exec(article) ?? ['', article, '']
    byDecree.set(decree ?? '', (byDecree.get(decree ?? '') ?? new Set()).add(number ?? ''))
  }
  return [...byDecree]
    .map(([decree, numbers]) => `${[...numbers].sort().join(', ')} ${decree}`.trim())
    .join('; ')
}

async function lacksOf(
  db: Db,
  campaign: Campaign,
  stored: StoredDecision,
  entries: DecisionEntry[],
  isRateKnown: boolean,
): Promise<string[]> {
  const { values } = stored
  const lacks: string[] = []
  if (values.number === '') lacks.push('Chưa có số quyết định.')
  if (values.signedOn === null) lacks.push('Chưa có ngày ký.')
  if (values.signerName === '') lacks.push('Chưa có họ tên người ký.')
  if (values.legalBases.length === 0) lacks.push('Chưa có căn cứ nào.')
  if (entries.length === 0) lacks.push('Chưa có ai được đề nghị các danh hiệu đã chọn.')
  if (!isRateKnown) lacks.push('Không có mức lương cơ sở cho ngày ký này.')
  if (values.signedOn !== null && values.signedOn < campaign.from)
    lacks.push('Ngày ký trước ngày bắt đầu đợt thi đua.')

  const unfinished = (await listDrafts(db, 'submission')).filter((draft) =>
    draft.key.startsWith(`${campaign.id}/`),
  )
  if (unfinished.length > 0)
    lacks.push(
      `Còn ${unfinished.length} hồ sơ đơn vị có chỗ sai chưa sửa; số liệu đang gõ ở đó chưa vào danh sách.`,
    )

  const issued = new Map(
    (await listIssuedEntries(db, campaign.id)).map((entry) => [
      `${entry.award}/${entry.personId ?? ''}/${entry.unitId ?? ''}`,
      entry.number,
    ]),
  )
  for (const entry of entries) {
    const number = issued.get(entryKeyText(entry))
    if (number) lacks.push(`${entry.name} đã có ${getAward(entry.award).name} trong Quyết định số ${number}.`)
  }
  return lacks
}
