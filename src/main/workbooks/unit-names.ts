import type { UnitKind } from '#shared/domain/unit'
import { foldDiacritics } from '#shared/text/vietnamese'

const kindWords: [UnitKind, RegExp][] = [
  ['union', /^(cong doan|to cong doan|cdcs)\b/],
  ['youth-union', /^(doan (thanh nien|truong|tncs|co so)|doan tn|chi doan|dtn)\b/],
  ['faculty', /^khoa\b/],
  ['centre', /^(trung tam|tt)\b/],
  ['section', /^(to|bo mon)\b/],
  ['office', /^(phong|ban|van phong|p)\b/],
]

/** The kind that a unit's name, or a cell "Loại đơn vị", tells. */
export function kindOf(text: string): UnitKind | undefined {
  const folded = foldDiacritics(text)
  return kindWords.find(([, word]) => word.test(folded))?.[0]
}

/** As long as a unit's short name may be. */
const longest = 30

/** "Khoa Cơ khí" → "Cơ khí"; a name that stays long → its initials. */
export function shortNameOf(name: string): string {
  const rest = name.replace(/^(Phòng|Khoa|Tổ|Ban)\s+/iu, '')
  if (rest !== '' && rest.length <= longest) return `${rest[0]!.toUpperCase()}${rest.slice(1)}`
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
    .slice(0, longest)
}

/** Whether a line of a list only names the unit of the people below it. Diacritics count: Tô and Đoàn are family names. */
export const namesUnit = (text: string): boolean =>
  /^(phòng|ban|khoa|trung tâm|tổ|bộ môn|công đoàn|đoàn thanh niên)\s/iu.test(text)
