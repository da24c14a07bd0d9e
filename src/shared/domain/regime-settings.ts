import { z } from 'zod'
import type { RegimeOverrides, ResolvedSettings } from '#shared/rules/resolve-settings'

/** One value the college sets for a regime; null takes its own value away and the default stands again. */
export const regimeSettingInputSchema = z.object({
  regimeId: z.string().min(1).max(20),
  key: z.string().min(1).max(120),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  /** Null removes the college's own value; a value may itself be null ("no quota"), hence the flag. */
  isReset: z.boolean(),
  /** The text that says so: "Quyết định số … Điều …". */
  source: z.string().max(300),
})
export type RegimeSettingInput = z.input<typeof regimeSettingInputSchema>

/** A rule confirmed from its text, so that it may block; empty `source` takes the confirmation back. */
export const confirmRuleInputSchema = z.object({
  regimeId: z.string().min(1).max(20),
  ruleKey: z.string().min(1).max(120),
  source: z.string().max(300),
})

export type RegimeDesk = {
  regimeId: string
  overrides: RegimeOverrides
  /** Problems of the settings as they stand, worked out by the same rules the page uses. */
  problems: ResolvedSettings['problems']
}
