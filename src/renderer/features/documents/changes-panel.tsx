import { Button } from '@mantine/core'
import type { DocumentRow } from '#shared/domain/document'
import { useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { Panel } from '../../components/panel'
import { nameOf } from './document-columns'
import classes from './documents.module.css'

type Props = { campaignId: number; row: DocumentRow; onSave: () => void; onClose: () => void }

/** What the document says now and did not say when it was saved. */
export function ChangesPanel({ campaignId, row, onSave, onClose }: Props) {
  const { kind, key, exported } = row
  const { data: changes, error } = useRequest('documents.changes', { campaignId, kind, key })
  return (
    <Panel
      title={`Thay đổi: ${nameOf(row)}`}
      onClose={onClose}
      width={470}
      footer={
        <Button data-autofocus onClick={onSave} disabled={!row.canBeMade}>
          Lưu lại bản mới
        </Button>
      }
    >
      <ErrorBanner error={error} />
      {exported && (
        <p className={classes.quiet}>
          So với bản lưu lúc {formatMoment(exported.at)} ở “{exported.path}”.
        </p>
      )}
      {changes && changes.removed.length + changes.added.length === 0 && (
        <p>Không dòng chữ nào khác; chỉ đổi thứ tự hoặc cách trình bày.</p>
      )}
      {changes && (
        <>
          <Lines title="Bản đã lưu có, nay không còn" lines={changes.removed} tone="removed" />
          <Lines title="Nay có, bản đã lưu chưa có" lines={changes.added} tone="added" />
        </>
      )}
    </Panel>
  )
}

/** More than this is a new document rather than a change. */
const mostLines = 200

type LinesProps = { title: string; lines: string[]; tone: 'removed' | 'added' }

function Lines({ title, lines, tone }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3 className={classes.changesTitle}>
        {title} ({lines.length})
      </h3>
      <ul className={classes.changes} data-tone={tone}>
        {lines.slice(0, mostLines).map((line, index) => (
          // The same line may stand there twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: the lists are never reordered
          <li key={index}>{line}</li>
        ))}
      </ul>
      {lines.length > mostLines && <p className={classes.quiet}>và {lines.length - mostLines} dòng nữa.</p>}
    </section>
  )
}
