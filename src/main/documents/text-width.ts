/**
 * How wide a line of Times New Roman will be printed: for the rules whose length follows from the text above them
 * (NĐ 30/2020, Phụ lục I, mục II, ô 1, ô 2, ô 5a) and for breaking a name into the lines of a column.
 */

/** Advance widths of Times New Roman Bold in thousandths of the size; a letter with a tone mark is as wide as without. */
const boldWidths: readonly (readonly [width: number, characters: string])[] = [
  [220, '|'],
  [250, ' ,.\u00a0'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt‘’'],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [500, '#$*0123456789?J_agovxy“”–'],
  [520, '~'],
  [554, 'ơ'],
  [555, '"'],
  [556, 'Sbdhknpquđ'],
  [570, '+<=>'],
  [581, '^'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [930, '@'],
  [944, 'M'],
  [1000, '%W—…'],
]

const widthOf = new Map(boldWidths.flatMap(([width, characters]) => [...characters].map((c) => [c, width])))
/** For what is not in the table: an average capital. */
const otherWidth = 722

/** Combining marks other than the horn, which makes the wider letters ơ and ư. */
const narrowMarks = /[\u0300-\u031a\u031c-\u036f]/g

const widest = (text: string): string => text.normalize('NFD').replace(narrowMarks, '').normalize('NFC')

/**
 * Width in twips (twentieths of a point) of bold text.
 * @param size points
 */
export function boldTextWidth(text: string, size: number): number {
  let thousandths = 0
  for (const character of widest(text)) thousandths += widthOf.get(character) ?? otherWidth
  return Math.round((thousandths * size * 20) / 1000)
}

/** Where a line may end: after a space, and after a hyphen inside a word, "2022-" and "2023". */
const opportunity = /(?<= )|(?<=\S-)(?=\S)/

/**
 * The lines bold text takes in a column.
 * @param size points
 * @param width twips
 */
export function boldLines(text: string, size: number, width: number): string[] {
  const lines = ['']
  for (const piece of text.split(opportunity)) {
    const longer = `${lines.at(-1)}${piece}`
    if (lines.at(-1) === '' || boldTextWidth(longer.trimEnd(), size) <= width)
      lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}

/** How finely widths are tried, and how far the real font may differ: lines must break alike over that range. */
const step = 40
const tolerance = 1.03

/**
 * A width in which bold text takes no more lines than in the width given, and the lines are about as long as one
 * another; better a little wider than broken where it may not.
 * @param size points
 * @param width twips
 * @param mayBreak whether a line may end after one word and the next begin with the other
 */
export function balancedWidth(
  text: string,
  size: number,
  width: number,
  mayBreak: (before: string, after: string) => boolean,
): number {
  const count = boldLines(text, size, width).length
  const badBreaks = (lines: readonly string[]) =>
    lines.filter((line, index) => {
      const next = lines[index + 1]
      return next !== undefined && !mayBreak(line.split(' ').at(-1) ?? '', next.split(' ')[0] ?? '')
    }).length
  let best = { width, faults: badBreaks(boldLines(text, size, width)) + 1 }
  for (let narrow = Math.floor(width / count); narrow * tolerance < width; narrow += step) {
    const lines = boldLines(text, size, narrow)
    const isStable = lines.join('\n') === boldLines(text, size, narrow * tolerance).join('\n')
    if (lines.length > count || !isStable || badBreaks(lines) >= best.faults) continue
    best = { width: Math.round((narrow * (1 + tolerance)) / 2), faults: badBreaks(lines) }
  }
  return best.width
}
