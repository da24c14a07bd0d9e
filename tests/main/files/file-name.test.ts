import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeFileName } from '#main/files/file-name'

describe('safeFileName', () => {
  test.each([
    ['12/QĐ-CĐN', '12-QĐ-CĐN'],
    ['  Quyết định  khen thưởng. ', 'Quyết định khen thưởng'],
    ['', 'Văn bản'],
    ['...', 'Văn bản'],
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['Com1', '_Com1'],
    ['Console', 'Console'],
    ['a\u0000b\nc\u202Etxt', 'a b c txt'],
    ['Quye\u0302\u0301t', 'Quyết'],
    ['\ud800lẻ', 'lẻ'],
  ])('%j → %j', (text, name) => {
    expect(safeFileName(text)).toBe(name)
  })

  test('whatever it is given, every file system takes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text)
        expect(name).not.toBe('')
        expect([...name].length).toBeLessThanOrEqual(121)
        expect(name).not.toMatch(/[<>:"/\\|?*]|^[\s.]|[\s.]$/)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(name).not.toMatch(/[\u0000-\u001f]/)
        expect(safeFileName(name)).toBe(name)
      }),
    )
  })
})
