/** Checks of a person. Their figures come from the regime, see regimes/types.ts. */
import { formatShortDay, isWithin } from '#shared/day'
import { evaluationClassNames } from '#shared/domain/evaluation'
import {
  type CheckContext,
  type Checker,
  type ConditionState,
  type Finding,
  isInReview,
} from '#shared/rules/check-context'
import { isClassAtLeast } from '#shared/rules/consecutive-years'
import { type Discipline, disciplineLevelNames, type PersonFacts, reachNames } from '#shared/rules/facts'
import { findInitiatives } from '#shared/rules/initiatives'
import { mayBlock, weakestMark } from '#shared/rules/mark'
import type { CheckOf, DisciplineWindow, PersonCheck } from '#shared/rules/regimes/types'
import { initiativeOnceKey } from '#shared/rules/resolve-settings'
import type { SettingValues } from '#shared/rules/setting-values'
import { rowOf, yearsOf } from '#shared/rules/shared-checks'
import { specialCaseLabels } from '#shared/rules/special-cases'

type PersonChecks = { [Name in PersonCheck['check']]: Checker<CheckOf<Name>, PersonFacts> }

const disciplineKinds = { party: 'về Đảng', administrative: 'về chính quyền' }

const disciplineText = ({ kind, level, decidedOn }: Discipline): string =>
  `${disciplineLevelNames[level]} (${disciplineKinds[kind]}) ngày ${formatShortDay(decidedOn)}`

