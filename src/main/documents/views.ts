/**
 * What documents are made from: plain data that main loads. Days are 'YYYY-MM-DD' or null, money is whole đồng,
 * an empty text is one not yet written. A view holds no wording that the document itself composes: numbers, dates
 * and sums are written out there.
 */
import type { Day } from '#shared/day'
import type { AwardCode, AwardKind, AwardObject } from '#shared/domain/award'
import type { Honorific } from '#shared/domain/person'
import type { Dong } from '#shared/money'
import type { NumberStyle } from '#shared/text/amount-in-words'
import type { decisionTexts } from './texts/decision'
import type { TextsOf } from './texts/define'
import type { summaryReportTexts } from './texts/summary-report'

/** Whose header a document carries (forms.md §0): the college and its units, the union, or the youth union. */
export type OrganisationKind = 'government' | 'union' | 'youth-union'

/** The body a document comes from. */
export interface OrganisationView {
  readonly kind: OrganisationKind
  /** Cơ quan chủ quản; empty when there is none. Printed in capitals. */
  readonly managingBody: string
  /** "Trường Cao đẳng nghề An Giang". Printed in capitals in the header, as written in sentences. */
  readonly name: string
  /** Sign after the hyphen of a document number: "CĐN". */
  readonly sign: string
  /** "An Giang": before the date. */
  readonly place: string
  /** How it writes numbers in words. */
  readonly numberStyle: NumberStyle
}

/** Number and date of a document. What is missing is printed as a blank to be filled in by hand. */
export interface IssueView {
  /** "412", without the sign; empty while the document has none. */
  readonly number: string
  readonly signedOn: Day | null
  /** The year to print while `signedOn` is null. */
  readonly year: number
}

/** Who signs. */
export interface SignerView {
  /** "Hiệu trưởng". Printed in capitals. */
  readonly office: string
  /** For whom a deputy signs: prefix "KT.", office "Hiệu trưởng". Null when the office signs for itself. */
  readonly signsFor: { readonly prefix: 'TM.' | 'KT.' | 'TL.' | 'TUQ.'; readonly office: string } | null
  /** "Hiệu trưởng": the post in the college of who signs for a council that uses its seal (NĐ 30/2020, Phụ lục I, mục II, ô 7a). */
  readonly post?: string
  /** Empty leaves the room for the name blank. */
  readonly name: string
}

/** Nơi nhận. */
export interface RecipientsView {
  /** Lines without dash and semicolon, after "Như Điều n" or "Như trên", which the document adds itself. */
  readonly lines: readonly string[]
  /** What follows "Lưu:": "VT, TCHC". */
  readonly archive: string
}

/** An award of the decision. `key` is what the rows name it by. */
export interface AwardView {
  readonly key: string
  /** In full: "Lao động tiên tiến", "Giấy khen của Hiệu trưởng". */
  readonly name: string
  readonly kind: AwardKind
  readonly object: AwardObject
  /** Given to students, who have a class instead of a position, and sums of their own. */
  readonly isForStudents: boolean
  /** Tenths of the base salary (3 is 0,3); null when the money does not follow from it. */
  readonly coefficientTenths: number | null
  /** Đồng for each, before the rule that only the highest title pays. */
  readonly amount: Dong
}

/** A person's or a collective's line of the list. */
export interface AwardEntryView {
  /** `AwardView.key` */
  readonly award: string
  /** Tells recipients apart, so that one who gets two awards is counted once. */
  readonly recipient: string
  readonly honorific: Honorific | null
  readonly name: string
  readonly position: string
  /** The unit that nominated; not printed for a collective. */
  readonly unitName: string
  /** Đồng; 0 when another award pays instead (`note` says so). */
  readonly amount: Dong
  readonly note: string
  /** What it is given for, in the short dossier's words; empty otherwise. */
  readonly deed: string
}

/** What Điều 2 says of the money. */
export interface BonusView {
  /** "Quỹ Thi đua, khen thưởng năm 2023 của Trường". */
  readonly fundSource: string
  /** "Điều 69, Điều 73 Nghị định số 91/2017/NĐ-CP"; empty when no decree is cited. */
  readonly bonusSource: string
  /** Đồng a month; null when the amounts do not follow from it. */
  readonly baseSalary: Dong | null
  /** "Nghị định số 24/2023/NĐ-CP". */
  readonly baseSalaryDecree: string
}

/** What decisions of every kind are printed from. */
export interface DecisionFrameView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  /** The office that decides, whoever signs for it: "Hiệu trưởng". */
  readonly decidingOffice: string
  /** What follows "Về việc": "công nhận danh hiệu thi đua và khen thưởng đợt II năm học 2022-2023". */
  readonly subject: string
  /** Whole lines ("Căn cứ Luật …") in rank order; their endings are the document's. */
  readonly legalBases: readonly string[]
  /** Whose proposal it follows: "Trưởng phòng Tổ chức - Hành chính"; empty when none. */
  readonly proposedBy: string
  /** Who heads the unit in charge: "Trưởng phòng Tổ chức - Hành chính". */
  readonly standingHead: string
  /** What follows "Lưu:": "VT, TCHC". */
  readonly archive: string
  readonly texts: TextsOf<typeof decisionTexts>
}

