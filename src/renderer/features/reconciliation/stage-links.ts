import type { ReconciledStage, ReconciliationRow } from '#shared/domain/reconciliation'

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

/** The stages whose figure differs from that of the stage it must equal, with what that other says. */
export function mismatch(
  { counts }: ReconciliationRow,
  stage: ReconciledStage,
  pairs: readonly (readonly [ReconciledStage, ReconciledStage])[],
): ReconciledStage | null {
  const own = counts[stage]
  if (own === null) return null
  const pair = pairs.find(([one, other]) => {
    if (other !== stage) return false
    const expected = counts[one]
    return expected !== null && expected !== own
  })
  return pair?.[0] ?? null
}
