import type { ResolvedSetting } from '#shared/rules/resolve-settings'
import type { SettingDefinition } from '#shared/rules/settings'

/** A setting's value as the officer reads it: "80 %", "Quá nửa", "Hiệu trưởng". */
export function shownValue(definition: SettingDefinition, value: unknown): string {
  switch (definition.kind) {
    case 'percent':
      return value === null ? (definition.emptyLabel ?? 'chưa đặt') : `${String(value)} %`
    case 'months':
      return `${String(value)} tháng`
    case 'yes-no':
      return value === true ? 'Có' : 'Không'
    case 'choice':
      return definition.options.find((option) => option.value === value)?.label ?? String(value)
  }
}

/** What is typed as a figure, as main takes it: what is no whole number goes as it stands and is refused there. */
export function typedFigure(typed: string | number | null): string | number | null {
  const text = String(typed ?? '').trim()
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** The college has set a value, or named its text. */
export const isOwn = (setting: ResolvedSetting, overrides: Readonly<Record<string, unknown>>): boolean =>
  Object.hasOwn(overrides, setting.definition.key)
