import { type Day, formatLongDay } from '#shared/day'
import { type RegimeId, regimeOn } from '#shared/rules/regime'

/**
 * The căn cứ an award decision proposes, by regime, in rank order. Laws are cited without number and organ, other
 * texts with both (NĐ 30/2020, Phụ lục I, II.6). Titles of texts come from the college's own plan and from the
 * instruments themselves (law.md §1.1); every line stays editable.
 */
const nationalBases: Record<RegimeId, readonly string[]> = {
  R1: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Quyết định số 03/2021/QĐ-UBND ngày 11 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh An Giang ban hành Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh An Giang',
  ],
  R2a: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
  ],
  R2b: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
  R3: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
}

/**
 * The căn cứ for an award decision signed on a day, ending with the campaign's own plan when it has a number
 * and date.
 * @param plan number as printed ("412") and the day it was signed
 */
export function proposedLegalBases(
  signingDay: Day,
  plan: { number: string; signedOn: Day | null; sign: string; title: string; college: string },
): string[] {
  const national = nationalBases[regimeOn(signingDay).id]
  if (plan.number === '' || plan.signedOn === null) return [...national]
  const number = plan.number.includes('/') ? plan.number : `${plan.number}/KH-${plan.sign}`
  return [
    ...national,
    `Căn cứ Kế hoạch số ${number} ${formatLongDay(plan.signedOn)} của ${plan.college} về ${plan.title}`,
  ]
}
