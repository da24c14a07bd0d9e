/** Kế hoạch phát động thi đua (NĐ 30/2020, Phụ lục III, mẫu 1.4; forms.md §1). */
import type { Document, FileChild, Paragraph } from 'docx'
import { type Day, formatShortDay } from '#shared/day'
import {
  bodyText,
  closing,
  dashItem,
  legalBases,
  partHeading,
  passage,
  sectionHeading,
  subsectionHeading,
} from './blocks/body'
import { documentHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { documentTitle } from './blocks/title'
import { filled, filledLines } from './fill'
import { occasionText } from './occasion-text'
import { administrativeDocument, section } from './page'
import { cleanView, inline, missing, paragraphsOf, shortDayOrDots, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { launchPlanTexts } from './texts/launch-plan'
import type { IssueView, OccasionView, OrganisationView, SignerView } from './views'

export interface LaunchPlanView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  /** "Phát động thi đua đợt II năm học 2022-2023" */
  readonly title: string
  /** "2022-2023" */
  readonly schoolYear: string
  /** "phong trào thi đua đợt II năm học 2022-2023" */
  readonly campaign: string
  /** Number of the wave; null for a campaign that is none. */
  readonly wave: number | null
  /** Whole lines: "Thực hiện Kế hoạch số …". */
  readonly legalBases: readonly string[]
  /** Entered once, printed in the opening and under the campaign's time. */
  readonly occasions: readonly OccasionView[]
  readonly purpose: string
  readonly requirements: string
  /** What is competed in, a text each. */
  readonly contents: readonly string[]
  readonly period: { readonly from: Day; readonly to: Day }
  readonly reviewWindow: { readonly from: Day | null; readonly to: Day | null }
  readonly unitDeadline: Day | null
  readonly councilDeadline: Day | null
  readonly standingUnit: string
  readonly launchDuty: string
  readonly councilDuties: string
  readonly unitDuties: string
  /** "VT, TCHC" */
  readonly archive: string
  readonly texts: TextsOf<typeof launchPlanTexts>
}

const nothingYet = () => [missing('chưa có nội dung')]

/** A duty a line, each an item. */
const duties = (text: string): Paragraph[] => {
  const lines = paragraphsOf(text)
  return lines.length > 0 ? lines.map((line) => dashItem(unmarked(line))) : [dashItem(nothingYet())]
}

/** The dash is the list's: one that was typed as well is left out. */
const unmarked = (line: string): string => line.replace(/^[-–—•*·]\s*(?=\S)/u, '')

/** The first line of a content is its item; further lines stand under it as typed. */
const content = (text: string): Paragraph[] => {
  const [first, ...rest] = paragraphsOf(text)
  if (first === undefined) return [dashItem(nothingYet())]
  return [dashItem(unmarked(first)), ...(rest.length > 0 ? passage(rest.join('\n')) : [])]
}

function time(view: LaunchPlanView, occasions: string): Paragraph[] {
  const { texts, wave, period, reviewWindow } = view
  return [
    dashItem(
      filled(texts.period, {
        'tên đợt': wave === null ? 'Thời gian' : `Đợt ${wave}`,
        'từ ngày': formatShortDay(period.from),
        'đến ngày': formatShortDay(period.to),
        'các dịp': occasions && `${occasions}.`,
      }),
    ),
    dashItem(
      filled(texts.review, {
        'bình xét từ': shortDayOrDots(reviewWindow.from),
        'bình xét đến': shortDayOrDots(reviewWindow.to),
        'đơn vị thường trực': inline(view.standingUnit),
        'hạn nộp': shortDayOrDots(view.unitDeadline),
        'năm học': view.schoolYear,
        'hạn họp hội đồng': shortDayOrDots(view.councilDeadline),
      }),
    ),
  ]
}

/** The units' duties end the plan. */
function lastDuties(text: string): Paragraph[] {
  const lines = paragraphsOf(text).map(unmarked)
  const last = lines.at(-1)
  if (last === undefined) return [closing('GachDauDong', nothingYet())]
  return [...lines.slice(0, -1).map((line) => dashItem(line)), closing('GachDauDong', last)]
}

export function launchPlan(given: LaunchPlanView): Document {
  const view = cleanView(given)
  const { organisation, texts } = view
  const occasions = view.occasions.map(occasionText).join('; ')
  const title = withoutEnding(view.title)

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'KH'),
    ...documentTitle('Kế hoạch', title),
    ...(view.legalBases.length > 0 ? legalBases(view.legalBases) : []),
    bodyText(
      filled(texts.opening, {
        'năm học': view.schoolYear,
        trường: inline(organisation.name),
        đợt: withoutEnding(view.campaign),
        'các dịp': occasions,
      }),
    ),
    partHeading('Mục đích, yêu cầu'),
    sectionHeading('Mục đích'),
    ...passage(view.purpose),
    sectionHeading('Yêu cầu'),
    ...passage(view.requirements),
    partHeading('Nội dung phát động thi đua'),
    sectionHeading('Nội dung thi đua'),
    ...filledLines(texts.contents, {}).map((line) => bodyText(line)),
    ...(view.contents.length > 0 ? view.contents.flatMap(content) : content('')),
    sectionHeading('Thời gian thi đua'),
    ...time(view, occasions),
    partHeading('Tổ chức thực hiện'),
    sectionHeading('Phát động thi đua'),
    ...passage(view.launchDuty),
    sectionHeading('Phân công thực hiện'),
    subsectionHeading(filled(texts.councilHeading, {})),
    ...duties(view.councilDuties),
    subsectionHeading(filled(texts.unitsHeading, {})),
    ...lastDuties(view.unitDuties),
    ...signatureBlock(
      view.signer,
      {
        lines: filledLines(texts.recipients, {
          'đơn vị': 'Các đơn vị',
          'đơn vị thường trực': inline(view.standingUnit),
        }),
        archive: view.archive,
      },
      '',
    ),
  ]
  return administrativeDocument({ title: `Kế hoạch ${title}`, organisation: organisation.name }, [
    section(children),
  ])
}
