/**
 * A regime's defaults with the college's own values over them. A value that cannot be is refused, the default stays in
 * force and the refusal is told; values that contradict one another are kept and told.
 */
import { type Mark, mayBlock } from '#shared/rules/mark'
import type { ConditionRule, Regime, Source } from '#shared/rules/regimes/types'
import type { SettingKey, SettingValues } from '#shared/rules/setting-values'
import { findSetting, type SettingDefinition, settingCatalogue, settingDefault } from '#shared/rules/settings'

/** What the college stores for one regime. */
export type RegimeOverrides = {
  /** By setting key. `source` is the text the college holds ("Quyết định số … Điều 5"); with one the value counts as read. */
  settings: Readonly<Record<string, { value: unknown; source: string }>>
  /** Rules the college has confirmed from the text itself, by `${award}/${condition id}` or `gate/${id}`: they may block. */
  confirmed: Readonly<Record<string, { source: string }>>
}

export const noOverrides: RegimeOverrides = { settings: {}, confirmed: {} }

export type ResolvedSetting = {
  definition: SettingDefinition
  value: SettingValues[SettingKey]
  defaultValue: SettingValues[SettingKey]
  isDefault: boolean
  /** Shown as "chưa xác nhận": neither the law's text nor the college's own stands behind it. */
  needsConfirmation: boolean
} & Source

export type SettingProblem = {
  /** A setting key, or a rule key of `confirmed`. */
  key: string
  /** `refused`: not applied, the default is. `contradiction`: applied, but cannot all be right. `doubt`: worth a look. */
  severity: 'refused' | 'contradiction' | 'doubt'
  message: string
}

export type ResolvedSettings = {
  regimeId: string
  values: SettingValues
  /** One per setting, in the catalogue's order. */
  settings: readonly ResolvedSetting[]
  sourceOf: (key: SettingKey) => Source
  /** The text by which the college confirmed a rule, or null. */
  confirmationOf: (ruleKey: string) => string | null
  problems: readonly SettingProblem[]
}

/** Settings of one regime. Work it out once per change, not per person. */
export function resolveSettings(regime: Regime, overrides: RegimeOverrides = noOverrides): ResolvedSettings {
  const problems: SettingProblem[] = []
  const settings = settingCatalogue.map((definition): ResolvedSetting => {
    const { value: defaultValue, atMost: _, ...source } = settingDefault(regime, definition)
    const typed = overrides.settings[definition.key]
    const refusal = typed ? settingRefusal(regime, definition, typed.value) : null
    if (refusal) problems.push({ key: definition.key, severity: 'refused', message: refusal })
    if (!typed || refusal) {
      return {
        definition,
        value: defaultValue,
        defaultValue,
        isDefault: true,
        needsConfirmation: !mayBlock(source.mark),
        ...source,
      }
    }
    const ownSource = typed.source.trim()
    const mark: Mark = ownSource === '' ? source.mark : 'A'
    return {
      definition,
      value: typed.value as SettingValues[SettingKey],
      defaultValue,
      isDefault: typed.value === defaultValue,
      needsConfirmation: !mayBlock(mark),
      ...source,
      ...(ownSource === '' ? {} : { article: ownSource, note: undefined }),
      mark,
    }
  })

  for (const key of Object.keys(overrides.settings))
    if (!findSetting(key))
      problems.push({
        key,
        severity: 'refused',
        message: `Phần mềm không có mục “${key}”; giữ nguyên, không áp dụng.`,
      })
  const values = Object.fromEntries(
    settings.map((setting) => [setting.definition.key, setting.value]),
  ) as SettingValues
  problems.push(...contradictions(values))

  const known = ruleKeysOf(regime)
  const confirmed = new Map<string, string>()
  for (const [key, { source }] of Object.entries(overrides.confirmed)) {
    if (!known.has(key))
      problems.push({
        key,
        severity: 'refused',
        message: `Quy định này không có điều kiện “${key}” để xác nhận.`,
      })
    else if (source.trim() === '')
      problems.push({ key, severity: 'refused', message: 'Xác nhận phải ghi rõ văn bản, điều, khoản.' })
    else confirmed.set(key, source.trim())
  }

  const sources = new Map<SettingKey, Source>(
    settings.map(({ definition, article, mark, note }) => [definition.key, { article, mark, note }]),
  )
  return {
    regimeId: regime.id,
    values,
    settings,
    sourceOf: (key) => sources.get(key)!,
    confirmationOf: (ruleKey) => confirmed.get(ruleKey) ?? null,
    problems,
  }
}