/** Another decision, as one names it. */
export interface NamedDecisionView {
  readonly number: string
  readonly signedOn: Day | null
}

/** Quyết định công nhận danh hiệu, khen thưởng, or one on the money of some; and its list (forms.md §9, §10). */
export interface AwardDecisionView extends DecisionFrameView {
  /** What it was earned in: "phong trào thi đua đợt II năm học 2022-2023". */
  readonly campaign: string
  /** Set for awards without a campaign round. */
  readonly direct: 'sudden' | 'thematic' | null
  /** The issued decisions whose awards this one only pays; null for one that gives the awards itself. */
  readonly pays: readonly NamedDecisionView[] | null
  /** In the order to be printed. One without entries is not mentioned. */
  readonly awards: readonly AwardView[]
  /** In the order to be printed within an award; rows of one unit are gathered where its first one stands. */
  readonly entries: readonly AwardEntryView[]
  /** Null when the awards carry no money: no such Điều, no such column. */
  readonly bonus: BonusView | null
}

/** A line of the decision an amendment is about, as it stood before. */
export interface AmendedLineView {
  readonly award: Pick<AwardView, 'name' | 'kind' | 'object'>
  /** Its printed number under its award, from 1. */
  readonly order: number
  readonly recipient: string
  readonly honorific: Honorific | null
  readonly name: string
  readonly position: string
  readonly unitName: string
}

/** Quyết định đính chính, thu hồi. */
export interface AmendmentDecisionView extends DecisionFrameView {
  readonly about: NamedDecisionView
  readonly reason: string
  readonly fundSource: string
  readonly amendment:
    | {
        readonly kind: 'correction'
        /** `field` as lists head it: "Chức vụ"; an empty `before` is added, an empty `after` taken out. */
        readonly lines: readonly (AmendedLineView & {
          readonly changes: readonly {
            readonly field: string
            readonly before: string
            readonly after: string
          }[]
        })[]
        /** What the decision pays once corrected, where that is another sum than before; else null. */
        readonly total: Dong | null
      }
    /** `paid`: đồng to be paid back. */
    | { readonly kind: 'revocation'; readonly lines: readonly (AmendedLineView & { readonly paid: Dong })[] }
}

/** An anniversary the campaign celebrates. */
export interface OccasionView {
  /** "Chào mừng kỷ niệm" */
  readonly lead: string
  /** "ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh" */
  readonly event: string
  readonly firstDay: Day
  readonly anniversaryDay: Day
}

/** A text of the school and what the units wrote under the same heading. */
export interface PassageView {
  /** Paragraphs parted by line breaks; a line that begins with "-" is an item. Empty when not yet written. */
  readonly text: string
  readonly contributions: readonly { readonly unitName: string; readonly text: string }[]
}

/** A unit's line of the table of results. */
export interface ResultRowView {
  readonly unitName: string
  /** Null when the unit has handed in nothing, which the table says instead of zeros. */
  readonly figures: ResultFiguresView | null
  /** The collective's titles and forms, in full. */
  readonly collectiveAwards: readonly { readonly name: string; readonly isPending: boolean }[]
}

/** People, each counted once. */
export interface ResultFiguresView {
  /** On the unit's list; null where awards came without one. */
  readonly people: number | null
  /** Lao động tiên tiến and every title above it. */
  readonly advancedWorkers: number
  /** Chiến sĩ thi đua cơ sở and above. */
  readonly emulators: number
  /** With giấy khen or a higher form; students are not among them. */
  readonly commended: number
  readonly notConsidered: number | null
}

/** An award as tables name it. */
export interface NamedAwardView {
  readonly award: string
  readonly kind: AwardKind
}

/** How many of some people do the work directly; the rest lead, or no position is written. */
export interface DirectWorkView {
  readonly people: number
  readonly direct: number
  readonly leading: number
}

/** What issued decisions gave and paid of one award. */
export interface AwardedView {
  readonly award: AwardCode
  readonly name: string
  readonly kind: AwardKind
  readonly object: AwardObject
  readonly count: number
  readonly amount: Dong
}

