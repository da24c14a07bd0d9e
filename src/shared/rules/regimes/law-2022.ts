/**
 * Criteria of Luật Thi đua, khen thưởng 2022 that its two decrees, NĐ 98/2023 and NĐ 152/2025, leave as they are
 * (law.md §2, column R2).
 */
import { firstDayOfDecree233, lastDayOfDecree90 } from '#shared/rules/evaluation-rules'
import {
  advancedShare,
  classAtLeast,
  everyoneFinished,
  hasEmulationSoldier,
  judgement,
  nobodyDisciplined,
} from '#shared/rules/regimes/common-conditions'
import type { AwardRule, ConditionRule, DisciplineWindow, Regime, Source } from '#shared/rules/regimes/types'

const article = (number: string): string => `${number} Luật Thi đua, khen thưởng 2022`

/** One achievement is not rewarded many times (law.md §2.4). */
export const onceUnderLaw2022: Source = { article: article('Điểm c khoản 2 Điều 5'), mark: 'B' }

/** The guidance on initiatives is of the law before; the 2022 law keeps the principle it explains (law.md §2.1, §2.4). */
export const initiativeOnce: Source = {
  article: `${onceUnderLaw2022.article}; điểm c khoản 5 mục III Công văn số 5007/BNV-TĐKT`,
  mark: 'C',
  note: 'Công văn năm 2023 hướng dẫn theo luật trước. Luật 2022 giữ nguyên tắc không khen nhiều lần một thành tích, nhưng chưa thấy văn bản nói riêng về sáng kiến.',
}

/** To 30/6/2026 any discipline in the year forces the lowest class, and with it no title. */
export const windowOfDecree90: DisciplineWindow = {
  from: null,
  to: lastDayOfDecree90,
  about: 'anything',
  article: 'Điều 2 Nghị định số 90/2020/NĐ-CP, sửa đổi bởi Nghị định số 48/2023/NĐ-CP',
  mark: 'B',
}

/** Since 01/7/2026 only declared decline or a work-related act does; private life is a setting (U5). */
export const windowOfDecree233: DisciplineWindow = {
  from: firstDayOfDecree233,
  to: null,
  about: 'work-or-decline',
  article: 'Khoản 3 Điều 14 Nghị định số 233/2026/NĐ-CP',
  mark: 'A',
}

export const noDiscipline = (windows: readonly DisciplineWindow[], source: Source): ConditionRule => ({
  ...source,
  id: 'no-discipline',
  label: 'Không bị kỷ luật trong năm đến mức không được xếp loại từ “Hoàn thành tốt”',
  check: 'no-discipline',
  whenFound: 'not-met',
  windows,
})

export const leaveCeiling = (source: Source): ConditionRule => ({
  ...source,
  id: 'leave-ceiling',
  label: 'Nghỉ từ 3 đến dưới 6 tháng thì không xếp loại từ “Hoàn thành tốt” trở lên',
  check: 'leave-ceiling',
  fromMonths: 3,
  underMonths: 6,
  classBelow: 'HTT',
})

export const transferPaper: ConditionRule = {
  id: 'case-paper',
  label: 'Có kết quả của đơn vị cũ, hoặc xác nhận của nơi nhận biệt phái',
  check: 'case-paper',
  cases: ['transfer-in', 'seconded-out'],
  article: 'Khoản 1 Điều 15 Nghị định số 233/2026/NĐ-CP',
  mark: 'C',
}

export const advancedWorkerClass = classAtLeast('HTT', { article: article('Khoản 1 Điều 24'), mark: 'A' })

export const advancedWorkerJudgement = judgement(
  'Tự lực, đoàn kết, tương trợ, tích cực tham gia phong trào thi đua',
  {
    article: article('Khoản 1 Điều 24'),
    mark: 'A',
  },
)

