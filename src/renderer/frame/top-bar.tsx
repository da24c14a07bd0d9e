import { Button, Kbd, Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconDatabase,
  IconLoader2,
  IconPencil,
  IconSearch,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { formatAge, formatMoment, formatRecent } from '../components/moments'
import { useNow } from '../components/use-now'
import { useSaveStatus } from '../forms/save-status'
import { CampaignSwitcher } from './campaign-switcher'
import classes from './top-bar.module.css'

const ageEveryMs = 60_000

type Props = { lastBackupAt: string | null; onSearch: () => void }

export function TopBar({ lastBackupAt, onSearch }: Props) {
  return (
    <header className={classes.bar}>
      <CampaignSwitcher />
      <div className={classes.space} />
      <SaveNews />
      <BackupAge lastBackupAt={lastBackupAt} />
      <Button
        variant="default"
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl+K</Kbd>}
        onClick={onSearch}
      >
        Tìm
      </Button>
    </header>
  )
}

function SaveNews() {
  const status = useSaveStatus()
  return (
    <div className={classes.news} role="status" aria-live="polite" data-kind={status.kind}>
      {status.kind === 'saving' && (
        <>
          <IconLoader2 size={15} aria-hidden /> đang lưu…
        </>
      )}
      {status.kind === 'saved' && (
        <>
          {status.isDraft ? <IconPencil size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
          {status.isDraft ? 'đã giữ bản gõ dở' : 'đã lưu'} {formatRecent(status.savedAt)}
        </>
      )}
      {status.kind === 'failed' && (
        <Tooltip label={status.message}>
          <span className={classes.news}>
            <IconAlertTriangle size={15} aria-hidden /> chưa lưu được
          </span>
        </Tooltip>
      )}
    </div>
  )
}

function BackupAge({ lastBackupAt }: { lastBackupAt: string | null }) {
  const now = useNow(ageEveryMs)
  const detail = lastBackupAt
    ? `Bản sao lưu gần nhất: ${formatMoment(lastBackupAt)}. Bấm để xem các bản sao.`
    : 'Chưa có bản sao lưu nào. Bấm để sao lưu ở mục Thiết lập.'
  return (
    <Tooltip label={detail}>
      <Link href="/thiet-lap" className={classes.backup}>
        <IconDatabase size={15} aria-hidden />
        {lastBackupAt ? `sao lưu ${formatAge(lastBackupAt, now)}` : 'chưa sao lưu'}
      </Link>
    </Tooltip>
  )
}
