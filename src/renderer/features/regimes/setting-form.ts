import { z } from 'zod'
import type { Regime } from '#shared/rules/regimes/types'
import { settingRefusal } from '#shared/rules/resolve-settings'
import type { SettingDefinition } from '#shared/rules/settings'
import { typedFigure } from './setting-values'

/** What stands in the form of one setting; a figure as typed. */
export type SettingInput = { value: string | number | boolean | null; source: string }

/** The value as main takes it. */
export const sentValue = ({ kind }: SettingDefinition, { value }: SettingInput): SettingInput['value'] =>
  (kind === 'percent' || kind === 'months') && typeof value !== 'boolean' ? typedFigure(value) : value

/** Refuses what main would refuse, at its field. */
export const settingFormSchema = (
  regime: Regime,
  definition: SettingDefinition,
): z.ZodType<unknown, SettingInput> =>
  z
    .object({
      value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
      source: z.string().max(300, 'Dài quá 300 ký tự.'),
    })
    .check(({ value: typed, issues }) => {
      const message = settingRefusal(regime, definition, sentValue(definition, typed))
      if (message !== null) issues.push({ code: 'custom', input: typed.value, path: ['value'], message })
    })
