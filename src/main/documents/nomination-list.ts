/** Danh sách đề nghị of a unit, or of the whole school, across the page (forms.md §5). */
import { type Document, type FileChild, Paragraph, TextRun } from 'docx'
import { objectNouns } from './award-groups'
import { beforeSignatures } from './blocks/body'
import { header } from './blocks/header'
import { signaturePair } from './blocks/signature'
import { type Column, dataTable, type Row } from './blocks/table'
import { documentTitle } from './blocks/title'
import { countInFull, padded } from './figures'
import { filled } from './fill'
import { administrativeDocument, landscapeTextWidth, section } from './page'
import {
  awardsCell,
  birthText,
  evaluationText,
  percentText,
  placeText,
  votesPercent,
  votesText,
} from './proposed-text'
import type { ProposedCollectiveView, ProposedPersonView } from './proposed-views'
import { cleanView, inline, missing, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { nominationListTexts } from './texts/nomination-list'
import type { IssueView, OrganisationView, SignerView } from './views'

/** A person of the list, with what the title is judged by. */
export interface ListedPersonView extends ProposedPersonView {
  /** Names of initiatives with the decision that recognised each. */
  readonly initiatives: readonly string[]
  /** "2021-2022: CSTĐCS (398/QĐ-CĐN, 14/7/2022)" or, where only the years matter, "LĐTT: 2020-2021". */
  readonly earlier: readonly string[]
}

export interface ListedCollectiveView extends ProposedCollectiveView {
  /** People on the unit's list, and among them; null for a body whose people are counted in their units. */
  readonly figures: {
    readonly people: number
    readonly advancedWorkers: number
    readonly emulators: number
    readonly disciplined: number
  } | null
}

export interface NominationListView {
  /** The submitter's header; the college's for the list of the whole school. */
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  readonly campaign: string
  /** Empty for the list of the whole school. */
  readonly unitName: string
  readonly groups: readonly {
    /** Heads its people in the list of the whole school. */
    readonly unitName: string
    readonly collectives: readonly ListedCollectiveView[]
    readonly people: readonly ListedPersonView[]
  }[]
  /** Different people and collectives: somebody on two units' lists is one. */
  readonly recipients: { readonly people: number; readonly collectives: number }
  readonly texts: TextsOf<typeof nominationListTexts>
}

/** Millimetres. */
const peopleColumns: readonly (Column & { readonly heading: string })[] = [
  { weight: 10.5, align: 'center', heading: 'STT' },
  { weight: 11.5, align: 'center', heading: 'Ông/ Bà' },
  { weight: 36.5, align: 'left', heading: 'Họ và tên' },
  { weight: 22, align: 'center', heading: 'Ngày sinh' },
  { weight: 27, align: 'left', heading: 'Chức vụ, chức danh' },
  { weight: 20, align: 'left', heading: 'Kết quả xếp loại' },
  { weight: 29, align: 'left', heading: 'Danh hiệu, hình thức đề nghị' },
  { weight: 26, align: 'left', heading: 'Sáng kiến' },
  { weight: 16, align: 'center', heading: 'Số phiếu, tỷ lệ' },
  { weight: 41, align: 'left', heading: 'Thành tích các năm trước' },
  { weight: 12.5, align: 'left', heading: 'Ghi chú' },
]

const collectiveColumns: readonly (Column & { readonly heading: string })[] = [
  { weight: 10.5, align: 'center', heading: 'STT' },
  { weight: 62, align: 'left', heading: 'Tên tập thể' },
  { weight: 17, align: 'center', heading: 'Số người' },
  { weight: 20, align: 'center', heading: 'Tỷ lệ LĐTT (%)' },
  { weight: 18, align: 'center', heading: 'Số CSTĐ cơ sở' },
  { weight: 20, align: 'center', heading: 'Số người bị kỷ luật' },
  { weight: 32, align: 'left', heading: 'Kết quả xếp loại' },
  { weight: 38, align: 'left', heading: 'Danh hiệu, hình thức đề nghị' },
  { weight: 17, align: 'center', heading: 'Số phiếu, tỷ lệ' },
  { weight: 17.5, align: 'left', heading: 'Ghi chú' },
]

const lines = (texts: readonly string[]) => ({ text: texts[0] ?? '', more: texts.slice(1) })

/** "23/25" and under it "92,0%". */
const votes = (view: ProposedPersonView['votes']) => {
  const percent = votesPercent(view)
  return lines([votesText(view), ...(percent ? [`${percent}%`] : [])])
}

const personRow = (person: ListedPersonView, index: number): Row => ({
  cells: [
    String(index + 1),
    person.honorific,
    person.name,
    birthText(person.birthDate),
    placeText(person.position, person.workplace),
    evaluationText(person.evaluation),
    awardsCell(person.awards),
    lines(person.initiatives),
    votes(person.votes),
    lines(person.earlier),
    person.note,
  ],
})

const collectiveRow = (one: ListedCollectiveView, index: number): Row => {
  const { figures } = one
  return {
    cells: [
      String(index + 1),
      one.name,
      ...(figures
        ? [
            String(figures.people),
            percentText(figures.advancedWorkers, figures.people),
            String(figures.emulators),
            String(figures.disciplined),
          ]
        : ['–', '–', '–', '–']),
      evaluationText(one.evaluation),
      awardsCell(one.awards),
      votes(one.votes),
      one.note,
    ],
  }
}

const heading = (text: string) => new Paragraph({ style: 'TenBang', children: [new TextRun(text)] })

/** Numbered through the whole list; in the school's the people of a unit stand under its name. */
function peopleRows({ groups, unitName }: NominationListView): Row[] {
  let count = 0
  return groups
    .filter(({ people }) => people.length > 0)
    .flatMap((group): Row[] => {
      const rows = group.people.map((person) => {
        count += 1
        return personRow(person, count - 1)
      })
      if (unitName !== '') return rows
      const name = `${inline(group.unitName) || 'Ngoài các đơn vị'}: ${padded(rows.length)} người`
      return [{ isGroup: true, cells: [{ text: name, span: peopleColumns.length, align: 'left' }] }, ...rows]
    })
}

const table = (columns: readonly (Column & { readonly heading: string })[], rows: readonly Row[]) =>
  dataTable(columns, [{ cells: columns.map((column) => column.heading) }], rows, landscapeTextWidth)

export function nominationList(given: NominationListView): Document {
  const view = cleanView(given)
  const { organisation, groups, texts } = view
  const unit = inline(view.unitName)
  const subject = filled(texts.subject, {
    đợt: withoutEnding(view.campaign),
    'đơn vị': unit || inline(organisation.name),
  })
  const collectives = groups.flatMap((group) => group.collectives)
  const people = groups.reduce((sum, group) => sum + group.people.length, 0)
  const { recipients } = view
  const counts = [
    recipients.collectives > 0 &&
      countInFull(recipients.collectives, objectNouns.collective, organisation.numberStyle),
    recipients.people > 0 && countInFull(recipients.people, objectNouns.person, organisation.numberStyle),
  ].filter((count) => count !== false)
  const twice = people - recipients.people
  const repeated =
    twice > 0 ? `; ${padded(twice)} dòng là người đã có tên trong danh sách của đơn vị khác` : ''
  const nobody = [missing('chưa có tập thể, cá nhân nào được đề nghị')]

  const children: FileChild[] = [
    header(organisation, { number: null, issue: view.issue, width: landscapeTextWidth }),
    ...documentTitle('Danh sách', subject, landscapeTextWidth),
    ...(collectives.length > 0
      ? [heading('A. TẬP THỂ'), table(collectiveColumns, collectives.map(collectiveRow))]
      : []),
    ...(people > 0
      ? [heading(`${collectives.length > 0 ? 'B. ' : ''}CÁ NHÂN`), table(peopleColumns, peopleRows(view))]
      : []),
    beforeSignatures(counts.length > 0 ? `Danh sách này có ${counts.join(', ')}${repeated}./.` : nobody, {
      followsTable: true,
    }),
    ...signaturePair({ office: filled(texts.compiler, {}), signsFor: null, name: '' }, view.signer, {
      width: landscapeTextWidth,
    }),
  ]
  return administrativeDocument(
    {
      title: `Danh sách đề nghị${unit ? ` của ${unit}` : ''}, ${withoutEnding(view.campaign)}`,
      organisation: organisation.name,
    },
    [section(children, 'landscape')],
  )
}
