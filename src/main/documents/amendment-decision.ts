/** Quyết định đính chính, quyết định thu hồi (Luật Thi đua, khen thưởng 2022 Đ93; law.md §6). */
import type { Document, FileChild, Paragraph } from 'docx'
import { formatMoney } from '#shared/money'
import type { NumberStyle } from '#shared/text/amount-in-words'
import { lowerFirst, upperFirst } from '#shared/text/case'
import { awardName, objectNouns, objects } from './award-groups'
import { article, bodyText, clause } from './blocks/body'
import { type Column, dataTable } from './blocks/table'
import { appendixHead, decisionDocument, namedDecision } from './decision-frame'
import { countInFull, padded, sumInFull } from './figures'
import { filled } from './fill'
import { cleanView, inline, missing, paragraphsOf, sentenceList, withoutEnding } from './text'
import type { AmendedLineView, AmendmentDecisionView } from './views'

/** Up to this many lines stand in Điều 1 itself; more go into a list. */
const mostClauses = 6

type Correction = Extract<AmendmentDecisionView['amendment'], { kind: 'correction' }>
type Revocation = Extract<AmendmentDecisionView['amendment'], { kind: 'revocation' }>
type Change = Correction['lines'][number]['changes'][number]

/** "Ông Nguyễn Văn An, Trưởng khoa, Khoa Cơ khí" */
const named = ({ honorific, name, position, unitName, award }: AmendedLineView): string =>
  award.object === 'collective'
    ? inline(name)
    : [[honorific, inline(name)].filter(Boolean).join(' '), inline(position), inline(unitName)]
        .filter((part) => part !== '')
        .join(', ')

/** "họ và tên “Nguyễn Văn Hoà” sửa thành “Nguyễn Văn Hòa”" */
function changeInWords({ field, before, after }: Change): string {
  const what = /^Ông\/Bà$/u.test(field) ? 'cách gọi' : lowerFirst(inline(field))
  if (before === '') return `${what}: bổ sung “${inline(after)}”`
  if (after === '') return `${what}: bỏ “${inline(before)}”`
  return `${what} “${inline(before)}” sửa thành “${inline(after)}”`
}

const ended = (texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => clause(`${withoutEnding(text)}${index === texts.length - 1 ? '.' : ';'}`))

function reasonOf(text: string, reason: string): Paragraph[] {
  const [first, ...rest] = paragraphsOf(reason)
  if (first === undefined) return [bodyText([missing('chưa ghi lý do')])]
  return [
    bodyText(`${withoutEnding(filled(text, { 'lý do': withoutEnding(first) }))}.`),
    ...rest.map((line) => bodyText(`${withoutEnding(line)}.`)),
  ]
}

/** An opening with its lines under it, or in a list of their own. */
function withLines(opening: string, clauses: readonly string[], list: string): Paragraph[] {
  if (clauses.length === 0) return [article([missing('chưa chọn nội dung nào')])]
  return clauses.length > mostClauses
    ? [article(`${opening} (có ${list} kèm theo).`)]
    : [article(`${opening}, cụ thể:`), ...ended(clauses)]
}

function correction(view: AmendmentDecisionView, { lines, total }: Correction): Document {
  const decision = { 'quyết định': namedDecision(view.about, view) }
  const clauses = lines.map(
    (line) =>
      `Số thứ tự ${padded(line.order)}, mục ${awardName(line.award)}, ${named(line)}: ${line.changes.map(changeInWords).join('; ')}`,
  )
  const isLong = clauses.length > mostClauses
  return decisionDocument(
    view,
    [
      ...withLines(withoutEnding(filled(view.texts.correction, decision)), clauses, 'Danh sách đính chính'),
      ...(total === null
        ? []
        : [
            bodyText(
              `${withoutEnding(filled(view.texts.correctionSum, { ...decision, 'tổng tiền': sumInFull(total, view.organisation.numberStyle) }))}.`,
            ),
          ]),
      ...reasonOf(view.texts.correctionReason, view.reason),
      article(`${withoutEnding(filled(view.texts.correctionRest, decision))}.`),
    ],
    {
      articleCount: 2,
      named: namedAt(lines),
      appendix: isLong ? correctionList(view, lines) : [],
    },
  )
}

const correctionColumns: readonly (Column & { heading: string })[] = [
  { heading: 'STT', weight: 10, align: 'center' },
  { heading: 'Họ và tên, tập thể; số thứ tự và mục trong danh sách', weight: 58, align: 'left' },
  { heading: 'Nội dung', weight: 23, align: 'left' },
  { heading: 'Đã ghi', weight: 37, align: 'left' },
  { heading: 'Đính chính thành', weight: 37, align: 'left' },
]

