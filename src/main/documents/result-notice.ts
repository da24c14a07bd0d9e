/** Thông báo kết quả to a unit: what was given, what was not and why (NĐ 30/2020, mẫu 1.4; forms.md §15, §18). */
import type { Document, FileChild } from 'docx'
import { type Day, formatShortDay } from '#shared/day'
import type { Honorific } from '#shared/domain/person'
import { bodyText, closing, partHeading } from './blocks/body'
import { documentHeader, documentNumber } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { type Cell, type Column, dataTable, type Row } from './blocks/table'
import { documentTitle } from './blocks/title'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { plainAwardName } from './proposed-text'
import type { AwardNameView } from './proposed-views'
import { cleanView, inline, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { resultNoticeTexts } from './texts/result-notice'
import type { IssueView, OrganisationView, SignerView } from './views'

interface NoticedView {
  readonly honorific: Honorific | null
  readonly name: string
  readonly position: string
  readonly award: AwardNameView
}

export interface ResultNoticeView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  readonly decidingOffice: string
  readonly unitName: string
  readonly campaign: string
  readonly schoolYear: string
  readonly standingUnit: string
  readonly given: readonly (NoticedView & {
    readonly number: string
    readonly signedOn: Day | null
    /** The decision that took it back; null while it stands. */
    readonly revokedBy: { readonly number: string; readonly signedOn: Day | null } | null
  })[]
  /** Passed by the council and proposed to who decides: "Chủ tịch Ủy ban nhân dân tỉnh". */
  readonly proposed: readonly (NoticedView & { readonly authorityName: string })[]
  readonly refused: readonly (NoticedView & { readonly reason: string })[]
  /** Not settled yet: waiting for the council or for a decision. */
  readonly waiting: readonly (NoticedView & { readonly reason: string })[]
  readonly notConsidered: readonly {
    readonly honorific: Honorific | null
    readonly name: string
    readonly position: string
    readonly reason: string
  }[]
  readonly archive: string
  readonly texts: TextsOf<typeof resultNoticeTexts>
}

const order = (index: number): string => String(index + 1)
const who = ({ honorific, name }: Pick<NoticedView, 'honorific' | 'name'>): string =>
  [honorific, inline(name)].filter((part) => part).join(' ')

/** Millimetres: STT, name, position, award, and what became of it. */
const columns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 40, align: 'left' },
  { weight: 30, align: 'left' },
  { weight: 36, align: 'left' },
  { weight: 48.5, align: 'left' },
]

const table = <Kind extends NoticedView>(
  last: string,
  rows: readonly Kind[],
  text: (row: Kind) => string | Cell,
): FileChild =>
  dataTable(
    columns,
    [{ cells: ['STT', 'Tập thể, cá nhân', 'Chức vụ', 'Danh hiệu, hình thức', last] }],
    rows.map((row, index) => ({
      cells: [order(index), who(row), row.position, plainAwardName(row.award), text(row)],
    })),
  )

/** Millimetres: where the decision stands over its rows. */
const givenColumns: readonly Column[] = [
  { weight: 10.5, align: 'center' },
  { weight: 56, align: 'left' },
  { weight: 46, align: 'left' },
  { weight: 52.5, align: 'left' },
]

/** What each decision gave, under its number and day. */
function givenTable({ given, organisation }: ResultNoticeView): FileChild {
  const name = ({ number, signedOn }: { number: string; signedOn: Day | null }): string =>
    `Quyết định số ${documentNumber(number, 'QĐ', organisation.sign)}${signedOn ? ` ngày ${formatShortDay(signedOn)}` : ''}`
  const byDecision = new Map<string, ResultNoticeView['given'][number][]>()
  for (const one of given) {
    const heading = `${name(one)}${one.revokedBy ? `, đã thu hồi theo ${name(one.revokedBy)}` : ''}`
    byDecision.set(heading, [...(byDecision.get(heading) ?? []), one])
  }
  let count = 0
  return dataTable(
    givenColumns,
    [{ cells: ['STT', 'Tập thể, cá nhân', 'Chức vụ', 'Danh hiệu, hình thức'] }],
    [...byDecision].flatMap(([heading, rows]): Row[] => [
      { isGroup: true, cells: [{ text: heading, span: givenColumns.length, align: 'left' }] },
      ...rows.map((row) => {
        count += 1
        return { cells: [String(count), who(row), row.position, plainAwardName(row.award)] }
      }),
    ]),
  )
}

export function resultNotice(given: ResultNoticeView): Document {
  const view = cleanView(given)
  const { organisation, texts } = view
  const unit = inline(view.unitName)
  const about = { đợt: withoutEnding(view.campaign), 'đơn vị': unit }
  const parts: [heading: string, content: FileChild][] = [
    ['Được công nhận, khen thưởng', view.given.length > 0 ? givenTable(view) : bodyText('Không có.')],
  ]
  if (view.proposed.length > 0)
    parts.push([
      'Đề nghị cấp trên quyết định',
      table('Người có thẩm quyền', view.proposed, ({ authorityName }) => authorityName),
    ])
  if (view.refused.length > 0)
    parts.push(['Không được công nhận, khen thưởng', table('Lý do', view.refused, ({ reason }) => reason)])
  if (view.waiting.length > 0)
    parts.push(['Chưa có kết quả', table('Lý do', view.waiting, ({ reason }) => reason)])
  if (view.notConsidered.length > 0)
    parts.push([
      'Không xét',
      dataTable(
        [columns[0]!, columns[1]!, columns[2]!, { weight: 84.5, align: 'left' }],
        [{ cells: ['STT', 'Họ và tên', 'Chức vụ', 'Lý do không xét'] }],
        view.notConsidered.map((person, index) => ({
          cells: [order(index), who(person), person.position, person.reason],
        })),
      ),
    ])

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'TB'),
    ...documentTitle('Thông báo', filled(texts.subject, { ...about, 'năm học': view.schoolYear })),
    bodyText(
      filled(texts.opening, {
        ...about,
        trường: inline(organisation.name),
        'người quyết định': inline(view.decidingOffice),
      }),
    ),
    ...parts.flatMap(([heading, content]) => [partHeading(heading), content]),
    closing(
      'NoiDung',
      filled(texts.end, { 'đơn vị': unit, 'đơn vị thường trực': inline(view.standingUnit) }),
      { followsTable: true },
    ),
    ...signatureBlock(
      view.signer,
      {
        lines: filledLines(texts.recipients, {
          'đơn vị': unit,
          'đơn vị thường trực': inline(view.standingUnit),
        }),
        archive: view.archive,
      },
      unit,
    ),
  ]
  return administrativeDocument(
    { title: `Thông báo kết quả xét thi đua, khen thưởng, ${unit}`, organisation: organisation.name },
    [section(children)],
  )
}
