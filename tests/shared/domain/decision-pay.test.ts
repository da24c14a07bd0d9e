import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type AwardCode, getAward } from '#shared/domain/award'
import { type EarlierAward, type LineToPay, payLines } from '#shared/domain/decision-pay'

const amounts: Record<string, number> = { LDTT: 540_000, CSTDCS: 1_800_000, CSTDT: 5_400_000, GK_CN: 540_000 }
const codes = Object.keys(amounts) as AwardCode[]
const line = (recipient: string, award: AwardCode): LineToPay => ({
  ...{ recipient, award, achievement: '' },
  amount: amounts[award]!,
})
const anyLines = fc
  .uniqueArray(fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom(...codes)), { selector: String })
  .map((pairs) => pairs.map(([recipient, award]) => line(recipient, award)))

it('pays in all what the highest title and each form pay, however decisions are split', () => {
  fc.assert(
    fc.property(anyLines, fc.array(fc.nat({ max: 3 }), { minLength: 10 }), (lines, parts) => {
      // Each line is decided in one of up to four decisions, one after the other.
      const earlier: EarlierAward[] = []
      for (const part of [0, 1, 2, 3]) {
        const now = lines.filter((_, index) => (parts[index] ?? 0) === part)
        payLines(now, [...earlier]).forEach(({ amount, note }, index) => {
          const { recipient, award } = now[index]!
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(note === '').toBe(amount === amounts[award])
          earlier.push({
            recipient,
            award,
            period: null,
            achievement: '',
            paid: amount,
            number: String(part),
          })
        })
      }
      for (const recipient of ['A', 'B']) {
        const own = lines.filter((one) => one.recipient === recipient)
        const titles = own.filter(({ award }) => getAward(award).kind === 'title')
        const forms = own.filter(({ award }) => getAward(award).kind === 'form')
        const due =
          Math.max(0, ...titles.map(({ amount }) => amount)) +
          forms.reduce((sum, { amount }) => sum + amount, 0)
        const paid = earlier
          .filter((one) => one.recipient === recipient)
          .reduce((sum, one) => sum + one.paid, 0)
        expect(paid).toBe(due)
      }
    }),
  )
})

it('pays titles of another time in full', () => {
  const earlier: EarlierAward = {
    ...{ recipient: 'A', award: 'CSTDCS', achievement: '', paid: 1_800_000, number: '12' },
    period: { from: '2022-09-01', to: '2023-02-28' },
  }
  expect(payLines([line('A', 'LDTT')], [earlier])).toEqual([{ amount: 540_000, note: '' }])
})

it('pays two forms for one deed once', () => {
  const deed = { achievement: 'Cứu người đuối nước' }
  expect(
    payLines(
      [
        { ...line('A', 'GK_CN'), ...deed },
        { recipient: 'A', award: 'BK_CN', amount: 1_800_000, ...deed },
      ],
      [],
    ).map(({ amount }) => amount),
  ).toEqual([0, 1_800_000])
})
