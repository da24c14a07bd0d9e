/**
 * "412" of a decision → "412/QĐ-CĐN"; below ten with a zero in front (NĐ 30/2020, Phụ lục I, mục II, ô 3). What was
 * typed with its sign stays as typed.
 * @param abbreviation of the kind of document: "QĐ", "BC"
 */
export function numberWithSign(number: string, abbreviation: string, sign: string): string {
  if (number.includes('/')) return number
  return `${/^\d$/.test(number) ? `0${number}` : number}/${abbreviation}-${sign}`
}

/** "007/2023": a giấy khen's number in its year's book, alike in the book and on the paper. */
export const registerNumber = (number: number, year: number): string =>
  `${String(number).padStart(3, '0')}/${year}`
