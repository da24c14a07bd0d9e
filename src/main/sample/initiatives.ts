import type { InitiativeInput } from '#shared/domain/initiative'

type SampleInitiative = Omit<
  InitiativeInput,
  'id' | 'authors' | 'note' | 'decidedBy' | 'decidedOn' | 'number'
> & {
  /** Staff codes with shares in percent. */
  authors: [staffCode: string, share: number][]
  /** Null while its decision has not been found: the initiative then is a claim to check. */
  decision: { number: string; day: string } | null
  /** An award it has already served. */
  used?: { staffCode: string; award: 'CSTDCS' | 'CSTDT'; schoolYear: number }
}

const college = { number: '368/QĐ-CĐN', day: '2023-06-15' }
const province = { number: '1024/QĐ-UBND', day: '2023-06-28' }

const initiative = (
  title: string,
  authors: SampleInitiative['authors'],
  rest: Partial<SampleInitiative> = {},
): SampleInitiative => ({
  title,
  authors,
  kind: 'initiative',
  schoolYear: 2022,
  reach: 'unit',
  decision: college,
  ...rest,
})

/**
 * Invented initiatives of the people nominated for Chiến sĩ thi đua: recognised ones, one shared by two, one used up
 * by an earlier title, one whose decision is missing; and two nominees with none at all.
 */
export const sampleInitiatives: readonly SampleInitiative[] = [
  initiative('Số hóa hồ sơ viên chức và tra cứu bằng mã', [['VC016', 100]]),
  initiative('Sổ theo dõi văn bản đến bằng bảng tính dùng chung', [['VC115', 100]]),
  initiative('Xếp thời khóa biểu theo ràng buộc phòng thực hành', [['VC089', 100]], {
    reach: 'province',
    decision: province,
  }),
  initiative('Hệ thống tư vấn học nghề cho học sinh các huyện biên giới', [['VC027', 60]], {
    reach: 'province',
    decision: province,
  }),
  initiative('Bảng đối chiếu học phí tự động theo lớp', [['VC141', 100]], { decision: null }),
  initiative('Bàn thực hành khí nén lắp nhanh', [['VC032', 100]], { reach: 'province', decision: province }),
  initiative('Mô hình tủ điện động lực có lỗi cài sẵn', [['VC039', 70]]),
  initiative('Bộ thực hành PLC tự làm từ thiết bị thanh lý', [['VC090', 100]]),
  initiative('Băng thử máy khởi động ô tô', [
    ['VC049', 50],
    ['VC104', 50],
  ]),
  initiative('Phòng máy ảo cho môn quản trị mạng', [['VC081', 100]], {
    schoolYear: 2021,
    decision: { number: '352/QĐ-CĐN', day: '2022-06-17' },
    used: { staffCode: 'VC081', award: 'CSTDCS', schoolYear: 2021 },
  }),
  initiative('Nhà hàng thực hành theo ca', [['VC047', 80]], { kind: 'research' }),
  initiative('Ngân hàng câu hỏi môn Chính trị theo chuẩn đầu ra', [['VC054', 100]]),
]
