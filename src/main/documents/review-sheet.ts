/** Bản rà soát họ tên, chức danh: a unit checks and signs it before the decision is made (forms.md §15, §18). */
import type { Document, FileChild } from 'docx'
import { beforeSignatures, bodyText } from './blocks/body'
import { header } from './blocks/header'
import { signaturePair } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { documentTitle } from './blocks/title'
import { padded } from './figures'
import { filled } from './fill'
import { administrativeDocument, landscapeTextWidth, section } from './page'
import { awardsCell, birthText } from './proposed-text'
import type { ProposedCollectiveView, ProposedPersonView } from './proposed-views'
import { cleanView, inline, missing, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { reviewSheetTexts } from './texts/review-sheet'
import type { IssueView, OrganisationView, SignerView } from './views'

export interface ReviewSheetView {
  /** The standing unit, under the college. */
  readonly organisation: OrganisationView
  readonly issue: IssueView
  /** The head of the unit that confirms. */
  readonly signer: SignerView
  readonly unitName: string
  readonly campaign: string
  readonly standingUnit: string
  readonly people: readonly Omit<ProposedPersonView, 'evaluation' | 'votes' | 'note'>[]
  readonly collectives: readonly Pick<ProposedCollectiveView, 'name' | 'awards'>[]
  readonly texts: TextsOf<typeof reviewSheetTexts>
}

/** Millimetres. */
const columns: readonly (Column & { readonly heading: string })[] = [
  { weight: 10.5, align: 'center', heading: 'STT' },
  { weight: 11, align: 'center', heading: 'Ông/ Bà' },
  { weight: 40, align: 'left', heading: 'Họ và tên, tên tập thể' },
  { weight: 23, align: 'center', heading: 'Ngày sinh' },
  { weight: 33, align: 'left', heading: 'Chức vụ, chức danh' },
  { weight: 38, align: 'left', heading: 'Đơn vị' },
  { weight: 39, align: 'left', heading: 'Danh hiệu, hình thức đề nghị' },
  { weight: 12.5, align: 'center', heading: 'Đúng' },
  { weight: 45, align: 'left', heading: 'Sửa lại' },
]

/** Millimetres of a row, so that a correction fits in by hand. */
const roomToWrite = 8

export function reviewSheet(given: ReviewSheetView): Document {
  const view = cleanView(given)
  const { organisation, people, collectives, texts } = view
  const unit = inline(view.unitName)
  const standing = { 'đơn vị': unit, 'đơn vị thường trực': inline(view.standingUnit) }
  const rows = [
    ...collectives.map(({ name, awards }) => ['', name, '', '', '', awardsCell(awards)]),
    ...people.map(({ honorific, name, birthDate, position, workplace, awards }) => [
      honorific,
      name,
      birthText(birthDate),
      position,
      workplace || unit,
      awardsCell(awards),
    ]),
  ]
  const children: FileChild[] = [
    header(organisation, { number: null, issue: view.issue, width: landscapeTextWidth }),
    ...documentTitle(
      'Bản rà soát',
      filled(texts.subject, { đợt: withoutEnding(view.campaign), 'đơn vị': unit }),
      landscapeTextWidth,
    ),
    bodyText(filled(texts.request, standing)),
    ...(rows.length > 0
      ? [
          dataTable(
            columns,
            [{ cells: columns.map(({ heading }) => heading) }],
            rows.map((cells, index) => ({
              cells: [String(index + 1), ...cells, '', ''],
              height: roomToWrite,
            })),
            landscapeTextWidth,
          ),
        ]
      : [bodyText([missing('chưa có tập thể, cá nhân nào được đề nghị')])]),
    beforeSignatures(
      `Danh sách có ${padded(rows.length)} dòng: ${padded(collectives.length)} tập thể, ${padded(people.length)} cá nhân. ${filled(texts.confirmation, { 'đơn vị': unit })}`,
      { followsTable: true },
    ),
    ...signaturePair(
      { office: filled(texts.reviewer, {}), signsFor: null, name: '', note: '(Ký, ghi rõ họ tên)' },
      view.signer,
      { width: landscapeTextWidth },
    ),
  ]
  return administrativeDocument(
    { title: `Bản rà soát họ tên, chức danh, ${unit}`, organisation: organisation.name },
    [section(children, 'landscape')],
  )
}
