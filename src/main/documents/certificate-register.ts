/** Sổ cấp giấy khen: who got which certificate under which number, with room to sign for it (forms.md §15). */
import { type Document, type FileChild, Paragraph } from 'docx'
import type { Day } from '#shared/day'
import { formatShortDay } from '#shared/day'
import { afterTable } from './blocks/body'
import { signaturePair } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { centredLine, centredLines, headingRule } from './blocks/title'
import { countInFull } from './figures'
import { administrativeDocument, landscapeTextWidth, section } from './page'
import { cleanView, inline, missing } from './text'
import type { certificateRegisterTexts } from './texts/certificate-register'
import { fillText, type TextsOf } from './texts/define'
import type { OrganisationView } from './views'

export interface CertificateRegisterView {
  readonly organisation: OrganisationView
  readonly texts: TextsOf<typeof certificateRegisterTexts>
  /** "Hiệu trưởng Trường Cao đẳng nghề An Giang" */
  readonly giver: string
  readonly campaign: string
  /** "Trưởng phòng Tổ chức - Hành chính" */
  readonly head: string
  /** In the order of the book. */
  readonly rows: readonly {
    /** Number in the year's book and the year: "017/2023". */
    readonly number: string
    /** "Ông Nguyễn Văn An"; a collective's name alone. */
    readonly recipient: string
    readonly placeOfWork: string
    readonly award: string
    /** "415/QĐ-CĐN" */
    readonly decisionNumber: string
    readonly decidedOn: Day | null
    readonly note: string
  }[]
}

const columns: readonly (Column & { heading: string })[] = [
  { heading: 'Số vào sổ', weight: 20, align: 'center' },
  { heading: 'Họ và tên, tên tập thể', weight: 56, align: 'left' },
  { heading: 'Chức vụ, đơn vị', weight: 60, align: 'left' },
  { heading: 'Hình thức', weight: 36, align: 'left' },
  { heading: 'Quyết định', weight: 34, align: 'left' },
  { heading: 'Ký nhận', weight: 26, align: 'left' },
  { heading: 'Ghi chú', weight: 20, align: 'left' },
]

export function certificateRegister(given: CertificateRegisterView): Document {
  const view = cleanView(given)
  const { organisation, texts, rows } = view
  const heading = fillText(texts.heading, { 'chức vụ': view.giver, 'phong trào': view.campaign })
  const decision = (row: CertificateRegisterView['rows'][number]) =>
    row.decidedOn ? `${row.decisionNumber} ngày ${formatShortDay(row.decidedOn)}` : row.decisionNumber
  const body: FileChild[] =
    rows.length === 0
      ? [new Paragraph({ style: 'NoiDung', children: [missing('chưa có giấy khen nào vào sổ')] })]
      : [
          dataTable(
            columns,
            [{ cells: columns.map((column) => column.heading) }],
            rows.map((row) => ({
              cells: [row.number, row.recipient, row.placeOfWork, row.award, decision(row), '', row.note],
            })),
            landscapeTextWidth,
          ),
          afterTable(`Sổ này có ${countInFull(rows.length, 'giấy khen', organisation.numberStyle)}.`),
        ]
  return administrativeDocument(
    { title: `Sổ cấp giấy khen ${view.campaign}`, organisation: organisation.name },
    [
      section(
        [
          centredLine('TenPhuLuc', 'SỔ CẤP GIẤY KHEN'),
          centredLines('KemTheo', [heading]),
          headingRule(organisation.name),
          ...body,
          ...signaturePair(
            { office: texts.keeper, signsFor: null, name: '', note: '(Ký, ghi rõ họ tên)' },
            { office: fillText(texts.head, { 'thủ trưởng': inline(view.head) }), signsFor: null, name: '' },
            { width: landscapeTextWidth },
          ),
        ],
        'landscape',
      ),
    ],
  )
}
