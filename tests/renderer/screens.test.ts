import { describe, expect, it } from 'vitest'
import { isAt, screenOfKey, screens, shortcutOf } from '../../src/renderer/frame/screens'

const pressed = (code: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'shiftKey', boolean>>) =>
  screenOfKey({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held })?.label

describe('the keys of the rail', () => {
  it('lead from Alt to the campaign’s screens, from Alt and Shift to the school’s', () => {
    expect(pressed('Digit3', { altKey: true })).toBe('Hồ sơ đơn vị')
    expect(pressed('Digit3', { altKey: true, shiftKey: true })).toBe('Đơn vị')
    expect(pressed('Digit3', {})).toBeUndefined()
    // The forms’ own keys, and AltGr, which writes characters on some keyboards.
    expect(pressed('Digit3', { ctrlKey: true })).toBeUndefined()
    expect(pressed('Digit3', { altKey: true, ctrlKey: true })).toBeUndefined()
  })

  it('are shown as they are pressed, each once', () => {
    const keys = screens.map(shortcutOf).filter(Boolean)
    expect(new Set(keys).size).toBe(keys.length)
    for (const screen of screens.filter(({ digit }) => digit !== null)) {
      const shiftKey = shortcutOf(screen).includes('Shift')
      expect(pressed(`Digit${screen.digit}`, { altKey: true, shiftKey })).toBe(screen.label)
    }
  })

  it('take no screen for a digit that none has', () => {
    for (const digit of ['7', '9'].filter((free) => !screens.some((screen) => screen.digit === free)))
      expect(pressed(`Digit${digit}`, { altKey: true })).toBeUndefined()
    expect(pressed('Digitnull', { altKey: true })).toBeUndefined()
  })
})

it('marks one line of the rail on every screen that belongs to it', () => {
  const marked = (location: string) =>
    screens.filter(({ path }) => isAt(location, path)).map(({ label }) => label)
  expect(marked('/')).toEqual(['Bàn việc'])
  expect(marked('/dot/3')).toEqual(['Đợt thi đua'])
  expect(marked('/dot-xuat/2')).toEqual(['Đợt thi đua'])
  expect(marked('/giay-khen')).toEqual(['Văn bản'])
  expect(marked('/van-ban/mau-chu')).toEqual(['Văn bản'])
})
