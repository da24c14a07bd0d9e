/**
 * R2a: Luật Thi đua, khen thưởng 2022 with NĐ 98/2023, for decisions signed 01/01/2024–30/6/2025 (law.md §1–§4).
 */
import { bonusOfDecree98 } from '#shared/rules/regimes/bonus-rates'
import {
  mayBeNominated,
  noRunningDiscipline,
  notUnderVerification,
  notYetAwarded,
  unsettledCase,
  workedLongEnough,
} from '#shared/rules/regimes/common-conditions'
import { educationCircular29, emulationLaw2022 } from '#shared/rules/regimes/instruments'
import {
  advancedCollective,
  advancedWorkerClass,
  advancedWorkerJudgement,
  emulationSoldier,
  excellentCollective,
  governmentFlag,
  initiativeOnce,
  labourOrderThird,
  leaveCeiling,
  nationalSoldier,
  noDiscipline,
  onceUnderLaw2022,
  primeMinisterCertificate,
  principalCertificate,
  provincialCertificate,
  provincialCollectiveCertificate,
  provincialFlag,
  provincialSoldier,
  specialCasesOfLaw2022,
  windowOfDecree90,
} from '#shared/rules/regimes/law-2022'
import type { Regime } from '#shared/rules/regimes/types'

const votes = 'Khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP'
const fromMemory = { article: 'Nghị định số 98/2023/NĐ-CP', mark: 'M' } as const
const circular29 = { article: 'Điều 11 Thông tư số 29/2023/TT-BGDĐT', mark: 'A' } as const

export const r2a: Regime = {
  id: 'R2a',
  version: '2',
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
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
  ],
  transition: null,
  bonus: { source: bonusOfDecree98, atBest: 'A' },

  settings: {
    newHireMonths: { value: 6, article: 'Thông tư số 01/2024/TT-BNV', mark: 'B' },
    'quotaPercent.CSTDCS': {
      value: null,
      article: 'Điều 23 Luật Thi đua, khen thưởng 2022',
      mark: 'B',
      note: 'Luật không quy định tỷ lệ; tỉnh hoặc trường có thể quy định.',
    },
    'votePercent.CSTDCS': { value: 80, article: votes, mark: 'A' },
    'votePercent.CSTDT': { value: 90, article: votes, mark: 'A', note: 'Hội đồng cấp tỉnh.' },
    'votePercent.CSTDTQ': { value: 90, article: votes, mark: 'A', note: 'Hội đồng cấp tỉnh.' },
    'votePercent.CTDT': { value: 80, article: votes, mark: 'A' },
    'votePercent.CTDCP': { value: 80, article: votes, mark: 'A' },
    'decides.GK_CN': { value: 'principal', ...circular29 },
    'decides.GK_TT': { value: 'principal', ...circular29 },
  },

  specialCases: {
    ...specialCasesOfLaw2022,
    maternity: { counting: 'include', article: 'Thông tư số 01/2024/TT-BNV', mark: 'C' },
    contract: { counting: 'include', article: 'Người lao động (Luật Thi đua, khen thưởng 2022)', mark: 'C' },
  },

  principles: [
    { id: 'once', text: 'Không khen thưởng nhiều lần cho một thành tích.', ...onceUnderLaw2022 },
    {
      id: 'verification',
      text: 'Chưa khen thưởng khi đang xem xét kỷ luật, thanh tra, xác minh đơn thư.',
      ...fromMemory,
    },
    {
      id: 'women-first',
      text: 'Khi đủ điều kiện như nhau, chọn cá nhân nữ hoặc tập thể có từ 70 % nữ trở lên.',
      ...fromMemory,
    },
  ],

  initiativeOnce,

  gates: {
    person: [
      notUnderVerification(fromMemory),
      noRunningDiscipline(fromMemory),
      notYetAwarded(onceUnderLaw2022),
    ],
    collective: [mayBeNominated, notUnderVerification(fromMemory), notYetAwarded(onceUnderLaw2022)],
  },

  awards: {
    LDTT: {
      basis: 'criteria',
      conditions: [
        advancedWorkerClass,
        workedLongEnough,
        noDiscipline([windowOfDecree90], windowOfDecree90),
        leaveCeiling({ article: windowOfDecree90.article, mark: 'B' }),
        unsettledCase({ article: 'Chưa tìm thấy văn bản quy định', mark: 'C' }),
        advancedWorkerJudgement,
      ],
    },
    CSTDCS: emulationSoldier,
    CSTDT: provincialSoldier,
    CSTDTQ: nationalSoldier,
    TTLDTT: advancedCollective,
    TTLDXS: excellentCollective,
    CTDT: provincialFlag,
    CTDCP: governmentFlag,
    GK_CN: principalCertificate(circular29, {
      article: 'Khoản 2 Điều 75 Luật Thi đua, khen thưởng 2022',
      mark: 'C',
      note: 'Tỉnh quy định; theo mẫu của tỉnh khác.',
    }),
    GK_TT: principalCertificate(circular29, {
      article: 'Khoản 2 Điều 75 Luật Thi đua, khen thưởng 2022',
      mark: 'C',
      note: 'Tỉnh quy định; theo mẫu của tỉnh khác.',
    }),
    BK_CN: provincialCertificate,
    BK_TT: provincialCollectiveCertificate({
      article: 'Điều 74 Luật Thi đua, khen thưởng 2022',
      mark: 'C',
    }),
    BKTTG_CN: primeMinisterCertificate,
    HCLD3_CN: labourOrderThird,
  },
}
