import type { SavedFile } from '#shared/contract'
import type { ImportPreview, RowFate, SheetPreview } from '#shared/domain/roster-import'
import { request } from '../../api'
import { fateNames } from './fates'

/** What can be read from a workbook: how the screen speaks of it, and whom it asks. */
export type ImportSource = {
  title: string
  /** What the workbook should look like. */
  first: string
  /** Where the list stands that is filled. */
  listPath: string
  /** One row, in lower case: "người". */
  noun: string
  /** What accepting a doubtful row says. */
  acceptLabel: string
  /** What a doubtful row is called, where the doubt is another one than a double. */
  doubtName?: string
  /** Doubts of a kind that a whole list shares may be accepted together. */
  acceptsAll?: boolean
  read: () => Promise<SheetPreview | ImportPreview | null>
  apply: (input: { token: string; acceptedDoubts: number[] }) => Promise<Applied>
  saveTemplate: () => Promise<SavedFile>
}

export type Applied = { added: number; updated: number; unitsAdded?: number }

/** By the last part of the address. */
export const importSources: Record<string, ImportSource> = {
  'nhan-su': {
    title: 'Nhập nhân sự từ Excel',
    first:
      'Mỗi người một dòng, có dòng tiêu đề: Họ và tên, Ngày sinh, Mã viên chức, Số CCCD, Đơn vị, Chức vụ… Cột thừa thì bỏ qua.',
    listPath: '/nhan-su',
    noun: 'người',
    acceptLabel: 'Là người khác, cứ thêm',
    read: () => request('imports.read', { kind: 'people' }),
    apply: (input) => request('imports.apply', input),
    saveTemplate: () => request('imports.saveTemplate', { kind: 'people' }),
  },
  'don-vi': {
    title: 'Nhập đơn vị từ Excel',
    first: 'Mỗi đơn vị một dòng, có dòng tiêu đề: Tên đơn vị, Viết tắt, Loại. Cột thừa thì bỏ qua.',
    listPath: '/don-vi',
    noun: 'đơn vị',
    acceptLabel: 'Là đơn vị khác, cứ thêm',
    read: () => request('imports.read', { kind: 'units' }),
    apply: async (input) => ({ ...(await request('imports.apply', input)), unitsAdded: 0 }),
    saveTemplate: () => request('imports.saveTemplate', { kind: 'units' }),
  },
  'khen-thuong': {
    title: 'Nhập sổ khen thưởng từ Excel',
    first:
      'Mỗi lần khen thưởng một dòng, có dòng tiêu đề: Họ và tên hoặc Tập thể, Danh hiệu, Năm học, Số quyết định, Ngày… Người và đơn vị phải có trong sổ trước. Cột thừa thì bỏ qua.',
    listPath: '/so-khen-thuong',
    noun: 'dòng',
    acceptLabel: 'Đúng, cứ ghi',
    doubtName: 'Cần xác nhận',
    acceptsAll: true,
    read: () => request('ledger.readImport', null),
    apply: (input) => request('ledger.applyImport', input),
    saveTemplate: () => request('ledger.saveTemplate', null),
  },
  'can-cu': {
    title: 'Nhập căn cứ pháp lý từ Excel',
    first:
      'Mỗi văn bản một dòng, có dòng tiêu đề: Loại văn bản, Số ký hiệu, Ngày ban hành, Cơ quan ban hành, Trích yếu, Có hiệu lực từ, Hết hiệu lực, Thay bằng. Cột thừa thì bỏ qua.',
    listPath: '/can-cu',
    noun: 'văn bản',
    acceptLabel: 'Là văn bản khác, cứ thêm',
    read: () => request('legalTexts.readImport', null),
    apply: (input) => request('legalTexts.applyImport', input),
    saveTemplate: () => request('legalTexts.saveTemplate', null),
  },
}

export const fateNamesOf = ({ doubtName }: ImportSource): Record<RowFate, string> =>
  doubtName === undefined ? fateNames : { ...fateNames, doubt: doubtName }

/** "Đã thêm 3 người, cập nhật 0 người, tạo 1 đơn vị mới." */
export function appliedSentence(noun: string, { added, updated, unitsAdded = 0 }: Applied): string {
  const units = unitsAdded > 0 ? `, tạo ${unitsAdded} đơn vị mới` : ''
  return `Đã thêm ${added} ${noun}, cập nhật ${updated} ${noun}${units}.`
}
