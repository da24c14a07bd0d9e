import { describe, expect, it } from 'vitest'
import type { Unit, UnitKind } from '#shared/domain/unit'
import { placeAmongKind, placeBeside } from '../../../src/renderer/features/units/unit-order'

const unit = (id: number, kind: UnitKind): Unit => ({
  id,
  kind,
  name: `Đơn vị ${id}`,
  shortName: `${id}`,
  sortOrder: id,
  from: null,
  to: null,
  isSample: false,
  memberCount: 0,
})

const units = [unit(1, 'office'), unit(2, 'office'), unit(3, 'faculty'), unit(4, 'union')]

describe('the place of a unit', () => {
  it.each([
    ['up', 2, -1, 1],
    ['down', 2, 1, 4],
    ['down to the end', 3, 1, null],
    ['up at the top', 1, -1, undefined],
    ['down at the end', 4, 1, undefined],
    ['of a unit that is not there', 9, 1, undefined],
  ] as const)('moving %s', (_, id, step, before) => {
    expect(placeBeside(units, id, step)).toBe(before)
  })

  it('of a new one is after the last of its kind', () => {
    expect(placeAmongKind([...units, unit(5, 'office')], { id: 5, kind: 'office' })).toBe(3)
    expect(placeAmongKind(units, { id: 5, kind: 'union' })).toBeUndefined()
    expect(placeAmongKind(units, { id: 5, kind: 'centre' })).toBeUndefined()
  })
})
