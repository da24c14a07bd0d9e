import { ActionIcon, Button, Tooltip } from '@mantine/core'
import {
  IconArrowLeft,
  IconChevronLeft,
  IconChevronRight,
  IconFileTypeDocx,
  IconMinus,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { type DocumentKey, documentNames } from '#shared/domain/document'
import { invalidate, request, useRequest } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { notifyFailure } from '../../components/notify'
import { Page } from '../../components/page'
import { PagesView } from '../../components/pages/pages-view'
import { printPages } from '../../components/pages/print-pages'
import { usePages } from '../../components/pages/use-pages'
import { StateBadge } from '../../components/state-badge'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { useSaveKey } from '../../forms/use-save-key'
import classes from './documents.module.css'
import { LackLine } from './lacks-cell'
import { listPath, previewPath } from './places'

const zooms = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3]
const unzoomed = zooms.indexOf(1)

/** A document page by page, as it will be printed: what is printed from here is what is seen. */
export function PreviewScreen({ document: name }: { document: DocumentKey }) {
  const { campaignId, kind, key } = name
  const [, go] = useLocation()
  const { data: preview, error } = useRequest('documents.preview', name)
  const { data: rows } = useRequest('documents.list', { campaignId })
  const pages = usePages(preview?.bytes)
  const [zoomAt, setZoomAt] = useState(unzoomed)
  const [at, setAt] = useState(0)
  const [isPrinting, setPrinting] = useState(false)
  const exported = useWordExport(async () => {
    const file = await request('documents.save', name)
    await invalidate(['documents.list', 'reconciliation.'])
    return file
  })

  const shown = rows?.filter((row) => row.canBeMade) ?? []
  const place = shown.findIndex((row) => row.kind === kind && row.key === key)
  const row = shown[place]
  const title = row?.about ? `${documentNames[kind]}, ${row.about}` : documentNames[kind]
  const back = () => go(`${listPath}/${kind}/${encodeURIComponent(key)}`)
  const count = pages.pages?.length ?? 0
  const zoomBy = (step: 1 | -1) => setZoomAt((now) => Math.min(zooms.length - 1, Math.max(0, now + step)))

  async function print() {
    if (!pages.pages || isPrinting) return
    setPrinting(true)
    await printPages(pages.pages, (options) => request('documents.print', options)).catch(notifyFailure)
    setPrinting(false)
  }

  useSaveKey(() => void exported.start())
  useKeys({ onBack: back, onPrint: () => void print() })

  return (
    <Page
      title={title}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={back}
            title="Esc"
          >
            Danh sách
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={() => void print()}
            loading={isPrinting}
            disabled={count === 0}
            title="Ctrl+P"
          >
            In
          </Button>
          <Button
            leftSection={<IconFileTypeDocx size={15} aria-hidden />}
            onClick={() => void exported.start()}
            loading={exported.isExporting}
            title="Ctrl+S"
          >
            Lưu Word
          </Button>
        </>
      }
      isFixed
    >
      <div className={classes.preview}>
        <ErrorBanner error={error} />
        {pages.isBroken && (
          <Banner tone="bad">
            Chưa dựng được trang để xem. Lưu Word rồi mở bằng chương trình mở tệp .docx để xem.
          </Banner>
        )}
        <WordExportNews exported={exported} />
        <div className={classes.previewTools}>
          <Step label="Văn bản trước" icon={IconChevronLeft} to={shown[place - 1]} />
          <Step label="Văn bản sau" icon={IconChevronRight} to={shown[place + 1]} />
          <span className={classes.pageCount} role="status">
            {count > 0 && `Trang ${Math.min(at, count - 1) + 1}/${count}`}
          </span>
          <span className={classes.zoom}>
            <Tooltip label="Thu nhỏ (phím -)">
              <ActionIcon aria-label="Thu nhỏ" disabled={zoomAt === 0} onClick={() => zoomBy(-1)}>
                <IconMinus size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Vừa bề ngang">
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray.7"
                className={classes.zoomFigure}
                p={0}
                onClick={() => setZoomAt(unzoomed)}
              >
                {zoomAt === unzoomed ? 'Vừa ngang' : `${Math.round((zooms[zoomAt] ?? 1) * 100)} %`}
              </Button>
            </Tooltip>
            <Tooltip label="Phóng to (phím +)">
              <ActionIcon
                aria-label="Phóng to"
                disabled={zoomAt === zooms.length - 1}
                onClick={() => zoomBy(1)}
              >
                <IconPlus size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </span>
          <Lacks lacks={preview?.lacks ?? []} />
        </div>
        <PagesView
          label={`Các trang của ${title}`}
          pages={pages}
          zoom={zooms[zoomAt] ?? 1}
          onZoom={zoomBy}
          onPage={setAt}
          hasFocus
        />
      </div>
    </Page>
  )
}

function Lacks({ lacks }: { lacks: Parameters<typeof LackLine>[0]['lack'][] }) {
  if (lacks.length === 0) return null
  return (
    <span className={classes.previewLacks}>
      <StateBadge tone="doubt">Còn thiếu:</StateBadge>
      {lacks.map((lack) => (
        <LackLine key={lack.message} lack={lack} />
      ))}
    </span>
  )
}

type StepProps = {
  label: string
  icon: typeof IconChevronLeft
  to: Parameters<typeof previewPath>[0] | undefined
}

function Step({ label, icon: Icon, to }: StepProps) {
  const [, go] = useLocation()
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={!to} onClick={() => to && go(previewPath(to))}>
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

/** Escape goes back to the list, Ctrl+P prints the pages and not the screen around them. */
function useKeys(actions: { onBack: () => void; onPrint: () => void }): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return
      if (event.key === 'Escape') latest.current.onBack()
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') latest.current.onPrint()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