export interface ResultsView {
  /** What the figures count: what decisions gave, what the council passed, or what units nominate. */
  readonly stage: 'given' | 'passed' | 'nominated'
  readonly rows: readonly ResultRowView[]
  /** Of the whole school; less than the sum of the rows when a person stands on two lists. */
  readonly total: ResultFiguresView
  /** How many people stand on more than one list. */
  readonly repeatedPeople: number
  /** Students with giấy khen: on no unit's list and in no share. */
  readonly students: number
  /** Collectives by award, in the order to be printed. */
  readonly collectives: readonly (NamedAwardView & {
    /** Passed for a higher authority, which has not decided yet. */
    readonly isPending: boolean
    readonly units: readonly string[]
  })[]
  readonly notConsidered: readonly {
    readonly honorific: Honorific | null
    readonly name: string
    readonly unitName: string
    readonly reason: string
  }[]
  /** Nominated and not given or not passed, each with why; null while the council has not spoken. */
  readonly leftOut:
    | readonly (NamedAwardView & {
        readonly honorific: Honorific | null
        readonly name: string
        readonly unitName: string
        readonly reason: string
      })[]
    | null
  /** Passed by the council for an authority above the principal; counted among the results. */
  readonly sentUp: readonly (NamedAwardView & { readonly count: number; readonly decidedBy: string })[]
  /** Of the people among the results, by award and each counted once; students are left out. */
  readonly directWork: {
    /** Who counts, as a sentence. */
    readonly rule: string
    readonly rows: readonly (NamedAwardView & DirectWorkView)[]
    readonly total: DirectWorkView
  }
  readonly comparison: {
    /** "2022-2023" */
    readonly year: string
    readonly yearBefore: string
    /** What the earlier counts are of; null when nothing is known of that year. */
    readonly source: string | null
    /** `before` null: not known, which is not none. */
    readonly rows: readonly (NamedAwardView & {
      readonly object: AwardObject
      readonly before: number | null
      readonly now: number | null
      /** Passed for a higher authority, which has not decided yet. */
      readonly pending: number
    })[]
  }
  /** The decisions issued, when there are any; those that correct or revoke give nothing themselves. */
  readonly decisions: readonly {
    readonly number: string
    readonly signedOn: Day
    readonly subject: string
    readonly collectives: number
    readonly people: number
    readonly total: Dong
    /** Whether later decisions have corrected or revoked lines of it: the figures are those left. */
    readonly isAmended: boolean
  }[]
}

/** How each unit handed in. */
export interface HandInView {
  readonly unitName: string
  readonly receivedOn: Day | null
  /** Days after the deadline; 0 when in time. */
  readonly lateDays: number
  /** Names of papers that are still missing. */
  readonly missingPapers: readonly string[]
}

/** Báo cáo tổng kết phong trào thi đua (forms.md §13). */
export interface SummaryReportView {
  readonly texts: TextsOf<typeof summaryReportTexts>
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  /** Kính gửi; empty for a report kept in the school. */
  readonly recipient: string
  /** "phong trào thi đua đợt II năm học 2022-2023" */
  readonly campaign: string
  /** The launch plan; number empty or date null when it has none yet. */
  readonly plan: { readonly number: string; readonly signedOn: Day | null; readonly title: string }
  readonly period: { readonly from: Day; readonly to: Day }
  readonly reviewWindow: { readonly from: Day | null; readonly to: Day | null }
  /** Where units hand in: "Phòng Tổ chức - Hành chính". */
  readonly standingUnit: string
  readonly unitDeadline: Day | null
  readonly councilDeadline: Day | null
  readonly occasions: readonly OccasionView[]
  /** I. Đặc điểm tình hình */
  readonly situation: string
  /** II. Công tác phát động, triển khai: after the composed sentences on plan, occasions and dates. */
  readonly launch: string
  /** III. One for each heading of the plan. */
  readonly contents: readonly (PassageView & { readonly heading: string })[]
  readonly results: ResultsView
  /** Null while no decision is issued. */
  readonly awarded: readonly AwardedView[] | null
  /** Đồng paid for awards taken back since; not in `awarded`. */
  readonly recovered: Dong
  readonly handIns: readonly HandInView[]
  readonly limits: PassageView
  /** VI. Bài học kinh nghiệm, phương hướng */
  readonly lessons: string
  readonly proposals: PassageView
  /** What follows "Lưu:"; the other lines are the texts'. */
  readonly archive: string
}

/** One award of a confirmation, as its own paper gives it. */
export interface ConfirmedAwardView {
  /** First calendar year of the school year it was given for; null where only the calendar year is known. */
  readonly schoolYear: number | null
  readonly calendarYear: number
  readonly name: string
  /** "415/QĐ-CĐN"; empty when not known. */
  readonly number: string
  readonly decidedOn: Day | null
  /** "Hiệu trưởng Trường Cao đẳng nghề An Giang"; empty when not known. */
  readonly decidedBy: string
  /** Null while the award stands. */
  readonly revoked: { readonly on: Day | null; readonly by: string } | null
}

/** Xác nhận quá trình khen thưởng of a person or a collective (forms.md §12: the two tables of the reports). */
export interface AwardConfirmationView {
  readonly organisation: OrganisationView
  readonly issue: IssueView
  readonly signer: SignerView
  /** Who confirms, whoever signs for it: "Hiệu trưởng". */
  readonly decidingOffice: string
  readonly recipient:
    | {
        readonly kind: 'person'
        readonly honorific: Honorific
        readonly name: string
        readonly birthDate: Day | null
        readonly position: string
        readonly unitName: string
      }
    | { readonly kind: 'unit'; readonly name: string }
  /** The day up to which the ledger was looked at. */
  readonly until: Day
  /** Earliest first. */
  readonly titles: readonly ConfirmedAwardView[]
  readonly forms: readonly ConfirmedAwardView[]
  /** What it is for: "bổ sung hồ sơ thi đua, khen thưởng". */
  readonly purpose: string
  readonly recipients: RecipientsView
}
