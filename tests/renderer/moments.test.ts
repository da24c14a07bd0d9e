import { describe, expect, it } from 'vitest'
import { formatAge, formatBytes, formatClock, formatRecent } from '../../src/renderer/components/moments'

/** A local time, as ISO. */
const at = (hour: number, minute: number, day = 3) => new Date(2023, 6, day, hour, minute).toISOString()
const now = new Date(2023, 6, 3, 12, 0)

describe('moments', () => {
  it('are told by the clock on the wall, with the day when it is another', () => {
    expect(formatClock(at(7, 5))).toBe('07:05')
    expect(formatRecent(at(7, 5), now)).toBe('07:05')
    expect(formatRecent(at(7, 5, 2), now)).toBe('07:05 ngày 02/07/2023')
  })

  it.each([
    [at(12, 0), 'vừa xong'],
    [at(12, 5), 'vừa xong'],
    [at(11, 55), '5 phút trước'],
    [at(9, 0), '3 giờ trước'],
    [at(12, 0, 1), '2 ngày trước'],
  ])('have an age: %s', (moment, age) => {
    expect(formatAge(moment, now)).toBe(age)
  })

  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_536, '1,5 kB'],
    [12_300_000, '12,3 MB'],
    [4_000_000_000, '4 GB'],
  ])('sizes are told in units people know: %d', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})
