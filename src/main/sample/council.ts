import type { CouncilRole } from '#shared/domain/council'

/** The council of the sample's year, as its decision names the members: staff code, role, position, unit. */
export const sampleCouncil = {
  name: 'Hội đồng Thi đua - Khen thưởng Trường Cao đẳng nghề An Giang',
  decisionNumber: '186/QĐ-CĐN',
  decidedOn: '2023-02-15',
  decidedBy: 'Hiệu trưởng Trường Cao đẳng nghề An Giang',
  validFrom: '2023-02-15',
  validTo: '2023-12-31',
  note: '',
}

type Seat = [staffCode: string, role: CouncilRole, position: string, unitName: string]

export const sampleCouncilSeats: Seat[] = [
  ['VC001', 'chair', 'Hiệu trưởng', 'Ban Giám hiệu'],
  ['VC004', 'standing-vice-chair', 'Phó Hiệu trưởng', 'Ban Giám hiệu'],
  ['VC014', 'vice-chair', 'Phó Hiệu trưởng', 'Ban Giám hiệu'],
  ['VC003', 'standing-member', 'Trưởng phòng', 'Phòng Tổ chức - Hành chính'],
  ['VC062', 'secretary', 'Chuyên viên', 'Phòng Tổ chức - Hành chính'],
  ['VC015', 'member', 'Trưởng phòng', 'Phòng Đào tạo'],
  ['VC002', 'member', 'Trưởng phòng, Kế toán trưởng', 'Phòng Tài chính - Kế toán'],
  ['VC010', 'member', 'Chủ tịch', 'Công đoàn cơ sở'],
  ['VC150', 'member', 'Bí thư', 'Đoàn Thanh niên'],
]
