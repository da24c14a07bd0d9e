import { Button } from '@mantine/core'
import { IconArrowLeft, IconPlus } from '@tabler/icons-react'
import { Link, Redirect } from 'wouter'
import { formatDay } from '#shared/day'
import type { Council } from '#shared/domain/council'
import { useRequest } from '../../api'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { StateBadge } from '../../components/state-badge'
import { CouncilForm } from './council-form'
import { councilInputOf, isValidOn, newCouncil } from './council-values'
import classes from './councils.module.css'
import { councilPath, sessionPath, title } from './places'

type Props = { openId: number | 'moi' | null }

/** The councils by their decisions, and the members of the one in hand. */
export function CouncilsScreen({ openId }: Props) {
  const { data: councils, error } = useRequest('councils.list', null)
  const { data: state } = useRequest('app.state', null)
  if (!councils || state?.phase !== 'ready')
    return (
      <Page title={title}>
        <ErrorBanner error={error} />
      </Page>
    )

  const { today, organisation } = state
  const open = councils.find((council) => council.id === openId)
  if (openId !== 'moi' && !open) {
    const current = councils.find((council) => isValidOn(council, today)) ?? councils[0]
    if (current) return <Redirect to={councilPath(current.id)} replace />
  }

  const toSessions = (
    <Button
      component={Link}
      href={sessionPath(null)}
      variant="default"
      leftSection={<IconArrowLeft size={15} aria-hidden />}
    >
      Phiên họp
    </Button>
  )
  if (openId !== 'moi' && !open)
    return (
      <Page title={title} actions={toSessions}>
        <EmptyState
          title="Chưa ghi Hội đồng Thi đua - Khen thưởng"
          actions={
            <Button component={Link} href={councilPath('moi')}>
              Ghi Hội đồng
            </Button>
          }
        >
          Ghi một lần theo quyết định thành lập: ai, chức danh gì trong Hội đồng. Phiên họp, biên bản và cách
          tính tỷ lệ phiếu đều lấy từ đây.
        </EmptyState>
      </Page>
    )
  return (
    <Page
      title={title}
      help="Thành viên theo từng quyết định thành lập, kiện toàn. Tỷ lệ phiếu tính trên tổng số thành viên ở đây."
      actions={
        <>
          {toSessions}
          {openId !== 'moi' && (
            <Button
              component={Link}
              href={councilPath('moi')}
              variant="default"
              leftSection={<IconPlus size={15} aria-hidden />}
            >
              Ghi Hội đồng khác
            </Button>
          )}
        </>
      }
      isFixed
    >
      {councils.length > 0 && <CouncilList councils={councils} openId={openId} today={today} />}
      {open ? (
        <CouncilForm key={open.id} council={open} stored={councilInputOf(open)} />
      ) : (
        <CouncilForm
          key="moi"
          stored={newCouncil(organisation.name, organisation.signerOffice, today)}
          copied={councils[0]}
        />
      )}
    </Page>
  )
}

type ListProps = { councils: Council[]; openId: Props['openId']; today: string }

function CouncilList({ councils, openId, today }: ListProps) {
  return (
    <nav className={classes.list} aria-label="Các Hội đồng">
      {councils.map((council) => (
        <Link
          key={council.id}
          href={councilPath(council.id)}
          className={classes.item}
          aria-current={council.id === openId ? 'page' : undefined}
        >
          <strong>
            {council.decisionNumber ? `QĐ số ${council.decisionNumber}` : 'Chưa ghi số quyết định'}
          </strong>
          {council.decidedOn && <span>Ngày {formatDay(council.decidedOn)}</span>}
          <span>
            {council.members.length} thành viên
            {council.sessionCount > 0 && `, ${council.sessionCount} phiên họp`}
          </span>
          {isValidOn(council, today) ? (
            <StateBadge tone="good">Còn hiệu lực</StateBadge>
          ) : (
            <StateBadge tone="neutral">
              {council.validFrom > today ? `Từ ${formatDay(council.validFrom)}` : 'Hết hiệu lực'}
            </StateBadge>
          )}
        </Link>
      ))}
    </nav>
  )
}
