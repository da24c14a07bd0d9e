import { describe, expect, it } from 'vitest'
import { type TrackingFacts, trackingRow } from '#shared/domain/tracking'
import type { Unit } from '#shared/domain/unit'

const unit: Unit = {
  id: 1,
  kind: 'faculty',
  name: 'Khoa Cơ khí',
  shortName: 'CK',
  sortOrder: 1,
  from: null,
  to: null,
  isSample: false,
  memberCount: 3,
}
const facts = (changes: Partial<TrackingFacts> = {}): TrackingFacts => ({
  unit,
  receivedOn: null,
  receivedFrom: '',
  missingPapers: ['report'],
  lineCount: 0,
  enteredLineCount: 0,
  draftErrorCount: 0,
  ...changes,
})

describe('a unit on the board', () => {
  it.each([
    ['nothing came, before the deadline', facts(), '2023-07-06', 'not-received', 0],
    ['nothing came, on the deadline', facts(), '2023-07-07', 'not-received', 0],
    ['nothing came, after it', facts(), '2023-07-10', 'not-received', 3],
    [
      'came on the deadline, whole',
      facts({ receivedOn: '2023-07-07', missingPapers: [] }),
      '2023-07-20',
      'complete',
      0,
    ],
    ['came late, whole', facts({ receivedOn: '2023-07-09', missingPapers: [] }), '2023-07-20', 'complete', 2],
    ['came in time, a paper missing', facts({ receivedOn: '2023-07-05' }), '2023-07-20', 'missing-papers', 0],
  ])('%s', (_, given, today, status, lateDays) => {
    expect(trackingRow(given, '2023-07-07', today)).toMatchObject({ status, lateDays })
  })

  it('is never late without a deadline', () => {
    expect(trackingRow(facts(), null, '2030-01-01').lateDays).toBe(0)
  })
})
