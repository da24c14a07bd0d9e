/**
 * R1: Luật Thi đua, khen thưởng 2003 (as amended) with NĐ 91/2017, for decisions signed to 31/12/2023.
 * Figures and marks: law.md §2–§4, column R1. Where law.md gives no mark, the regime's own B stands (law.md §1.1).
 */
import { bonusOfDecree91 } from '#shared/rules/regimes/bonus-rates'
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
import type { Regime } from '#shared/rules/regimes/types'

const noRuleFound = 'Chưa tìm thấy văn bản quy định'
const pressOfDecree91 = 'Điều 8 Nghị định số 91/2017/NĐ-CP'

export const r1: Regime = {
  id: 'R1',
  version: '1',
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
      mark: 'C',
      note: 'Chưa đọc được toàn văn; Thông tư số 01/2024/TT-BNV thay thế.',
    },
    {
      name: 'Quyết định số 03/2021/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh An Giang',
      signedOn: '2021-01-11',
      from: null,
      to: null,
      mark: 'C',
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
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Quyết định số 03/2021/QĐ-UBND ngày 11 tháng 01 năm 2021 của Ủy ban nhân dân tỉnh An Giang ban hành Quy chế công tác thi đua, khen thưởng trên địa bàn tỉnh An Giang',
  ],
  transition: null,
  bonus: { source: bonusOfDecree91, atBest: 'A' },

  settings: {
    newHireMonths: {
      value: 10,
      article: pressOfDecree91,
      mark: 'B',
      note: 'Theo báo chí trích dẫn; chưa đọc nguyên văn (U6).',
    },
    'quotaPercent.CSTDCS': {
      value: 15,
      atMost: 15,
      article: 'Khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP',
      mark: 'A',
      note: 'Không quá 15 % số người đạt LĐTT; bộ, tỉnh có thể quy định thấp hơn.',
    },
    'votePercent.CSTDT': {
      value: 90,
      article: 'Khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP',
      mark: 'B',
      note: 'Hội đồng cấp tỉnh, bỏ phiếu kín.',
    },
    'votePercent.CSTDTQ': {
      value: 90,
      article: 'Khoản 8 Điều 45 Nghị định số 91/2017/NĐ-CP',
      mark: 'B',
      note: 'Hội đồng cấp tỉnh, bỏ phiếu kín.',
    },
  },

  specialCases: {
    'new-hire': { counting: 'exclude', article: noRuleFound, mark: 'M', note: 'Chưa đủ 10 tháng (U9).' },
    maternity: { counting: 'include', article: pressOfDecree91, mark: 'B' },
    'sick-leave': { counting: 'include', article: noRuleFound, mark: 'M' },
    'unpaid-leave': { counting: 'ask', article: noRuleFound, mark: 'M' },
    'study-short': { counting: 'include', article: pressOfDecree91, mark: 'B' },
    'study-long': { counting: 'ask', article: pressOfDecree91, mark: 'M' },
    'transfer-in': { counting: 'include', article: 'Đơn vị mới bình xét', mark: 'M' },
    'transfer-out': { counting: 'exclude', article: 'Đơn vị mới bình xét', mark: 'M' },
    'seconded-out': { counting: 'include', article: 'Đơn vị cử biệt phái bình xét', mark: 'M' },
    'seconded-in': { counting: 'exclude', article: 'Đơn vị cử biệt phái bình xét', mark: 'M' },
    rescuer: { counting: 'include', article: pressOfDecree91, mark: 'B' },
    disciplined: { counting: 'include', article: noRuleFound, mark: 'M', note: 'Tính trong mẫu số.' },
    retired: { counting: 'ask', article: noRuleFound, mark: 'M' },
    died: { counting: 'ask', article: noRuleFound, mark: 'M' },
    contract: { counting: 'include', article: 'Người lao động (Luật Thi đua, khen thưởng)', mark: 'C' },
  },

  principles: [
    {
      id: 'once',
      text: 'Không khen thưởng nhiều lần cho một thành tích.',
      article: 'Điều 3 Nghị định số 91/2017/NĐ-CP',
      mark: 'B',
    },
    {
      id: 'no-thematic-basis',
      text: 'Thành tích theo đợt, chuyên đề không làm căn cứ đề nghị khen thưởng cấp Nhà nước.',
      article: 'Điều 3 Nghị định số 91/2017/NĐ-CP',
      mark: 'B',
    },
    {
      id: 'maternity',
      text: 'Thời gian nghỉ thai sản được tính để xét khen thưởng.',
      article: pressOfDecree91,
      mark: 'B',
    },
    {
      id: 'women-first',
      text: 'Khi đủ điều kiện như nhau, chọn cá nhân nữ hoặc tập thể có từ 70 % nữ trở lên.',
      article: 'Điều 3 Nghị định số 91/2017/NĐ-CP',
      mark: 'M',
    },
    {
      id: 'verification',
      text: 'Chưa khen thưởng khi đang xem xét kỷ luật, thanh tra, xác minh đơn thư.',
      article: 'Nghị định số 91/2017/NĐ-CP',
      mark: 'M',
    },
  ],

  initiativeOnce: { article: 'Điểm c khoản 5 mục III Công văn số 5007/BNV-TĐKT', mark: 'B' },

  gates: {
    person: [
      notUnderVerification({ article: 'Nghị định số 91/2017/NĐ-CP', mark: 'M' }),
      noRunningDiscipline({ article: 'Nghị định số 91/2017/NĐ-CP', mark: 'M' }),
      notYetAwarded({ article: 'Điều 3 Nghị định số 91/2017/NĐ-CP', mark: 'B' }),
    ],
    collective: [
      mayBeNominated,
      notUnderVerification({ article: 'Nghị định số 91/2017/NĐ-CP', mark: 'M' }),
      notYetAwarded({ article: 'Điều 3 Nghị định số 91/2017/NĐ-CP', mark: 'B' }),
    ],
  },

  awards: {
    LDTT: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTT', { article: 'Điều 24 Luật Thi đua, khen thưởng 2003', mark: 'B' }),
        workedLongEnough,
        {
          id: 'no-discipline',
          label: 'Không bị kỷ luật từ khiển trách trở lên trong năm',
          check: 'no-discipline',
          whenFound: 'not-met',
          windows: [{ from: null, to: null, about: 'anything', article: pressOfDecree91, mark: 'B' }],
          article: pressOfDecree91,
          mark: 'B',
          note: 'Theo báo chí trích dẫn; chưa đọc nguyên văn (U6).',
        },
        {
          id: 'leave-ceiling',
          label: 'Nghỉ từ 3 đến dưới 6 tháng thì không xếp loại từ “Hoàn thành tốt” trở lên',
          check: 'leave-ceiling',
          fromMonths: 3,
          underMonths: 6,
          classBelow: 'HTT',
          article: 'Điều 2 Nghị định số 90/2020/NĐ-CP, sửa đổi bởi Nghị định số 48/2023/NĐ-CP',
          mark: 'C',
          note: 'Nghị định 48 có hiệu lực trong khi R1 còn áp dụng; kiểm tra năm xếp loại.',
        },
        {
          id: 'study-result',
          label: 'Đi học từ 1 năm trở lên phải đạt kết quả khá trở lên',
          check: 'study-result',
          article: pressOfDecree91,
          mark: 'B',
        },
        {
          id: 'case-paper',
          label: 'Có nhận xét của đơn vị cũ, hoặc xác nhận của nơi nhận biệt phái',
          check: 'case-paper',
          cases: ['transfer-in', 'seconded-out'],
          article: noRuleFound,
          mark: 'M',
        },
        unsettledCase({ article: noRuleFound, mark: 'C' }),
        judgement('Chấp hành chính sách, đoàn kết, tích cực thi đua, học tập, đạo đức tốt', {
          article: 'Điều 24 Luật Thi đua, khen thưởng 2003',
          mark: 'B',
        }),
      ],
    },
    CSTDCS: {
      basis: 'criteria',
      includes: ['LDTT'],
      conditions: [
        {
          id: 'initiative',
          label: 'Có sáng kiến được cơ sở công nhận hoặc đề tài nghiên cứu được nghiệm thu, áp dụng',
          check: 'initiative',
          kinds: ['initiative', 'research'],
          reach: 'unit',
          article: 'Khoản 3 Điều 9 Nghị định số 91/2017/NĐ-CP',
          mark: 'A',
        },
      ],
    },
    CSTDT: {
      basis: 'criteria',
      conditions: [
        {
          id: 'three-times',
          label: '03 lần liên tục đạt CSTĐ cơ sở',
          check: 'consecutive',
          row: { awards: ['CSTDCS'] },
          times: 3,
          article: 'Điều 22 Luật Thi đua, khen thưởng 2003; khoản 2 Điều 9 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
        {
          id: 'initiative',
          label: 'Có sáng kiến, đề tài có tác dụng trong tỉnh',
          check: 'initiative',
          kinds: ['initiative', 'research'],
          reach: 'province',
          article: 'Khoản 2 Điều 9 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
      ],
    },
    CSTDTQ: {
      basis: 'criteria',
      conditions: [
        {
          id: 'two-times',
          label: '02 lần liên tục đạt CSTĐ cấp tỉnh',
          check: 'consecutive',
          row: { awards: ['CSTDT'] },
          times: 2,
          doubtfulSpacing: 3,
          article: 'Điều 21 Luật Thi đua, khen thưởng 2003; khoản 1 Điều 9 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
        {
          id: 'initiative',
          label: 'Có sáng kiến, đề tài có ảnh hưởng trong toàn quốc',
          check: 'initiative',
          kinds: ['initiative', 'research'],
          reach: 'nation',
          article: 'Khoản 1 Điều 9 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
      ],
    },
    TTLDTT: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTT', { article: 'Điều 28 Luật Thi đua, khen thưởng (sửa đổi 2013)', mark: 'A' }),
        advancedShare(50, 'over', {
          article: 'Điều 28 Luật Thi đua, khen thưởng (sửa đổi 2013)',
          mark: 'A',
        }),
        nobodyDisciplined('warning', {
          article: 'Điều 28 Luật Thi đua, khen thưởng (sửa đổi 2013)',
          mark: 'A',
        }),
        judgement('Phong trào thường xuyên, thiết thực, hiệu quả; nội bộ đoàn kết', {
          article: 'Điều 28 Luật Thi đua, khen thưởng (sửa đổi 2013)',
          mark: 'A',
        }),
      ],
    },
    TTLDXS: {
      basis: 'criteria',
      conditions: [
        classAtLeast('HTXS', { article: 'Điều 27 Luật Thi đua, khen thưởng 2003', mark: 'C' }),
        everyoneFinished({ article: 'Điều 27 Luật Thi đua, khen thưởng 2003', mark: 'C' }),
        advancedShare(70, 'at-least', { article: 'Điều 27 Luật Thi đua, khen thưởng 2003', mark: 'C' }),
        hasEmulationSoldier({ article: 'Điều 27 Luật Thi đua, khen thưởng 2003', mark: 'C' }),
        nobodyDisciplined('warning', { article: 'Điều 27 Luật Thi đua, khen thưởng 2003', mark: 'C' }),
        judgement('Sáng tạo, vượt khó; nội bộ đoàn kết, gương mẫu', {
          article: 'Điều 27 Luật Thi đua, khen thưởng 2003',
          mark: 'C',
        }),
      ],
    },
    CTDT: {
      basis: 'hints',
      conditions: [
        judgement('Vượt mức chỉ tiêu, dẫn đầu cụm, khối thi đua', {
          article: 'Điều 12 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        }),
      ],
    },
    GK_CN: {
      basis: 'criteria',
      conditions: [
        {
          id: 'law-abiding',
          label: 'Chấp hành tốt pháp luật, nội quy',
          check: 'no-discipline',
          whenFound: 'unknown',
          windows: [
            {
              from: null,
              to: null,
              about: 'anything',
              article: 'Điều 40 Nghị định số 91/2017/NĐ-CP',
              mark: 'B',
            },
          ],
          article: 'Điều 40 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
        {
          id: 'merit',
          label: 'Được bình chọn trong phong trào, hoặc có thành tích',
          check: 'merit',
          merits: ['movement', 'sudden', 'many'],
          article: 'Điều 40 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
      ],
    },
    GK_TT: {
      basis: 'criteria',
      conditions: [
        {
          id: 'merit',
          label: 'Được bình chọn trong phong trào, hoặc có thành tích',
          check: 'merit',
          merits: ['movement', 'sudden', 'many'],
          article: 'Điều 40 Nghị định số 91/2017/NĐ-CP',
          mark: 'B',
        },
      ],
    },
    BK_CN: {
      basis: 'hints',
      conditions: [
        {
          id: 'route',
          label: 'Một trong các tiêu chuẩn bằng khen cấp tỉnh',
          check: 'any-of',
          article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
          rules: [
            {
              id: 'merit',
              label: 'Phong trào của tỉnh, hoặc thành tích đột xuất',
              check: 'merit',
              merits: ['movement', 'sudden'],
              article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
              mark: 'M',
            },
            {
              id: 'two-titles',
              label: '02 lần liên tục đạt CSTĐ cơ sở',
              check: 'consecutive',
              row: { awards: ['CSTDCS'] },
              times: 2,
              article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
              mark: 'M',
            },
            {
              id: 'two-years',
              label: '02 năm liên tục HTXS và 02 sáng kiến cấp cơ sở',
              check: 'all-of',
              article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
              mark: 'M',
              rules: [
                {
                  id: 'two-classes',
                  label: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ',
                  check: 'consecutive',
                  row: { classAtLeast: 'HTXS' },
                  times: 2,
                  article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
                  mark: 'M',
                },
                {
                  id: 'two-initiatives',
                  label: '02 sáng kiến trong thời gian đó',
                  check: 'initiatives-in-row',
                  count: 2,
                  row: { classAtLeast: 'HTXS' },
                  years: 2,
                  boundBySetting: false,
                  article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
                  mark: 'M',
                },
              ],
            },
          ],
        },
      ],
    },
    BK_TT: {
      basis: 'hints',
      conditions: [
        {
          id: 'two-classes',
          label: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ, dân chủ ở cơ sở',
          check: 'consecutive',
          row: { classAtLeast: 'HTXS' },
          times: 2,
          article: 'Điều 39 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
      ],
    },
    BKTTG_CN: {
      basis: 'hints',
      conditions: [
        {
          id: 'held',
          label: 'Đã được tặng bằng khen cấp tỉnh, bộ',
          check: 'held-before',
          award: 'BK_CN',
          article: 'Điểm c khoản 1 Điều 38 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
        {
          id: 'five-years',
          label: '05 năm tiếp theo liên tục hoàn thành xuất sắc nhiệm vụ',
          check: 'consecutive',
          row: { classAtLeast: 'HTXS' },
          times: 5,
          article: 'Điểm c khoản 1 Điều 38 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
        {
          id: 'five-initiatives',
          label: '05 sáng kiến cấp cơ sở',
          check: 'initiatives-in-row',
          count: 5,
          row: { classAtLeast: 'HTXS' },
          years: 5,
          boundBySetting: false,
          article: 'Điểm c khoản 1 Điều 38 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
      ],
    },
    HCLD3_CN: {
      basis: 'hints',
      conditions: [
        {
          id: 'held',
          label: 'Đã được tặng Bằng khen của Thủ tướng Chính phủ',
          check: 'held-before',
          award: 'BKTTG_CN',
          article: 'Điều 24 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
        {
          id: 'five-years',
          label: '05 năm liên tục hoàn thành xuất sắc nhiệm vụ',
          check: 'consecutive',
          row: { classAtLeast: 'HTXS' },
          times: 5,
          article: 'Điều 24 Nghị định số 91/2017/NĐ-CP',
          mark: 'M',
        },
      ],
    },
  },
}
