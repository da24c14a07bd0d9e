/** Tờ trình to a higher authority, for awards the principal may not decide (NĐ 30/2020, mẫu 1.4; forms.md §6b). */
import { type Document, type FileChild, Paragraph, TextRun } from 'docx'
import { type Day, formatLongDay } from '#shared/day'
import type { AwardObject } from '#shared/domain/award'
import type { Honorific } from '#shared/domain/person'
import { formatShare } from '#shared/rules/percent'
import { objectNouns, objects } from './award-groups'
import { afterTable, bodyText, closing, legalBases } from './blocks/body'
import { documentHeader, documentNumber } from './blocks/header'
import { signatureBlock } from './blocks/signature'
import { type Column, dataTable } from './blocks/table'
import { addressee, documentTitle } from './blocks/title'
import { countInFull } from './figures'
import { filled, filledLines } from './fill'
import { administrativeDocument, section } from './page'
import { awardHeading } from './proposed-text'
import type { AwardNameView, VotesView } from './proposed-views'
import { cleanView, inline, missing, sentenceList, withoutEnding } from './text'
import type { TextsOf } from './texts/define'
import type { proposalLetterTexts } from './texts/proposal-letter'
import type { IssueView, OrganisationView, SignerView } from './views'

export interface ProposedAwardView extends AwardNameView {
  readonly object: AwardObject
  readonly entries: readonly {
    readonly honorific: Honorific | null
    readonly name: string
    readonly position: string
    readonly unitName: string
    /** Votes for, of all members of the council; null without a vote. */
    readonly votes: VotesView | null
    /** The achievement in the short dossier's words; empty otherwise. */
    readonly deed: string
  }[]
}

/** Who decides: `authority` picks the names after Kính gửi. */
export type HigherAuthority = 'department' | 'province' | 'prime-minister' | 'president'

export interface ProposalLetterView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  readonly authority: HigherAuthority
  /** "Chủ tịch Ủy ban nhân dân tỉnh" */
  readonly authorityName: string
  readonly campaign: string
  readonly schoolYear: string
  readonly legalBases: readonly string[]
  /** The council's closed sessions that voted, `number` with its sign; none when it went without the council. */
  readonly sessions: readonly { readonly number: string; readonly heldOn: Day | null }[]
  readonly needsCouncil: boolean
  readonly awards: readonly ProposedAwardView[]
  /** Distinct recipients. */
  readonly recipients: { readonly people: number; readonly collectives: number }
  readonly archive: string
  readonly texts: TextsOf<typeof proposalLetterTexts>
}

const addresseeSlots = {
  department: 'toDepartment',
  province: 'toProvince',
  'prime-minister': 'toPrimeMinister',
  president: 'toPresident',
} as const satisfies Record<HigherAuthority, string>

/** Millimetres. */
const widths = { order: 11, votes: 22, percent: 16 }

const withDeeds = (award: ProposedAwardView): boolean => award.entries.some(({ deed }) => inline(deed) !== '')

function columnsOf(award: ProposedAwardView): (Column & { heading: string })[] {
  const tail: (Column & { heading: string })[] = [
    ...(withDeeds(award) ? [{ weight: 50, align: 'left' as const, heading: 'Thành tích' }] : []),
    { weight: widths.votes, align: 'center', heading: 'Số phiếu đồng ý/ thành viên' },
    { weight: widths.percent, align: 'center', heading: 'Tỷ lệ (%)' },
  ]
  if (award.object === 'collective')
    return [
      { weight: widths.order, align: 'center', heading: 'STT' },
      { weight: withDeeds(award) ? 66 : 116, align: 'left', heading: 'Tên tập thể' },
      ...tail,
    ]
  return [
    { weight: widths.order, align: 'center', heading: 'STT' },
    { weight: withDeeds(award) ? 34 : 44, align: 'left', heading: 'Họ và tên' },
    { weight: withDeeds(award) ? 32 : 72, align: 'left', heading: 'Chức vụ, đơn vị' },
    ...tail,
  ]
}

