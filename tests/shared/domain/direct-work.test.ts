import { describe, expect, it } from 'vitest'
import { directWorkRule, workKindOf } from '#shared/domain/direct-work'

describe('who does the work directly', () => {
  it.each([
    ['Giảng viên', 'direct'],
    ['Trưởng bộ môn', 'direct'],
    ['Phó Trưởng bộ môn', 'direct'],
    ['Tổ trưởng', 'direct'],
    ['Tổ phó', 'direct'],
    ['Giáo vụ khoa', 'direct'],
    ['Nhân viên y tế', 'direct'],
    ['Hiệu trưởng', 'leading'],
    ['Phó Hiệu trưởng', 'leading'],
    ['Trưởng phòng', 'leading'],
    ['phó trưởng khoa', 'leading'],
    ['Giám đốc', 'leading'],
    ['Bí thư', 'leading'],
    ['Q. Trưởng phòng', 'leading'],
    ['Q.Trưởng khoa', 'leading'],
    ['Quyền Trưởng khoa', 'leading'],
    ['Phụ trách khoa', 'leading'],
    ['Phụ trách thư viện', 'direct'],
    ['', 'unknown'],
    ['   ', 'unknown'],
  ])('%s: %s', (position, kind) => {
    expect(workKindOf(position)).toBe(kind)
  })

  it('is told in one sentence, as the report prints it', () => {
    expect(directWorkRule.sentence).toMatch(/^Người trực tiếp .*\.$/)
  })
})
