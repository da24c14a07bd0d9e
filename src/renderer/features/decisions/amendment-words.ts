import { getAward } from '#shared/domain/award'
import {
  type Amendment,
  type ChangedField,
  changedFieldNames,
  type DecisionChange,
  type DecisionEntry,
  entryKeyText,
} from '#shared/domain/decision'
import { formatMoney } from '#shared/money'
import { fullNumber } from './decision-names'

/** The fields a correction may change, in the order lists have them. */
export const correctableFields: readonly ChangedField[] = [
  'honorific',
  'name',
  'position',
  'unitName',
  'amount',
]

export const fieldName = (field: ChangedField, entry: Pick<DecisionEntry, 'personId'>): string =>
  field === 'name' && entry.personId === null ? 'Tên tập thể' : changedFieldNames[field]

/** A value as a list shows it. */
export const valueText = (field: ChangedField, value: string): string =>
  field === 'amount' && /^\d+$/.test(value) ? `${formatMoney(Number(value))} đồng` : value || '(để trống)'

/** "Bà Trần Thị Bình, LĐTT · Khoa Cơ khí" */
export const lineName = (entry: DecisionEntry): string =>
  `${[entry.honorific, entry.name].filter(Boolean).join(' ')}, ${getAward(entry.award).shortName}${
    entry.personId === null || entry.unitName === '' ? '' : ` · ${entry.unitName}`
  }`

/** "Họ và tên “Trần Thị Bình” thành “Trần Thị Bính”" */
export const changeText = (change: DecisionChange, entry: Pick<DecisionEntry, 'personId'>): string =>
  `${fieldName(change.field, entry)} “${valueText(change.field, change.before)}” thành “${valueText(change.field, change.after)}”`

/** What later decisions have done to the lines of one, by line. */
export function amendedLines(
  entries: readonly DecisionEntry[],
  amendments: readonly Amendment[],
  sign: string,
): Map<string, string> {
  const texts = new Map<string, string[]>()
  for (const { kind, number, changes } of amendments)
    for (const [place, ofLine] of Map.groupBy(changes, (change) => change.entryPlace)) {
      const entry = entries[place]
      if (!entry) continue
      const key = entryKeyText(entry)
      const by = `Quyết định số ${fullNumber(number, sign)}`
      const text =
        kind === 'revocation'
          ? `Đã thu hồi bởi ${by}`
          : `Đã đính chính bởi ${by}: ${ofLine.map((change) => changeText(change, entry)).join('; ')}`
      texts.set(key, [...(texts.get(key) ?? []), text])
    }
  return new Map([...texts].map(([key, lines]) => [key, lines.join('. ')]))
}