export const emulationSoldier: AwardRule = {
  basis: 'criteria',
  includes: ['LDTT'],
  conditions: [
    {
      id: 'excellence',
      label: 'Xếp loại HTXS, hoặc có sáng kiến được cơ sở công nhận, hoặc có đề tài được nghiệm thu',
      check: 'any-of',
      article: article('Điều 23'),
      mark: 'A',
      rules: [
        { ...classAtLeast('HTXS', { article: article('Điều 23'), mark: 'A' }), id: 'excellent-class' },
        {
          id: 'initiative',
          label: 'Có sáng kiến được cơ sở công nhận',
          check: 'initiative',
          kinds: ['initiative'],
          reach: 'unit',
          article: article('Điều 23'),
          mark: 'A',
        },
        {
          id: 'research',
          label: 'Có đề tài, đề án, công trình được nghiệm thu',
          check: 'initiative',
          kinds: ['research'],
          reach: 'unit',
          article: article('Điều 23'),
          mark: 'A',
        },
      ],
    },
  ],
}

export const provincialSoldier: AwardRule = {
  basis: 'criteria',
  conditions: [
    {
      id: 'three-times',
      label: '03 lần liên tục đạt CSTĐ cơ sở',
      check: 'consecutive',
      row: { awards: ['CSTDCS'] },
      times: 3,
      article: article('Điều 22'),
      mark: 'A',
    },
    {
      id: 'initiative',
      label: 'Có sáng kiến áp dụng hiệu quả, có khả năng nhân rộng trong tỉnh, hoặc đề tài được nghiệm thu',
      check: 'initiative',
      kinds: ['initiative', 'research'],
      reach: 'province',
      article: article('Điều 22'),
      mark: 'A',
    },
  ],
}

export const nationalSoldier: AwardRule = {
  basis: 'criteria',
  conditions: [
    {
      id: 'two-times',
      label: '02 lần liên tục đạt CSTĐ cấp tỉnh',
      check: 'consecutive',
      row: { awards: ['CSTDT'] },
      times: 2,
      doubtfulSpacing: 3,
      article: article('Điều 21'),
      mark: 'A',
    },
    {
      id: 'initiative',
      label: 'Có sáng kiến, đề tài có ảnh hưởng trong toàn quốc',
      check: 'initiative',
      kinds: ['initiative', 'research'],
      reach: 'nation',
      article: article('Điều 21'),
      mark: 'A',
    },
  ],
}

export const advancedCollective: AwardRule = {
  basis: 'criteria',
  conditions: [
    classAtLeast('HTT', { article: article('Điều 28'), mark: 'C' }),
    advancedShare(70, 'at-least', {
      article: article('Điều 28'),
      mark: 'C',
      note: 'Mức 70 % mới thấy qua văn bản dẫn lại (U8).',
    }),
    nobodyDisciplined('warning', { article: article('Điều 28'), mark: 'C' }),
    judgement('Phong trào thường xuyên, hiệu quả; nội bộ đoàn kết', {
      article: article('Điều 28'),
      mark: 'C',
    }),
  ],
}

export const excellentCollective: AwardRule = {
  basis: 'criteria',
  conditions: [
    classAtLeast('HTXS', { article: article('Điều 27'), mark: 'B' }),
    everyoneFinished({ article: article('Điều 27'), mark: 'B' }),
    advancedShare(70, 'at-least', { article: article('Điều 27'), mark: 'B' }),
    hasEmulationSoldier({ article: article('Điều 27'), mark: 'B' }),
    judgement('Nội bộ đoàn kết, gương mẫu chấp hành pháp luật', { article: article('Điều 27'), mark: 'B' }),
  ],
}

export const provincialFlag: AwardRule = {
  basis: 'hints',
  conditions: [
    judgement('Vượt chỉ tiêu, dẫn đầu cụm, khối thi đua do tỉnh tổ chức', {
      article: article('Điều 26'),
      mark: 'C',
    }),
  ],
}

export const governmentFlag: AwardRule = {
  basis: 'hints',
  conditions: [
    judgement('Tiêu biểu nhất trong các tập thể dẫn đầu phong trào', {
      article: article('Điều 25'),
      mark: 'B',
    }),
  ],
}

const twoInitiatives = (row: 'title' | 'class', source: Source): ConditionRule => ({
  ...source,
  id: `two-initiatives-${row}`,
  label: '02 sáng kiến được công nhận (hoặc 02 đề tài được nghiệm thu) trong thời gian đó',
  check: 'initiatives-in-row',
  count: 2,
  row: row === 'title' ? { awards: ['CSTDCS'] } : { classAtLeast: 'HTXS' },
  years: 2,
  boundBySetting: row === 'title',
})

