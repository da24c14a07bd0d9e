/** What each award pays under the three decrees, in tenths of the base salary (law.md §4.1). */
import type { BonusSource, Rate } from '#shared/rules/regimes/types'

const a = (tenths: number): Rate => ({ tenths, mark: 'A' })
const b = (tenths: number): Rate => ({ tenths, mark: 'B' })
const m = (tenths: number): Rate => ({ tenths, mark: 'M' })

/** NĐ 91/2017 Đ69–73. Labour orders for a person, hạng Nhì and Ba, are derived (U15); a collective gets twice that. */
export const bonusOfDecree91: BonusSource = {
  decree: 'Nghị định số 91/2017/NĐ-CP',
  titles: 'Điều 69',
  orders: 'Điều 70',
  certificates: 'Điều 73',
  rates: {
    LDTT: b(3),
    CSTDCS: b(10),
    CSTDT: b(30),
    CSTDTQ: b(45),
    TTLDTT: b(8),
    TTLDXS: b(15),
    CTDT: b(80),
    CTDCP: b(120),
    GK_CN: b(3),
    GK_TT: b(6),
    BK_CN: b(10),
    BK_TT: b(20),
    BKTTG_CN: b(35),
    BKTTG_TT: b(70),
    HCLD1_CN: b(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: b(180),
    HCLD2_TT: m(150),
    HCLD3_TT: m(90),
  },
}

/** NĐ 98/2023 Đ54–58. The province's certificate, 1,5 and 3,0, is not confirmed for this decree (U7). */
export const bonusOfDecree98: BonusSource = {
  decree: 'Nghị định số 98/2023/NĐ-CP',
  titles: 'Điều 54',
  orders: 'Điều 55',
  certificates: 'Điều 58',
  rates: {
    LDTT: a(3),
    CSTDCS: a(10),
    CSTDT: a(30),
    CSTDTQ: a(45),
    TTLDTT: b(8),
    TTLDXS: b(15),
    CTDT: b(80),
    CTDCP: b(120),
    GK_CN: b(3),
    GK_TT: b(6),
    BK_CN: m(15),
    BK_TT: m(30),
    BKTTG_CN: b(35),
    BKTTG_TT: b(70),
    HCLD1_CN: m(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: m(180),
    HCLD2_TT: m(150),
    HCLD3_TT: m(90),
  },
}

/** NĐ 152/2025 Đ50–54. */
export const bonusOfDecree152: BonusSource = {
  decree: 'Nghị định số 152/2025/NĐ-CP',
  titles: 'Điều 50',
  orders: 'Điều 51',
  certificates: 'Điều 54',
  rates: {
    LDTT: a(3),
    CSTDCS: a(10),
    CSTDT: a(30),
    CSTDTQ: a(45),
    TTLDTT: a(8),
    TTLDXS: a(15),
    CTDT: a(80),
    CTDCP: a(120),
    GK_CN: a(3),
    GK_TT: a(6),
    BK_CN: a(15),
    BK_TT: a(30),
    BKTTG_CN: a(35),
    BKTTG_TT: a(70),
    HCLD1_CN: b(90),
    HCLD2_CN: m(75),
    HCLD3_CN: m(45),
    HCLD1_TT: a(180),
    HCLD2_TT: a(150),
    HCLD3_TT: a(90),
  },
}
