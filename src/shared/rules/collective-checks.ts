/** Checks of a collective. Their figures come from the regime, see regimes/types.ts. */
import { evaluationClassNames } from '#shared/domain/evaluation'
import { type Checker, isInReview } from '#shared/rules/check-context'
import { type CollectiveFacts, disciplineLevelNames, isAtLeast, type MemberLine } from '#shared/rules/facts'
import type { CheckOf, CollectiveCheck } from '#shared/rules/regimes/types'
import type { SettingValues } from '#shared/rules/setting-values'
import { shareOf } from '#shared/rules/share'
import { strongestCounting } from '#shared/rules/special-cases'

type CollectiveChecks = { [Name in CollectiveCheck['check']]: Checker<CheckOf<Name>, CollectiveFacts> }

const isCounted = ({ specialCases }: MemberLine, values: SettingValues): boolean =>
  strongestCounting(specialCases.map((code) => values[`denominator.${code}`])) !== 'exclude'

const names = (members: readonly MemberLine[]): string =>
  members
    .map((member) => member.name)
    .sort()
    .join(', ')

export const collectiveChecks: CollectiveChecks = {
  'advanced-share': (rule, { members }, { resolved }) => {
    const { meets, sentence } = shareOf(members, rule, resolved.values)
    return { state: meets === null ? 'unknown' : meets ? 'met' : 'not-met', fact: sentence }
  },

  'everyone-finished': (_, { members }, { resolved }) => {
    const counted = members.filter((member) => isCounted(member, resolved.values))
    const failed = counted.filter((member) => member.evaluationClass === 'KHT')
    const open = counted.filter((member) => member.evaluationClass === null)
    if (failed.length > 0) return { state: 'not-met', fact: `${evaluationClassNames.KHT}: ${names(failed)}.` }
    if (counted.length === 0) return { state: 'unknown', fact: 'Chưa có danh sách người của tập thể.' }
    if (open.length > 0) return { state: 'unknown', fact: `Chưa có xếp loại: ${names(open)}.` }
    return { state: 'met', fact: `${counted.length}/${counted.length} người hoàn thành nhiệm vụ trở lên.` }
  },

  'has-emulation-soldier': (_, { members }) => {
    const reaching = members.filter((member) => member.isEmulationSoldier === true)
    if (reaching.length > 0) return { state: 'met', fact: `CSTĐ cơ sở: ${names(reaching)}.` }
    if (members.length === 0 || members.some((member) => member.isEmulationSoldier === null))
      return { state: 'unknown', fact: 'Chưa xét hết CSTĐ cơ sở trong tập thể.' }
    return { state: 'not-met', fact: 'Không có ai đạt CSTĐ cơ sở.' }
  },

  'nobody-disciplined': ({ level }, facts) => {
    const { members } = facts
    const found = members.filter((member) =>
      member.disciplines?.some(
        (one) => isAtLeast(one.level, level) && isInReview(one.decidedOn, facts) && !one.countedInEarlierYear,
      ),
    )
    const open = members.filter((member) => member.disciplines === null)
    if (found.length > 0)
      return {
        state: 'not-met',
        fact: `Bị kỷ luật ${disciplineLevelNames[level]} trở lên trong năm: ${names(found)}.`,
      }
    if (members.length === 0) return { state: 'unknown', fact: 'Chưa có danh sách người của tập thể.' }
    if (open.length > 0) return { state: 'unknown', fact: `Chưa rõ tình trạng kỷ luật: ${names(open)}.` }
    return { state: 'met', fact: `Không có ai bị kỷ luật ${disciplineLevelNames[level]} trở lên trong năm.` }
  },

  'years-founded': ({ years }, { yearsSinceFounded, isMerged }) => {
    if (isMerged) return { state: 'met', fact: 'Tập thể hình thành do hợp nhất, sáp nhập.' }
    if (yearsSinceFounded === null) return { state: 'unknown', fact: 'Chưa ghi ngày thành lập.' }
    return {
      state: yearsSinceFounded >= years ? 'met' : 'not-met',
      fact: `Thành lập được ${yearsSinceFounded} năm.`,
    }
  },

  'not-dissolved': (_, { isDissolved }) =>
    isDissolved ? { state: 'not-met', fact: 'Tập thể đã giải thể.' } : null,

  'may-be-nominated': (_, { isSection }, { resolved }) => {
    if (!isSection) return null
    return resolved.values.sectionIsCollective
      ? { state: 'met', fact: 'Tổ bộ môn; nhà trường có xét danh hiệu tập thể cho tổ.' }
      : { state: 'not-met', fact: 'Tổ bộ môn; nhà trường chưa xét danh hiệu tập thể cho tổ.' }
  },
}
