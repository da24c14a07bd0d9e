/**
 * R3: the 2022 law as amended by Luật 06/2026/QH16, for decisions signed from 01/10/2026. The amended criteria have only
 * been seen restated by a ministry's circular (TT 64/2026/TT-BXD, mark C), so nothing here blocks until the college
 * confirms it from the text itself (U3).
 */
import { bonusOfDecree152 } from '#shared/rules/regimes/bonus-rates'
import {
  advancedShare,
  classAtLeast,
  everyoneFinished,
  hasEmulationSoldier,
  judgement,
  mayBeNominated,
  nobodyDisciplined,
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
  emulationLaw2022,
} from '#shared/rules/regimes/instruments'
import {
  emulationSoldier,
  initiativeOnce,
  nationalSoldier,
  noDiscipline,
  principalCertificate,
  provincialCollectiveCertificate,
  provincialSoldier,
  specialCasesOfLaw2022,
  transferPaper,
  windowOfDecree90,
  windowOfDecree233,
} from '#shared/rules/regimes/law-2022'
import { carriedVotes, certificateGround, principlesOfDecree152 } from '#shared/rules/regimes/r2b'
import type { AwardRule, Regime, Source } from '#shared/rules/regimes/types'

/** A public register lists an end date for NĐ 152 and TT 15 although no successor was found (law.md §1.1, mark C). */
const registeredExpiry = '2027-03-01'
const expiryNote = 'Cơ sở dữ liệu ghi hết hiệu lực ngày 01/3/2027; cần kiểm tra văn bản thay thế.'

const restated: Source = {
  article: 'Luật số 06/2026/QH16',
  mark: 'C',
  note: 'Theo Thông tư số 64/2026/TT-BXD dẫn lại; chưa đọc được điều luật (U3).',
}
const carried: Source = {
  article: 'Nghị định số 152/2025/NĐ-CP',
  mark: 'C',
  note: 'Còn được áp dụng đầu tháng 10/2026; chưa thấy nghị định thay thế (U3).',
}

/** The earlier law's conditions for orientation, where the amended text has not been seen. */
const asHints = (rule: AwardRule): AwardRule => ({
  ...rule,
  basis: 'hints',
  conditions: rule.conditions.map((condition) => ({
    ...condition,
    mark: 'M',
    note: 'Theo Luật trước sửa đổi.',
  })),
})

export const r3: Regime = {
  id: 'R3',
  version: '2',
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
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 23 tháng 4 năm 2026',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ',
  ],
  transition: {
    follows: 'R2b',
    scope: 'every-award',
    article: 'Khoản 4 Điều 4 Luật số 06/2026/QH16',
    mark: 'A',
  },
  bonus: { source: bonusOfDecree152, atBest: 'C' },

  settings: {
    newHireMonths: {
      value: 6,
      article: 'Khoản 1 Điều 14 Nghị định số 233/2026/NĐ-CP',
      mark: 'C',
      note: 'Dưới 6 tháng thì không xếp loại; tiêu chuẩn LĐTT chưa đọc được (U5).',
    },
    'quotaPercent.CSTDCS': {
      value: null,
      article: 'Luật số 06/2026/QH16',
      mark: 'C',
      note: 'Chưa thấy quy định tỷ lệ; tỉnh hoặc trường có thể quy định.',
    },
    'votePercent.CSTDCS': carriedVotes(80),
    'votePercent.CSTDT': carriedVotes(90),
    'votePercent.CSTDTQ': carriedVotes(90),
    'votePercent.CTDT': carriedVotes(80),
    'votePercent.CTDCP': carriedVotes(80),
  },

  specialCases: specialCasesOfLaw2022,
  principles: [
    ...principlesOfDecree152,
    {
      id: 'ethnic-areas',
      text: 'Quan tâm vùng đồng bào dân tộc thiểu số, miền núi; tôn vinh đổi mới sáng tạo, chuyển đổi số.',
      article: 'Luật số 06/2026/QH16',
      mark: 'B',
    },
  ],

  initiativeOnce,

  gates: {
    person: [notUnderVerification(carried), noRunningDiscipline(carried), notYetAwarded(carried)],
    collective: [
      mayBeNominated,
      {
        id: 'not-dissolved',
        label: 'Chưa giải thể',
        check: 'not-dissolved',
        article: 'Thông tư số 15/2025/TT-BNV',
        mark: 'C',
      },
      notUnderVerification(carried),
      notYetAwarded(carried),
    ],
  },

  awards: {
    LDTT: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTT', restated),
        workedLongEnough,
        noDiscipline([windowOfDecree90, windowOfDecree233], {
          article: windowOfDecree233.article,
          mark: 'C',
          note: 'Đọc được điều về xếp loại; tác động đến LĐTT theo luật mới chưa đọc được (U5).',
        }),
        transferPaper,
        unsettledCase({ article: 'Chưa tìm thấy văn bản quy định', mark: 'C' }),
        judgement('Có tinh thần tự lực, đoàn kết, tích cực thi đua', restated),
      ],
    },
    CSTDCS: {
      ...emulationSoldier,
      conditions: emulationSoldier.conditions.map((condition) => ({
        ...condition,
        ...restated,
        label: 'Xếp loại HTXS, hoặc có sáng kiến, hoặc có nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo',
      })),
    },
    CSTDT: asHints(provincialSoldier),
    CSTDTQ: asHints(nationalSoldier),
    TTLDTT: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTT', restated),
        advancedShare(70, 'at-least', restated),
        nobodyDisciplined('warning', restated),
      ],
    },
    TTLDXS: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTXS', restated),
        everyoneFinished(restated),
        advancedShare(70, 'at-least', restated),
        hasEmulationSoldier(restated),
        {
          ...restated,
          id: 'years-founded',
          label: 'Thành lập từ 1 năm trở lên, trừ khi hợp nhất, sáp nhập',
          check: 'years-founded',
          years: 1,
        },
      ],
    },
    GK_CN: principalCertificate(certificateGround, { ...restated, article: 'Quy định của tỉnh' }),
    GK_TT: principalCertificate(certificateGround, { ...restated, article: 'Quy định của tỉnh' }),
    BK_CN: {
      basis: 'criteria',
      conditions: [
        {
          ...restated,
          id: 'route',
          label: 'Một trong các tiêu chuẩn bằng khen cấp tỉnh, bộ',
          check: 'any-of',
          rules: [
            {
              ...restated,
              id: 'merit',
              label: 'Phong trào, thành tích đột xuất hoặc nhiều thành tích, hoặc đóng góp xã hội',
              check: 'merit',
              merits: ['movement', 'sudden', 'many', 'contribution'],
            },
            {
              ...restated,
              id: 'two-titles',
              label: '02 lần liên tục đạt CSTĐ cơ sở',
              check: 'consecutive',
              row: { awards: ['CSTDCS'] },
              times: 2,
            },
            {
              ...restated,
              id: 'two-classes',
              label: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ',
              check: 'consecutive',
              row: { classAtLeast: 'HTXS' },
              times: 2,
            },
          ],
        },
      ],
    },
    BK_TT: provincialCollectiveCertificate(restated),
  },
}
