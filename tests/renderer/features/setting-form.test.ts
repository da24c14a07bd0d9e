import { expect, test } from 'vitest'
import { draftKeySchema } from '#shared/domain/draft'
import { fieldErrorsOf } from '#shared/fields'
import { getRegime, regimes } from '#shared/rules/regime'
import { resolveSettings, ruleKeysOf } from '#shared/rules/resolve-settings'
import { findSetting, settingCatalogue } from '#shared/rules/settings'
import {
  type SettingInput,
  sentValue,
  settingFormSchema,
} from '../../../src/renderer/features/regimes/setting-form'

const judge = (regimeId: string, key: string, value: SettingInput['value']) => {
  const verdict = settingFormSchema(getRegime(regimeId), findSetting(key)!).safeParse({ value, source: '' })
  return verdict.success ? {} : fieldErrorsOf(verdict.error)
}

test('refuses at the field what the rules would not apply', () => {
  expect(judge('R3', 'votePercent.CSTDT', '120').value).toMatch(/120 % nằm ngoài khoảng 1–100\.$/)
  expect(judge('R3', 'newHireMonths', '').value).toMatch(/hãy nhập số tháng\.$/)
  expect(judge('R3', 'newHireMonths', '6,5').value).toMatch(/số nguyên tháng\.$/)
  expect(judge('R1', 'quotaPercent.CSTDCS', '16').value).toMatch(/vượt mức 15 %/)
  expect(judge('R3', 'quotaPercent.CSTDCS', '16')).toEqual({})
  expect(judge('R3', 'quotaPercent.CSTDCS', null)).toEqual({})
})

test('takes every default as it stands', () => {
  for (const regime of regimes)
    for (const { definition, defaultValue } of resolveSettings(regime).settings)
      expect(judge(regime.id, definition.key, defaultValue), `${regime.id} ${definition.key}`).toEqual({})
})

test('sends figures as numbers, and what is none as it was typed', () => {
  const months = findSetting('newHireMonths')!
  expect(sentValue(months, { value: ' 6 ', source: '' })).toBe(6)
  expect(sentValue(months, { value: 'sáu', source: '' })).toBe('sáu')
  expect(sentValue(months, { value: '', source: '' })).toBeNull()
})

test('every setting and rule has a name for its draft', () => {
  for (const regime of regimes) {
    for (const { key } of settingCatalogue)
      expect(draftKeySchema.safeParse({ form: 'regime-setting', key: `${regime.id}/${key}` }).success).toBe(
        true,
      )
    for (const key of ruleKeysOf(regime))
      expect(draftKeySchema.safeParse({ form: 'regime-rule', key: `${regime.id}/${key}` }).success).toBe(true)
  }
})