const provinceArticle: Source = { article: article('Khoản 1 Điều 74'), mark: 'B' }

export const provincialCertificate: AwardRule = {
  basis: 'criteria',
  conditions: [
    {
      ...provinceArticle,
      id: 'route',
      label: 'Một trong các tiêu chuẩn bằng khen cấp tỉnh',
      check: 'any-of',
      rules: [
        {
          ...provinceArticle,
          id: 'merit',
          label: 'Phong trào của tỉnh, thành tích đột xuất hoặc nhiều thành tích, hoặc đóng góp xã hội',
          check: 'merit',
          merits: ['movement', 'sudden', 'many', 'contribution'],
        },
        {
          ...provinceArticle,
          id: 'title-route',
          label: '02 lần liên tục CSTĐ cơ sở (có 02 sáng kiến)',
          check: 'all-of',
          rules: [
            {
              ...provinceArticle,
              id: 'two-titles',
              label: '02 lần liên tục đạt CSTĐ cơ sở',
              check: 'consecutive',
              row: { awards: ['CSTDCS'] },
              times: 2,
            },
            twoInitiatives('title', {
              ...provinceArticle,
              note: 'Có hai cách hiểu: điều kiện này có áp dụng cho nhánh CSTĐ cơ sở hay không (U14).',
            }),
          ],
        },
        {
          ...provinceArticle,
          id: 'class-route',
          label: 'Từ 02 năm liên tục HTXS và có 02 sáng kiến',
          check: 'all-of',
          rules: [
            {
              ...provinceArticle,
              id: 'two-classes',
              label: 'Từ 02 năm liên tục hoàn thành xuất sắc nhiệm vụ',
              check: 'consecutive',
              row: { classAtLeast: 'HTXS' },
              times: 2,
            },
            twoInitiatives('class', provinceArticle),
          ],
        },
      ],
    },
  ],
}

/** A collective's bằng khen of the province; the amended law of 2026 words it the same way. */
export const provincialCollectiveCertificate = (source: Source): AwardRule => ({
  basis: 'criteria',
  conditions: [
    {
      ...source,
      id: 'route',
      label: 'Một trong các tiêu chuẩn bằng khen cấp tỉnh',
      check: 'any-of',
      rules: [
        {
          ...source,
          id: 'merit',
          label: 'Phong trào của tỉnh, thành tích đột xuất, hoặc đóng góp xã hội',
          check: 'merit',
          merits: ['movement', 'sudden', 'contribution'],
        },
        {
          ...source,
          id: 'two-titles',
          label: '02 năm liên tục đạt Tập thể lao động xuất sắc',
          check: 'consecutive',
          row: { awards: ['TTLDXS'] },
          times: 2,
        },
        {
          ...source,
          id: 'two-classes',
          label: '02 năm liên tục hoàn thành xuất sắc nhiệm vụ',
          check: 'consecutive',
          row: { classAtLeast: 'HTXS' },
          times: 2,
        },
      ],
    },
    judgement('Thực hiện tốt dân chủ, chăm lo đời sống, thực hành tiết kiệm', source),
  ],
})

export const primeMinisterCertificate: AwardRule = {
  basis: 'hints',
  conditions: [
    {
      id: 'held',
      label: 'Đã được tặng bằng khen cấp tỉnh, bộ',
      check: 'held-before',
      award: 'BK_CN',
      article: article('Điểm b khoản 1 Điều 73'),
      mark: 'B',
    },
    {
      id: 'five-years',
      label: 'Từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên',
      check: 'consecutive',
      row: { classAtLeast: 'HTT' },
      times: 5,
      article: article('Điểm b khoản 1 Điều 73'),
      mark: 'B',
    },
    {
      id: 'three-titles',
      label: '03 lần CSTĐ cơ sở trong thời gian đó',
      check: 'awards-in-row',
      award: 'CSTDCS',
      count: 3,
      row: { classAtLeast: 'HTT' },
      years: 5,
      article: article('Điểm b khoản 1 Điều 73'),
      mark: 'B',
    },
  ],
}

