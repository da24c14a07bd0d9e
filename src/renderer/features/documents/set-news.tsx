import { Button, Progress } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { SetProgress } from '#shared/domain/document'
import { invalidate, request, useRequest } from '../../api'
import { Banner } from '../../components/error-banner'
import { notifyFailure } from '../../components/notify'
import classes from './documents.module.css'

const lookEveryMs = 250

/** How far a set has come, and what became of it. */
export function SetNews() {
  const [isRunning, setRunning] = useState(false)
  const { data: progress } = useRequest(
    'documents.setProgress',
    null,
    isRunning ? { refetchEveryMs: lookEveryMs } : {},
  )
  const [closedFolder, setClosedFolder] = useState<string | null>(null)
  const wasRunning = useRef(false)

  const state = progress?.state
  useEffect(() => {
    setRunning(state === 'running')
    if (wasRunning.current && state !== 'running') void invalidate(['documents.list', 'reconciliation.'])
    wasRunning.current = state === 'running'
  }, [state])

  if (!progress || progress.folder === closedFolder) return null
  if (progress.state === 'running') return <Running progress={progress} />
  return <Outcome progress={progress} onClose={() => setClosedFolder(progress.folder)} />
}

function Running({ progress: { done, total, current } }: { progress: SetProgress }) {
  const percent = total === 0 ? 100 : (done / total) * 100
  return (
    <div className={classes.running}>
      <Progress
        value={percent}
        aria-label="Đang lưu bộ văn bản"
        className={classes.bar}
        transitionDuration={100}
      />
      <span className={classes.figures} role="status">
        {done} / {total}
      </span>
      <span className={classes.current}>{current}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          void request('documents.cancelSet', null)
            .then(() => invalidate(['documents.setProgress']))
            .catch(notifyFailure)
        }
      >
        Huỷ
      </Button>
    </div>
  )
}

const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function Outcome({ progress, onClose }: { progress: SetProgress; onClose: () => void }) {
  const { problems, done, total, state, folder } = progress
  const [isOpen, setOpen] = useState(false)
  const written = done - (state === 'failed' ? 0 : problems.length)
  const reveal = () => void request('documents.revealSet', null).catch(notifyFailure)
  return (
    <Banner
      tone={state === 'failed' ? 'bad' : problems.length > 0 ? 'doubt' : 'info'}
      actions={
        <>
          {problems.length > 0 && (
            <Button
              size="compact-sm"
              variant="default"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen
                ? 'Thu gọn'
                : state === 'cancelled'
                  ? `Xem ${problems.length} văn bản còn thiếu`
                  : `Xem ${problems.length} văn bản chưa lưu`}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={reveal}>
            Mở thư mục
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClose}>
            Đóng
          </Button>
        </>
      }
    >
      {sentence(state, Math.max(0, written), total)} Thư mục: “{lastPart(folder)}”.
      {isOpen && (
        <ul className={classes.problems}>
          {problems.map(({ name, message }) => (
            <li key={name}>
              <b>{name}:</b> {message}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  )
}

function sentence(state: SetProgress['state'], written: number, total: number): string {
  if (state === 'cancelled') return `Đã huỷ. ${written} / ${total} văn bản đã lưu trước đó vẫn nguyên.`
  if (state === 'failed') return `Dừng giữa chừng. ${written} / ${total} văn bản đã lưu trước đó vẫn nguyên.`
  return `Đã lưu ${written} / ${total} văn bản.`
}
