/** Công văn đôn đốc: to one unit whose papers are late or incomplete (NĐ 30/2020, Phụ lục III, mẫu 1.5). */
import type { Document, FileChild } from 'docx'
import { type Day, formatShortDay } from '#shared/day'
import { lowerFirst } from '#shared/text/case'
import { bodyText, closing } from './blocks/body'
import { letterHeader } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { addressee } from './blocks/title'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { type PlanView, planText } from './plan-text'
import { cleanView, inline, sentenceList, shortDayOrDots, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { reminderTexts } from './texts/reminder'
import type { IssueView, OrganisationView, SignerView } from './views'

export interface ReminderView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  /** Sign of the unit that drafts: "TCHC". */
  readonly drafter: string
  readonly unitName: string
  readonly campaign: string
  readonly plan: PlanView
  readonly standingUnit: string
  readonly unitDeadline: Day | null
  readonly councilDeadline: Day | null
  /** Whether the deadline had passed when it was written. */
  readonly isLate: boolean
  /** Null while nothing has come. */
  readonly receivedOn: Day | null
  /** Names of the papers still missing. */
  readonly missingPapers: readonly string[]
  readonly archive: string
  readonly texts: TextsOf<typeof reminderTexts>
}

function found(view: ReminderView): string {
  const { texts, issue, receivedOn } = view
  const values = {
    'đơn vị': inline(view.unitName),
    'đơn vị thường trực': inline(view.standingUnit),
    'giấy tờ': sentenceList(view.missingPapers.map((paper) => lowerFirst(inline(paper)))) || 'hồ sơ',
    'tính đến': issue.signedOn ? `Đến ngày ${formatShortDay(issue.signedOn)}` : 'Đến nay',
  }
  return receivedOn
    ? filled(texts.lacking, { ...values, 'ngày nhận': formatShortDay(receivedOn) })
    : filled(texts.notReceived, values)
}

function asked(view: ReminderView): string {
  const { texts, isLate, unitDeadline, councilDeadline } = view
  const values = { 'đơn vị': inline(view.unitName), 'đơn vị thường trực': inline(view.standingUnit) }
  return isLate
    ? filled(texts.askLate, {
        ...values,
        'trước hạn hội đồng': councilDeadline ? `trước ngày ${formatShortDay(councilDeadline)}` : '',
      })
    : filled(texts.askInTime, { ...values, 'hạn nộp': shortDayOrDots(unitDeadline) })
}

export function reminder(given: ReminderView): Document {
  const view = cleanView(given)
  const { organisation, texts } = view
  const unit = inline(view.unitName)
  const campaign = withoutEnding(view.campaign)
  const subject = filled(texts.subject, { đợt: campaign, 'đơn vị': unit })
  const standing = { 'đơn vị': unit, 'đơn vị thường trực': inline(view.standingUnit) }
  const children: FileChild[] = [
    letterHeader(organisation, view.issue, view.drafter, subject),
    ...addressee(view.unitName),
    bodyText(
      filled(texts.opening, {
        'kế hoạch': planText(view.plan, organisation),
        'đơn vị thường trực': standing['đơn vị thường trực'],
        trường: inline(organisation.name),
        đợt: campaign,
        'hạn nộp': shortDayOrDots(view.unitDeadline),
      }),
    ),
    bodyText(found(view)),
    bodyText(asked(view)),
    closing('NoiDung', filled(texts.consequence, { 'đơn vị': unit })),
    ...signatureBlock(
      view.signer,
      { lines: filledLines(texts.recipients, standing), archive: view.archive },
      'Như trên',
    ),
  ]
  return administrativeDocument(
    { title: `Công văn về việc ${subject}, ${unit}`, organisation: organisation.name },
    [section(children)],
  )
}
