import { Button } from '@mantine/core'
import type { SampleRemoval } from '#shared/domain/app-state'
import { request, useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { ErrorBanner } from '../../components/error-banner'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Section } from '../../components/section'
import classes from './settings.module.css'

export function SampleSection() {
  const remove = useCommand('sample.remove')
  const confirm = useConfirm()

  async function removeSample() {
    try {
      const removal = await request('sample.previewRemoval', null)
      const isSure = await confirm({
        title: 'Xoá dữ liệu mẫu',
        message: <RemovalText removal={removal} />,
        confirmLabel: 'Xoá dữ liệu mẫu',
        isDangerous: true,
      })
      if (isSure) remove.mutate(null, { onSuccess: () => notifyDone('Đã xoá dữ liệu mẫu.') })
    } catch (error) {
      notifyFailure(error)
    }
  }

  return (
    <Section
      title="Dữ liệu mẫu"
      help="Sổ đang có dữ liệu mẫu để làm thử. Xoá một lần là hết; những gì tự ghi vẫn còn."
      actions={
        <Button variant="default" loading={remove.isPending} onClick={() => void removeSample()}>
          Xoá dữ liệu mẫu
        </Button>
      }
    >
      <ErrorBanner error={remove.error} />
    </Section>
  )
}

function RemovalText({ removal }: { removal: SampleRemoval }) {
  const lines = [
    [removal.campaigns, 'đợt thi đua'],
    [removal.submissions, 'hồ sơ đơn vị'],
    [removal.decisions, 'quyết định'],
    [removal.units, 'đơn vị'],
    [removal.people, 'người'],
  ] as const
  return (
    <>
      Sẽ xoá khỏi sổ:
      <ul className={classes.counts}>
        {lines
          .filter(([count]) => count > 0)
          .map(([count, noun]) => (
            <li key={noun}>
              {count} {noun}
            </li>
          ))}
      </ul>
      {(removal.keptUnits > 0 || removal.keptPeople > 0) && (
        <p>
          Giữ lại {removal.keptUnits} đơn vị, {removal.keptPeople} người mẫu vì phần tự ghi có dùng đến.
        </p>
      )}
    </>
  )
}