/** Earliest first; the rest only makes the order the same whatever order they come in. */
function byDay(a: Discipline, b: Discipline): number {
  const key = (one: Discipline) =>
    `${one.decidedOn} ${one.kind} ${one.level} ${one.about} ${one.termEndsOn} ${one.countedInEarlierYear}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** Whether one discipline stands against the nominee under one window. */
function bars(
  { about }: Discipline,
  window: DisciplineWindow,
  privateLife: SettingValues['privateDiscipline'],
): ConditionState {
  if (window.about === 'anything' || about === 'work' || about === 'decline') return 'not-met'
  if (about === null || privateLife === 'review') return 'unknown'
  return privateLife === 'bars' ? 'not-met' : 'met'
}

/**
 * Why an initiative that has served counts no more. It never does without a written reason, as in the register, whatever
 * the mark of the regime's source: the mark says whether the college has still to confirm that source.
 */
function usedOnce({ regime: { initiativeOnce }, resolved }: CheckContext): string {
  const confirmation = resolved.confirmationOf(initiativeOnceKey)
  const isOpen = confirmation === null && !mayBlock(initiativeOnce.mark)
  return `Dùng lại phải ghi lý do ở mục Sáng kiến (${confirmation ?? initiativeOnce.article}${isOpen ? '; cần xác nhận' : ''}).`
}

export const personChecks: PersonChecks = {
  'worked-long-enough': (_, { monthsWorked, specialCases }, { resolved }) => {
    const { newHireMonths } = resolved.values
    const isMarkedNew = specialCases.includes('new-hire')
    if (monthsWorked === null)
      return isMarkedNew
        ? {
            state: 'not-met',
            fact: `Ghi là “${specialCaseLabels['new-hire']}” (dưới ${newHireMonths} tháng).`,
          }
        : { state: 'unknown', fact: 'Chưa rõ số tháng công tác trong năm.' }
    const isEnough = monthsWorked >= newHireMonths
    if (isEnough && isMarkedNew)
      return {
        state: 'unknown',
        fact: `Đã công tác ${monthsWorked} tháng, nhưng ghi là “${specialCaseLabels['new-hire']}”.`,
      }
    return {
      state: isEnough ? 'met' : 'not-met',
      fact: `Công tác ${monthsWorked} tháng trong năm; cần từ ${newHireMonths} tháng.`,
    }
  },

  'no-discipline': ({ windows, whenFound, mark }, facts, { resolved }) => {
    const { disciplines } = facts
    if (disciplines === null) return { state: 'unknown', fact: 'Chưa rõ tình trạng kỷ luật.' }
    let doubt: Finding | null = null
    for (const discipline of disciplines.toSorted(byDay)) {
      if (!isInReview(discipline.decidedOn, facts) || discipline.countedInEarlierYear) continue
      const window = windows.find(({ from, to }) => isWithin(discipline.decidedOn, from, to))
      if (!window) continue
      const state = bars(discipline, window, resolved.values.privateDiscipline)
      if (state === 'met') continue
      const found: Finding = {
        state: state === 'not-met' ? whenFound : 'unknown',
        fact: `Bị kỷ luật ${disciplineText(discipline)}${state === 'unknown' ? '; chưa rõ có ảnh hưởng đến danh hiệu hay không' : ''}.`,
        source: { article: window.article, mark: weakestMark(mark, window.mark) },
      }
      if (found.state === 'not-met') return found
      doubt ??= found
    }
    return doubt ?? { state: 'met', fact: 'Không có kỷ luật trong năm ảnh hưởng đến danh hiệu.' }
  },

  'no-running-discipline': (_, facts) => {
    const { disciplines, review } = facts
    if (disciplines === null) return { state: 'unknown', fact: 'Chưa rõ tình trạng kỷ luật.' }
    let doubt: Finding | null = null
    for (const discipline of disciplines.toSorted(byDay)) {
      const { decidedOn, termEndsOn } = discipline
      if (decidedOn > review.to || (termEndsOn !== null && termEndsOn < review.from)) continue
      const text = `Kỷ luật ${disciplineText(discipline)}`
      if (decidedOn < review.from && termEndsOn !== null && termEndsOn >= review.to)
        return {
          state: 'not-met',
          fact: `${text}, thời hạn đến ${formatShortDay(termEndsOn)}, hết cả năm xét.`,
        }
      doubt ??= {
        state: 'unknown',
        fact:
          termEndsOn === null
            ? `${text}: chưa ghi ngày hết thời hạn.`
            : `${text}: thành tích chỉ tính sau ${formatShortDay(termEndsOn)}.`,
      }
    }
    return doubt ?? { state: 'met', fact: 'Không còn thời hạn kỷ luật trong năm xét.' }
  },

  initiative: ({ kinds, reach }, facts, context) => {
    const { initiatives, personId, review } = facts
    const { award, resolved } = context
    if (initiatives === null) return { state: 'unknown', fact: 'Chưa nhập sáng kiến, đề tài.' }
    const minShare = resolved.values.initiativeMinShare
    const found = findInitiatives(initiatives, { personId, award, year: review.year, kinds, reach, minShare })
    const [best] = found
    const ofKind = found.find(({ initiative }) => kinds.includes(initiative.kind))
    if (!best || !ofKind)
      return {
        state: 'not-met',
        fact: `Không có sáng kiến, đề tài được công nhận từ cấp ${reachNames[reach]}.`,
      }
    const name = `“${best.initiative.title}”`
    if (best.state === 'usable')
      return {
        state: 'met',
        fact: `${name}, ${best.initiative.decision ? `QĐ số ${best.initiative.decision.number} ngày ${formatShortDay(best.initiative.decision.day)}` : ''}.`,
      }
    const doubtful = found.find((one) => one.state === 'doubtful')
    if (doubtful) return { state: 'unknown', fact: `“${doubtful.initiative.title}”: ${doubtful.why}.` }
    if (best.state === 'used') return { state: 'not-met', fact: `${name}: ${best.why}. ${usedOnce(context)}` }
    return { state: 'not-met', fact: `“${ofKind.initiative.title}”: ${ofKind.why}.` }
  },

  'initiatives-in-row': ({ count, row, years, boundBySetting }, facts, context) => {
    const { initiatives, personId, review } = facts
    const { resolved, award } = context
    const binds = boundBySetting ? resolved.values.initiativesBindTitleRoute : 'binds'
    if (binds === 'does-not-bind')
      return { state: 'met', fact: 'Nhà trường xác định nhánh này không cần sáng kiến.' }
    const unless = (state: ConditionState): ConditionState =>
      state === 'not-met' && binds === 'review' ? 'unknown' : state
    if (initiatives === null) return { state: 'unknown', fact: 'Chưa nhập sáng kiến, đề tài.' }
    const within = yearsOf(rowOf(row, years, facts, context), years)
    const found = findInitiatives(
      initiatives.filter((one) => within.includes(one.year)),
      {
        personId,
        award,
        year: review.year,
        kinds: ['initiative', 'research'],
        reach: 'unit',
        minShare: resolved.values.initiativeMinShare,
      },
    )
    const countOf = (state: string) => found.filter((one) => one.state === state).length
    const [usable, used, doubtful] = [countOf('usable'), countOf('used'), countOf('doubtful')]
    const rest = [
      ...(used > 0 ? [`${used} đã dùng`] : []),
      ...(doubtful > 0 ? [`${doubtful} chưa có quyết định`] : []),
    ].join(', ')
    return {
      state: usable >= count ? 'met' : unless(usable + doubtful >= count ? 'unknown' : 'not-met'),
      fact: `${usable}/${count} sáng kiến trong ${years} năm${rest === '' ? '' : ` (thêm ${rest})`}.${used > 0 && usable < count ? ` ${usedOnce(context)}` : ''}`,
    }
  },

  'leave-ceiling': ({ fromMonths, underMonths, classBelow }, facts) => {
    const { monthsOff, specialCases, evaluationClass } = facts
    const isOnLeave = specialCases.includes('sick-leave') || specialCases.includes('unpaid-leave')
    if (!isOnLeave && (monthsOff === null || monthsOff < fromMonths)) return null
    if (monthsOff === null) return { state: 'unknown', fact: 'Ghi là nghỉ dài ngày, chưa rõ số tháng.' }
    if (monthsOff < fromMonths)
      return { state: 'met', fact: `Nghỉ ${monthsOff} tháng, dưới ${fromMonths} tháng.` }
    if (evaluationClass === null)
      return { state: 'unknown', fact: `Nghỉ ${monthsOff} tháng; chưa có xếp loại.` }
    if (!isClassAtLeast(evaluationClass, classBelow))
      return {
        state: 'met',
        fact: `Nghỉ ${monthsOff} tháng; xếp loại ${evaluationClassNames[evaluationClass]}.`,
      }
    return {
      state: monthsOff < underMonths ? 'not-met' : 'unknown',
      fact: `Nghỉ ${monthsOff} tháng nhưng xếp loại ${evaluationClassNames[evaluationClass]}; kiểm tra lại xếp loại.`,
    }
  },

  'study-result': (_, { specialCases, studyResult }) => {
    if (!specialCases.includes('study-long')) return null
    if (studyResult === null) return { state: 'unknown', fact: 'Đi học từ 1 năm, chưa có kết quả học tập.' }
    return studyResult === 'good'
      ? { state: 'met', fact: 'Kết quả học tập từ khá trở lên.' }
      : { state: 'not-met', fact: 'Kết quả học tập dưới khá.' }
  },

  'case-paper': ({ cases }, { specialCases, hasCasePaper }) => {
    const found = cases.filter((code) => specialCases.includes(code))
    if (found.length === 0) return null
    const names = found.map((code) => specialCaseLabels[code]).join(', ')
    if (hasCasePaper === null) return { state: 'unknown', fact: `${names}: chưa rõ đã có giấy tờ.` }
    return hasCasePaper
      ? { state: 'met', fact: `${names}: đã có giấy tờ.` }
      : { state: 'not-met', fact: `${names}: chưa có giấy tờ.` }
  },

  'unsettled-case': ({ cases }, { specialCases }) => {
    const found = cases.filter((code) => specialCases.includes(code))
    if (found.length === 0) return null
    return {
      state: 'unknown',
      fact: `${found.map((code) => specialCaseLabels[code]).join(', ')}: chưa có quy định.`,
    }
  },
}
