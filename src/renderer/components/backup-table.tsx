import { Button } from '@mantine/core'
import type { BackupCopy } from '#shared/domain/app-state'
import { type Column, DataTable } from './data-table'
import { formatAge, formatBytes, formatMoment } from './moments'

type Props = {
  copies: BackupCopy[]
  /** The copy being put back now. */
  restoringPath: string | null
  onRestore: (copy: BackupCopy) => void
  /** Restoring is what the screen is for: the newest copy's button stands out. */
  isMainThing?: boolean
}

/** The copies of the book that can be put back, newest first. */
export function BackupTable({ copies, restoringPath, onRestore, isMainThing = false }: Props) {
  const columns: Column<BackupCopy>[] = [
    { key: 'takenAt', header: 'Sao lưu lúc', width: 190, cell: (copy) => formatMoment(copy.takenAt) },
    { key: 'age', header: 'Cách đây', width: 110, cell: (copy) => formatAge(copy.takenAt) },
    {
      key: 'size',
      header: 'Dung lượng',
      width: 100,
      align: 'right',
      cell: (copy) => formatBytes(copy.sizeBytes),
    },
    { key: 'file', header: 'Tệp', cell: (copy) => <span title={copy.path}>{copy.fileName}</span> },
    {
      key: 'restore',
      header: '',
      width: 172,
      align: 'right',
      cell: (copy, index) => (
        <Button
          size="compact-sm"
          fz="xs"
          variant={isMainThing && index === 0 ? 'filled' : 'default'}
          loading={restoringPath === copy.path}
          disabled={restoringPath !== null}
          aria-label={`Khôi phục bản ${formatMoment(copy.takenAt)}`}
          onClick={() => onRestore(copy)}
        >
          Khôi phục bản này
        </Button>
      ),
    },
  ]
  return (
    <DataTable
      label="Các bản sao lưu"
      columns={columns}
      rows={copies}
      rowKey={(copy) => copy.path}
      empty="Chưa có bản sao lưu nào."
    />
  )
}