export const labourOrderThird: AwardRule = {
  basis: 'hints',
  conditions: [
    {
      id: 'held',
      label: 'Đã được tặng Bằng khen của Thủ tướng Chính phủ',
      check: 'held-before',
      award: 'BKTTG_CN',
      article: article('Điểm e khoản 1 Điều 44'),
      mark: 'B',
    },
    {
      id: 'five-years',
      label: 'Từ 05 năm liên tục hoàn thành tốt nhiệm vụ trở lên, có ít nhất 01 năm hoàn thành xuất sắc',
      check: 'consecutive',
      row: { classAtLeast: 'HTT' },
      times: 5,
      article: article('Điểm e khoản 1 Điều 44'),
      mark: 'B',
    },
    {
      id: 'three-titles',
      label: '03 lần CSTĐ cơ sở trong thời gian đó',
      check: 'awards-in-row',
      award: 'CSTDCS',
      count: 3,
      row: { classAtLeast: 'HTT' },
      years: 5,
      article: article('Điểm e khoản 1 Điều 44'),
      mark: 'B',
    },
  ],
}

/** A giấy khen of the principal: what counts as its ground is the same in every text that was read. */
export const principalCertificate = (merit: Source, goodClass: Source): AwardRule => ({
  basis: 'criteria',
  conditions: [
    {
      ...merit,
      id: 'merit',
      label: 'Có thành tích nổi bật trong hoạt động, phong trào, hội thi',
      check: 'merit',
      merits: ['movement', 'sudden', 'many'],
    },
    classAtLeast('HTT', goodClass),
  ],
})

const noRuleFound = 'Chưa tìm thấy văn bản quy định'
const decree233Classes = 'Khoản 2 Điều 14 Nghị định số 233/2026/NĐ-CP'

/** Law.md §2.5, column R2/R3. Where no text was found the mark is M and the college's setting decides (U9). */
export const specialCasesOfLaw2022: Regime['specialCases'] = {
  'new-hire': {
    counting: 'exclude',
    article: noRuleFound,
    mark: 'M',
    note: 'Chưa đủ 6 tháng thì không xếp loại (khoản 1 Điều 14 Nghị định số 233/2026/NĐ-CP); có tính vào mẫu số hay không thì chưa rõ (U9).',
  },
  maternity: { counting: 'include', article: 'Khoản 5 Điều 4 Nghị định số 152/2025/NĐ-CP', mark: 'B' },
  'sick-leave': { counting: 'include', article: decree233Classes, mark: 'M' },
  'unpaid-leave': { counting: 'ask', article: decree233Classes, mark: 'M' },
  'study-short': { counting: 'include', article: 'Thông tư số 01/2024/TT-BNV', mark: 'B' },
  'study-long': { counting: 'ask', article: 'Thông tư số 01/2024/TT-BNV', mark: 'M' },
  'transfer-in': {
    counting: 'include',
    article: 'Khoản 1 Điều 15 Nghị định số 233/2026/NĐ-CP',
    mark: 'C',
    note: 'Đơn vị mới xếp loại.',
  },
  'transfer-out': {
    counting: 'exclude',
    article: 'Khoản 1 Điều 15 Nghị định số 233/2026/NĐ-CP',
    mark: 'C',
    note: 'Đơn vị mới xếp loại.',
  },
  'seconded-out': { counting: 'include', article: 'Đơn vị cử biệt phái bình xét', mark: 'C' },
  'seconded-in': { counting: 'exclude', article: 'Đơn vị cử biệt phái bình xét', mark: 'C' },
  rescuer: { counting: 'include', article: 'Thông tư số 01/2024/TT-BNV', mark: 'B' },
  disciplined: { counting: 'include', article: noRuleFound, mark: 'M', note: 'Tính trong mẫu số.' },
  retired: { counting: 'ask', article: noRuleFound, mark: 'M' },
  died: { counting: 'ask', article: noRuleFound, mark: 'M' },
  contract: {
    counting: 'include',
    article: 'Khoản 2 Điều 20 Nghị định số 233/2026/NĐ-CP',
    mark: 'A',
    note: 'Khi hiệu trưởng quyết định áp dụng Nghị định 233 cho hợp đồng lao động.',
  },
}
