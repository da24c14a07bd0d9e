import { describe, expect, it } from 'vitest'
import type { ReportInput, ReportView } from '#shared/domain/summary-report'
import { holdsText, quotedUnit, startsOnNewLine } from '../../src/renderer/features/report/insert-text'
import {
  contentPartId,
  lackField,
  reportParts,
  withDraft,
} from '../../src/renderer/features/report/report-parts'

const values: ReportInput = {
  campaignId: 1,
  number: '',
  signedOn: null,
  recipient: '',
  signerOffice: 'Hiệu trưởng',
  signerName: '',
  situation: '',
  launch: '',
  contents: [
    { criterionId: 5, text: 'Đã làm tốt.', includesUnits: true },
    { criterionId: 6, text: ' ', includesUnits: true },
    { criterionId: 7, text: '', includesUnits: false },
  ],
  limits: '',
  lessons: '',
  proposals: 'Đề nghị.',
}
const unit = { unitName: 'Khoa Cơ khí', text: 'Sửa 12 máy.' }
const view: ReportView = {
  values,
  headings: [5, 6, 7].map((criterionId) => ({
    criterionId,
    heading: `Nội dung ${criterionId}`,
    units: [unit],
  })),
  unitLimits: [unit],
  unitProposals: [],
  emptyHeadings: [],
  lacks: [],
  savedAt: null,
}

describe('the outline of the report', () => {
  it('marks what is written, what only units wrote, and what is empty', () => {
    const states = new Map(reportParts(values, view).map((part) => [part.id, part.state]))
    expect(states.get(contentPartId(5))).toBe('written')
    expect(states.get(contentPartId(6))).toBe('units-only')
    // The units wrote something, but it is not to be printed.
    expect(states.get(contentPartId(7))).toBe('empty')
    expect(states.get('contents')).toBe('empty')
    expect(states.get('limits')).toBe('units-only')
    expect(states.get('lessons')).toBe('empty')
    expect(states.get('proposals')).toBe('written')
  })

  it('follows the order of the printed report', () => {
    const marks = reportParts(values, view).map((part) => part.mark)
    expect(marks).toEqual(['', 'I', 'II', 'III', '1', '2', '3', 'IV', 'V', 'VI', 'VII'])
  })
})

describe('a draft over the stored report', () => {
  it('keeps headings the plan has gained and drops those it has lost', () => {
    const draft = {
      signedOn: '31/2/2023',
      contents: [
        { criterionId: 6, text: 'Đang gõ', includesUnits: false },
        { criterionId: 99, text: 'Đã bỏ khỏi kế hoạch', includesUnits: true },
      ],
    }
    const merged = withDraft(values, draft)
    expect(merged.signedOn).toBe('31/2/2023')
    expect(merged.contents).toEqual([values.contents[0], draft.contents[0], values.contents[2]])
  })
})

describe('a unit’s text in the school’s', () => {
  it('starts a line of its own and says whose it is', () => {
    expect(quotedUnit(unit)).toBe('Khoa Cơ khí: Sửa 12 máy.')
    expect(startsOnNewLine('', 'x')).toBe('x')
    expect(startsOnNewLine('a', 'x')).toBe('\nx')
    expect(startsOnNewLine('a\n', 'x')).toBe('x')
  })

  it('is recognised however its spaces fell', () => {
    expect(holdsText('Khoa Cơ khí: sửa  12\nmáy. Tốt.', unit.text)).toBe(true)
    expect(holdsText('Chưa có gì', unit.text)).toBe(false)
    expect(holdsText('Chưa có gì', '  ')).toBe(false)
  })
})

it('finds the field of each thing that is missing', () => {
  expect(lackField('Chưa có số báo cáo.')).toBe('number')
  expect(lackField('Chưa viết đặc điểm tình hình.')).toBe('situation')
  expect(lackField('Điều chưa biết.')).toBeNull()
})
