/**
 * R2b: Luật Thi đua, khen thưởng 2022 with NĐ 152/2025, for decisions signed 01/7/2025–30/9/2026 (law.md §1–§4).
 * Evaluation passes from NĐ 90/2020 to NĐ 233/2026 within its time, on 01/7/2026.
 */
import { bonusOfDecree152 } from '#shared/rules/regimes/bonus-rates'
import {
  mayBeNominated,
  noRunningDiscipline,
  notUnderVerification,
  notYetAwarded,
  unsettledCase,
  workedLongEnough,
} from '#shared/rules/regimes/common-conditions'
import {
  circular15,
  decree152,
  educationCircular07,
  educationCircular29,
  emulationLaw2022,
} from '#shared/rules/regimes/instruments'
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
  transferPaper,
  windowOfDecree90,
  windowOfDecree233,
} from '#shared/rules/regimes/law-2022'
import type { Principle, Regime, Source, Sourced } from '#shared/rules/regimes/types'

const decree = (article: string): Source => ({ article: `${article} Nghị định số 152/2025/NĐ-CP`, mark: 'B' })

/** NĐ 98/2023's thresholds, kept until the article of NĐ 152 has been read (U4). */
export const carriedVotes = (value: number): Sourced<number> => ({
  value,
  article: 'Nghị định số 152/2025/NĐ-CP',
  mark: 'C',
  note: 'Chưa đọc được điều về biểu quyết; giữ mức của khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP (U4).',
})

/** Grounds of a giấy khen since TT 07/2026, whose criteria have not been read. */
export const certificateGround: Source = {
  article: 'Điều 11 Thông tư số 29/2023/TT-BGDĐT',
  mark: 'C',
  note: 'Thông tư số 07/2026/TT-BGDĐT thay thế từ 02/4/2026; chưa đọc được tiêu chuẩn (U5).',
}

export const principlesOfDecree152: readonly Principle[] = [
  { id: 'once', text: 'Không khen thưởng nhiều lần cho một thành tích.', ...onceUnderLaw2022 },
  {
    id: 'no-lower-first',
    text: 'Không bắt buộc có hình thức thấp mới được khen hình thức cao hơn.',
    ...decree('Khoản 1 Điều 4'),
  },
  {
    id: 'no-thematic-basis',
    text: 'Kết quả khen đột xuất, chuyên đề không làm căn cứ khen công trạng mức cao hơn.',
    ...decree('Khoản 3 Điều 4'),
  },
  {
    id: 'verification',
    text: 'Chưa khen thưởng khi đang xem xét kỷ luật, thanh tra, xác minh đơn thư; khi rõ ràng thì xét tiếp. Sau kỷ luật, thành tích tính từ khi hết thời hạn.',
    ...decree('Khoản 4 Điều 4'),
  },
  {
    id: 'maternity',
    text: 'Thời gian nghỉ thai sản được tính để xét khen thưởng.',
    ...decree('Khoản 5 Điều 4'),
  },
  {
    id: 'women-first',
    text: 'Khi đủ điều kiện như nhau, chọn cá nhân nữ hoặc tập thể có từ 70 % nữ trở lên.',
    ...decree('Khoản 6 Điều 4'),
  },
  {
    id: 'women-leaders',
    text: 'Khen cống hiến: nữ lãnh đạo được giảm 1/3 thời gian.',
    ...decree('Khoản 7 Điều 4'),
  },
]

export const r2b: Regime = {
  id: 'R2b',
  version: '2',
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
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
  transition: {
    follows: 'R2a',
    scope: 'state-level',
    article: 'Khoản 3 Điều 60 Nghị định số 152/2025/NĐ-CP',
    mark: 'C',
    note: 'Hồ sơ khen thưởng cấp Nhà nước đã trình; mới thấy qua thông báo của Bộ.',
  },
  bonus: { source: bonusOfDecree152, atBest: 'A' },

  settings: {
    newHireMonths: {
      value: 6,
      article: 'Thông tư số 01/2024/TT-BNV; khoản 1 Điều 14 Nghị định số 233/2026/NĐ-CP',
      mark: 'C',
      note: 'Chưa đọc được Thông tư số 15/2025/TT-BNV; giữ mức 6 tháng của văn bản trước và sau (U5).',
    },
    'quotaPercent.CSTDCS': {
      value: null,
      article: 'Điều 23 Luật Thi đua, khen thưởng 2022',
      mark: 'B',
      note: 'Luật không quy định tỷ lệ; tỉnh hoặc trường có thể quy định.',
    },
    'votePercent.CSTDCS': carriedVotes(80),
    'votePercent.CSTDT': carriedVotes(90),
    'votePercent.CSTDTQ': carriedVotes(90),
    'votePercent.CTDT': carriedVotes(80),
    'votePercent.CTDCP': carriedVotes(80),
  },

  specialCases: specialCasesOfLaw2022,
  principles: principlesOfDecree152,

  initiativeOnce,

  gates: {
    person: [
      notUnderVerification(decree('Khoản 4 Điều 4')),
      noRunningDiscipline(decree('Khoản 4 Điều 4')),
      notYetAwarded(onceUnderLaw2022),
    ],
    collective: [
      mayBeNominated,
      {
        id: 'not-dissolved',
        label: 'Chưa giải thể',
        check: 'not-dissolved',
        article: 'Thông tư số 15/2025/TT-BNV',
        mark: 'C',
      },
      notUnderVerification(decree('Khoản 4 Điều 4')),
      notYetAwarded(onceUnderLaw2022),
    ],
  },

  awards: {
    LDTT: {
      basis: 'criteria',
      conditions: [
        advancedWorkerClass,
        workedLongEnough,
        noDiscipline([windowOfDecree90, windowOfDecree233], windowOfDecree90),
        leaveCeiling({
          article: windowOfDecree90.article,
          mark: 'C',
          note: 'Từ 01/7/2026 xếp loại theo thời gian làm việc thực tế (khoản 2 Điều 14 Nghị định số 233/2026/NĐ-CP).',
        }),
        transferPaper,
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
    GK_CN: principalCertificate(certificateGround, {
      article: 'Khoản 2 Điều 75 Luật Thi đua, khen thưởng 2022',
      mark: 'C',
      note: 'Tỉnh quy định; theo mẫu của tỉnh khác.',
    }),
    GK_TT: principalCertificate(certificateGround, {
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
