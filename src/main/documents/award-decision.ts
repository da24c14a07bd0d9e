/** Quyết định công nhận danh hiệu thi đua, khen thưởng (NĐ 30/2020, Phụ lục III, mẫu 1.2; forms.md §9, §10). */
import type { Document, FileChild, Paragraph } from 'docx'
import { formatMoney } from '#shared/money'
import type { NumberStyle } from '#shared/text/amount-in-words'
import {
  awardName,
  type Grouped,
  groupEntries,
  objectNouns,
  recipientCounts,
  totalAmount,
} from './award-groups'
import { awardList } from './award-list'
import { article, bodyText, clause, closing, legalBases } from './blocks/body'
import { documentHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { centredLine, documentTitle } from './blocks/title'
import { coefficient, countInFull, sumInFull } from './figures'
import { administrativeDocument, section } from './page'
import {
  capitals,
  cleanView,
  inline,
  matter,
  missing,
  sentenceList,
  unbroken,
  upperFirst,
  withoutEnding,
} from './text'
import type { AwardDecisionView, AwardView, BonusView } from './views'

/** "03 (ba) tập thể và 21 (hai mươi mốt) cá nhân" */
const recipientsInFull = (groups: readonly Grouped[], style: NumberStyle): string =>
  sentenceList(
    recipientCounts(groups).map(({ count, object }) => countInFull(count, objectNouns[object], style)),
  )

const forWhat = (campaign: string): string => {
  const name = withoutEnding(campaign)
  return name ? ` đã có thành tích trong ${name}` : ''
}

/** What is done to the recipients: recognise a title, give a form, or both. */
function deed(awards: readonly AwardView[]): string {
  const [first, ...others] = awards
  const kinds = new Set(awards.map((award) => award.kind))
  if (first && others.length === 0)
    return `${first.kind === 'title' ? 'Công nhận' : 'Tặng'} ${awardName(first)}`
  if (kinds.size === 2) return 'Công nhận danh hiệu thi đua và khen thưởng'
  return kinds.has('title') ? 'Công nhận danh hiệu thi đua' : 'Tặng thưởng các hình thức khen thưởng'
}

/** Điều 1: who gets what, counted. */
function recognition(view: AwardDecisionView, groups: readonly Grouped[]): Paragraph[] {
  if (groups.length === 0) return [article([missing('danh sách chưa có tập thể, cá nhân nào')])]
  const { numberStyle } = view.organisation
  const opening = `${deed(groups.map(({ award }) => award))} cho ${recipientsInFull(groups, numberStyle)}${forWhat(view.campaign)} (có Danh sách kèm theo)`
  if (groups.length === 1) return [article(`${opening}.`)]
  return [
    article(`${opening}, gồm:`),
    ...groups.map(({ award, entries }, index) =>
      clause(
        `${upperFirst(awardName(award))}: ${countInFull(entries.length, objectNouns[award.object], numberStyle)}${index === groups.length - 1 ? '.' : ';'}`,
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
function money(bonus: BonusView, groups: readonly Grouped[], style: NumberStyle): Paragraph[] {
  const source = withoutEnding(bonus.fundSource)
  const total = `Tổng số tiền thưởng kèm theo là ${sumInFull(totalAmount(groups), style)}${source ? `, trích từ ${source}` : ''}.`
  const highestOnly = groups.some(({ award, entries }) => entries.some(({ amount }) => amount < award.amount))
  const rates = groups.map(({ award }) => rate(award))
  return [
    article(total),
    bodyText(`Mức thưởng${basis(bonus)}, cụ thể:`),
    ...rates.map((text, index) => clause(`${text}${index === rates.length - 1 ? '.' : ';'}`)),
    ...(highestOnly
      ? [
          bodyText(
            'Người cùng thời điểm đạt nhiều danh hiệu thi đua có cùng thời gian đạt được thì chỉ nhận mức tiền thưởng của danh hiệu cao nhất.',
          ),
        ]
      : []),
  ]
}

/** The last Điều: from when, and by whom. */
function execution(view: AwardDecisionView, groups: readonly Grouped[]): Paragraph {
  const named = recipientCounts(groups).map(({ object }) => objectNouns[object])
  const listed = named.length > 0 ? [`các ${named.join(', ')} có tên tại Điều 1`] : []
  const who = sentenceList([...view.executors.map(withoutEnding).filter((name) => name !== ''), ...listed])
  const duty = who ? ` ${upperFirst(who)} chịu trách nhiệm thi hành Quyết định này` : ''
  return closing('Dieu', `Quyết định này có hiệu lực kể từ ngày ký.${duty}`)
}

/** The decision and, when anyone stands on it, its list as an appendix with page numbers of its own. */
export function awardDecision(given: AwardDecisionView): Document {
  const view = cleanView(given)
  const groups = groupEntries(view.awards, view.entries)
  const office = `${inline(view.decidingOffice)} ${inline(view.organisation.name)}`
  const subject = matter(view.subject)
  const proposal = withoutEnding(view.proposedBy)
  const articleCount = view.bonus && groups.length > 0 ? 3 : 2

  const decision: FileChild[] = [
    documentHeader(view.organisation, view.issue, 'QĐ'),
    ...documentTitle('Quyết định', subject && `Về việc ${subject}`),
    centredLine('ThamQuyen', capitals(office)),
    ...legalBases([...view.legalBases, ...(proposal ? [`Theo đề nghị của ${proposal}`] : [])]),
    centredLine('QuyetDinh', 'QUYẾT ĐỊNH:'),
    ...recognition(view, groups),
    ...(view.bonus && groups.length > 0 ? money(view.bonus, groups, view.organisation.numberStyle) : []),
    execution(view, groups),
    ...signatureBlock(view.signer, view.recipients, `Như Điều ${articleCount}`),
  ]
  return administrativeDocument(
    { title: `Quyết định về việc ${subject}`, organisation: view.organisation.name },
    [section(decision), ...(groups.length > 0 ? [section(awardList(view, groups))] : [])],
  )
}
