import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { getAward } from '#shared/domain/award'
import {
  type Candidate,
  type CandidateFate,
  type CandidateOrder,
  type CouncilSession,
  candidateOrderNames,
  candidateOrders,
} from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import type { VerdictStatus } from '#shared/rules/eligibility'
import { useRequest } from '../../api'
import { useConfirm } from '../../components/confirm'
import { DataTable, focusRow } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { Banner } from '../../components/error-banner'
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify'
import { useFindKey } from '../../components/use-find-key'
import { candidateColumns } from './candidate-columns'
import {
  type CandidateFilter,
  candidateFilters,
  candidateNames,
  isFound,
  passesFilter,
} from './candidate-filters'
import classes from './candidates.module.css'
import { FatePanel } from './fate-panel'
import { allOrNone, extended, kept, nothingSelected, toggled } from './row-selection'
import { changeSession } from './session-answers'
import type { SessionRecord } from './use-session-record'

type Props = { session: CouncilSession; record: SessionRecord }

/** Who is considered, in the council's order: what becomes of each, for one or for many. */
export function CandidatesTab({ session, record }: Props) {
  const { candidates } = session
  const isOpen = session.state === 'open'
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<CandidateFilter>('all')
  const confirm = useConfirm()
  const [selected, setSelection] = useState(nothingSelected)
  const [fate, setFate] = useState<CandidateFate | null>(null)
  const searchBox = useFindKey()
  const verdicts = useVerdicts(session.campaignId)

  const selection = kept(
    selected,
    candidates.map(({ id }) => id),
  )
  const shown = candidates.filter((one) => passesFilter(one, filter) && isFound(one, query))
  const shownIds = shown.map(({ id }) => id)
  const chosen = candidates.filter(({ id }) => selection.ids.has(id))

  async function decide(ids: number[], next: CandidateFate, reason: string): Promise<void> {
    await changeSession('sessions.setFate', { sessionId: session.id, candidateIds: ids, fate: next, reason })
    setFate(null)
    setSelection(nothingSelected)
    const [first] = ids
    if (first !== undefined) focusRow(first)
  }

  function ask(next: CandidateFate) {
    if (chosen.length === 0) return
    if (next !== 'vote') return setFate(next)
    void decide(
      chosen.map(({ id }) => id),
      'vote',
      '',
    ).catch(notifyFailure)
  }

  async function remove() {
    const gone = chosen
    const counted = gone.filter(({ votesFor }) => votesFor !== null)
    if (counted.length > 0) {
      const isSure = await confirm({
        title: 'Bỏ khỏi danh sách xét',
        message: `${candidateNames(counted)} đã có số phiếu; bỏ khỏi danh sách thì số phiếu ấy mất.`,
        confirmLabel: 'Bỏ khỏi danh sách',
        isDangerous: true,
      })
      if (!isSure) return
    }
    try {
      await changeSession('sessions.removeCandidates', {
        sessionId: session.id,
        candidateIds: gone.map(({ id }) => id),
      })
      setSelection(nothingSelected)
      notifyUndo(
        `Đã bỏ ${candidateNames(gone)} khỏi danh sách xét.`,
        () => void bringBack(session.id, gone).catch(notifyFailure),
      )
    } catch (error) {
      notifyFailure(error)
    }
  }

  async function take() {
    try {
      const before = session.candidates.length
      const after = await changeSession('sessions.takeCandidates', { id: session.id })
      const added = after.candidates.length - before
      notifyDone(added > 0 ? `Đã lấy thêm ${added} đề nghị.` : 'Danh sách đã theo hồ sơ hiện nay.')
    } catch (error) {
      notifyFailure(error)
    }
  }

  function onRowKey(event: KeyboardEvent, candidate: Candidate) {
    if (!isOpen) return
    const at = shownIds.indexOf(candidate.id)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = shownIds[at + step]
    if (event.key === ' ') setSelection(toggled(selection, candidate.id))
    else if (event.shiftKey && step !== 0 && next !== undefined) {
      const from = selection.anchor === null ? toggled(selection, candidate.id) : selection
      setSelection(extended(from, next, shownIds))
      focusRow(next)
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a')
      setSelection(allOrNone(selection, shownIds))
    else if (event.key === 'Escape' && selection.ids.size > 0 && fate === null) setSelection(nothingSelected)
    else return
    event.preventDefault()
  }

  const columns = candidateColumns({
    order: session.candidateOrder,
    verdicts,
    selection: isOpen ? selection.ids : null,
    isNarrow: fate !== null,
    onToggle: (id, isShift) =>
      setSelection((now) => (isShift ? extended(now, id, shownIds) : toggled(now, id))),
  })

  const news = (
    <>
      {isOpen && session.newNominations.length > 0 && (
        <Banner
          tone="info"
          actions={
            <Button size="compact-sm" fz="xs" onClick={() => void take()}>
              Lấy thêm
            </Button>
          }
        >
          {newNominationsSentence(session)}
        </Banner>
      )}
      {isOpen &&
        session.newNominations.length === 0 &&
        candidates.some(({ changes }) => changes.length > 0) && (
          <Banner
            tone="doubt"
            actions={
              <Button size="compact-sm" fz="xs" variant="default" onClick={() => void take()}>
                Lấy theo hồ sơ hiện nay
              </Button>
            }
          >
            {candidates.filter(({ changes }) => changes.length > 0).length} dòng khác với nhân sự, hồ sơ hiện
            nay, ghi rõ ở cuối dòng.
          </Banner>
        )}
    </>
  )

  if (candidates.length === 0)
    return (
      <div className={classes.tab}>
        {news}
        <EmptyState title="Danh sách xét chưa có ai">
          {session.newNominations.length > 0
            ? 'Bấm “Lấy thêm” để đưa các đề nghị vào danh sách.'
            : 'Nhập danh hiệu, hình thức khen thưởng đề nghị trong hồ sơ các đơn vị trước.'}
        </EmptyState>
      </div>
    )
  return (
    <div className={classes.tab}>
      {news}
      <div className={classes.tools}>
        <TextInput
          ref={searchBox}
          className={classes.search}
          aria-label="Tìm trong danh sách xét"
          placeholder="Tìm tên, đơn vị (Ctrl+F)"
          leftSection={<IconSearch size={15} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Lọc danh sách xét"
          value={filter}
          onChange={(value) => setFilter(value as CandidateFilter)}
          data={candidateFilters
            .map(({ value, label }) => ({
              value,
              label: `${label} ${candidates.filter((one) => passesFilter(one, value)).length}`,
            }))
            .filter(({ value, label }) => value === 'all' || value === filter || !label.endsWith(' 0'))}
        />
        <SegmentedControl
          className={classes.order}
          aria-label="Thứ tự xét"
          value={session.candidateOrder}
          disabled={!isOpen}
          onChange={(order) => {
            record.form.setFieldValue('candidateOrder', order as CandidateOrder)
            record.saveSoon()
          }}
          data={candidateOrders.map((order) => ({ value: order, label: candidateOrderNames[order] }))}
        />
      </div>
      <div className={classes.beside}>
        <div className={classes.list}>
          <DataTable
            label="Danh sách xét"
            columns={columns}
            rows={shown}
            rowKey={({ id }) => id}
            groupOf={(one) =>
              session.candidateOrder === 'award'
                ? getAward(one.award).name
                : one.unitName || 'Không ghi đơn vị'
            }
            onOpen={(one) => isOpen && setSelection(toggled(selection, one.id))}
            onRowKey={onRowKey}
            empty="Không có dòng nào. Thử bớt chữ, hoặc bỏ lọc."
          />
          {isOpen && (
            <div className={classes.bar}>
              <span className={classes.count} role="status">
                {chosen.length === 0
                  ? 'Chọn bằng phím cách, Shift+↑ ↓, Ctrl+A.'
                  : `Đã chọn ${chosen.length} / ${candidates.length}`}
              </span>
              <Button disabled={chosen.length === 0} onClick={() => ask('vote')}>
                Đưa ra bỏ phiếu
              </Button>
              <Button variant="default" disabled={chosen.length === 0} onClick={() => ask('held')}>
                Để lại xét sau
              </Button>
              <Button variant="default" disabled={chosen.length === 0} onClick={() => ask('returned')}>
                Trả lại đơn vị
              </Button>
              <Button
                ml="auto"
                variant="subtle"
                color="gray.7"
                leftSection={<IconTrash size={15} aria-hidden />}
                disabled={chosen.length === 0}
                onClick={() => void remove()}
              >
                Bỏ khỏi danh sách
              </Button>
            </div>
          )}
        </div>
        {fate !== null && fate !== 'vote' && chosen.length > 0 && (
          <FatePanel
            key={fate}
            fate={fate}
            candidates={chosen}
            onClose={() => setFate(null)}
            onDecide={(reason) =>
              decide(
                chosen.map(({ id }) => id),
                fate,
                reason,
              )
            }
          />
        )}
      </div>
    </div>
  )
}

/** Takes candidates onto the list again, with what had become of them. */
async function bringBack(sessionId: number, gone: Candidate[]): Promise<void> {
  const { candidates } = await changeSession('sessions.takeCandidates', { id: sessionId })
  const idOf = new Map(candidates.map((one) => [entryKeyText(one), one.id]))
  const put = gone.filter(({ fate }) => fate !== 'vote')
  for (const [, alike] of Map.groupBy(put, ({ fate, reason }) => `${fate} ${reason}`)) {
    const [first] = alike
    const candidateIds = alike.flatMap((one) => idOf.get(entryKeyText(one)) ?? [])
    if (!first || candidateIds.length === 0) continue
    const { fate, reason } = first
    await changeSession('sessions.setFate', { sessionId, candidateIds, fate, reason })
  }
}

/** What the conditions say of each nomination; nothing while that is still being worked out. */
function useVerdicts(campaignId: number): Map<string, VerdictStatus> {
  const { data } = useRequest('assessment.overview', { campaignId })
  return useMemo(
    () =>
      new Map(
        data?.nominations.map(({ award, personId, unitId, verdict }) => [
          // There the unit is the one that nominates; here only a collective has one.
          entryKeyText({ award, personId, unitId: personId === null ? unitId : null }),
          verdict.status,
        ]),
      ),
    [data],
  )
}

function newNominationsSentence({ newNominations }: CouncilSession): string {
  const names = newNominations.slice(0, 4).map(({ name, award }) => `${name} (${getAward(award).shortName})`)
  const rest = newNominations.length - names.length
  return `Có ${newNominations.length} đề nghị chưa có trong danh sách: ${names.join(', ')}${rest > 0 ? ` và ${rest} đề nghị khác` : ''}.`
}
