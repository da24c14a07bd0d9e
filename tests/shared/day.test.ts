import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  compareDays,
  daysBetween,
  formatDay,
  formatLongDay,
  formatLongTime,
  formatSchoolYear,
  formatShortDay,
  isDay,
  isTime,
  isWithin,
  parseDay,
  parseTime,
  schoolYearOf,
} from '#shared/day'

/** Days by the platform's calendar, which the module itself does not use. */
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('parseDay', () => {
  it.each([
    '3/7/2023',
    '03/07/2023',
    '3-7-2023',
    '3.7.2023',
    '3 7 2023',
    '030723',
    '03072023',
    '3/7/23',
    ' 03/7/2023 ',
    '3//7/2023',
    '3 / 7 / 2023',
    '2023-07-03',
    '2023-7-3',
    'ngày 03 tháng 7 năm 2023',
    'Ngày 3 tháng 7 năm 2023',
    'ngày 3 tháng 7 năm 2023'.normalize('NFD'),
  ])('reads %s', (typed) => {
    expect(parseDay(typed)).toBe('2023-07-03')
  })

  it('reads a year of two digits as a birth year or a recent one', () => {
    expect(parseDay('15/8/75')).toBe('1975-08-15')
    expect(parseDay('150849')).toBe('2049-08-15')
    expect(parseDay('150850')).toBe('1950-08-15')
  })

  it.each([
    '',
    'abc',
    '3/7',
    '31/4/2023',
    '29/2/2023',
    '32/1/2023',
    '0/1/2023',
    '1/13/2023',
    '1/1/1799',
    '1/1/2101',
    '7/2023',
    '3/7/023',
    '310423',
    '20230703',
    '3/7/2023 8:00',
    '-3/7/2023',
    '1/1/1/2023',
  ])('refuses %j', (typed) => {
    expect(parseDay(typed)).toBeNull()
  })

  it('knows leap years', () => {
    expect(parseDay('29/2/2024')).toBe('2024-02-29')
    expect(parseDay('29/2/2000')).toBe('2000-02-29')
    expect(parseDay('29/2/1900')).toBeNull()
    expect(parseDay('29/2/2100')).toBeNull()
  })

  it('reads back every way a day is written', () => {
    fc.assert(
      fc.property(day, (iso) => {
        for (const written of [formatDay(iso), formatShortDay(iso), formatLongDay(iso), iso]) {
          expect(parseDay(written)).toBe(iso)
        }
        expect(parseDay(formatDay(iso).replaceAll('/', ''))).toBe(iso)
      }),
    )
  })

  it('gives a Day or null for any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9/. -]{0,11}$/), (text) => {
        const parsed = parseDay(text)
        expect(parsed === null || isDay(parsed)).toBe(true)
      }),
    )
  })
})

describe('the ways a day is written', () => {
  it.each([
    ['2023-07-03', '03/07/2023', '03/7/2023', 'ngày 03 tháng 7 năm 2023'],
    ['2023-01-15', '15/01/2023', '15/01/2023', 'ngày 15 tháng 01 năm 2023'],
    ['2024-02-09', '09/02/2024', '09/02/2024', 'ngày 09 tháng 02 năm 2024'],
    ['2026-11-22', '22/11/2026', '22/11/2026', 'ngày 22 tháng 11 năm 2026'],
  ])('%s', (iso, short, official, long) => {
    expect([formatDay(iso), formatShortDay(iso), formatLongDay(iso)]).toEqual([short, official, long])
  })

  it('does not print what is no day', () => {
    for (const format of [formatDay, formatShortDay, formatLongDay]) {
      expect(() => format('2023-02-30')).toThrow(RangeError)
    }
  })
})

describe('a stored day', () => {
  it.each(['', '2023-02-30', '2023-7-3', '3/7/2023', '1799-12-31', '2101-01-01', ' 2023-07-03'])(
    'is not “%s”',
    (text) => expect(isDay(text)).toBe(false),
  )

  it('is every day of the calendar, which may be typed as it is stored', () => {
    fc.assert(fc.property(day, (iso) => isDay(iso) && parseDay(iso) === iso))
  })
})

describe('days apart', () => {
  it('counts across months and leap years', () => {
    expect(daysBetween('2023-07-07', '2023-07-15')).toBe(8)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2023-03-01', '2023-02-28')).toBe(-1)
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('agrees with the platform, and addDays undoes daysBetween', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const apart = daysBetween(a, b)
        expect(apart).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000)
        expect(addDays(a, apart)).toBe(b)
        expect(compareDays(a, b)).toBe(Math.sign(-apart) + 0)
      }),
    )
  })

  it('does not leave the calendar', () => {
    expect(() => addDays('2100-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('1800-01-01', -1)).toThrow(RangeError)
  })
})

describe('isWithin', () => {
  it('includes both ends and takes null as open', () => {
    expect(isWithin('2023-03-01', '2023-03-01', '2023-07-03')).toBe(true)
    expect(isWithin('2023-07-03', '2023-03-01', '2023-07-03')).toBe(true)
    expect(isWithin('2023-07-04', '2023-03-01', '2023-07-03')).toBe(false)
    expect(isWithin('2023-02-28', '2023-03-01', null)).toBe(false)
    expect(isWithin('1999-01-01', null, '2023-07-03')).toBe(true)
    expect(isWithin('1999-01-01', null, null)).toBe(true)
  })
})

describe('school years', () => {
  it('begin in August', () => {
    expect(schoolYearOf('2023-07-31')).toBe(2022)
    expect(schoolYearOf('2023-08-01')).toBe(2023)
    expect(schoolYearOf('2023-01-01')).toBe(2022)
    expect(formatSchoolYear(2022)).toBe('2022-2023')
  })
})

describe('times', () => {
  it.each([
    ['7h30', '07:30'],
    ['7:30', '07:30'],
    ['7g30', '07:30'],
    ['07.30', '07:30'],
    ['0730', '07:30'],
    ['730', '07:30'],
    ['7h', '07:00'],
    ['7 giờ 30 phút', '07:30'],
    ['14 giờ', '14:00'],
    ['7h5', '07:05'],
    ['23:59', '23:59'],
  ])('reads %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time)
  })

  it.each(['', '7', '24:00', '7h60', 'sáng', '12345'])('refuses %j', (typed) => {
    expect(parseTime(typed)).toBeNull()
  })

  it('are written in full and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect(isTime(time)).toBe(true)
        expect(parseTime(formatLongTime(time))).toBe(time)
      }),
    )
    expect(formatLongTime('07:30')).toBe('07 giờ 30 phút')
    expect(() => formatLongTime('7:30')).toThrow(RangeError)
  })

  it.each(['', '24:00', '7:30', '07:60'])('are not “%s”', (text) => expect(isTime(text)).toBe(false))
})
