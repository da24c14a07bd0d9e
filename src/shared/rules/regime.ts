/**
 * The four sets of rules that this college's records fall under, as dated data (law.md §1.1). Money follows the
 * day the decision is signed; criteria follow the text in force when the dossier is decided. An issued decision
 * keeps its regime for ever.
 */
import { type Day, isWithin } from '#shared/day'
import type { Mark } from '#shared/rules/mark'

export const regimeIds = ['R1', 'R2a', 'R2b', 'R3'] as const
export type RegimeId = (typeof regimeIds)[number]

/** A legal text and the time it applies to us; null is "not known" for `signedOn` and an open end for the others. */
export type Instrument = {
  /** As a document cites it the second time: kind and number. */
  name: string
  issuer: string
  signedOn: Day | null
  from: Day | null
  to: Day | null
  /** How sure the dates are. */
  mark: Mark
  /** What the officer should know before leaning on it. */
  note?: string
}

export type Regime = {
  id: RegimeId
  /** For the officer: which rules are applied. */
  name: string
  /** First and last day a decision is signed under it; null is open. */
  from: Day | null
  to: Day | null
  mark: Mark
  instruments: readonly Instrument[]
}

const emulationLaw2022: Instrument = {
  name: 'Luật số 06/2022/QH15',
  issuer: 'Quốc hội',
  signedOn: '2022-06-15',
  from: '2024-01-01',
  to: null,
  mark: 'A',
}

const decree152: Instrument = {
  name: 'Nghị định số 152/2025/NĐ-CP',
  issuer: 'Chính phủ',
  signedOn: '2025-06-14',
  from: '2025-07-01',
  to: null,
  mark: 'A',
}

const circular15: Instrument = {
  name: 'Thông tư số 15/2025/TT-BNV',
  issuer: 'Bộ Nội vụ',
  signedOn: '2025-08-04',
  from: '2025-08-05',
  to: null,
  mark: 'C',
}

const educationCircular29: Instrument = {
  name: 'Thông tư số 29/2023/TT-BGDĐT',
  issuer: 'Bộ Giáo dục và Đào tạo',
  signedOn: '2023-12-29',
  from: '2024-02-15',
  to: '2026-04-01',
  mark: 'B',
}

const educationCircular07: Instrument = {
  name: 'Thông tư số 07/2026/TT-BGDĐT',
  issuer: 'Bộ Giáo dục và Đào tạo',
  signedOn: '2026-02-15',
  from: '2026-04-02',
  to: null,
  mark: 'B',
  note: 'Thay thế Thông tư số 29/2023/TT-BGDĐT; chưa đọc được tiêu chuẩn.',
}

/** A public register lists an end date for NĐ 152 and TT 15 although no successor was found (law.md §1.1, mark C). */
const registeredExpiry = '2027-03-01'
const expiryNote = 'Cơ sở dữ liệu ghi hết hiệu lực ngày 01/3/2027; cần kiểm tra văn bản thay thế.'

