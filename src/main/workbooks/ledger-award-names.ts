import { type AwardCode, type AwardObject, awards } from '#shared/domain/award'
import { foldDiacritics } from '#shared/text/vietnamese'

/** An award of the catalogue before it is known whether a person or a collective got it: "GK" is GK_CN or GK_TT. */
export type AwardStem = string

const emulator = '(?:cstd|chien s[iy] thi dua)(?: cap)?'
const flag = 'co (?:thi dua|td)(?: xuat sac)?(?: dan dau)?(?: phong trao thi dua)?(?: cua)?'
const certificate = '(?:bang khen|bk)(?: cua)?'
const committee = '(?: chu tich| ct)? ?(?:uy ban nhan dan|ct ?ubnd|ubnd)?(?: cap)?'
const order = '(?:huan chuong (?:lao dong|ld)|hcld)(?: hang)?'

/** How lists write the awards, without diacritics and signs; a name that holds another stands before it. */
const spellings: readonly [AwardStem, string][] = [
  [
    'GK_HS',
    '(?:giay khen|gk)(?: cua)?(?: hieu truong| truong)? (?:hssv|hs ?sv|hoc sinh(?: sinh vien)?|sinh vien)',
  ],
  ['TTLDXS', 'ttldxs|tap the (?:lao dong |ld ?)?(?:xuat sac|xs)'],
  ['TTLDTT', 'ttldtt|tap the (?:lao dong |ld ?)?(?:tien tien|tt)'],
  ['LDTT', 'ldtt|lao dong tien tien'],
  ['CSTDTQ', `cstd ?tq|${emulator} toan quoc`],
  ['CSTDT', `cstd ?t|${emulator} tinh`],
  ['CSTDCS', `cstd ?cs|${emulator} co so`],
  ['CTDCP', `ctdcp|${flag} (?:chinh phu|cp)`],
  ['CTDT', `ctdt|${flag}${committee} tinh`],
  ['BKTTG', `bkttg|${certificate} (?:thu tuong|ttg)`],
  ['BK', `${certificate}${committee} tinh`],
  ['HCLD1', `${order} (?:nhat|1|i)`],
  ['HCLD2', `${order} (?:nhi|2|ii)`],
  ['HCLD3', `${order} (?:ba|3|iii)`],
]
const patterns = spellings.map(([stem, spelling]): [AwardStem, RegExp] => [
  stem,
  new RegExp(`\\b(?:${spelling})\\b`),
])

/** What a giấy khen may be followed by, the college's own being meant. */
const ownCertificate =
  /^(?:giay khen|gk)(?: cua)?(?: (?:hieu truong|truong|cap truong|cap co so)\b(?! (?:phong|khoa|ban)\b).*| (?:nam|dot|cho|vi|ve|da)\b.*)?$/
const foreignBody = /\b(?:cong doan|doan (?:truong|tncs|thanh nien)|dang uy|chi bo|so|phong|ubnd|uy ban)\b/

const plain = (text: string): string =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/**
 * The awards a cell names; none when the catalogue does not know it, several when the cell holds several.
 * @param decidedBy tells whose giấy khen or bằng khen it is where the cell does not
 */
export function recogniseAwards(text: string, decidedBy: string): AwardStem[] {
  let rest = plain(text).replace(/^danh hieu /, '')
  const by = plain(decidedBy)
  const found: AwardStem[] = []
  for (const [stem, pattern] of patterns)
    if (pattern.test(rest)) {
      found.push(stem)
      rest = rest.replace(pattern, ' ').trim()
    }
  if (found.length > 0) return found
  if (ownCertificate.test(rest)) return by === '' || isCollege(by) ? ['GK'] : []
  if (/^(?:bang khen|bk)$/.test(rest)) {
    if (/\bthu tuong\b/.test(by)) return ['BKTTG']
    if (/\b(?:ubnd|ctubnd|uy ban nhan dan)\b.*\btinh\b/.test(by)) return ['BK']
  }
  return []
}

const isCollege = (by: string): boolean => /\btruong\b/.test(by) && !foreignBody.test(by)

/** The award of the catalogue for a person or a collective; undefined when only the other one can get it. */
export const awardOf = (stem: AwardStem, object: AwardObject): AwardCode | undefined =>
  awards.find(
    (award) =>
      award.object === object &&
      (award.code === stem || award.code === `${stem}_${object === 'person' ? 'CN' : 'TT'}`),
  )?.code

/** Who an award is for, when only one of them can get it. */
export const objectOf = (stem: AwardStem): AwardObject | undefined =>
  awards.find((award) => award.code === stem)?.object
