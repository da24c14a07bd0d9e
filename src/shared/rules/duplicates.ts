/**
 * The same recipient proposed by more than one submitter: by the unit, the union and the youth union, or by two units
 * (Luật TĐKT 2022 Đ5.2.c: one achievement, one reward). Shown side by side; nothing is dropped.
 */
import { type AwardCode, getAward } from '#shared/domain/award'
import { isMassOrganisation, type UnitKind } from '#shared/domain/unit'
import { compareNames, nameSortKey } from '#shared/text/vietnamese'

export type Nomination = {
  id: number
  /** Who hands it in. */
  submitterId: number
  submitterName: string
  submitterKind: UnitKind
  /** Exactly one of the two is set. */
  personId: number | null
  unitId: number | null
  recipientName: string
  birthDate: string | null
  award: AwardCode
  achievement: string | null
}

export type DuplicateGroup = {
  /**
   * `same-award`: one award asked for twice; `two-titles`: two titles, the higher includes the lower; `two-forms`: right
   * only for different achievements; `title-and-form`: allowed, for information; `same-name`: two people, or one
   * entered twice.
   */
  kind: 'same-award' | 'two-titles' | 'two-forms' | 'title-and-form' | 'same-name'
  /** Named by two units of the college itself: in one of them the person must not be counted. */
  isInTwoUnits: boolean
  /** Own units before union and youth union. */
  nominations: Nomination[]
  message: string
}

const recipientKey = ({ personId, unitId }: Nomination): string => `${personId ?? ''}/${unitId ?? ''}`

function grouped(list: readonly Nomination[], keyOf: (one: Nomination) => string): Map<string, Nomination[]> {
  const groups = new Map<string, Nomination[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

function bySubmitter(a: Nomination, b: Nomination): number {
  return (
    Number(isMassOrganisation(a.submitterKind)) - Number(isMassOrganisation(b.submitterKind)) ||
    a.submitterId - b.submitterId ||
    a.id - b.id
  )
}

function kindOf(nominations: readonly Nomination[]): DuplicateGroup['kind'] {
  const codes = nominations.map((one) => one.award)
  if (new Set(codes).size < codes.length) return 'same-award'
  const kinds = codes.map((code) => getAward(code).kind)
  if (kinds.filter((kind) => kind === 'title').length > 1) return 'two-titles'
  return kinds.filter((kind) => kind === 'form').length > 1 ? 'two-forms' : 'title-and-form'
}

const messages: Record<DuplicateGroup['kind'], string> = {
  'same-award': 'cùng một danh hiệu hoặc hình thức được đề nghị hai lần',
  'two-titles': 'được đề nghị hai danh hiệu; chỉ xét danh hiệu cao nhất',
  'two-forms': 'được đề nghị hai hình thức; chỉ đúng khi thành tích khác nhau',
  'title-and-form': 'được đề nghị cả danh hiệu và hình thức ở hai nơi; được phép, kiểm tra thành tích',
  'same-name': 'trùng họ tên; kiểm tra có phải một người nhập hai lần',
}

const gravity = Object.keys(messages)

function groupOf(kind: DuplicateGroup['kind'], list: readonly Nomination[]): DuplicateGroup {
  const nominations = [...list].sort(bySubmitter)
  const own = new Set(
    nominations.filter((one) => !isMassOrganisation(one.submitterKind)).map((one) => one.submitterId),
  )
  const where = [...new Set(nominations.map((one) => one.submitterName))].join(', ')
  return {
    kind,
    isInTwoUnits: kind !== 'same-name' && own.size > 1,
    nominations,
    message: `${nominations[0]!.recipientName}: ${messages[kind]} (${where}).`,
  }
}

/** Groups worth a look, gravest first, then by name. The order of nominations does not matter. */
export function duplicateGroups(nominations: readonly Nomination[]): DuplicateGroup[] {
  const byRecipient = grouped(nominations, recipientKey)
  const groups: DuplicateGroup[] = []
  for (const list of byRecipient.values()) {
    const submitters = new Set(list.map((one) => one.submitterId))
    const kind = list.length > 1 ? kindOf(list) : null
    if (kind !== null && (submitters.size > 1 || kind === 'same-award')) groups.push(groupOf(kind, list))
  }
  groups.push(...sameNames(nominations))
  return groups.sort(
    (a, b) =>
      gravity.indexOf(a.kind) - gravity.indexOf(b.kind) ||
      compareNames(a.nominations[0]!.recipientName, b.nominations[0]!.recipientName) ||
      a.nominations[0]!.id - b.nominations[0]!.id,
  )
}

/** Different people of one name whose birth dates do not tell them apart. */
function sameNames(nominations: readonly Nomination[]): DuplicateGroup[] {
  const people = [...nominations].filter((one) => one.personId !== null).sort((a, b) => a.id - b.id)
  const names = grouped(people, (one) => nameSortKey(one.recipientName))
  return [...names.values()].flatMap((list) => {
    const different = new Set(list.map((one) => one.personId)).size > 1
    const mayBeOne = list.some((a) =>
      list.some(
        (b) =>
          a.personId !== b.personId &&
          (a.birthDate === null || b.birthDate === null || a.birthDate === b.birthDate),
      ),
    )
    return different && mayBeOne ? [groupOf('same-name', list)] : []
  })
}
