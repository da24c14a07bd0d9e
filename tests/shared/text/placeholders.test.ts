import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fillPlaceholders,
  placeholderProblem,
  placeholdersIn,
  unknownPlaceholders,
} from '#shared/text/placeholders'

describe('placeholders', () => {
  it('are the names in braces', () => {
    expect(placeholdersIn('Thực hiện {kế hoạch}, { đợt } và {đợt}')).toEqual(['kế hoạch', 'đợt', 'đợt'])
  })

  it('are unknown by name, and braces that don’t close by themselves', () => {
    expect(unknownPlaceholders('{a} {b}', ['a'])).toEqual(['b'])
    expect(unknownPlaceholders('{a', ['a'])).toEqual(['{ }'])
    expect(unknownPlaceholders('a}', ['a'])).toEqual(['{ }'])
    expect(placeholderProblem('{b}', ['a'])).toBe('Không có chỗ điền nào tên {b}. Dùng được: {a}.')
    expect(placeholderProblem('{b}', [])).toContain('bỏ dấu ngoặc nhọn')
    expect(placeholderProblem('{a}', ['a'])).toBeNull()
  })

  it('leave no brace behind in any text that was let through', () => {
    const piece = fc.constantFrom('{', '}', '{a}', '{ b }', '{x}', 'chữ ', '\n', '{}', '{toString}')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        if (placeholderProblem(text, ['a', 'b']) !== null) return
        expect(fillPlaceholders(text, { a: '1', b: '2' })).not.toMatch(/[{}]/)
      }),
    )
    expect(() => fillPlaceholders('{toString}', {})).toThrow(RangeError)
  })
})
