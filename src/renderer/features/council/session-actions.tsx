import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDeviceTv, IconUsersGroup } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { CouncilSession, SessionListItem } from '#shared/domain/council'
import { invalidate, request } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { councilPath, sessionPath } from './places'
import { changeSession } from './session-answers'
import { sessionName } from './session-values'

type Props = {
  session: CouncilSession
  sessions: SessionListItem[]
  ballotId: number | null
  onPropose: () => void
}

/** What can be done from anywhere in a session. */
export function SessionActions({ session, sessions, ballotId, onPropose }: Props) {
  const [, go] = useLocation()
  const confirm = useConfirm()
  const others = sessions.filter(({ id }) => id !== session.id)

  async function deleteSession() {
    const isSure = await confirm({
      title: 'Xoá phiên họp',
      message: `Xoá ${sessionName(session).toLocaleLowerCase('vi')} cùng ${session.candidates.length} dòng danh sách xét và ${session.ballots.length} phiếu đã nhập. Hồ sơ các đơn vị vẫn còn nguyên.`,
      confirmLabel: 'Xoá phiên họp',
      isDangerous: true,
    })
    if (!isSure) return
    try {
      await request('sessions.delete', { id: session.id })
      await invalidate()
      go(sessionPath(null))
      notifyDone('Đã xoá phiên họp.')
    } catch (error) {
      notifyFailure(error)
    }
  }

  async function reopen() {
    try {
      await changeSession('sessions.reopen', { id: session.id })
      notifyDone('Đã mở lại phiên họp.')
    } catch (error) {
      notifyFailure(error)
    }
  }

  return (
    <>
      <Button
        component={Link}
        href={councilPath(session.council.id)}
        variant="default"
        leftSection={<IconUsersGroup size={15} aria-hidden />}
      >
        Thành viên
      </Button>
      <Button
        component={Link}
        href={sessionPath(session.id, 'man-hinh', ballotId)}
        variant="default"
        leftSection={<IconDeviceTv size={16} aria-hidden />}
        title="Chữ lớn cho cả phòng họp cùng xem"
      >
        Màn hình phòng họp
      </Button>
      {session.state === 'closed' && (
        <Button variant="default" onClick={() => void reopen()}>
          Mở lại phiên
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={6} aria-label="Việc khác với phiên họp">
            <IconChevronDown size={15} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((other) => (
            <Menu.Item key={other.id} onClick={() => go(sessionPath(other.id))}>
              {sessionName(other)}
              {other.state === 'closed' ? ' (đã kết thúc)' : ''}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={onPropose}>Lập phiên họp khác</Menu.Item>
          <Menu.Item color="red.8" onClick={() => void deleteSession()}>
            Xoá phiên họp này
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
