import type { OrganisationView } from '#main/documents/views'
import type { Organisation } from '#shared/domain/organisation'
import type { Unit } from '#shared/domain/unit'

/**
 * Whose header a submitter's papers carry (forms.md §0): a unit of the college stands under the college, the union and
 * the youth union are bodies of their own; a part of one of them stands under it.
 */
export function submitterOrganisation(
  organisation: Organisation,
  unit: Pick<Unit, 'kind' | 'name' | 'shortName'>,
): OrganisationView {
  const { name: college, place, numberStyle } = organisation
  const shared = { sign: unitSign(unit), place, numberStyle }
  switch (unit.kind) {
    case 'union':
      return { kind: 'union', ...ofBody(unit.name, 'Công đoàn cơ sở', college), ...shared }
    case 'youth-union':
      return { kind: 'youth-union', ...ofBody(unit.name, 'Đoàn Thanh niên', college), ...shared }
    default:
      return { kind: 'government', managingBody: college, name: unit.name, ...shared }
  }
}

/** "Tổ Công đoàn …", "Chi đoàn …": parts of the body. */
const isPart = /^(?:tổ công đoàn|công đoàn bộ phận|chi đoàn|liên chi đoàn|đoàn khoa)(?!\p{L})/iu

function ofBody(name: string, body: string, college: string): { managingBody: string; name: string } {
  if (isPart.test(name)) return { managingBody: `${body} ${college}`, name }
  const isWhole = name.toLocaleLowerCase('vi').includes(college.toLocaleLowerCase('vi'))
  return { managingBody: '', name: isWhole ? name : `${name} ${college}` }
}

/** What stands after the hyphen of the submitter's numbers: its short name when that is a sign, else its initials. */
export function unitSign({ kind, name, shortName }: Pick<Unit, 'kind' | 'name' | 'shortName'>): string {
  if (/^[\p{Lu}\d]+$/u.test(shortName)) return shortName
  if (kind === 'union') return 'CĐCS'
  if (kind === 'youth-union') return 'ĐTN'
  const initials = name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? []
  return initials.join('').toLocaleUpperCase('vi')
}
