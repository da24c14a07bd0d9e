/** Bảng đối chiếu: one sheet that shows that every stage says the same, or where it does not. */
import { type Document, type FileChild, Paragraph, TextRun } from 'docx'
import type { Day } from '#shared/day'
import { formatLongDay } from '#shared/day'
import { afterTable, dashItem } from './blocks/body'
import { type Column, dataTable } from './blocks/table'
import { balanced, centredLine, centredLines, headingRule } from './blocks/title'
import { padded } from './figures'
import { administrativeDocument, section } from './page'
import { cleanView, inline, withoutEnding } from './text'
import type { OrganisationView } from './views'

export interface ReconciliationView {
  readonly organisation: OrganisationView
  /** "phong trào thi đua đợt II năm học 2022-2023" */
  readonly campaign: string
  /** The day the figures are of. */
  readonly asOf: Day
  /** "Đề nghị", "Bỏ phiếu", … */
  readonly stages: readonly string[]
  readonly rows: readonly {
    readonly award: string
    /** One for each stage; null where the stage counts nothing. */
    readonly counts: readonly (number | null)[]
    /** "1 để lại hoặc trả lại đơn vị": why its figures rightly fall; empty where they don't. */
    readonly lessened?: string
  }[]
  /** Sentences; those that keep a decision from being issued first. */
  readonly disagreements: readonly { readonly message: string; readonly isBlocking: boolean }[]
  /** Why fewer were decided than passed where that is as it should be: revoked since, left out with a reason. */
  readonly explained: readonly string[]
  /** Papers saved earlier that say something else now: "Biên bản họp Hội đồng". */
  readonly staleDocuments: readonly string[]
}

/** Millimetres: the award takes what the stages leave. */
const widths = { order: 10.5, award: 50, stage: 15 }

function columnsOf({ stages }: ReconciliationView): readonly Column[] {
  return [
    { weight: widths.order, align: 'center' },
    { weight: widths.award, align: 'left' },
    ...stages.map((): Column => ({ weight: widths.stage, align: 'center' })),
  ]
}

const figure = (count: number | null): string => (count === null ? '–' : padded(count))

const heading = (text: string) =>
  new Paragraph({ style: 'TenBang', keepNext: true, children: [new TextRun(text)] })

const list = (sentences: readonly string[]): Paragraph[] =>
  sentences.map((text, index) =>
    dashItem(`${withoutEnding(text)}${index === sentences.length - 1 ? '.' : ';'}`),
  )

/** Figures that rightly fall from one stage to the next. */
function lessenings({ rows }: ReconciliationView): FileChild[] {
  const reasons = rows
    .filter(({ lessened }) => lessened)
    .map(({ award, lessened }) => `${award}: ${lessened}`)
  return reasons.length > 0 ? [heading('Số giảm qua các khâu, có lý do'), ...list(reasons)] : []
}

function findings(view: ReconciliationView): FileChild[] {
  const { disagreements, staleDocuments } = view
  const blocking = disagreements.filter(({ isBlocking }) => isBlocking).map(({ message }) => message)
  const others = disagreements.filter(({ isBlocking }) => !isBlocking).map(({ message }) => message)
  if (disagreements.length + staleDocuments.length === 0)
    return [afterTable('Số liệu, họ tên, chức vụ và đơn vị ở mọi khâu khớp nhau.')]
  const parts: [title: string, sentences: readonly string[]][] = [
    ['Chưa khớp, phải sửa trước khi ban hành quyết định', blocking],
    ['Cần xem lại', others],
    ['Văn bản đã lưu nay khác số liệu, phải in lại', staleDocuments],
  ]
  return parts
    .filter(([, sentences]) => sentences.length > 0)
    .flatMap(([title, sentences], index) => [heading(`${index + 1}. ${title}`), ...list(sentences)])
}

export function reconciliationSheet(given: ReconciliationView): Document {
  const view = cleanView(given)
  const { organisation, stages, rows } = view
  const subject = `Số lượng danh hiệu, hình thức khen thưởng qua các khâu của ${withoutEnding(view.campaign)}`
  const body = rows.map(({ award, counts }, index) => ({
    cells: [String(index + 1), award, ...counts.map(figure)],
  }))
  return administrativeDocument(
    { title: `Bảng đối chiếu ${view.campaign}`, organisation: organisation.name },
    [
      section([
        centredLine('TenPhuLuc', 'BẢNG ĐỐI CHIẾU'),
        balanced('TenPhuLuc', subject),
        centredLines('KemTheo', [`(${inline(organisation.name)}, số liệu đến ${formatLongDay(view.asOf)})`]),
        headingRule(organisation.name),
        dataTable(
          columnsOf(view),
          [{ cells: ['STT', 'Danh hiệu, hình thức', ...stages] }],
          body.length > 0 ? body : [{ cells: [{ text: 'Chưa có đề nghị nào', span: stages.length + 2 }] }],
        ),
        ...lessenings(view),
        ...(view.explained.length > 0 ? [heading('Ghi chú'), ...list(view.explained)] : []),
        ...findings(view),
      ]),
    ],
  )
}