/** What a college confirms `Regime.initiativeOnce` under: it belongs to every condition that asks for an initiative. */
export const initiativeOnceKey = 'gate/initiative-once'

/** The keys a college may confirm: every condition that decides on its own, the gates, and that of initiatives. */
export function ruleKeysOf(regime: Regime): Set<string> {
  const keys = new Set([initiativeOnceKey])
  for (const gate of [...regime.gates.person, ...regime.gates.collective]) keys.add(`gate/${gate.id}`)
  for (const [award, rule] of Object.entries(regime.awards))
    for (const condition of rule.conditions as readonly ConditionRule[]) keys.add(`${award}/${condition.id}`)
  return keys
}

/** Why a value can't be set under a regime, in one sentence; null when it can. */
export function settingRefusal(regime: Regime, definition: SettingDefinition, value: unknown): string | null {
  const { label } = definition
  const { atMost, article } = settingDefault(regime, definition)
  switch (definition.kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? null : `“${label}”: chọn có hoặc không.`
    case 'choice':
      return definition.options.some((option) => option.value === value)
        ? null
        : `“${label}”: không có lựa chọn “${String(value)}”.`
    case 'months':
    case 'percent': {
      const unit = definition.kind === 'percent' ? '%' : 'tháng'
      if (value === null) {
        if (definition.kind === 'months' || definition.emptyLabel === undefined)
          return `“${label}”: hãy nhập số ${unit}.`
        return atMost === undefined ? null : `“${label}”: không quá ${atMost} ${unit} (${article}).`
      }
      if (typeof value !== 'number' || !Number.isInteger(value)) return `“${label}”: nhập số nguyên ${unit}.`
      if (value < definition.min || value > definition.max)
        return `“${label}”: ${value} ${unit} nằm ngoài khoảng ${definition.min}–${definition.max}.`
      return atMost !== undefined && value > atMost
        ? `“${label}”: ${value} ${unit} vượt mức ${atMost} ${unit} của ${article}.`
        : null
    }
  }
}

/** Values that are each possible but do not go together. */
function contradictions(values: SettingValues): SettingProblem[] {
  const problems: SettingProblem[] = []
  const tell = (key: SettingKey, severity: SettingProblem['severity'], message: string) =>
    problems.push({ key, severity, message })

  const ladder = ['CSTDCS', 'CSTDT', 'CSTDTQ'] as const
  for (const [index, award] of ladder.entries()) {
    const lower = ladder[index - 1]
    if (!lower) continue
    // Over half is just above 50 %.
    const [below, above] = [values[`votePercent.${lower}`] ?? 50, values[`votePercent.${award}`] ?? 50]
    if (above < below)
      tell(
        `votePercent.${award}`,
        'contradiction',
        `Danh hiệu cao hơn lại cần ít phiếu hơn: ${above} % so với ${below} %.`,
      )
  }
  for (const key of Object.keys(values) as SettingKey[]) {
    const value = values[key]
    if (key.startsWith('votePercent.') && typeof value === 'number' && value <= 50)
      tell(
        key,
        'contradiction',
        `${value} % không phải đa số: có thể được thông qua khi số phiếu chống nhiều hơn.`,
      )
  }
  const { outstandingPercent: usual, outstandingPercentOfGoodUnit: good } = values
  if (usual !== null && good !== null && good < usual)
    tell(
      'outstandingPercentOfGoodUnit',
      'contradiction',
      `Đơn vị HTXS lại bị giới hạn thấp hơn (${good} %) đơn vị khác (${usual} %).`,
    )
  if (values.quotaLevel === 'unit' && values['quotaPercent.CSTDCS'] === null)
    tell(
      'quotaLevel',
      'doubt',
      'Tính theo từng đơn vị nhưng chưa đặt tỷ lệ CSTĐ cơ sở, nên không có tác dụng.',
    )
  if (values.newHireMonths === 0)
    tell('newHireMonths', 'doubt', '0 tháng: người mới tuyển dụng cũng được xét LĐTT.')
  if (values['decides.CSTDCS'] === 'principal' && values['decides.LDTT'] !== 'principal')
    tell('decides.LDTT', 'contradiction', 'Hiệu trưởng quyết định CSTĐ cơ sở nhưng không quyết định LĐTT.')
  return problems
}
