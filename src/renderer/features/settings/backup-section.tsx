import { Button } from '@mantine/core'
import { IconDatabase } from '@tabler/icons-react'
import type { AppState, BackupCopy } from '#shared/domain/app-state'
import { setAnswer, useCommand, useRequest } from '../../api'
import { BackupTable } from '../../components/backup-table'
import { useConfirm } from '../../components/confirm'
import { ErrorBanner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { notifyDone } from '../../components/notify'
import { Section } from '../../components/section'
import classes from './settings.module.css'

export function BackupSection({ databasePath }: { databasePath: string }) {
  const { data: copies } = useRequest('database.backups', null)
  const backUpNow = useCommand('database.backUpNow')
  const restore = useCommand('database.restore')
  const openOther = useCommand('database.openOther')
  const confirm = useConfirm()
  const showState = (state: AppState) => setAnswer('app.state', null, state)

  async function putBack(copy: BackupCopy) {
    const isSure = await confirm({
      title: 'Khôi phục bản sao lưu',
      message: `Sổ sẽ trở về như lúc ${formatMoment(copy.takenAt)}; những gì ghi sau đó không còn trong sổ. Sổ hiện tại được sao lưu trước khi khôi phục.`,
      confirmLabel: 'Khôi phục',
      isDangerous: true,
    })
    if (!isSure) return
    restore.mutate(
      { path: copy.path },
      {
        onSuccess: (state) => {
          showState(state)
          notifyDone(`Đã khôi phục sổ như lúc ${formatMoment(copy.takenAt)}.`)
        },
      },
    )
  }

  return (
    <Section
      title="Tệp sổ và sao lưu"
      help="Ứng dụng tự sao lưu mỗi ngày và khi đóng. Chép thêm một bản ra USB hoặc ổ khác cho chắc."
      actions={
        <Button
          leftSection={<IconDatabase size={15} aria-hidden />}
          loading={backUpNow.isPending}
          onClick={() =>
            backUpNow.mutate(null, { onSuccess: (copy) => notifyDone(`Đã sao lưu vào ${copy.fileName}.`) })
          }
        >
          Sao lưu ngay
        </Button>
      }
    >
      <ErrorBanner error={backUpNow.error ?? restore.error ?? openOther.error} />
      <p className={classes.path}>
        Tệp sổ: <code>{databasePath}</code>
      </p>
      <Button
        variant="default"
        loading={openOther.isPending}
        onClick={() => openOther.mutate(null, { onSuccess: showState })}
      >
        Mở tệp sổ khác
      </Button>
      <div className={classes.backups}>
        <BackupTable
          copies={copies ?? []}
          restoringPath={restore.isPending ? restore.variables.path : null}
          onRestore={(copy) => void putBack(copy)}
        />
      </div>
    </Section>
  )
}