/** Oldest first, without gaps. */
export const regimes: readonly Regime[] = [
  {
    id: 'R1',
    name: 'Luật Thi đua, khen thưởng năm 2003 và Nghị định số 91/2017/NĐ-CP',
    from: null,
    to: '2023-12-31',
    mark: 'B',
    instruments: [
      {
        name: 'Luật số 15/2003/QH11',
        issuer: 'Quốc hội',
        signedOn: '2003-11-26',
        from: '2004-07-01',
        to: '2023-12-31',
        mark: 'B',
        note: 'Sửa đổi, bổ sung bởi Luật số 47/2005/QH11, số 32/2009/QH12 và số 39/2013/QH13.',
      },
      {
        name: 'Nghị định số 91/2017/NĐ-CP',
        issuer: 'Chính phủ',
        signedOn: '2017-07-31',
        from: '2017-10-01',
        to: '2023-12-31',
        mark: 'B',
      },
      {
        name: 'Thông tư số 12/2019/TT-BNV',
        issuer: 'Bộ Nội vụ',
        signedOn: '2019-11-04',
        from: null,
        to: null,
        mark: 'A',
        note: 'Chưa đọc được toàn văn; Thông tư số 01/2024/TT-BNV thay thế.',
      },
      {
        name: 'Quyết định số 03/2021/QĐ-UBND',
        issuer: 'Ủy ban nhân dân tỉnh An Giang',
        signedOn: '2021-01-11',
        from: null,
        to: null,
        mark: 'A',
        note: 'Chưa tìm được toàn văn; nhà trường cung cấp.',
      },
      {
        name: 'Thông tư số 08/2019/TT-BLĐTBXH',
        issuer: 'Bộ Lao động - Thương binh và Xã hội',
        signedOn: null,
        from: null,
        to: null,
        mark: 'C',
      },
      {
        name: 'Thông tư số 21/2020/TT-BGDĐT',
        issuer: 'Bộ Giáo dục và Đào tạo',
        signedOn: null,
        from: null,
        to: null,
        mark: 'C',
      },
    ],
  },
  {
    id: 'R2a',
    name: 'Luật Thi đua, khen thưởng năm 2022 và Nghị định số 98/2023/NĐ-CP',
    from: '2024-01-01',
    to: '2025-06-30',
    mark: 'A',
    instruments: [
      emulationLaw2022,
      {
        name: 'Nghị định số 98/2023/NĐ-CP',
        issuer: 'Chính phủ',
        signedOn: '2023-12-31',
        from: '2024-01-01',
        to: '2025-06-30',
        mark: 'A',
      },
      {
        name: 'Thông tư số 01/2024/TT-BNV',
        issuer: 'Bộ Nội vụ',
        signedOn: '2024-02-24',
        from: '2024-02-24',
        to: '2025-08-05',
        mark: 'C',
        note: 'Ngày có hiệu lực chưa thống nhất giữa các nguồn: 24/02/2024 hoặc 15/4/2024.',
      },
      educationCircular29,
    ],
  },
  {
    id: 'R2b',
    name: 'Luật Thi đua, khen thưởng năm 2022 và Nghị định số 152/2025/NĐ-CP',
    from: '2025-07-01',
    to: '2026-09-30',
    mark: 'A',
    instruments: [
      emulationLaw2022,
      decree152,
      {
        name: 'Nghị định số 129/2025/NĐ-CP',
        issuer: 'Chính phủ',
        signedOn: null,
        from: '2025-07-01',
        to: null,
        mark: 'B',
      },
      circular15,
      educationCircular29,
      educationCircular07,
    ],
  },
  {
    id: 'R3',
    name: 'Luật Thi đua, khen thưởng năm 2022, sửa đổi, bổ sung bởi Luật số 06/2026/QH16',
    from: '2026-10-01',
    to: null,
    mark: 'A',
    instruments: [
      emulationLaw2022,
      {
        name: 'Luật số 06/2026/QH16',
        issuer: 'Quốc hội',
        signedOn: '2026-04-23',
        from: '2026-10-01',
        to: null,
        mark: 'A',
        note: 'Đã đọc ngày hiệu lực và điều khoản chuyển tiếp; chưa đọc được tiêu chuẩn.',
      },
      { ...decree152, to: registeredExpiry, mark: 'C', note: expiryNote },
      { ...circular15, to: registeredExpiry, note: expiryNote },
      educationCircular07,
    ],
  },
]

/** Its data by id. */
export function getRegime(id: RegimeId): Regime {
  return regimes.find((regime) => regime.id === id)!
}

/** The regime of a decision signed on that day (law.md §1.5). */
export function regimeOn(decisionDay: Day): Regime {
  return regimes.find((regime) => isWithin(decisionDay, regime.from, regime.to))!
}

/**
 * The regimes whose criteria may be applied, the regular one first. A dossier received before 01/10/2026 and decided
 * later follows the law before its amendment, unless the amended law is more favourable (Luật 06/2026/QH16 Đ4.4, mark A).
 * @param receivedDay the day the appraising body received the dossier; null when not recorded.
 */
export function criteriaRegimesOn(decisionDay: Day, receivedDay: Day | null): [Regime, ...Regime[]] {
  const regime = regimeOn(decisionDay)
  const isEarlierDossier = regime.id === 'R3' && receivedDay !== null && receivedDay < regime.from!
  return isEarlierDossier ? [getRegime('R2b'), regime] : [regime]
}
