/** Tờ trình of the standing unit to principal and council (NĐ 30/2020, Phụ lục III, mẫu 1.4; forms.md §6a). */
import type { Document, FileChild, Paragraph } from 'docx'
import type { AwardObject } from '#shared/domain/award'
import type { NumberStyle } from '#shared/text/amount-in-words'
import { objectNouns } from './award-groups'
import { bodyText, closing, dashItem, legalBases, sectionHeading } from './blocks/body'
import { documentHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { addressee, documentTitle } from './blocks/title'
import { countInFull, padded } from './figures'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { type PlanView, planText } from './plan-text'
import { awardHeading } from './proposed-text'
import type { AwardNameView } from './proposed-views'
import { cleanView, inline, missing, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { standingLetterTexts } from './texts/standing-letter'
import type { IssueView, OrganisationView, SignerView } from './views'

export interface AwardCountView extends AwardNameView {
  readonly object: AwardObject
  readonly count: number
}

export interface StandingLetterView {
  /** The standing unit, under the college. */
  readonly organisation: OrganisationView
  readonly college: Pick<OrganisationView, 'name' | 'sign'>
  readonly issue: IssueView
  readonly signer: SignerView
  /** "Hiệu trưởng" */
  readonly decidingOffice: string
  readonly standingUnit: string
  readonly campaign: string
  readonly schoolYear: string
  readonly plan: PlanView
  /** How many units handed in, of how many; null where awards come without submissions. */
  readonly units: {
    readonly received: number
    readonly total: number
    readonly absent: readonly string[]
  } | null
  /** Recipients counted once for each award, in the order to be printed. */
  readonly counts: readonly AwardCountView[]
  /** Distinct people and collectives proposed for anything. */
  readonly recipients: { readonly people: number; readonly collectives: number }
  readonly notConsidered: readonly {
    readonly name: string
    readonly unitName: string
    readonly reason: string
  }[]
  readonly archive: string
  readonly texts: TextsOf<typeof standingLetterTexts>
}

const part = (heading: string, counts: readonly AwardCountView[], style: NumberStyle): Paragraph[] => [
  sectionHeading(heading),
  ...(counts.length > 0
    ? counts.map((award, index) =>
        dashItem(
          `${awardHeading(award)}: ${countInFull(award.count, objectNouns[award.object], style)}${index === counts.length - 1 ? '.' : ';'}`,
        ),
      )
    : [bodyText('Không có đề nghị.')]),
]

/** Millimetres. */
const columns: readonly Column[] = [
  { weight: 11, align: 'center' },
  { weight: 48, align: 'left' },
  { weight: 48, align: 'left' },
  { weight: 58, align: 'left' },
]

function notConsidered({ notConsidered: people, organisation }: StandingLetterView): FileChild[] {
  return [
    sectionHeading('Trường hợp không xét'),
    ...(people.length > 0
      ? [
          bodyText(`Có ${countInFull(people.length, 'cá nhân', organisation.numberStyle)} không xét, gồm:`),
          dataTable(
            columns,
            [{ cells: ['STT', 'Họ và tên', 'Đơn vị', 'Lý do không xét'] }],
            people.map(({ name, unitName, reason }, index) => ({
              cells: [String(index + 1), name, unitName, reason],
            })),
          ),
        ]
      : [bodyText('Không có.')]),
  ]
}

function attachments({ texts, units }: StandingLetterView): Paragraph[] {
  const lines = filledLines(units ? texts.attachments : texts.attachmentsDirect, {}).map(withoutEnding)
  if (lines.length === 0) return []
  return [
    sectionHeading('Hồ sơ gửi kèm'),
    ...lines.map((line, index) => dashItem(`${line}${index === lines.length - 1 ? '.' : ';'}`)),
  ]
}

/** Short dossiers often follow no plan: then none is cited, not even as a blank. */
const basesOf = ({ texts, units, plan }: StandingLetterView): string =>
  units || plan.number !== ''
    ? texts.bases
    : texts.bases
        .split('\n')
        .filter((line) => !line.includes('{kế hoạch}'))
        .join('\n')

export function standingLetter(given: StandingLetterView): Document {
  const view = cleanView(given)
  const { organisation, college, texts, counts, recipients, units } = view
  const standing = inline(view.standingUnit)
  const who = { trường: inline(college.name), 'người quyết định': inline(view.decidingOffice) }
  const subject = filled(texts.subject, { đợt: withoutEnding(view.campaign), 'năm học': view.schoolYear })
  const all = [
    recipients.collectives > 0 &&
      countInFull(recipients.collectives, objectNouns.collective, organisation.numberStyle),
    recipients.people > 0 && countInFull(recipients.people, objectNouns.person, organisation.numberStyle),
  ].filter((count) => count !== false)

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'TTr'),
    ...documentTitle('Tờ trình', subject),
    ...addressee(filledLines(texts.addressees, who)),
    ...legalBases(
      filledLines(basesOf(view), { 'kế hoạch': planText(view.plan, college), trường: who.trường }),
    ),
    bodyText(
      filled(texts.opening, {
        'đơn vị thường trực': standing,
        'số đơn vị': units ? `${padded(units.received)}/${padded(units.total)}` : 'các',
      }),
    ),
    ...(units && units.absent.length > 0
      ? [bodyText(`Chưa nộp hồ sơ: ${units.absent.map(inline).join('; ')}.`)]
      : []),
    bodyText(
      all.length > 0
        ? `Kết quả đề nghị: ${all.join(', ')}, cụ thể như sau:`
        : [missing('chưa có tập thể, cá nhân nào được đề nghị')],
    ),
    ...part(
      'Danh hiệu thi đua',
      counts.filter(({ kind }) => kind === 'title'),
      organisation.numberStyle,
    ),
    ...part(
      'Hình thức khen thưởng',
      counts.filter(({ kind }) => kind === 'form'),
      organisation.numberStyle,
    ),
    ...notConsidered(view),
    ...attachments(view),
    closing(
      'NoiDung',
      filled(texts.request, { 'đơn vị thường trực': standing, 'người quyết định': who['người quyết định'] }),
      { followsTable: true },
    ),
    ...signatureBlock(
      view.signer,
      {
        lines: filledLines(texts.recipients, { 'đơn vị': '', 'đơn vị thường trực': standing }),
        archive: view.archive,
      },
      'Như trên',
    ),
  ]
  return administrativeDocument({ title: `Tờ trình ${subject}`, organisation: organisation.name }, [
    section(children),
  ])
}
