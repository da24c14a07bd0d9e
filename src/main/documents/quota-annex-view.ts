/** What the annex of limits is printed from. Sentences of arithmetic are the rules' own. */
import type { IssueView, OrganisationView } from './views'

/** One limit against what is nominated. */
export interface QuotaView {
  /** "Toàn trường", "Khoa Cơ khí". */
  readonly name: string
  /** People or units the percentage is taken of, and how many the limit lets through; null: no limit. */
  readonly used: number
  readonly limit: number | null
  /** "20 LĐTT × 15 % = 3,0 → tối đa 3; đang đề nghị 4" */
  readonly arithmetic: string
  readonly isOver: boolean
}

export interface QuotaTableView {
  /** "Chiến sĩ thi đua cơ sở" */
  readonly title: string
  /** Who binds: "Chỉ tiêu tính chung toàn trường; …". */
  readonly note: string
  /** "Khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP" */
  readonly source: string
  /** Whether the source has been read or confirmed. */
  readonly isConfirmed: boolean
  readonly units: readonly QuotaView[]
  readonly school: QuotaView
}

export interface QuotaAnnexView {
  readonly organisation: OrganisationView
  /** "phong trào thi đua đợt II năm học 2022-2023" */
  readonly campaign: string
  /** The rules in force: "Luật … và Nghị định …". */
  readonly regime: string
  /** The standing unit's letter it goes with: sign and name of the unit, number and day when it has them. */
  readonly letter: { readonly sender: string; readonly sign: string; readonly issue: IssueView }
  readonly tables: readonly QuotaTableView[]
}
