import type { Db } from '#main/context'
import { getCampaign } from '#main/database/campaign-queries'
import { listIssuedOfPeriod } from '#main/database/decision-lines'
import { getDecision, listAmendments, type StoredDecision } from '#main/database/decision-queries'
import { blockingDisagreements } from '#main/services/blocking-disagreements'
import { awardLines, type DraftLines, loadCampaignAwards } from '#main/services/decisions/award-lines'
import { awardsOfLines, bonusLines } from '#main/services/decisions/bonus-lines'
import {
  amendmentLacks,
  campaignLacks,
  commonLacks,
  moneyDay,
  moneyLacks,
} from '#main/services/decisions/decision-lacks'
import { proposedChanges } from '#main/services/decisions/differences'
import { initiativeMarks } from '#main/services/decisions/initiative-marks'
import { listStandingOfPeriod, standingEntries } from '#main/services/decisions/standing'
import type { Day } from '#shared/day'
import type { AwardCode } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import {
  type AboutDecision,
  type Decision,
  type DecisionChange,
  type DecisionEntry,
  entryKeyText,
  type StandingEntry,
} from '#shared/domain/decision'
import { fieldText } from '#shared/domain/decision-amendments'
import { awardOrder } from '#shared/domain/decision-list'
import type { Lack } from '#shared/domain/document'
import { bonusAmount } from '#shared/rules/bonus'

/** A decision with its list, its money and what it lacks. @throws AppError `not-found` */
export async function loadDecision(db: Db, id: number, today: Day): Promise<Decision> {
  const stored = await getDecision(db, id)
  return decisionOf(db, await getCampaign(db, stored.values.campaignId), stored, today)
}

/** Frozen as issued, or as what the council passed and the signing day make it today. */
export async function decisionOf(
  db: Db,
  campaign: Campaign,
  stored: StoredDecision,
  today: Day,
): Promise<Decision> {
  if (stored.frozen) return issuedOf(db, campaign, stored, stored.frozen)
  if (stored.values.kind === 'award' || stored.values.kind === 'bonus')
    return draftWithLines(db, campaign, stored, today)
  return draftAmendment(db, campaign, stored)
}

const noMoney: Decision['money'] = {
  total: 0,
  baseSalary: 0,
  baseSalaryDecree: '',
  bonusSource: '',
  assumedDay: false,
}

const withoutLines = {
  entries: [],
  excluded: [],
  absent: [],
  about: null,
  pays: [],
  proposedChanges: [],
  amendments: [],
  initiativeMarks: [],
  lacks: [],
} satisfies Partial<Decision>

const baseOf = ({ id, values, state, issuedAt }: StoredDecision) => ({
  ...withoutLines,
  ...values,
  id,
  state,
  issuedAt,
  awards: inOrder(values.awards),
})

async function issuedOf(
  db: Db,
  campaign: Campaign,
  stored: StoredDecision,
  { entries, ...frozen }: NonNullable<StoredDecision['frozen']>,
): Promise<Decision> {
  const { id, values } = stored
  const base = baseOf(stored)
  const issued = {
    ...base,
    entries,
    awards: values.kind === 'bonus' ? inOrder(awardsOfLines(entries)) : base.awards,
    amendments: (await listAmendments(db, [id])).get(id) ?? [],
    money: { ...frozen, total: totalOf(entries), assumedDay: false },
  }
  if (values.aboutId !== null) {
    const lines = await standingEntries(db, values.aboutId, id)
    return {
      ...issued,
      about: await aboutOf(db, values.aboutId, lines),
      money: { ...noMoney, total: recovered(values.changes) },
    }
  }
  if (values.kind !== 'bonus') return issued
  const keys = new Set(entries.map(entryKeyText))
  const paid = (await listIssuedOfPeriod(db, campaign)).filter(
    (decision) =>
      decision.kind === 'award' &&
      decision.campaignId === campaign.id &&
      decision.entries.some((entry) => keys.has(entryKeyText(entry))),
  )
  return {
    ...issued,
    pays: paid.map(({ id, kind, number, signedOn, subject }) => ({ id, kind, number, signedOn, subject })),
  }
}

