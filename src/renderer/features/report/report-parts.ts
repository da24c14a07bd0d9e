import type { ReportInput, ReportView } from '#shared/domain/summary-report'

/** Whether a part of the report says anything yet, and who says it. */
export type PartState = 'written' | 'units-only' | 'empty' | 'made'

export type ReportPart = {
  /** Of the part's place on the page. */
  id: string
  /** "I", "3"; empty for the opening. */
  mark: string
  name: string
  state: PartState
  isSub: boolean
}

export const partStateNames: Record<PartState, string> = {
  written: 'đã viết',
  'units-only': 'mới có ý kiến đơn vị',
  empty: 'chưa có nội dung',
  made: 'lập tự động',
}

const says = (text: string) => text.trim() !== ''

const textState = (text: string, unitCount: number): PartState =>
  says(text) ? 'written' : unitCount > 0 ? 'units-only' : 'empty'

/** A heading of the plan: the units' texts count only while they are to be printed. */
export function contentState(
  content: ReportInput['contents'][number] | undefined,
  unitCount: number,
): PartState {
  if (!content) return 'empty'
  return textState(content.text, content.includesUnits ? unitCount : 0)
}

export const contentPartId = (criterionId: number): string => `content-${criterionId}`

/** The report from top to bottom, as it will be printed. */
export function reportParts(values: ReportInput, view: ReportView): ReportPart[] {
  const contents = new Map(values.contents.map((content) => [content.criterionId, content]))
  const part = (id: string, mark: string, name: string, state: PartState): ReportPart => ({
    id,
    mark,
    name,
    state,
    isSub: false,
  })
  const isOpened = says(values.number) && values.signedOn !== null && says(values.signerName)
  const headings = view.headings.map(
    ({ criterionId, heading, units }, index): ReportPart => ({
      id: contentPartId(criterionId),
      mark: String(index + 1),
      name: heading,
      state: contentState(contents.get(criterionId), units.length),
      isSub: true,
    }),
  )
  return [
    part('opening', '', 'Số, ngày, nơi gửi, người ký', isOpened ? 'written' : 'empty'),
    part('situation', 'I', 'Đặc điểm tình hình', textState(values.situation, 0)),
    part('launch', 'II', 'Công tác phát động, triển khai', says(values.launch) ? 'written' : 'made'),
    part('contents', 'III', 'Kết quả thực hiện các nội dung thi đua', worst(headings)),
    ...headings,
    part('results', 'IV', 'Kết quả bình xét thi đua, khen thưởng', 'made'),
    part('limits', 'V', 'Tồn tại, hạn chế', textState(values.limits, view.unitLimits.length)),
    part('lessons', 'VI', 'Bài học kinh nghiệm, phương hướng', textState(values.lessons, 0)),
    part('proposals', 'VII', 'Kiến nghị, đề nghị', textState(values.proposals, view.unitProposals.length)),
  ]
}

function worst(parts: ReportPart[]): PartState {
  if (parts.some((part) => part.state === 'empty')) return 'empty'
  return parts.some((part) => part.state === 'units-only') ? 'units-only' : 'written'
}

/** What was being typed, laid over what is stored now: headings added to the plan since stay, removed ones go. */
export function withDraft(stored: ReportInput, draft: Partial<ReportInput>): ReportInput {
  const typed = new Map(draft.contents?.map((content) => [content.criterionId, content]))
  return {
    ...stored,
    ...draft,
    contents: stored.contents.map((content) => typed.get(content.criterionId) ?? content),
  }
}

/** Where the officer mends what the report lacks; main says it in sentences. */
export function lackField(sentence: string): string | null {
  if (/^Chưa có số báo cáo/.test(sentence)) return 'number'
  if (/^Chưa có ngày ký/.test(sentence)) return 'signedOn'
  if (/^Chưa có họ tên người ký/.test(sentence)) return 'signerName'
  if (/^Chưa viết đặc điểm tình hình/.test(sentence)) return 'situation'
  return null
}
