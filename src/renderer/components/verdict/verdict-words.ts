import type { AssessmentBackground, VerdictOverride } from '#shared/domain/assessment'
import { type AwardCode, getAward } from '#shared/domain/award'
import {
  type Condition,
  type ConditionState,
  type Verdict,
  type VerdictStatus,
  verdictStatusNames,
} from '#shared/rules/eligibility'
import type { Mark } from '#shared/rules/mark'
import { getRegime } from '#shared/rules/regime'
import { type VerdictChange, verdictChange } from '#shared/rules/verdict-change'
import type { Tone } from '../state-badge'

/* How verdicts are worded on the screen. Pure. */

export const verdictTones: Record<VerdictStatus, Tone> = {
  eligible: 'good',
  'not-eligible': 'bad',
  'needs-review': 'doubt',
}

export const conditionWords: Record<ConditionState, string> = {
  met: 'đạt',
  'not-met': 'không đạt',
  unknown: 'chưa rõ',
}

/** What the mark of a source means to whoever leans on it. */
export const markWords: Record<Mark, string> = {
  A: 'đã đọc nguyên văn',
  B: 'theo văn bản trích dẫn',
  C: 'nguồn gián tiếp, cần xác nhận',
  M: 'chưa xác nhận',
}

/** The conditions that make the verdict what it is; none for "đủ". */
export function decisiveConditions({ status, conditions }: Verdict): Condition[] {
  if (status === 'not-eligible')
    return conditions.filter(({ effect, state }) => effect === 'block' && state === 'not-met')
  if (status === 'needs-review')
    return conditions.filter(({ effect, state }) => effect !== 'hint' && state !== 'met')
  return []
}

/** What decides first: failures, then doubts, then what holds; what only the council can tell comes last. */
export function inOrderOfWeight(conditions: readonly Condition[]): Condition[] {
  const weight = ({ state, effect }: Condition) => {
    if (state === 'met') return 2
    if (effect === 'hint') return 3
    return state === 'not-met' ? 0 : 1
  }
  return conditions.toSorted((a, b) => weight(a) - weight(b))
}

/** "Đạt 4/5 điều kiện; 1 điều để hội đồng xem xét." */
export function countsOf({ conditions }: Pick<Verdict, 'conditions'>): string {
  const isForCouncil = ({ state, effect }: Condition) => effect === 'hint' && state !== 'met'
  const counted = conditions.filter((condition) => !isForCouncil(condition))
  const met = counted.filter(({ state }) => state === 'met').length
  const open = conditions.length - counted.length
  return `Đạt ${met}/${counted.length} điều kiện${open > 0 ? `; ${open} điều để hội đồng xem xét` : ''}.`
}

const mostNamed = 2

/** "Công tác 4 tháng trong năm; cần từ 10 tháng (Điều 8 Nghị định số 91/2017/NĐ-CP)." Empty for "đủ". */
export function reasonOf(verdict: Verdict): string {
  const decisive = decisiveConditions(verdict)
  const named = decisive
    .slice(0, mostNamed)
    .map(({ fact, source }) => `${fact.replace(/[\s.]+$/, '')} (${source}).`)
  const rest = decisive.length - named.length
  return [...named, ...(rest > 0 ? [`Và ${rest} điều kiện khác.`] : [])].join(' ')
}

/** "LĐTT chưa đủ" */
export const verdictTitle = ({ award, status }: Pick<Verdict, 'award' | 'status'>): string =>
  `${getAward(award).shortName} ${verdictStatusNames[status]}`

const gravity: Record<VerdictStatus, number> = { eligible: 0, 'needs-review': 1, 'not-eligible': 2 }

/** The gravest of several; null of none. */
export const gravest = (statuses: readonly VerdictStatus[]): VerdictStatus | null =>
  statuses.reduce<VerdictStatus | null>(
    (worst, status) => (worst === null || gravity[status] > gravity[worst] ? status : worst),
    null,
  )

/** A verdict with what somebody has written against it. */
export type JudgedAward = { award: AwardCode; verdict: Verdict; override: VerdictOverride | null }

/** What stands written against the verdict on one award of a person, or of a unit as a collective. */
export const overrideOf = (
  overrides: AssessmentBackground['verdictOverrides'],
  award: AwardCode,
  personId: number | null,
  unitId: number | null,
): VerdictOverride | null =>
  overrides.find((one) => one.award === award && one.personId === personId && one.unitId === unitId) ?? null

/** Whether somebody has gone against a verdict; one that has turned to "đủ" since needs nobody to. */
export const isGoneAgainst = ({ verdict, override }: Pick<JudgedAward, 'verdict' | 'override'>): boolean =>
  override !== null && verdict.status !== 'eligible'

/** How the verdict differs from the one a reason was written against; null when it doesn't, or none was. */
export const changeSince = ({ verdict, override }: Pick<JudgedAward, 'verdict' | 'override'>) =>
  override && verdictChange(override.verdict, verdict)

/** "Kết luận đã khác lúc ghi lý do: trước “chưa đủ”, nay “cần xem xét”." */
export const changedSentence = ({ before, now }: VerdictChange): string =>
  before === now
    ? `${changedLead}.`
    : `${changedLead}: trước “${verdictStatusNames[before]}”, nay “${verdictStatusNames[now]}”.`

export const changedLead = 'Kết luận đã khác lúc ghi lý do'

/** What makes the difference, a line each. */
export function changedLines({ regime, conditions }: VerdictChange): string[] {
  const rules = regime
    ? [
        `Quy định áp dụng: trước theo ${getRegime(regime.before).name}, nay theo ${getRegime(regime.now).name}.`,
      ]
    : []
  return [
    ...rules,
    ...conditions.map(({ kind, label, before, now }) => {
      if (kind === 'new') return `Thêm: ${label}. ${now}`
      if (kind === 'settled')
        return `Không còn vướng: ${label}. ${now || 'Quy định áp dụng không hỏi điều này.'}`
      return before === now
        ? `${label}: nay được tính khác. ${now}`
        : `${label}. Trước: ${before} Nay: ${now}`
    }),
  ]
}

/** The word at the end of a row: the gravest verdict nobody has gone against, or that somebody has. */
export function rowWord(judged: readonly JudgedAward[]): { tone: Tone; word: string } | null {
  const open = gravest(judged.filter((one) => !isGoneAgainst(one)).map(({ verdict }) => verdict.status))
  const goneAgainst = judged.filter(isGoneAgainst)
  if (goneAgainst.length > 0 && (open === null || open === 'eligible'))
    return goneAgainst.some(changeSince)
      ? { tone: 'doubt', word: 'xem lại lý do' }
      : { tone: 'info', word: 'vẫn đề nghị' }
  return open && { tone: verdictTones[open], word: verdictStatusNames[open] }
}