async function draftWithLines(
  db: Db,
  campaign: Campaign,
  stored: StoredDecision,
  today: Day,
): Promise<Decision> {
  const { values } = stored
  const day = moneyDay(stored, today)
  const awards = await loadCampaignAwards(db, campaign)
  const isBonus = values.kind === 'bonus'
  const lines: DraftLines & { pays?: AboutDecision[] } = isBonus
    ? bonusLines(awards, values, day)
    : awardLines(awards, values, day)
  const { entries, rates } = lines
  const anyRate = bonusAmount('LDTT', day)
  const shownRate = rates[0] ?? (entries.length === 0 && values.carriesMoney ? anyRate : null)
  const lacks: Lack[] = [
    ...commonLacks(stored, campaign),
    ...(isBonus
      ? []
      : [
          ...(await campaignLacks(db, campaign)),
          ...(await blockingDisagreements(db, campaign, {
            ...values,
            id: stored.id,
            state: 'draft',
            entries,
          })),
        ]),
    ...(entries.length === 0 ? [emptyLack(stored)] : []),
    ...(values.carriesMoney ? moneyLacks(stored, lines, anyRate !== null) : []),
  ]
  return {
    ...baseOf(stored),
    entries,
    excluded: lines.excluded,
    absent: lines.absent,
    awards: inOrder(isBonus ? awardsOfLines([...entries, ...lines.excluded]) : values.awards),
    pays: lines.pays ?? [],
    money: {
      total: totalOf(entries),
      baseSalary: shownRate?.baseSalary ?? 0,
      baseSalaryDecree: shownRate?.decree ?? '',
      bonusSource: joinArticles(rates.map((bonus) => bonus.bonusArticle)),
      assumedDay: values.carriesMoney && values.signedOn === null,
    },
    // Judging people takes a while, and only a finished draft asks for it.
    initiativeMarks: lacks.length === 0 && !isBonus ? await initiativeMarks(db, campaign, entries) : [],
    lacks,
  }
}

function emptyLack({ id, values }: StoredDecision): Lack {
  return values.kind === 'bonus'
    ? { message: 'Không còn khen thưởng nào chờ thưởng tiền.', at: null }
    : {
        message: 'Chưa có ai được đưa vào quyết định với các danh hiệu đã chọn.',
        at: { screen: 'decision', decisionId: id, field: 'awards' },
      }
}

async function draftAmendment(db: Db, campaign: Campaign, stored: StoredDecision): Promise<Decision> {
  const { values } = stored
  const lines =
    (await listStandingOfPeriod(db, campaign)).find((decision) => decision.id === values.aboutId)?.entries ??
    []
  const about = await aboutOf(db, values.aboutId!, lines)
  const changes = values.changes.map((change) => asItStands(lines, change))
  const isCorrection = values.kind === 'correction'
  return {
    ...baseOf(stored),
    changes,
    about,
    proposedChanges: isCorrection ? await proposedChanges(db, campaign, lines) : [],
    money: { ...noMoney, total: recovered(changes) },
    lacks: [
      ...commonLacks(stored, campaign),
      ...amendmentLacks({ ...stored, values: { ...values, changes } }, about),
    ],
  }
}

/** A change with what its place says now; of a line that is revoked, what is to be paid back. */
export function asItStands(lines: readonly StandingEntry[], change: DecisionChange): DecisionChange {
  const line = lines[change.entryPlace]
  if (!line) return change
  return { ...change, before: change.field === 'revoked' ? String(line.paid) : fieldText(line, change.field) }
}

async function aboutOf(
  db: Db,
  id: number,
  entries: StandingEntry[],
): Promise<NonNullable<Decision['about']>> {
  const { values } = await getDecision(db, id)
  const { kind, number, signedOn, subject } = values
  return { id, kind, number, signedOn, subject, entries }
}

/** Đồng to be paid back for the lines revoked. */
const recovered = (changes: readonly DecisionChange[]): number =>
  changes.reduce((sum, { field, before }) => sum + (field === 'revoked' ? Number(before) || 0 : 0), 0)

const totalOf = (entries: readonly DecisionEntry[]) => entries.reduce((sum, entry) => sum + entry.amount, 0)

const inOrder = (awards: readonly AwardCode[]) => [...awards].sort((a, b) => awardOrder(a) - awardOrder(b))

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
