import type { Day } from '#shared/day'
import type { LegalTextKind } from '#shared/domain/legal-text'

/** A text the library starts with. `replacedBy` names another one by number. */
export type KnownLegalText = {
  kind: LegalTextKind
  number: string
  signedOn: Day | null
  organ: string
  subject: string
  validFrom: Day | null
  validTo: Day | null
  replacedBy: string | null
  note: string
}

const text = (
  kind: LegalTextKind,
  number: string,
  signedOn: Day | null,
  organ: string,
  subject: string,
  [validFrom, validTo]: [Day | null, Day | null],
  rest: { replacedBy?: string; note?: string } = {},
): KnownLegalText => ({
  kind,
  number,
  signedOn,
  organ,
  subject,
  validFrom,
  validTo,
  replacedBy: rest.replacedBy ?? null,
  note: rest.note ?? '',
})

const details = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

/**
 * The texts this college's decisions rest on, with their validity (law.md §1.1, §4.3, §5, §8). What is not known is
 * null and said so in the note; the officer completes the library.
 */
export const knownLegalTexts: readonly KnownLegalText[] = [
  text(
    'law',
    '15/2003/QH11',
    '2003-11-26',
    'Quốc hội',
    'Luật Thi đua, khen thưởng',
    ['2004-07-01', '2023-12-31'],
    {
      replacedBy: '06/2022/QH15',
      note: 'Sửa đổi, bổ sung bởi các Luật số 47/2005/QH11, 32/2009/QH12, 39/2013/QH13.',
    },
  ),
  text(
    'law',
    '39/2013/QH13',
    '2013-11-16',
    'Quốc hội',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    ['2014-06-01', '2023-12-31'],
    {
      replacedBy: '06/2022/QH15',
    },
  ),
  text('law', '06/2022/QH15', '2022-06-15', 'Quốc hội', 'Luật Thi đua, khen thưởng', ['2024-01-01', null]),
  text(
    'law',
    '06/2026/QH16',
    '2026-04-23',
    'Quốc hội',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
    ['2026-10-01', null],
  ),
  text('decree', '91/2017/NĐ-CP', '2017-07-31', 'Chính phủ', details, ['2017-10-01', '2023-12-31'], {
    replacedBy: '98/2023/NĐ-CP',
  }),
  text('decree', '98/2023/NĐ-CP', '2023-12-31', 'Chính phủ', details, ['2024-01-01', '2025-06-30'], {
    replacedBy: '152/2025/NĐ-CP',
  }),
  text(
    'decree',
    '152/2025/NĐ-CP',
    '2025-06-14',
    'Chính phủ',
    'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    ['2025-07-01', null],
    { note: 'Một cơ sở dữ liệu ghi hết hiệu lực ngày 01/3/2027; kiểm tra văn bản thay thế trước ngày đó.' },
  ),
  text(
    'decree',
    '90/2020/NĐ-CP',
    '2020-08-13',
    'Chính phủ',
    'về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức',
    ['2020-08-20', '2026-06-30'],
    {
      replacedBy: '233/2026/NĐ-CP',
      note: 'Sửa đổi, bổ sung bởi Nghị định số 48/2023/NĐ-CP.',
    },
  ),
  text(
    'decree',
    '48/2023/NĐ-CP',
    '2023-07-17',
    'Chính phủ',
    'sửa đổi, bổ sung một số điều của Nghị định số 90/2020/NĐ-CP',
    ['2023-09-15', '2026-06-30'],
    {
      replacedBy: '233/2026/NĐ-CP',
    },
  ),
  text(
    'decree',
    '233/2026/NĐ-CP',
    '2026-06-26',
    'Chính phủ',
    'về đánh giá, xếp loại chất lượng đơn vị sự nghiệp công lập và viên chức',
    ['2026-07-01', null],
  ),
  text(
    'decree',
    '38/2019/NĐ-CP',
    null,
    'Chính phủ',
    'quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    ['2019-07-01', '2023-06-30'],
    {
      replacedBy: '24/2023/NĐ-CP',
      note: 'Chưa ghi ngày ký.',
    },
  ),
  text(
    'decree',
    '24/2023/NĐ-CP',
    null,
    'Chính phủ',
    'quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    ['2023-07-01', '2024-06-30'],
    {
      replacedBy: '73/2024/NĐ-CP',
      note: 'Chưa ghi ngày ký.',
    },
  ),
  text(
    'decree',
    '73/2024/NĐ-CP',
    null,
    'Chính phủ',
    'quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    ['2024-07-01', '2026-06-30'],
    {
      replacedBy: '161/2026/NĐ-CP',
      note: 'Chưa ghi ngày ký.',
    },
  ),
  text(
    'decree',
    '161/2026/NĐ-CP',
    '2026-05-15',
    'Chính phủ',
    'quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
    ['2026-07-01', null],
  ),
  text('decree', '30/2020/NĐ-CP', '2020-03-05', 'Chính phủ', 'về công tác văn thư', ['2020-03-05', null]),
  text(
    'circular',
    '12/2019/TT-BNV',
    '2019-11-04',
    'Bộ trưởng Bộ Nội vụ',
    'quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
    [null, '2024-02-23'],
    {
      replacedBy: '01/2024/TT-BNV',
      note: 'Chưa ghi ngày có hiệu lực; ngày hết hiệu lực suy ra từ văn bản thay thế.',
    },
  ),
  text(
    'circular',
    '01/2024/TT-BNV',
    '2024-02-24',
    'Bộ trưởng Bộ Nội vụ',
    'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
    ['2024-02-24', '2025-08-04'],
    {
      replacedBy: '15/2025/TT-BNV',
      note: 'Có nguồn ghi hiệu lực từ ngày 15/4/2024.',
    },
  ),
  text(
    'circular',
    '15/2025/TT-BNV',
    '2025-08-04',
    'Bộ trưởng Bộ Nội vụ',
    'quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP',
    ['2025-08-05', null],
    {
      note: 'Một cơ sở dữ liệu ghi hết hiệu lực ngày 01/3/2027; kiểm tra văn bản thay thế trước ngày đó.',
    },
  ),
  text(
    'circular',
    '29/2023/TT-BGDĐT',
    '2023-12-29',
    'Bộ trưởng Bộ Giáo dục và Đào tạo',
    'hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
    ['2024-02-15', '2026-04-01'],
    {
      replacedBy: '07/2026/TT-BGDĐT',
    },
  ),
  text(
    'circular',
    '07/2026/TT-BGDĐT',
    '2026-02-15',
    'Bộ trưởng Bộ Giáo dục và Đào tạo',
    'hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
    ['2026-04-02', null],
  ),
  text(
    'decision',
    '03/2021/QĐ-UBND',
    '2021-01-11',
    'Ủy ban nhân dân tỉnh An Giang',
    'ban hành Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh An Giang',
    [null, null],
    {
      note: 'Chưa ghi ngày có hiệu lực, hết hiệu lực; xác nhận với Sở Nội vụ.',
    },
  ),
]
