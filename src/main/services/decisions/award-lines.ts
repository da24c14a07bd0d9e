import type { Db } from '#main/context'
import type { Awardable } from '#main/services/awardable'
import { listAwardable } from '#main/services/awardable'
import { earlierAwards, givenAwards } from '#main/services/decisions/earlier-awards'
import { listStandingOfPeriod, type StandingDecision } from '#main/services/decisions/standing'
import type { Day } from '#shared/day'
import { type AwardCode, getAward, hasFreeAmount } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import {
  type AbsentEntry,
  type DecisionEntry,
  type DecisionValues,
  type EntryKey,
  entryKeyText,
} from '#shared/domain/decision'
import { decisionEntries, type Nominee, type Pay } from '#shared/domain/decision-list'
import { type Bonus, bonusAmount } from '#shared/rules/bonus'
import type { Authority } from '#shared/rules/setting-values'

/** What a draft would carry, and what it would not. */
export type DraftLines = {
  entries: DecisionEntry[]
  excluded: (DecisionEntry & { reason: string })[]
  absent: AbsentEntry[]
  /** The law's rate of each award on the list; free amounts have none. */
  rates: Bonus[]
  /** Awards whose free amount is still to be typed. */
  withoutAmount: DecisionEntry[]
}

/** Everything that may be decided in a campaign now, read once. */
export type CampaignAwards = { campaign: Campaign; awardable: Awardable[]; issued: StandingDecision[] }

export async function loadCampaignAwards(db: Db, campaign: Campaign): Promise<CampaignAwards> {
  return {
    campaign,
    awardable: await listAwardable(db, campaign),
    issued: await listStandingOfPeriod(db, campaign),
  }
}

/** What may go into a decision of the principal and is in none yet. */
export function openAwards({ awardable, campaign, issued }: CampaignAwards): Awardable[] {
  const given = givenAwards(issued, campaign)
  return awardable.filter((one) => one.state === 'decision' && !given.has(entryKeyText(one)))
}

/** The amounts of a day, and those typed. */
export function payOn(day: Day, amounts: DecisionValues['amounts']) {
  const typed = new Map(amounts.map((one) => [entryKeyText(one), one.amount]))
  const rates = new Map<AwardCode, Bonus | null>()
  const rateOf = (award: AwardCode): Bonus | null => {
    if (!rates.has(award)) rates.set(award, bonusAmount(award, day))
    return rates.get(award) ?? null
  }
  const pay = (key: EntryKey): Pay => {
    if (hasFreeAmount(key.award)) return { coefficientTenths: 0, amount: typed.get(entryKeyText(key)) ?? 0 }
    const rate = rateOf(key.award)
    return { coefficientTenths: rate?.coefficientTenths ?? 0, amount: rate?.amount ?? 0 }
  }
  return {
    pay,
    ratesOf: (entries: readonly EntryKey[]): Bonus[] =>
      [...new Set(entries.map((entry) => entry.award))].flatMap((award) => rateOf(award) ?? []),
    isMissing: (key: EntryKey): boolean => hasFreeAmount(key.award) && !typed.has(entryKeyText(key)),
  }
}

const noPay = (): Pay => ({ coefficientTenths: 0, amount: 0 })

/** A draft award decision's list, from what the council passed. */
export function awardLines(awards: CampaignAwards, values: DecisionValues, day: Day): DraftLines {
  const { issued, campaign, awardable } = awards
  const { pay, ratesOf, isMissing } = payOn(day, values.amounts)
  const earlier = earlierAwards(issued, () => false)
  const reasons = new Map(values.exclusions.map((exclusion) => [entryKeyText(exclusion), exclusion.reason]))
  const isExcluded = (nominee: Nominee) => reasons.has(entryKeyText(nominee))
  const open = openAwards(awards)
  const payOfThis = values.carriesMoney ? pay : noPay
  const entriesOf = (nominees: Awardable[]) =>
    decisionEntries(nominees, values.awards, payOfThis, values.carriesMoney ? earlier : [])
  const listed = entriesOf(open.filter((nominee) => !isExcluded(nominee)))
  const entries = values.carriesMoney ? listed : listed.map((entry) => ({ ...entry, amountNote: '' }))
  return {
    entries,
    excluded: entriesOf(open.filter(isExcluded)).map((entry) => ({
      ...entry,
      reason: reasons.get(entryKeyText(entry)) ?? '',
    })),
    absent: [
      ...awardable.flatMap(absentBeforeDecision),
      ...givenElsewhere({ issued, campaign, awardable }, values.awards),
    ],
    rates: values.carriesMoney ? ratesOf(entries) : [],
    withoutAmount: values.carriesMoney ? entries.filter(isMissing) : [],
  }
}

const authorities: Record<Authority, string> = {
  principal: 'Hiệu trưởng',
  department: 'cơ quan quản lý trực tiếp',
  province: 'Chủ tịch Ủy ban nhân dân tỉnh',
  'prime-minister': 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
}

const who = ({ award, personId, unitId, honorific, name, unitName }: Awardable | DecisionEntry) => ({
  award,
  personId,
  unitId,
  honorific,
  name,
  unitName,
})

const verdictGroups = {
  failed: 'Hội đồng không thông qua',
  returned: 'Hội đồng trả lại đơn vị',
  held: 'Hội đồng để lại xét sau',
}

/** The group a nomination stands under, and the reason beneath it: "7/9 thành viên đồng ý; cần …". */
function wordOfCouncil({ verdict, reason }: Awardable): Pick<AbsentEntry, 'group' | 'reason'> {
  if (verdict === null || verdict.result === 'open' || verdict.result === 'passed')
    return { group: 'Chưa qua Hội đồng', reason }
  return { group: verdictGroups[verdict.result], reason: verdict.reason }
}

function absentBeforeDecision(one: Awardable): AbsentEntry[] {
  switch (one.state) {
    case 'decision':
      return []
    case 'waiting':
    case 'refused':
      return [{ ...who(one), kind: one.state, ...wordOfCouncil(one) }]
    case 'letter':
      return [
        {
          ...who(one),
          kind: 'letter',
          group: `Thuộc thẩm quyền ${authorities[one.decidedBy]}`,
          reason: 'Đưa vào tờ trình cấp trên.',
        },
      ]
  }
}

/** Of the awards chosen, what an issued decision has given already, revoked or not. */
function givenElsewhere(
  { issued, campaign, awardable }: CampaignAwards,
  awards: readonly AwardCode[],
): AbsentEntry[] {
  const given = givenAwards(issued, campaign)
  return awardable.flatMap((one) => {
    const before = one.state === 'decision' ? given.get(entryKeyText(one)) : undefined
    if (!before || !awards.includes(one.award)) return []
    const { number } = before.decision
    return [
      {
        ...who(one),
        kind: 'issued' as const,
        group: `Đã có trong Quyết định số ${number}`,
        reason: before.entry.isRevoked
          ? `${getAward(one.award).name} theo Quyết định số ${number} đã bị thu hồi.`
          : `Đã có ${getAward(one.award).name} trong Quyết định số ${number}.`,
      },
    ]
  })
}
