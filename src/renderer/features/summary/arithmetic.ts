import { formatShare, type SchoolSummary, type SummaryRow } from '#shared/domain/school-summary'

/** The columns that count people. */
export type FigureKey = keyof SchoolSummary['total']

export const figureNames: Record<FigureKey, string> = {
  people: 'Số người',
  advancedWorkers: 'Lao động tiên tiến',
  emulators: 'Chiến sĩ thi đua cơ sở trở lên',
  commended: 'Khen thưởng',
  notConsidered: 'Không xét',
}

/** "161 / 180 = 89,4%"; null for the number of people itself, which is no share of anything. */
export function shareSentence(key: FigureKey, figures: SchoolSummary['total'] | SummaryRow): string | null {
  if (key === 'people') return null
  const part = figures[key].count
  const whole = figures.people.count
  return `${part} / ${whole} = ${formatShare(part, whole)}`
}

/**
 * How a column comes to its total: "Cộng các dòng 185, trừ 5 người có tên ở hai hồ sơ = 180". Null when the
 * rows simply add up.
 */
export function totalSentence(key: FigureKey, summary: SchoolSummary): string | null {
  const sum = summary.rows.reduce((before, row) => before + row[key].count, 0)
  const total = summary.total[key].count
  if (sum === total) return null
  const times = new Map<number, number>()
  for (const row of summary.rows)
    for (const { personId } of row[key].people) times.set(personId, (times.get(personId) ?? 0) + 1)
  const repeated = [...times.values()].filter((count) => count > 1)
  const without = repeated.every((count) => count === 2)
    ? `trừ ${repeated.length} người có tên ở hai hồ sơ`
    : `trừ ${sum - total} lần ghi lặp của ${repeated.length} người có tên ở nhiều hồ sơ`
  return `Cộng các dòng ${sum}, ${without} = ${total}`
}

/** A person behind a figure, with every unit whose list has them there. */
export type FigurePerson = {
  personId: number
  fullName: string
  units: { unitId: number; unitShortName: string }[]
}

/** The people behind the total of a column, in the order of the rows. */
export function totalPeople(key: FigureKey, rows: SummaryRow[]): FigurePerson[] {
  const people = new Map<number, FigurePerson>()
  for (const { unitId, unitShortName, ...figures } of rows) {
    for (const { personId, fullName } of figures[key].people) {
      const person = people.get(personId) ?? { personId, fullName, units: [] }
      people.set(personId, person)
      person.units.push({ unitId, unitShortName })
    }
  }
  return [...people.values()]
}