function table(award: ProposedAwardView): FileChild {
  const columns = columnsOf(award)
  return dataTable(
    columns,
    [{ cells: columns.map(({ heading }) => heading) }],
    award.entries.map(({ honorific, name, position, unitName, votes, deed }, index) => ({
      cells: [
        String(index + 1),
        ...(award.object === 'collective'
          ? [name]
          : [
              [honorific, name].filter((part) => part).join(' '),
              [position, unitName]
                .map(inline)
                .filter((part) => part !== '')
                .join(', '),
            ]),
        ...(withDeeds(award) ? [deed] : []),
        votes ? `${votes.votesFor}/${votes.votesTotal}` : '–',
        votes ? formatShare(votes.votesFor, votes.votesTotal).replace(/\s*%$/u, '') : '–',
      ],
    })),
  )
}

const caption = (text: string) => new Paragraph({ style: 'TenBang', children: [new TextRun(text)] })

function list({ awards, organisation }: ProposalLetterView): FileChild[] {
  const shown = objects.flatMap((object) => awards.filter((award) => award.object === object))
  return shown.flatMap((award, index) => [
    caption(
      `${shown.length > 1 ? `${index + 1}. ` : ''}${awardHeading(award)}: ${countInFull(award.entries.length, objectNouns[award.object], organisation.numberStyle)}`,
    ),
    table(award),
  ])
}

/** " (Biên bản số 03/BB-HĐTĐKT ngày 12 tháng 7 năm 2023)" */
function sessionText({ sessions, organisation }: ProposalLetterView): string {
  if (sessions.length === 0) return ''
  const texts = sessions.map(({ number, heldOn }) => {
    const day = heldOn ? ` ${formatLongDay(heldOn)}` : ''
    return `Biên bản số ${documentNumber(number, 'BB', organisation.sign)}${day}`
  })
  return ` (${sentenceList(texts)})`
}

export function proposalLetter(given: ProposalLetterView): Document {
  const view = cleanView(given)
  const { organisation, texts, recipients } = view
  const college = inline(organisation.name)
  const above = [inline(view.authorityName), view.authority === 'province' ? inline(organisation.place) : '']
    .filter((part) => part !== '')
    .join(' ')
  const subject = filled(texts.subject, { đợt: withoutEnding(view.campaign), 'năm học': view.schoolYear })
  const counts = [
    recipients.collectives > 0 &&
      countInFull(recipients.collectives, objectNouns.collective, organisation.numberStyle),
    recipients.people > 0 && countInFull(recipients.people, objectNouns.person, organisation.numberStyle),
  ].filter((count) => count !== false)
  const values = {
    đợt: withoutEnding(view.campaign),
    trường: college,
    'cấp trên': above,
    'số lượng': sentenceList(counts) || '…… tập thể, cá nhân',
  }
  const opening = view.needsCouncil
    ? filled(texts.opening, { ...values, 'phiên họp': sessionText(view) })
    : filled(texts.openingWithoutCouncil, values)

  const children: FileChild[] = [
    documentHeader(organisation, view.issue, 'TTr'),
    ...documentTitle('Tờ trình', subject),
    ...addressee(filledLines(texts[addresseeSlots[view.authority]], { tỉnh: inline(organisation.place) })),
    ...legalBases(view.legalBases),
    bodyText(opening),
    ...(view.awards.length > 0
      ? list(view)
      : [bodyText([missing('chưa có tập thể, cá nhân nào được Hội đồng thông qua')])]),
    ...filledLines(texts.attachment, {}).map((line) => afterTable(line)),
    closing('NoiDung', filled(texts.request, { trường: college, 'cấp trên': above })),
    ...signatureBlock(
      view.signer,
      {
        lines: filledLines(texts.recipients, { 'đơn vị': '', 'đơn vị thường trực': '' }),
        archive: view.archive,
      },
      'Như trên',
    ),
  ]
  return administrativeDocument({ title: `Tờ trình ${subject}`, organisation: organisation.name }, [
    section(children),
  ])
}
