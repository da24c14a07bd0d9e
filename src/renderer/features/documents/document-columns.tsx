import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconEye, IconFileTypeDocx } from '@tabler/icons-react'
import { type DocumentRow, documentNames } from '#shared/domain/document'
import type { Column } from '../../components/data-table'
import classes from './documents.module.css'
import { IssueFields } from './issue-fields'
import { LacksCell } from './lacks-cell'
import { SavedCell } from './saved-cell'

type Actions = {
  campaignId: number
  /** A detail stands beside the list. */
  isNarrow: boolean
  /** The window has the width of an office screen. */
  isWide: boolean
  savingKey: string | null
  onSave: (row: DocumentRow) => void
  onPreview: (row: DocumentRow) => void
  onChanges: (row: DocumentRow) => void
}

export function documentColumns(actions: Actions): Column<DocumentRow>[] {
  const { campaignId, isNarrow, isWide, savingKey, onSave, onPreview, onChanges } = actions
  const columns: (Column<DocumentRow> | false)[] = [
    {
      key: 'name',
      header: 'Văn bản',
      width: isWide ? 196 : 160,
      cell: (row) => <span title={documentNames[row.kind]}>{documentNames[row.kind]}</span>,
    },
    {
      key: 'about',
      header: 'Của',
      hint: 'Đơn vị, phiên họp hoặc quyết định mà văn bản thuộc về',
      width: isWide ? 236 : undefined,
      cell: (row) => <span title={row.about}>{row.about}</span>,
    },
    { key: 'state', header: 'Tình trạng', cell: (row) => <LacksCell row={row} /> },
    !isNarrow && {
      key: 'issue',
      header: 'Số, ngày ký',
      hint: 'Nhập ở đây cho văn bản không có màn hình riêng',
      width: isWide ? 172 : 164,
      cell: (row) => row.issue && <IssueFields campaignId={campaignId} row={row} />,
    },
    {
      key: 'saved',
      header: 'Đã lưu',
      width: isWide ? 156 : 112,
      cell: (row) => row.exported && <SavedCell row={row} onChanges={() => onChanges(row)} />,
    },
    {
      key: 'actions',
      header: '',
      width: isWide ? 150 : 98,
      align: 'right',
      cell: (row) => (
        <span className={classes.rowActions}>
          <Tooltip label="Xem từng trang (Enter)">
            <ActionIcon
              // Enter on the line does the same: Tab goes from number to day to the next number.
              tabIndex={-1}
              aria-label={`Xem ${nameOf(row)}`}
              disabled={!row.canBeMade}
              onClick={() => onPreview(row)}
            >
              <IconEye size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Button
            size="compact-xs"
            variant="default"
            // Enter, then Ctrl+S.
            tabIndex={-1}
            leftSection={isWide && <IconFileTypeDocx size={14} aria-hidden />}
            aria-label={`Lưu Word ${nameOf(row)}`}
            disabled={!row.canBeMade}
            loading={savingKey === `${row.kind}/${row.key}`}
            onClick={() => onSave(row)}
          >
            {isWide ? 'Lưu Word' : 'Lưu'}
          </Button>
        </span>
      ),
    },
  ]
  return columns.filter((column) => column !== false)
}

export const nameOf = ({ kind, about }: Pick<DocumentRow, 'kind' | 'about'>): string =>
  about === '' ? documentNames[kind] : `${documentNames[kind]}, ${about}`
