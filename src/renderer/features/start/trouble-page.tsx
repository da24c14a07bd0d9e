import { Button } from '@mantine/core'
import type { BackupCopy, DatabaseProblem } from '#shared/domain/app-state'
import { setAnswer, useCommand } from '../../api'
import { BackupTable } from '../../components/backup-table'
import { useConfirm } from '../../components/confirm'
import { ErrorBanner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import classes from './start.module.css'

const titles: Record<DatabaseProblem['kind'], string> = {
  damaged: 'Tệp sổ bị hỏng',
  locked: 'Tệp sổ đang được chương trình khác giữ',
  newer: 'Tệp sổ do bản ứng dụng mới hơn tạo ra',
  unreadable: 'Không đọc được tệp sổ',
}

/** What the officer sees instead of an empty window when the book can't be opened: why, and the ways on. */
export default function TroublePage({ problem }: { problem: DatabaseProblem }) {
  const confirm = useConfirm()
  const showState = {
    onSuccess: (state: Parameters<typeof setAnswer<'app.state'>>[2]) => setAnswer('app.state', null, state),
  }
  const retry = useCommand('database.retry')
  const openOther = useCommand('database.openOther')
  const restore = useCommand('database.restore')
  const startFresh = useCommand('database.startFresh')
  const isBusy = [retry, openOther, restore, startFresh].some((command) => command.isPending)
  const failed = [retry, openOther, restore, startFresh].find((command) => command.error)
  const waitFirst = problem.kind === 'locked'

  async function putBack(copy: BackupCopy) {
    const isSure = await confirm({
      title: 'Khôi phục bản sao lưu',
      message: `Sổ sẽ trở về như lúc ${formatMoment(copy.takenAt)}. Tệp hiện tại được giữ lại bên cạnh, không xoá.`,
      confirmLabel: 'Khôi phục',
    })
    if (isSure) restore.mutate({ path: copy.path }, showState)
  }

  async function beginNew() {
    const isSure = await confirm({
      title: 'Tạo sổ mới',
      message: 'Sổ mới bắt đầu trống. Tệp hiện tại được giữ lại bên cạnh, không xoá.',
      confirmLabel: 'Tạo sổ mới',
    })
    if (isSure) startFresh.mutate(null, showState)
  }

  return (
    <main className={classes.screen}>
      <div className={classes.sheet}>
        <h1 className={classes.title}>{titles[problem.kind]}</h1>
        <p className={classes.fact}>{problem.message}</p>
        <ErrorBanner error={failed?.error} />
        <div className={classes.row}>
          <Button
            variant={waitFirst ? 'filled' : 'default'}
            loading={retry.isPending}
            disabled={isBusy}
            onClick={() => retry.mutate(null, showState)}
          >
            Thử mở lại
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => openOther.mutate(null, showState)}>
            Mở tệp sổ khác
          </Button>
          <Button variant="default" disabled={isBusy} onClick={() => void beginNew()}>
            Tạo sổ mới
          </Button>
        </div>
        <p className={classes.path}>Tệp đang mở: {problem.path}</p>
        {!waitFirst && (
          <>
            <h2 className={classes.heading}>Khôi phục từ bản sao lưu</h2>
            <BackupTable
              isMainThing
              copies={problem.backups}
              restoringPath={restore.isPending ? restore.variables.path : null}
              onRestore={(copy) => void putBack(copy)}
            />
          </>
        )}
      </div>
    </main>
  )
}
