import { Button } from '@mantine/core'
import { IconArrowLeft, IconFileTypeDocx, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatDay } from '#shared/day'
import type { AwardRecord, Recipient, RecipientHistory } from '#shared/domain/ledger'
import { request, useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { LacksList } from '../../components/lacks-list'
import { Page } from '../../components/page'
import { useWordExport, WordExportNews } from '../../components/word-export'
import { HistoryTable } from './history-table'
import classes from './ledger.module.css'
import { RecordPanel } from './record-panel'
import { Trace } from './record-trace'

/** Everything a person or unit has been given, year by year, gaps in sight. */
export function RecipientPage({ recipient }: { recipient: Recipient }) {
  const [, go] = useLocation()
  const { data: history, error } = useRequest('ledger.history', recipient)
  const [openId, setOpenId] = useState<number | 'new' | null>(null)
  const exported = useWordExport(() => request('ledger.exportConfirmation', recipient))
  if (!history) return <ErrorBanner error={error} />
  const records = history.years.flatMap((year) => year.records)
  const open = records.find((record) => record.id === openId)

  return (
    <Page
      title={history.recipient.name}
      help={aboutRecipient(history, records)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={15} aria-hidden />}
            onClick={() => go('/so-khen-thuong')}
          >
            Cả sổ
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileTypeDocx size={16} aria-hidden />}
            loading={exported.isExporting}
            onClick={() => void exported.start()}
          >
            Xác nhận quá trình khen thưởng
          </Button>
          <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpenId('new')}>
            Ghi khen thưởng
          </Button>
        </>
      }
      tools={
        <>
          <ErrorBanner error={error} />
          <WordExportNews exported={exported} />
          {history.doubts.length > 0 && (
            <LacksList
              title="Chỗ cần xem lại"
              done=""
              lacks={history.doubts.map((sentence) => ({ sentence, onGo: null }))}
            />
          )}
        </>
      }
      isFixed
    >
      <div className={classes.history}>
        <HistoryTable
          history={history}
          openId={openId === 'new' ? null : openId}
          isNarrow={openId === 'new' || open !== undefined}
          onOpen={(record) => setOpenId(record.id)}
        />
        {history.changes.length > 0 && (
          <>
            <h2 className={classes.heading}>Sửa đổi đã ghi</h2>
            <Trace changes={history.changes} showsAward />
          </>
        )}
      </div>
      {openId === 'new' && <RecordPanel key="new" recipient={recipient} onClose={() => setOpenId(null)} />}
      {open && (
        <RecordPanel key={open.id} record={open} recipient={recipient} onClose={() => setOpenId(null)} />
      )}
    </Page>
  )
}

function aboutRecipient({ recipient }: RecipientHistory, records: AwardRecord[]): string {
  const { honorific, position, unitName, birthDate } = recipient
  return [
    honorific && `${honorific}${birthDate ? `, sinh ngày ${formatDay(birthDate)}` : ''}`,
    [position, unitName].filter(Boolean).join(', '),
    `${records.length} lần khen thưởng`,
  ]
    .filter(Boolean)
    .join(' · ')
}
