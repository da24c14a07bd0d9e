import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Banner, ErrorBanner } from '../components/error-banner'
import { formatRecent } from '../components/moments'
import type { RecordForm } from './use-record-form'

type Record = Pick<RecordForm<never>, 'failure' | 'restoredAt' | 'isDirty' | 'isSaving' | 'discard' | 'save'>

/** What a form says of itself, above its fields: a draft brought back, a save that did not succeed. */
export function RecordNews({ record }: { record: Record }) {
  return (
    <>
      {record.restoredAt && (
        <Banner
          tone="info"
          actions={
            <Button size="compact-sm" fz="xs" variant="default" onClick={record.discard}>
              Bỏ bản gõ dở
            </Button>
          }
        >
          Đã khôi phục nội dung đang gõ dở lúc {formatRecent(record.restoredAt)}.
        </Banner>
      )}
      <ErrorBanner error={record.failure} />
    </>
  )
}

type ActionsProps = { record: Record; label: string; children?: ReactNode }

/** The buttons a form ends with. */
export function RecordActions({ record, label, children }: ActionsProps) {
  return (
    <Group gap="xs" flex={1}>
      <Button loading={record.isSaving} onClick={() => void record.save()} title="Ctrl+S">
        {label}
      </Button>
      {record.isDirty && (
        <Button variant="default" onClick={record.discard}>
          Bỏ thay đổi
        </Button>
      )}
      {children}
    </Group>
  )
}
