import { listExports } from '#main/database/document-queries'
import type { Reconciliation } from '#shared/domain/reconciliation'
import type { CampaignBook } from './book'
import { printedFrom, sourceOf } from './saved-documents'

/** Papers saved earlier that no longer say what the data says; the reconciliation itself, which names them, aside. */
export async function staleDocuments(book: CampaignBook): Promise<Reconciliation['staleDocuments']> {
  const stale: Reconciliation['staleDocuments'] = []
  for (const { kind, key, at, view } of await listExports(book.db, book.campaign.id)) {
    if (kind === 'reconciliation') continue
    const source = sourceOf(kind)
    const item = (await source.list(book)).find((one) => one.key === key)
    const isSame = item !== undefined && printedFrom(await source.load(book, key)) === view
    if (!isSame) stale.push({ kind, key, about: item?.about ?? '', exportedAt: at })
  }
  return stale
}
