import type { UnitKind } from '#shared/domain/unit'

/** The units of an invented year at the college, in the order of its lists. Keys are for the sample alone. */
export const sampleUnits = {
  board: { kind: 'office', name: 'Ban Giám hiệu', shortName: 'BGH' },
  personnel: { kind: 'office', name: 'Phòng Tổ chức - Hành chính', shortName: 'TCHC' },
  training: { kind: 'office', name: 'Phòng Đào tạo', shortName: 'Đào tạo' },
  students: { kind: 'office', name: 'Phòng Công tác Học sinh, sinh viên', shortName: 'CT HSSV' },
  finance: { kind: 'office', name: 'Phòng Tài chính - Kế toán', shortName: 'TCKT' },
  electrical: { kind: 'faculty', name: 'Khoa Điện - Điện tử', shortName: 'Điện - ĐT' },
  mechanical: { kind: 'faculty', name: 'Khoa Cơ khí', shortName: 'Cơ khí' },
  automotive: { kind: 'faculty', name: 'Khoa Công nghệ ô tô', shortName: 'CN ô tô' },
  computing: { kind: 'faculty', name: 'Khoa Công nghệ thông tin', shortName: 'CNTT' },
  economics: { kind: 'faculty', name: 'Khoa Kinh tế - Du lịch', shortName: 'KT - DL' },
  general: { kind: 'faculty', name: 'Khoa Khoa học cơ bản', shortName: 'KHCB' },
  centre: {
    kind: 'centre',
    name: 'Trung tâm Đào tạo thường xuyên và Giới thiệu việc làm',
    shortName: 'TT ĐTTX',
  },
  union: { kind: 'union', name: 'Công đoàn cơ sở Trường Cao đẳng nghề An Giang', shortName: 'CĐCS' },
  youthUnion: {
    kind: 'youth-union',
    name: 'Đoàn Thanh niên Trường Cao đẳng nghề An Giang',
    shortName: 'Đoàn TN',
  },
} as const satisfies Record<string, { kind: UnitKind; name: string; shortName: string }>

export type SampleUnitKey = keyof typeof sampleUnits
