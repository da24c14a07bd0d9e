import { Button } from '@mantine/core'
import { IconFiles, IconGavel, IconLock } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { getAward } from '#shared/domain/award'
import { type Candidate, type CouncilSession, sessionInputSchema } from '#shared/domain/council'
import { type Column, DataTable, NumberCell } from '../../components/data-table'
import { Banner } from '../../components/error-banner'
import { lackPath } from '../../components/lack-path'
import { LacksList } from '../../components/lacks-list'
import { ReasonedButton } from '../../components/reasoned-button'
import { useLostFocus } from '../../components/use-lost-focus'
import { arithmeticOf } from './ballot-words'
import { MemberMark } from './candidate-columns'
import classes from './results.module.css'
import { byResult, outcomeCounts, resultGroupNames, resultGroupOf } from './session-results'
import { useCloseSession } from './use-close-session'
import type { SessionRecord } from './use-session-record'

type Props = { session: CouncilSession; record: SessionRecord }

/** After closing, the cursor stands on what comes next. */
function ToDecisions() {
  const way = useLostFocus<HTMLAnchorElement>()
  return (
    <Button component={Link} ref={way} href="/quyet-dinh" leftSection={<IconGavel size={16} aria-hidden />}>
      Sang Quyết định
    </Button>
  )
}

/** What the session has come to, what still keeps it open, and where it leads. */
export function ResultsTab({ session, record }: Props) {
  const [, go] = useLocation()
  const close = useCloseSession()
  const isOpen = session.state === 'open'
  const counts = outcomeCounts(session)
  const waiting = session.candidates.filter((one) => resultGroupOf(one) === 'waiting').length

  async function saveAndClose() {
    if (record.isDirty && !(await record.save())) return
    await close(session.id)
  }

  return (
    <div className={classes.tab}>
      {isOpen && (
        <div className={classes.lacks}>
          <LacksList
            title="Còn phải làm trước khi kết thúc phiên họp"
            lacks={session.lacks.map(({ message, at }) => ({
              sentence: message,
              onGo: at && (() => go(lackPath(at))),
            }))}
            done="Đã đủ để kết thúc phiên họp."
          />
        </div>
      )}
      <div className={classes.bar}>
        <dl className={classes.figures}>
          <Figure label="Đạt" value={counts.passed} />
          <Figure label="Không đạt" value={counts.failed} />
          {waiting > 0 && <Figure label="Chưa có kết quả" value={waiting} />}
          <Figure label="Để lại" value={counts.held} />
          <Figure label="Trả lại" value={counts.returned} />
        </dl>
        <div className={classes.actions}>
          <Button
            component={Link}
            href="/van-ban"
            variant="default"
            leftSection={<IconFiles size={16} aria-hidden />}
          >
            Văn bản của Hội đồng
          </Button>
          {isOpen ? (
            <ReasonedButton
              refusal={refusalOf(session, record)}
              leftSection={<IconLock size={15} aria-hidden />}
              onClick={() => void saveAndClose()}
            >
              Kết thúc phiên họp
            </ReasonedButton>
          ) : (
            <ToDecisions />
          )}
        </div>
      </div>
      {!isOpen && counts.above > 0 && (
        <Banner
          tone="info"
          actions={
            <Button
              component={Link}
              href="/van-ban/proposal-letter"
              size="compact-sm"
              fz="xs"
              variant="default"
            >
              Mở tờ trình
            </Button>
          }
        >
          {counts.above} đề nghị đạt do cấp trên quyết định: đưa vào tờ trình, không vào quyết định của Hiệu
          trưởng.
        </Banner>
      )}
      <DataTable
        label="Kết quả phiên họp"
        columns={columns}
        rows={byResult(session.candidates)}
        rowKey={({ id }) => id}
        groupOf={(one) => resultGroupNames[resultGroupOf(one)]}
        empty="Danh sách xét chưa có ai."
      />
    </div>
  )
}

/** Why the session can't be ended now. */
function refusalOf(session: CouncilSession, record: SessionRecord): string | null {
  if (record.isDirty)
    return sessionInputSchema.safeParse(record.form.values).success
      ? null
      : 'Còn chỗ cần sửa ở “Cuộc họp”, ghi dưới từng ô.'
  if (session.lacks.length === 0) return null
  return `Còn ${session.lacks.length} việc phải làm trước, ghi ở trên.`
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const columns: Column<Candidate>[] = [
  {
    key: 'name',
    header: 'Người, tập thể',
    width: '24%',
    cell: (one) => (
      <span title={one.name}>
        {one.name} {one.isMember && <MemberMark />}
      </span>
    ),
  },
  {
    key: 'unit',
    header: 'Đơn vị',
    width: '15%',
    cell: (one) => one.unitName !== one.name && <span title={one.unitName}>{one.unitName}</span>,
  },
  {
    key: 'award',
    header: 'Đề nghị',
    width: 92,
    cell: (one) => <span title={getAward(one.award).name}>{getAward(one.award).shortName}</span>,
  },
  { key: 'for', header: 'Đồng ý', width: 68, align: 'right', cell: (one) => votes(one, one.votesFor) },
  { key: 'against', header: 'Không', width: 62, align: 'right', cell: (one) => votes(one, one.votesAgainst) },
  { key: 'blank', header: 'Trắng', width: 60, align: 'right', cell: (one) => votes(one, one.votesBlank) },
  {
    key: 'why',
    header: 'Vì sao',
    wraps: true,
    cell: (one) =>
      one.fate !== 'vote' ? (
        one.reason
      ) : (
        <>
          <span
            className={classes.why}
            title={one.outcome ? `${one.outcome.sentence} ${one.outcome.source}` : undefined}
          >
            {arithmeticOf(one.outcome?.sentence ?? '')}
          </span>
          {one.outcome?.passed && one.decidedBy !== 'principal' && (
            <span className={classes.why}>; trình cấp trên</span>
          )}
        </>
      ),
  },
]

const votes = ({ fate }: Candidate, count: number | null) =>
  fate === 'vote' ? <NumberCell value={count} /> : null
