/**
 * Vietnamese text as officers type and paste it: cleaning, searching without diacritics, and the order of a
 * list of names. Everything here is a function of its arguments.
 */

/** Tabs and every Unicode space, NBSP included: Word and Excel paste them where a plain space is meant. */
const spaces = /[\t\p{Zs}]+/gu
/** CR LF, CR, the vertical tab Word pastes for Shift+Enter, form feed, NEL and the Unicode separators. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu
/** Controls, zero-width and direction marks, soft hyphens, BOMs, broken surrogates: invisible, or illegal in a .docx. */
const invisible = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]|(?![\n\t])\p{Cc}/gu
/** Ð/ð (eth) stand for Đ/đ in text that came through a Western code page; the eye cannot tell Ð from Đ. */
const eths: Record<string, string> = { Ð: 'Đ', ð: 'đ' }

const cleanCharacters = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .replace(invisible, '')
    .replace(/[Ðð]/g, (eth) => eths[eth]!)
    .normalize('NFC')

/** One line as it is stored: NFC, no invisible characters, single spaces, trimmed. A pasted line break becomes a space. */
export function cleanText(text: string): string {
  return cleanCharacters(text).replace(/\n/g, ' ').replace(spaces, ' ').trim()
}

/** `cleanText` for a box of several lines: `\n` stays, each line is cleaned, at most one blank line in a row. */
export function cleanMultiline(text: string): string {
  return cleanCharacters(text)
    .split('\n')
    .map((line) => line.replace(spaces, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** For search only: lower case, đ → d, no diacritics ("Nguyễn Văn Ân" → "nguyen van an"). */
export function foldDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** `word` begins a word of `text`; a word with a digit is a piece of a code or number and may sit anywhere. */
function occurs(word: string, text: string): boolean {
  const anywhere = /\d/.test(word)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (anywhere || !isWordCharacter(text[at - 1])) return true
  }
  return false
}

/**
 * Whether every word of the query begins some word of the text, diacritics, case and order aside:
 * "an nguyen" finds "Nguyễn Văn Ân" but not "Nguyễn Lan". "012" finds the code "NV0123". An empty query finds all.
 */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldDiacritics(cleanText(text))
  return foldDiacritics(cleanText(query))
    .split(' ')
    .every((word) => word === '' || occurs(word, folded))
}

/** Combining marks that make another letter; '{' < '|' < '}' all come after 'z': a ă â b, o ô ơ p, u ư v. */
const letterMarks: Record<string, string> = { '\u0306': '{', '\u0302': '|', '\u031B': '}' }
/** Combining marks that are tones: huyền, sắc, hỏi, ngã, nặng. No mark is '0'. */
const toneMarks: Record<string, string> = {
  '\u0300': '1',
  '\u0301': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
}

/** "ầm" → "a|m 1": letters, a space lower than any letter (so "an" < "anh"), the tone wherever it was typed. */
function wordKey(word: string): string {
  let letters = ''
  let tones = ''
  for (const character of word.normalize('NFD').toLowerCase().normalize('NFD')) {
    if (character === 'đ' || character === 'ð') letters += 'd{'
    else if (/[\p{L}\p{N}]/u.test(character)) letters += character
    else {
      letters += letterMarks[character] ?? ''
      tones += toneMarks[character] ?? ''
    }
  }
  return `${letters} ${tones || '0'}`
}

/** Words of letters and digits. An apostrophe belongs to the word (H'Hen), other punctuation parts words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/['’ʼ]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+|[\u{10000}-\u{10FFFF}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/**
 * A key to store beside the name: comparing keys byte by byte (SQLite's default ORDER BY) orders the names.
 *
 * Names sort by the given name (the last word), then by the other words from the family name on. Each word is
 * settled before the next is looked at, as in a Vietnamese dictionary: its letters first, in the order of the
 * alphabet (a ă â b c d đ e ê … o ô ơ … u ư …), then its tone. So all "Hoa" stand together, before all "Hòa".
 *
 * Tones: không dấu, huyền, sắc, hỏi, ngã, nặng. Unicode's own order for Vietnamese (CLDR "vi") puts sắc after
 * ngã; we keep the order officers know from their own lists (thuthuataccess.com thread 10073) and do not
 * use Intl.Collator, whose data differs between the versions of a runtime while a stored key must not.
 *
 * A note in brackets that tells two people apart, "Nguyễn Văn An (Toán)", is not the given name: it sorts last.
 * Example: "Trần Thị Ân" → "a|n 0 tra|n 1 thi 5".
 */
export function nameSortKey(fullName: string): string {
  const notes: string[] = []
  const name = fullName.replace(/\(([^()]*)\)/g, (_, note: string) => {
    notes.push(note)
    return ' '
  })
  const words = wordsOf(name)
  const nameKey = [...words.slice(-1), ...words.slice(0, -1)].map(wordKey).join(' ')
  const noteKey = wordsOf(notes.join(' ')).map(wordKey).join(' ')
  return noteKey ? `${nameKey} !${noteKey}` : nameKey
}

/** For `sort`: negative when `a` comes first. Agrees with the stored keys; 0 only for the same name. */
export function compareNames(a: string, b: string): number {
  const left = nameSortKey(a)
  const right = nameSortKey(b)
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Whether two spellings are one name: case, spacing, punctuation, Unicode form and the place of the tone
 * (hòa/hoà, thủy/thuỷ) aside. The letters and the tones count: "Hoa" is not "Hòa", "Lý" is not "Lí".
 */
export function sameName(a: string, b: string): boolean {
  return nameSortKey(a) === nameSortKey(b)
}
