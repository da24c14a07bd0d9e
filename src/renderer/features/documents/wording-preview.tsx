import { useDeferredValue, useMemo, useRef } from 'react'
import type { DocumentKind, DocumentRow } from '#shared/domain/document'
import { useRequest } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { PagesView } from '../../components/pages/pages-view'
import { usePages } from '../../components/pages/use-pages'
import { useSettled } from '../../components/pages/use-settled'
import classes from './documents.module.css'

type Props = {
  campaignId: number
  kind: DocumentKind
  /** Null while something in them can't be printed: the last pages stay. */
  texts: Record<string, string> | null
}

/** How long nothing must be typed before the pages are made anew. */
const pauseMs = 400

/** The first document of its kind in the campaign, as it reads with what stands in the form. */
export function WordingPreview({ campaignId, kind, texts }: Props) {
  const { data: rows } = useRequest('documents.list', { campaignId })
  const row = rows?.find((one) => one.kind === kind && one.canBeMade)
  if (!rows) return null
  return (
    <div className={classes.beside}>
      {row ? (
        <Sample campaignId={campaignId} row={row} texts={texts} />
      ) : (
        <Banner tone="info">Đợt đang mở chưa có văn bản loại này để xem thử.</Banner>
      )}
    </div>
  )
}

type SampleProps = { campaignId: number; row: DocumentRow; texts: Record<string, string> | null }

function Sample({ campaignId, row: { kind, key }, texts }: SampleProps) {
  const good = useRef(texts ?? undefined)
  if (texts) good.current = texts
  const settled = useSettled(JSON.stringify(good.current ?? null), pauseMs)
  const shown = useMemo(() => JSON.parse(settled) as Record<string, string> | null, [settled])
  const { data, error } = useRequest('documents.preview', {
    campaignId,
    kind,
    key,
    texts: shown ?? undefined,
  })
  const last = useRef(data?.bytes)
  if (data) last.current = data.bytes
  const pages = usePages(useDeferredValue(last.current))
  return (
    <div className={classes.preview}>
      <ErrorBanner error={error} />
      <PagesView label="Xem thử với câu chữ đang viết" pages={pages} zoom={1} />
    </div>
  )
}
