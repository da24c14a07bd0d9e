/** Quyết định công nhận danh hiệu thi đua, khen thưởng, thưởng tiền (NĐ 30/2020, Phụ lục III, mẫu 1.2; forms.md §9, §10). */
import type { Document, Paragraph } from 'docx'
import { formatMoney } from '#shared/money'
import type { NumberStyle } from '#shared/text/amount-in-words'
import { upperFirst } from '#shared/text/case'
import {
  awardName,
  type Grouped,
  groupEntries,
  objectNouns,
  recipientCounts,
  totalAmount,
} from './award-groups'
import { awardList } from './award-list'
import { article, bodyText, clause } from './blocks/body'
import { decisionDocument, namedDecision } from './decision-frame'
import { coefficient, countInFull, sumInFull } from './figures'
import { filled } from './fill'
import { cleanView, inline, missing, sentenceList, unbroken, withoutEnding } from './text'
import type { AwardDecisionView, AwardView, BonusView } from './views'

/** "03 (ba) tập thể và 21 (hai mươi mốt) cá nhân" */
const recipientsInFull = (groups: readonly Grouped[], style: NumberStyle): string =>
  sentenceList(
    recipientCounts(groups).map(({ count, object }) => countInFull(count, objectNouns[object], style)),
  )

/** What is done to the recipients: recognise a title, give a form, or both. */
function deed(awards: readonly AwardView[]): string {
  const [first, ...others] = awards
  const kinds = new Set(awards.map((award) => award.kind))
  if (first && others.length === 0)
    return `${first.kind === 'title' ? 'Công nhận' : 'Tặng'} ${awardName(first)}`
  if (kinds.size === 2) return 'Công nhận danh hiệu thi đua và khen thưởng'
  if (awards.length > 0 && awards.every(({ name }) => /^giấy khen\b/iu.test(inline(name))))
    return 'Tặng Giấy khen'
  return kinds.has('title') ? 'Công nhận danh hiệu thi đua' : 'Tặng thưởng các hình thức khen thưởng'
}

const directNames = { sudden: 'đột xuất', thematic: 'theo chuyên đề' }

/** The sentence of Điều 1, without its end. */
function openingOf(view: AwardDecisionView, groups: readonly Grouped[]): string {
  const { texts, pays, direct } = view
  const count = { 'số lượng': recipientsInFull(groups, view.organisation.numberStyle) }
  if (pays)
    return filled(texts.bonus, {
      ...count,
      'quyết định': sentenceList(pays.map((decision) => namedDecision(decision, view))),
    })
  const what = { ...count, 'khen thưởng': deed(groups.map(({ award }) => award)) }
  if (direct) return filled(texts.directRecognition, { ...what, loại: directNames[direct] })
  return filled(texts.recognition, { ...what, 'phong trào': withoutEnding(view.campaign) })
}

/** Điều 1: who gets what, counted. */
function recognition(view: AwardDecisionView, groups: readonly Grouped[]): Paragraph[] {
  if (groups.length === 0) return [article([missing('danh sách chưa có tập thể, cá nhân nào')])]
  const opening = withoutEnding(openingOf(view, groups))
  if (groups.length === 1) return [article(`${opening}.`)]
  return [
    article(`${opening}, gồm:`),
    ...groups.map(({ award, entries }, index) =>
      clause(
        `${upperFirst(awardName(award))}: ${countInFull(entries.length, objectNouns[award.object], view.organisation.numberStyle)}${index === groups.length - 1 ? '.' : ';'}`,
      ),
    ),
  ]
}

/** What the amounts follow from, as far as the view says. */
function basis(bonus: BonusView): string {
  const source = withoutEnding(bonus.bonusSource)
  const decree = withoutEnding(bonus.baseSalaryDecree)
  const parts = [
    source && `thực hiện theo ${source}`,
    bonus.baseSalary !== null &&
      `tính theo mức lương cơ sở ${formatMoney(bonus.baseSalary)} đồng/tháng${decree ? ` quy định tại ${decree}` : ''}, làm tròn lên hàng chục nghìn đồng`,
  ].filter((part) => part)
  return parts.length > 0 ? ` ${parts.join('; ')}` : ''
}

/** "“Lao động tiên tiến” (hệ số 0,3): 540.000 đồng/cá nhân" */
function rate(award: AwardView): string {
  const { kind, name, object, amount, coefficientTenths } = award
  const factor = coefficientTenths === null ? '' : ` ${unbroken(`(hệ số ${coefficient(coefficientTenths)})`)}`
  const each = unbroken(`đồng/${objectNouns[object]}`)
  return `${kind === 'title' ? `“${inline(name)}”` : inline(name)}${factor}: ${formatMoney(amount)} ${each}`
}

/** Điều 2: the sum, where it comes from, how it is reckoned. */
function money(view: AwardDecisionView, bonus: BonusView, groups: readonly Grouped[]): Paragraph[] {
  const { texts } = view
  const total = filled(view.pays ? texts.bonusMoney : texts.money, {
    'tổng tiền': sumInFull(totalAmount(groups), view.organisation.numberStyle),
    'nguồn kinh phí': withoutEnding(bonus.fundSource) || 'kinh phí của Trường',
  })
  const byLaw = groups.filter(({ award }) => !award.isForStudents)
  const highestOnly = byLaw.some(({ award, entries }) => entries.some(({ amount }) => amount < award.amount))
  const rates = byLaw.map(({ award }) => rate(award))
  const rules = [
    ...(highestOnly ? [texts.highestOnly] : []),
    ...(byLaw.length < groups.length ? [texts.freeAmounts] : []),
  ]
  return [
    article(`${withoutEnding(total)}.`),
    ...(rates.length > 0 ? [bodyText(`Mức thưởng${basis(bonus)}, cụ thể:`)] : []),
    ...rates.map((text, index) => clause(`${text}${index === rates.length - 1 ? '.' : ';'}`)),
    ...rules.map((text) => bodyText(`${withoutEnding(filled(text, {}))}.`)),
  ]
}

/** The decision and, when anyone stands on it, its list as an appendix with page numbers of its own. */
export function awardDecision(given: AwardDecisionView): Document {
  const view = cleanView(given)
  const groups = groupEntries(view.awards, view.entries)
  const pays = view.bonus && groups.length > 0
  const objects = recipientCounts(groups).map(({ object }) => objectNouns[object])
  return decisionDocument(
    view,
    [...recognition(view, groups), ...(pays ? money(view, view.bonus, groups) : [])],
    {
      articleCount: pays ? 2 : 1,
      named: objects.length > 0 ? [`các ${objects.join(', ')} có tên tại Điều 1`] : [],
      appendix: groups.length > 0 ? awardList(view, groups) : [],
    },
  )
}
