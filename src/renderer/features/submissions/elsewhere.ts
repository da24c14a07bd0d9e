import { getAward } from '#shared/domain/award'

/** "Công đoàn cơ sở cũng đề nghị người này: LĐTT." */
export function elsewhereSentence(
  nominations: { unitName: string; title: string | null; form: string | null }[],
): string {
  return nominations
    .map(({ unitName, title, form }) => {
      const codes = [title, form].filter((code) => code !== null)
      const names = codes.map((code) => getAward(code as Parameters<typeof getAward>[0]).shortName)
      return `${unitName} cũng đề nghị người này: ${names.join(', ')}.`
    })
    .join(' ')
}
