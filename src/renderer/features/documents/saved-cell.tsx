import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconDots } from '@tabler/icons-react'
import type { DocumentRow } from '#shared/domain/document'
import { request } from '../../api'
import { formatRecent } from '../../components/moments'
import { notifyFailure } from '../../components/notify'
import { StateBadge } from '../../components/state-badge'
import { nameOf } from './document-columns'
import classes from './documents.module.css'

/** When it was saved and whether that paper still says what the book says; ways to the file. */
export function SavedCell({ row, onChanges }: { row: DocumentRow; onChanges: () => void }) {
  const { exported } = row
  if (!exported) return null
  const ask = (name: 'files.open' | 'files.reveal') =>
    void request(name, { path: exported.path }).catch(notifyFailure)
  return (
    <span className={classes.saved}>
      {exported.isStale ? (
        <UnstyledButton
          className={classes.stale}
          aria-label="Cũ: xem thay đổi"
          title={`Lưu lúc ${formatRecent(exported.at)}; số liệu đã đổi từ đó. Bấm để xem đổi gì.`}
          onClick={onChanges}
        >
          <IconAlertTriangle size={14} aria-hidden />
          <span>
            Cũ<span className={classes.what}>: xem thay đổi</span>
          </span>
        </UnstyledButton>
      ) : (
        <StateBadge tone="good" hint={exported.path}>
          {formatRecent(exported.at)}
        </StateBadge>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="sm" aria-label={`Tệp đã lưu của ${nameOf(row)}`}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => ask('files.open')}>Mở tệp</Menu.Item>
          <Menu.Item onClick={() => ask('files.reveal')}>Mở thư mục</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
