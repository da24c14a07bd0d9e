import { Button, Checkbox } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { getAward } from '#shared/domain/award'
import type { Ballot, Candidate, CouncilSession } from '#shared/domain/council'
import { useConfirm } from '../../components/confirm'
import { notifyFailure } from '../../components/notify'
import { Panel } from '../../components/panel'
import { TextField } from '../../forms/inputs'
import classes from './ballots.module.css'
import { sessionPath } from './places'
import { changeSession } from './session-answers'
import { withCandidates } from './tally-edits'
import type { BallotDesk } from './use-ballot'

type Props = { session: CouncilSession; ballot: Ballot; desk: BallotDesk; onClose: () => void }

/** What a ballot is called, whether it is secret, and who stands on it. */
export function BallotSettings({ session, ballot, desk, onClose }: Props) {
  const [, go] = useLocation()
  const confirm = useConfirm()
  const { values } = desk.tally
  const [title, setTitle] = useState(values.title)
  const on = new Set(values.candidateIds)
  const voted = session.candidates.filter(({ fate }) => fate === 'vote')
  const groups = [...Map.groupBy(voted, ({ award }) => award)]

  // The book knows a ballot by its title: an empty one waits here.
  function type(next: string) {
    setTitle(next)
    if (next.trim() !== '') desk.edit((now) => ({ ...now, values: { ...now.values, title: next } }))
  }

  function put(candidates: Candidate[], isOn: boolean) {
    const moved = new Set(candidates.map(({ id }) => id))
    const next = session.candidates.map(({ id }) => id).filter((id) => (moved.has(id) ? isOn : on.has(id)))
    desk.edit((now) => withCandidates(now, next))
  }

  async function remove() {
    const isSure = await confirm({
      title: `Xoá phiếu “${ballot.title}”`,
      message: 'Các số đã nhập của phiếu này mất theo. Người, tập thể trong phiếu vẫn ở danh sách xét.',
      confirmLabel: 'Xoá phiếu',
      isDangerous: true,
    })
    if (!isSure) return
    try {
      await desk.flush().catch(() => {})
      await changeSession('ballots.delete', { id: ballot.id })
      go(sessionPath(session.id, 'phieu'))
    } catch (error) {
      notifyFailure(error)
    }
  }

  return (
    <Panel
      title="Sửa phiếu"
      onClose={onClose}
      width={330}
      footer={
        <>
          <Button onClick={onClose}>Xong</Button>
          <Button
            ml="auto"
            variant="subtle"
            color="gray.7"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => void remove()}
          >
            Xoá phiếu
          </Button>
        </>
      }
    >
      <div className={classes.settings}>
        <TextField
          label="Tên phiếu"
          isRequired
          data-autofocus
          value={title}
          error={title.trim() === '' && 'Nhập tên phiếu, ví dụ “Chiến sĩ thi đua cơ sở”.'}
          onChange={type}
        />
        <Checkbox
          label="Bỏ phiếu kín"
          checked={values.isSecret}
          onChange={(event) => {
            const isSecret = event.currentTarget.checked
            desk.edit((now) => ({ ...now, values: { ...now.values, isSecret } }))
          }}
        />
        <fieldset className={classes.groups}>
          <legend>Bỏ phiếu cho</legend>
          {groups.map(([award, candidates]) => {
            const count = candidates.filter(({ id }) => on.has(id)).length
            const elsewhere = candidates.filter(
              ({ id, ballotId }) => !on.has(id) && ballotId !== null && ballotId !== ballot.id,
            )
            return (
              <div key={award} className={classes.group}>
                <Checkbox
                  label={`${getAward(award).name} (${count}/${candidates.length})`}
                  checked={count === candidates.length}
                  indeterminate={count > 0 && count < candidates.length}
                  onChange={(event) => put(candidates, event.currentTarget.checked)}
                />
                {elsewhere.length > 0 && (
                  <span className={classes.quiet}>
                    {elsewhere.length} đang ở phiếu khác; chọn thì chuyển sang phiếu này.
                  </span>
                )}
                {candidates.length > 1 && (
                  <details>
                    <summary>Chọn từng người, tập thể</summary>
                    {candidates.map((candidate) => (
                      <Checkbox
                        key={candidate.id}
                        label={candidate.name}
                        checked={on.has(candidate.id)}
                        onChange={(event) => put([candidate], event.currentTarget.checked)}
                      />
                    ))}
                  </details>
                )}
              </div>
            )
          })}
        </fieldset>
      </div>
    </Panel>
  )
}
