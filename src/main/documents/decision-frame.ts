/** What decisions of every kind have around their articles (NĐ 30/2020, Phụ lục III, mẫu 1.2). */
import type { Document, FileChild, Paragraph } from 'docx'
import { formatLongDay } from '#shared/day'
import { upperFirst } from '#shared/text/case'
import { closing, legalBases } from './blocks/body'
import { documentDay, documentHeader, documentNumber } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { balanced, centredLine, centredLines, documentTitle, headingRule } from './blocks/title'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { capitals, inline, matter, sentenceList, withoutEnding } from './text'
import type { DecisionFrameView, NamedDecisionView } from './views'

const officeOf = ({ decidingOffice, organisation }: DecisionFrameView): string =>
  `${inline(decidingOffice)} ${inline(organisation.name)}`

/** "Quyết định số 415/QĐ-CĐN ngày 20 tháng 7 năm 2023" */
export const namedDecision = (
  { number, signedOn }: NamedDecisionView,
  { organisation }: Pick<DecisionFrameView, 'organisation'>,
): string =>
  `Quyết định số ${documentNumber(number, 'QĐ', organisation.sign)}${signedOn ? ` ${formatLongDay(signedOn)}` : ''}`

/** DANH SÁCH … (Kèm theo Quyết định …): the head of an appendix (Phụ lục I, mục III). */
export function appendixHead(view: DecisionFrameView, kind: string, title: string): FileChild[] {
  const number = documentNumber(view.issue.number, 'QĐ', view.organisation.sign)
  const office = officeOf(view)
  return [
    centredLine('TenPhuLuc', capitals(kind)),
    balanced('TenPhuLuc', title),
    centredLines('KemTheo', [
      `(Kèm theo Quyết định số ${number} ${documentDay(view.issue)}`,
      `của ${office})`,
    ]),
    headingRule(office),
  ]
}

/** The last Điều: from when, and by whom. @param named recipients it names besides */
function execution(view: DecisionFrameView, named: readonly string[]): Paragraph {
  const { texts, standingHead } = view
  const executors = filledLines(texts.executors, {
    'trưởng đơn vị thường trực': withoutEnding(standingHead),
  }).map(withoutEnding)
  const who = sentenceList([...executors.filter((name) => name !== ''), ...named])
  return closing('Dieu', withoutEnding(filled(texts.execution, { 'Người thi hành': upperFirst(who) })))
}

/**
 * The whole decision.
 * @param articles its Điều but the last, with what stands under them
 * @param named whom the last Điều names: "các cá nhân có tên tại Điều 1"
 */
export function decisionDocument(
  view: DecisionFrameView,
  articles: readonly FileChild[],
  { articleCount, named, appendix }: { articleCount: number; named: string[]; appendix: FileChild[] },
): Document {
  const subject = matter(view.subject)
  const proposal = withoutEnding(view.proposedBy)
  const decision: FileChild[] = [
    documentHeader(view.organisation, view.issue, 'QĐ'),
    ...documentTitle('Quyết định', subject && `Về việc ${subject}`),
    centredLine('ThamQuyen', capitals(officeOf(view))),
    ...legalBases([
      ...view.legalBases,
      ...(proposal ? [filled(view.texts.proposal, { 'người đề nghị': proposal })] : []),
    ]),
    centredLine('QuyetDinh', 'QUYẾT ĐỊNH:'),
    ...articles,
    execution(view, named),
    ...signatureBlock(
      view.signer,
      { lines: filledLines(view.texts.recipients, {}), archive: view.archive },
      `Như Điều ${articleCount + 1}`,
    ),
  ]
  return administrativeDocument(
    { title: `Quyết định về việc ${subject}`, organisation: view.organisation.name },
    [section(decision), ...(appendix.length > 0 ? [section(appendix)] : [])],
  )
}
