import type { UseFormReturnType } from '@mantine/form'
import { type DecisionInput, type EntryKey, entryKeyText } from '#shared/domain/decision'

/** Amounts the law leaves free, as the form holds them. */
export type Amounts = {
  /** Đồng; null while it has not been typed. */
  of: (key: EntryKey) => number | null
  set: (keys: readonly EntryKey[], amount: number | null) => void
}

/** @param onStep called after each */
export function useAmounts(form: UseFormReturnType<DecisionInput>, onStep: () => void): Amounts {
  const typed = new Map((form.values.amounts ?? []).map((one) => [entryKeyText(one), one.amount]))
  return {
    of: (key) => typed.get(entryKeyText(key)) ?? null,
    set: (keys, amount) => {
      const changed = new Set(keys.map(entryKeyText))
      const others = (form.getValues().amounts ?? []).filter((one) => !changed.has(entryKeyText(one)))
      const given =
        amount === null
          ? []
          : keys.map(({ award, personId, unitId }) => ({ award, personId, unitId, amount }))
      form.setFieldValue('amounts', [...others, ...given])
      onStep()
    },
  }
}
