import type { QuotaDesk } from '#shared/domain/assessment'
import { mayBlock } from '#shared/rules/mark'
import type { OutstandingQuota, Quota } from '#shared/rules/quota'
import type { Tone } from '../state-badge'

/* How limits are worded on the screen. Pure. */

export type QuotaState = 'over' | 'over-unconfirmed' | 'within' | 'within-unconfirmed' | 'none'

/** Over a limit nobody has confirmed is a doubt, not a breach. */
export function quotaState({ limit, isOver, mark }: Quota): QuotaState {
  if (limit === null) return 'none'
  if (mayBlock(mark)) return isOver ? 'over' : 'within'
  return isOver ? 'over-unconfirmed' : 'within-unconfirmed'
}

export const quotaStateWords: Record<QuotaState, string> = {
  over: 'vượt',
  'over-unconfirmed': 'vượt mức chưa xác nhận',
  within: 'trong mức',
  'within-unconfirmed': 'trong mức chưa xác nhận',
  none: 'không giới hạn',
}

const quotaTones = {
  over: 'bad',
  'over-unconfirmed': 'doubt',
  within: 'good',
  'within-unconfirmed': 'neutral',
  none: 'neutral',
} as const

/** How it stands, for a badge. One that does not bind is for comparison: over it is worth a look, no more. */
export function quotaBadge(quota: Quota, binds: boolean): { tone: Tone; word: string } {
  const state = quotaState(quota)
  if (binds) return { tone: quotaTones[state], word: quotaStateWords[state] }
  return quota.isOver ? { tone: 'doubt', word: 'quá mức' } : { tone: 'neutral', word: quotaStateWords[state] }
}

/** "4/3", or "4" where there is no limit. */
export const usedOfLimit = ({ used, limit }: Quota): string =>
  limit === null ? `${used}` : `${used}/${limit}`

export type QuotaEntry = {
  key: string
  /** "CSTĐCS toàn trường" */
  title: string
  quota: Quota
  /** Whether this one must be kept; the other level is for comparison. */
  binds: boolean
  /** Another way to read the rule, for the officer to see the difference. */
  otherReading: Quota | null
}

const outstandingLine = (
  key: string,
  title: string,
  { binding, otherReading }: OutstandingQuota,
): QuotaEntry => ({
  key,
  title,
  quota: binding,
  binds: true,
  otherReading,
})

/** The limits that touch one unit, then the school's; without a unit the school's alone. */
export function quotaLines(desk: QuotaDesk, unitId: number | null): QuotaEntry[] {
  const { emulation, outstanding, outstandingUnits } = desk
  const unit = emulation.units.find((one) => one.unitId === unitId)
  const unitOutstanding = outstanding?.units.find((one) => one.unitId === unitId)
  return [
    ...(unit
      ? [
          {
            key: 'unit',
            title: 'CSTĐCS của đơn vị',
            quota: unit,
            binds: emulation.level === 'unit',
            otherReading: null,
          },
        ]
      : []),
    {
      key: 'school',
      title: 'CSTĐCS toàn trường',
      quota: emulation.school,
      binds: emulation.level === 'school',
      otherReading: null,
    },
    ...(unitOutstanding ? [outstandingLine('unit-HTXS', 'Người HTXS của đơn vị', unitOutstanding)] : []),
    ...(outstanding ? [outstandingLine('school-HTXS', 'Người HTXS toàn trường', outstanding.school)] : []),
    ...(outstandingUnits
      ? [
          {
            key: 'units-HTXS',
            title: 'Đơn vị HTXS',
            quota: outstandingUnits,
            binds: true,
            otherReading: null,
          },
        ]
      : []),
  ]
}
