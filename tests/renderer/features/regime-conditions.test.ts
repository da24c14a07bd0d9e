import { expect, test } from 'vitest'
import { getRegime, regimes } from '#shared/rules/regime'
import { initiativeOnceKey, noOverrides, resolveSettings, ruleKeysOf } from '#shared/rules/resolve-settings'
import { conditionRows } from '../../../src/renderer/features/regimes/conditions'

const rowsOf = (regimeId: string, confirmed = {}) => {
  const regime = getRegime(regimeId)
  return conditionRows(regime, resolveSettings(regime, { ...noOverrides, confirmed }))
}

test('lists every rule the college may confirm, once', () => {
  for (const regime of regimes)
    expect(
      rowsOf(regime.id)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...ruleKeysOf(regime)].sort())
})

test('lists that an initiative serves once: sure under R1, to be confirmed after, sure once confirmed', () => {
  const row = (regimeId: string, confirmed = {}) =>
    rowsOf(regimeId, confirmed).find(({ key }) => key === initiativeOnceKey)
  expect(row('R1')).toMatchObject({ mark: 'B', confirmedBy: null })
  for (const regime of ['R2a', 'R2b', 'R3']) expect(row(regime)).toMatchObject({ mark: 'C' })
  const source = 'Quy chế số 5/QC-CĐN, Điều 9'
  expect(row('R3', { [initiativeOnceKey]: { source } })).toMatchObject({
    mark: 'A',
    article: source,
    confirmedBy: source,
    note: undefined,
  })
})
