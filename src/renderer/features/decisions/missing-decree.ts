import type { Day } from '#shared/day'
import { regimeOn } from '#shared/rules/regime'

/** The decree in force on the signing day when no căn cứ names it: "Nghị định số 98/2023/NĐ-CP". */
export function missingDecree(signedOn: Day, legalBases: readonly string[]): string | null {
  const decree = regimeOn(signedOn).instruments.find((instrument) => /^Nghị định/.test(instrument.name))?.name
  const number = decree && /\d+\/\d+\/NĐ-CP/.exec(decree)?.[0]
  if (!number || legalBases.some((basis) => basis.includes(number))) return null
  return decree
}
