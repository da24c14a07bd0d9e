import type { ReconciledStage, ReconciliationRow } from '#shared/domain/reconciliation'
import { comparableStages, expectedAt } from '#shared/rules/reconciliation'

/** Where each stage keeps its own figures, and what they count. */
export const stageLinks: Record<ReconciledStage, { path: string; hint: string }> = {
  nominated: { path: '/xet-dieu-kien', hint: 'Có trong hồ sơ các đơn vị' },
  voted: { path: '/hoi-dong', hint: 'Được đưa ra Hội đồng bỏ phiếu' },
  passed: { path: '/hoi-dong', hint: 'Được Hội đồng thông qua' },
  decided: { path: '/quyet-dinh', hint: 'Có trong các quyết định, kể cả dự thảo' },
  listed: { path: '/quyet-dinh', hint: 'Có trong danh sách kèm quyết định đã lưu ra Word' },
  certified: { path: '/van-ban', hint: 'Đã vào sổ cấp giấy khen' },
  reported: { path: '/bao-cao', hint: 'Có trong báo cáo tổng kết đã lưu ra Word' },
}

/** What a stage should have and the stage that says so, where its own figure is another. */
export function mismatch(
  row: ReconciliationRow,
  stage: ReconciledStage,
): { with: ReconciledStage; expected: number } | null {
  const own = row.counts[stage]
  if (own === null) return null
  for (const [one, other] of comparableStages) {
    const expected = other === stage ? expectedAt(other, one, row) : null
    if (expected !== null && expected !== own) return { with: one, expected }
  }
  return null
}
