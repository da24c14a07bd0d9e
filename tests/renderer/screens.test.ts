import { describe, expect, it } from 'vitest'
import { screenOfKey, screens, shortcutOf } from '../../src/renderer/frame/screens'

const pressed = (code: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'shiftKey', boolean>>) =>
  screenOfKey({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held })?.label

describe('the keys of the rail', () => {
  it('lead from Alt to the campaign’s screens and from Ctrl to the school’s', () => {
    expect(pressed('Digit3', { altKey: true })).toBe('Hồ sơ đơn vị')
    expect(pressed('Digit3', { ctrlKey: true })).toBe('Đơn vị')
    expect(pressed('Digit3', {})).toBeUndefined()
    // AltGr writes characters on some keyboards; Shift belongs to the switch between keyboards.
    expect(pressed('Digit3', { altKey: true, ctrlKey: true })).toBeUndefined()
    expect(pressed('Digit3', { altKey: true, shiftKey: true })).toBeUndefined()
  })

  it('are shown as they are pressed, each once', () => {
    const keys = screens.map(shortcutOf).filter(Boolean)
    expect(new Set(keys).size).toBe(keys.length)
    for (const screen of screens.filter(({ digit }) => digit !== null)) {
      const held = shortcutOf(screen).startsWith('Alt') ? { altKey: true } : { ctrlKey: true }
      expect(pressed(`Digit${screen.digit}`, held)).toBe(screen.label)
    }
  })

  it('take no screen for a digit that none has', () => {
    for (const digit of ['7', '9'].filter((free) => !screens.some((screen) => screen.digit === free)))
      expect(pressed(`Digit${digit}`, { altKey: true })).toBeUndefined()
    expect(pressed('Digitnull', { altKey: true })).toBeUndefined()
  })
})
