import { z } from 'zod'
import { optionalDay, optionalText, rowId } from '#shared/fields'

/** The documents of a campaign, in the order of its life. */
export const documentKinds = [
  'launch-plan',
  'hand-in-receipt',
  'reminder',
  'nomination-list',
  'unit-minutes',
  'review-sheet',
  'standing-letter',
  'invitation',
  'ballot',
  'tally-minutes',
  'council-minutes',
  'proposal-letter',
  'decision',
  'certificate',
  'certificate-test',
  'certificate-register',
  'money-receipt',
  'result-notice',
  'summary-report',
  'quota-annex',
  'reconciliation',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const documentNames: Record<DocumentKind, string> = {
  'launch-plan': 'Kế hoạch phát động',
  'hand-in-receipt': 'Phiếu giao nhận hồ sơ',
  reminder: 'Công văn đôn đốc',
  'nomination-list': 'Danh sách đề nghị',
  'unit-minutes': 'Biên bản họp bình xét',
  'review-sheet': 'Bản rà soát họ tên, chức danh',
  'standing-letter': 'Tờ trình của đơn vị thường trực',
  invitation: 'Giấy mời họp Hội đồng',
  ballot: 'Phiếu bầu',
  'tally-minutes': 'Biên bản kiểm phiếu',
  'council-minutes': 'Biên bản họp Hội đồng',
  'proposal-letter': 'Tờ trình cấp trên',
  decision: 'Quyết định',
  certificate: 'Giấy khen',
  'certificate-test': 'Tờ in thử giấy khen',
  'certificate-register': 'Sổ cấp giấy khen',
  'money-receipt': 'Danh sách ký nhận tiền thưởng',
  'result-notice': 'Thông báo kết quả',
  'summary-report': 'Báo cáo tổng kết',
  'quota-annex': 'Phụ lục tính chỉ tiêu',
  reconciliation: 'Bảng đối chiếu',
}

export const documentGroups = ['launch', 'hand-in', 'council', 'decision', 'closing'] as const
export type DocumentGroup = (typeof documentGroups)[number]

/** Also the names of the folders of a saved set. */
export const documentGroupNames: Record<DocumentGroup, string> = {
  launch: '1. Phát động',
  'hand-in': '2. Hồ sơ đơn vị',
  council: '3. Hội đồng',
  decision: '4. Quyết định',
  closing: '5. Tổng kết',
}

export const documentGroupOf: Record<DocumentKind, DocumentGroup> = {
  'launch-plan': 'launch',
  'hand-in-receipt': 'hand-in',
  reminder: 'hand-in',
  'nomination-list': 'hand-in',
  'unit-minutes': 'hand-in',
  'review-sheet': 'hand-in',
  'standing-letter': 'council',
  invitation: 'council',
  ballot: 'council',
  'tally-minutes': 'council',
  'council-minutes': 'council',
  'proposal-letter': 'decision',
  decision: 'decision',
  certificate: 'decision',
  'certificate-test': 'decision',
  'certificate-register': 'decision',
  'money-receipt': 'decision',
  'result-notice': 'closing',
  'summary-report': 'closing',
  'quota-annex': 'closing',
  reconciliation: 'closing',
}

/** Documents that carry a number and date but have no form of their own to enter them in. */
export const issuedHere: readonly DocumentKind[] = [
  'reminder',
  'standing-letter',
  'proposal-letter',
  'result-notice',
]

/** Where something is entered; the page turns it into a way there. */
export type LackTarget =
  | { screen: 'organisation'; field: string }
  | { screen: 'campaign'; campaignId: number; field: string }
  | { screen: 'submission'; unitId: number; field: string }
  | { screen: 'person'; personId: number }
  | { screen: 'council'; field: string }
  | { screen: 'sessions' }
  | { screen: 'session'; sessionId: number; field: string }
  | { screen: 'ballot'; sessionId: number; ballotId: number }
  | { screen: 'decision'; decisionId: number; field: string }
  | { screen: 'report'; field: string }
  | { screen: 'document'; kind: DocumentKind; key: string }
  | { screen: 'reconciliation' }

/** Something that still has to be entered or mended, as a sentence, and where. */
export type Lack = { message: string; at: LackTarget | null }

/** Names one document: its kind, and the unit, session or decision it belongs to ('' for the only one). */
export const documentKeySchema = z.object({
  campaignId: rowId,
  kind: z.enum(documentKinds),
  key: z.string().max(50),
})
export type DocumentKey = z.output<typeof documentKeySchema>

export const documentIssueSchema = documentKeySchema.extend({
  number: optionalText(50),
  signedOn: optionalDay,
})

/** `texts`: wording by slot to show instead of what is stored, while it is being written. */
export const documentPreviewSchema = documentKeySchema.extend({
  texts: z.record(z.string().max(50), z.string().max(10_000)).optional(),
})

/** The sheets that the pages in the window are printed on. */
export const printOptionsSchema = z.object({ isLandscape: z.boolean(), paper: z.enum(['A3', 'A4']) })
export type PrintOptions = z.output<typeof printOptionsSchema>

/** A document as the screen "Văn bản" lists it. */
export type DocumentRow = {
  kind: DocumentKind
  key: string
  /** "Khoa Cơ khí", "Số 415/QĐ-CĐN"; empty for the only one of its kind. */
  about: string
  lacks: Lack[]
  /** False while the campaign has nothing to make it from; `lacks` says what. */
  canBeMade: boolean
  /** Number and date where they are entered on this screen, else null. */
  issue: { number: string; signedOn: string | null } | null
  exported: {
    at: string
    path: string
    /** The data has changed since: the paper in hand is "cũ". */
    isStale: boolean
  } | null
}

/** What a document says now and did not say when it was saved, line by line. */
export type DocumentChange = { removed: string[]; added: string[] }

export type DocumentPreview = {
  /** The .docx. */
  bytes: Uint8Array
  fileName: string
  lacks: Lack[]
}

/** How far a set has come. */
export type SetProgress = {
  done: number
  total: number
  /** What is being written. */
  current: string
  state: 'running' | 'done' | 'cancelled' | 'failed'
  folder: string
  /** Why a document was left out or could not be written. */
  problems: { name: string; message: string }[]
}

/** A fixed text of a kind of document that the college may word itself. */
export type DocumentTextSlot = {
  kind: DocumentKind
  slot: string
  label: string
  /** What the app ships. */
  original: string
  /** The college's own; null while the original holds. */
  body: string | null
  /** Names that may stand in braces, with what they stand for. */
  placeholders: { name: string; meaning: string }[]
}

export const documentTextInputSchema = z.object({
  kind: z.enum(documentKinds),
  slot: z.string().max(50),
  /** Null takes the original again. */
  body: z.string().max(10_000).nullable(),
})
