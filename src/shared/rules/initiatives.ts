/**
 * Initiatives and accepted works as evidence: recognised by a decision, of enough reach, by an author with enough share,
 * and not used before (one is used once; one used for a title does not serve a form, nor the other way round:
 * CV 5007/BNV-TĐKT III.5.c, law.md §2.1).
 */
import { formatSchoolYear } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import { type Initiative, type Reach, reaches, reachNames, type SchoolYear } from '#shared/rules/facts'

export type InitiativeQuestion = {
  personId: number
  award: AwardCode
  year: SchoolYear
  kinds: readonly Initiative['kind'][]
  reach: Reach
  /** In percent; null: any share. */
  minShare: number | null
}

export type InitiativeFinding = {
  initiative: Initiative
  /** `usable`; `used` before; `doubtful`: evidence missing; `unfit`: cannot serve. */
  state: 'usable' | 'used' | 'doubtful' | 'unfit'
  /** Why not, in words; empty when usable. */
  why: string
}

const order = ['usable', 'used', 'doubtful', 'unfit']

/** What each initiative of which the person is an author is worth for this award, best first. */
export function findInitiatives(
  initiatives: readonly Initiative[],
  question: InitiativeQuestion,
): InitiativeFinding[] {
  return initiatives
    .filter((one) => one.authors.some((author) => author.personId === question.personId))
    .map((initiative) => judge(initiative, question))
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        b.initiative.year - a.initiative.year ||
        a.initiative.id - b.initiative.id,
    )
}

function judge(initiative: Initiative, question: InitiativeQuestion): InitiativeFinding {
  const { personId, award, year, kinds, reach, minShare } = question
  const found = (state: InitiativeFinding['state'], why = ''): InitiativeFinding => ({
    initiative,
    state,
    why,
  })
  const share = initiative.authors
    .filter((author) => author.personId === personId)
    .reduce((sum, author) => sum + author.sharePercent, 0)

  if (!kinds.includes(initiative.kind)) return found('unfit', 'không thuộc loại được tính')
  if (initiative.year > year)
    return found('unfit', `của năm học ${formatSchoolYear(initiative.year)}, sau năm xét`)
  if (reaches.indexOf(initiative.reach) < reaches.indexOf(reach))
    return found('unfit', `chỉ được công nhận ở cấp ${reachNames[initiative.reach]}`)
  if (minShare !== null && share < minShare)
    return found('unfit', `tỷ lệ đóng góp ${share} %, dưới ${minShare} %`)
  if (initiative.decision === null) return found('doubtful', 'chưa có quyết định công nhận')
  const [first] = usesInTheWay(initiative, { personId, award, year })
  if (first)
    return found(
      'used',
      `đã dùng cho ${getAward(first.award).shortName} năm học ${formatSchoolYear(first.year)}`,
    )
  return found('usable')
}

type Use = { personId: number; award: AwardCode; year: SchoolYear }

const isSameUse = (a: Use, b: Use) => a.personId === b.personId && a.award === b.award && a.year === b.year

/**
 * Uses by the same person that leave nothing for this one, earliest first. A use allowed with a reason has nothing in
 * its way; nor does it stand in the way of the one entered first, which needed none.
 */
function usesInTheWay({ uses, allowedReuses }: Initiative, wanted: Use): Use[] {
  const isAllowed = (use: Use) => allowedReuses.some((reuse) => isSameUse(reuse, use))
  if (isAllowed(wanted)) return []
  const isEntered = uses.some((use) => isSameUse(use, wanted))
  return uses
    .filter(
      (use) => use.personId === wanted.personId && !isSameUse(use, wanted) && !(isEntered && isAllowed(use)),
    )
    .sort((a, b) => a.year - b.year || (a.award < b.award ? -1 : 1))
}

export type InitiativeProblem = {
  initiativeId: number
  kind: 'shares' | 'same-author-twice' | 'no-authors' | 'used-twice'
  message: string
}

/** What is wrong with the register: shares that do not sum to 100 %, authors named twice, uses beyond the first. */
export function initiativeProblems(initiatives: readonly Initiative[]): InitiativeProblem[] {
  return [...initiatives]
    .sort((a, b) => a.id - b.id)
    .flatMap((initiative) => {
      const problems: InitiativeProblem[] = []
      const { id, title, authors, uses, allowedReuses } = initiative
      const tell = (kind: InitiativeProblem['kind'], message: string) =>
        problems.push({ initiativeId: id, kind, message: `“${title}”: ${message}` })
      const sum = authors.reduce((total, author) => total + author.sharePercent, 0)
      const people = new Set(authors.map((author) => author.personId))
      if (authors.length === 0) tell('no-authors', 'chưa ghi tác giả.')
      else if (sum !== 100) tell('shares', `tổng tỷ lệ đóng góp là ${sum} %, phải bằng 100 %.`)
      if (people.size < authors.length) tell('same-author-twice', 'một tác giả ghi hai lần.')
      for (const personId of [...new Set(uses.map((use) => use.personId))].sort((a, b) => a - b)) {
        const own = uses.filter((use) => use.personId === personId)
        const permitted = own.filter((use) => allowedReuses.some((reuse) => isSameUse(reuse, use)))
        if (own.length - permitted.length > 1)
          tell(
            'used-twice',
            `đã dùng ${own.length} lần (${own
              .map((use) => `${getAward(use.award).shortName} ${formatSchoolYear(use.year)}`)
              .sort()
              .join(', ')}).`,
          )
      }
      return problems
    })
}