function correctionList(view: AmendmentDecisionView, lines: Correction['lines']): FileChild[] {
  return [
    ...appendixHead(view, 'Danh sách đính chính', `Đính chính ${namedDecision(view.about, view)}`),
    dataTable(
      correctionColumns,
      [{ cells: correctionColumns.map(({ heading }) => heading) }],
      lines.flatMap((line, index) =>
        line.changes.map(({ field, before, after }, at) => ({
          cells: [
            at === 0 ? String(index + 1) : '',
            at === 0 ? `${named(line)} (số thứ tự ${padded(line.order)}, mục ${awardName(line.award)})` : '',
            field,
            before,
            after,
          ],
        })),
      ),
    ),
  ]
}

/** "02 (hai) cá nhân": each counted once. */
const countLines = (lines: readonly AmendedLineView[], style: NumberStyle): string =>
  sentenceList(
    objects.flatMap((object) => {
      const recipients = new Set(
        lines.filter(({ award }) => award.object === object).map(({ recipient }) => recipient),
      )
      return recipients.size > 0 ? [countInFull(recipients.size, objectNouns[object], style)] : []
    }),
  )

function revocation(view: AmendmentDecisionView, { lines }: Revocation): Document {
  const { texts } = view
  const total = lines.reduce((sum, line) => sum + line.paid, 0)
  const clauses = lines.map(
    (line) =>
      `${named(line)}: ${awardName(line.award)}${line.paid > 0 ? `; tiền thưởng nộp lại ${formatMoney(line.paid)} đồng` : ''}`,
  )
  const opening = withoutEnding(
    filled(texts.revocation, {
      'quyết định': namedDecision(view.about, view),
      'số lượng': countLines(lines, view.organisation.numberStyle),
    }),
  )
  const back =
    total > 0
      ? filled(texts.recovery, {
          'tổng tiền': sumInFull(total, view.organisation.numberStyle),
          'nguồn kinh phí': withoutEnding(view.fundSource) || 'kinh phí của Trường',
          'Người nhận': upperFirst(recipientsOf(lines)),
        })
      : filled(texts.recoveryWithoutMoney, { 'Người nhận': upperFirst(recipientsOf(lines)) })
  return decisionDocument(
    view,
    [
      ...withLines(opening, clauses, 'Danh sách thu hồi'),
      ...reasonOf(texts.revocationReason, view.reason),
      article(`${withoutEnding(back)}.`),
    ],
    {
      articleCount: 2,
      named: namedAt(lines),
      appendix: clauses.length > mostClauses ? revocationList(view, lines, total) : [],
    },
  )
}

const revocationColumns: readonly (Column & { heading: string })[] = [
  { heading: 'STT', weight: 10, align: 'center' },
  { heading: 'Họ và tên, tên tập thể', weight: 45, align: 'left' },
  { heading: 'Chức vụ, đơn vị', weight: 45, align: 'left' },
  { heading: 'Danh hiệu, hình thức thu hồi', weight: 38, align: 'left' },
  { heading: 'Tiền thưởng nộp lại (đồng)', weight: 27, align: 'right' },
]

function revocationList(view: AmendmentDecisionView, lines: Revocation['lines'], total: number): FileChild[] {
  const amount = (dong: number) => (dong > 0 ? formatMoney(dong) : '–')
  return [
    ...appendixHead(view, 'Danh sách thu hồi', `Thu hồi theo ${namedDecision(view.about, view)}`),
    dataTable(
      revocationColumns,
      [{ cells: revocationColumns.map(({ heading }) => heading) }],
      [
        ...lines.map((line, index) => ({
          cells: [
            String(index + 1),
            [line.honorific, inline(line.name)].filter(Boolean).join(' '),
            line.award.object === 'collective'
              ? ''
              : [inline(line.position), inline(line.unitName)].filter((part) => part !== '').join(', '),
            upperFirst(awardName(line.award)),
            amount(line.paid),
          ],
        })),
        {
          isSum: true,
          cells: [
            { text: `Cộng: ${padded(lines.length)} lượt`, span: 4, align: 'center' as const },
            amount(total),
          ],
        },
      ],
    ),
  ]
}

/** "các tập thể, cá nhân"; "cá nhân" where it is one. */
function recipientsOf(lines: readonly AmendedLineView[]): string {
  const nouns = objects
    .filter((object) => lines.some(({ award }) => award.object === object))
    .map((object) => objectNouns[object])
  const isOne = new Set(lines.map(({ recipient }) => recipient)).size === 1
  return `${isOne ? '' : 'các '}${nouns.join(', ')}`
}

const namedAt = (lines: readonly AmendedLineView[]): string[] =>
  lines.length > 0 ? [`${recipientsOf(lines)} nêu tại Điều 1`] : []

/** A decision about another one: what it corrects or revokes, why, and what follows. */
export function amendmentDecision(given: AmendmentDecisionView): Document {
  const view = cleanView(given)
  return view.amendment.kind === 'correction'
    ? correction(view, view.amendment)
    : revocation(view, view.amendment)
}
