import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { type BallotPaper, type Candidate, type CouncilSession, markNames } from '#shared/domain/council'
import { StateBadge } from '../../components/state-badge'
import { arithmeticOf, awardOn, placeOf } from './ballot-words'
import { type Difference, type Round, settled } from './paper-edits'
import classes from './papers.module.css'

type Props = {
  session: CouncilSession
  candidates: Candidate[]
  papers: readonly BallotPaper[]
  differences: Difference[]
  isReadOnly: boolean
  onPut: (paper: BallotPaper) => void
  onOpen: (round: Round, number: number) => void
}

/** What the two rounds say of the same papers: each difference is settled with the paper in hand. */
export function PaperDifferences(props: Props) {
  const { candidates, papers, differences, isReadOnly, onPut, onOpen } = props
  const place = useRef<HTMLDivElement>(null)
  const nameOf = (id: number) => candidates.find((candidate) => candidate.id === id)?.name ?? ''

  // From the last paper straight to what differs: to the paper itself, which settles nothing by being opened.
  useEffect(() => {
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('li button:last-of-type, [data-agree]')?.focus()
  }, [])

  function settle(at: Difference, as: Round) {
    const right = settled(papers, at, as)
    if (right) onPut(right)
    // The pressed button goes with its line: the next one takes the keys.
    requestAnimationFrame(() => {
      const next = place.current?.querySelector<HTMLElement>('li button, [data-agree]')
      next?.focus()
    })
  }

  return (
    <div ref={place} className={classes.compare}>
      {differences.length === 0 ? (
        <p className={classes.agree} role="status" data-agree tabIndex={-1}>
          <IconCircleCheck size={17} aria-hidden /> Hai lượt khớp nhau.
        </p>
      ) : (
        <ul className={classes.differences} aria-label="Chỗ hai lượt khác nhau">
          {differences.map((at) => (
            <li key={JSON.stringify(at)}>
              <strong>Phiếu số {at.number}</strong>
              <span className={classes.what}>
                {at.kind === 'missing' && `chưa nhập ở lượt ${at.round}.`}
                {at.kind === 'validity' &&
                  `lượt 1 ghi ${validity(at.first)}, lượt 2 ghi ${validity(at.second)}.`}
                {at.kind === 'mark' && (
                  <>
                    {nameOf(at.candidateId)}: lượt 1 <em>{markNames[at.first].toLocaleLowerCase('vi')}</em>,
                    lượt 2 <em>{markNames[at.second].toLocaleLowerCase('vi')}</em>.
                  </>
                )}
              </span>
              {!isReadOnly &&
                (at.kind === 'missing' ? (
                  <Button
                    size="compact-sm"
                    fz="xs"
                    variant="default"
                    onClick={() => onOpen(at.round, at.number)}
                  >
                    Nhập phiếu {at.number}
                  </Button>
                ) : (
                  <>
                    {([1, 2] as const).map((round) => (
                      <Button
                        key={round}
                        size="compact-sm"
                        fz="xs"
                        variant="default"
                        aria-label={`Theo lượt ${round}, phiếu số ${at.number}`}
                        onClick={() => settle(at, round)}
                      >
                        Theo lượt {round}
                      </Button>
                    ))}
                    <Button
                      size="compact-sm"
                      fz="xs"
                      variant="subtle"
                      aria-label={`Mở phiếu số ${at.number}`}
                      onClick={() => onOpen(2, at.number)}
                    >
                      Mở phiếu
                    </Button>
                  </>
                ))}
            </li>
          ))}
        </ul>
      )}
      <table className={classes.results} aria-label="Kết quả từ các phiếu">
        <thead>
          <tr>
            <th className={classes.place}>TT</th>
            <th>Người, tập thể</th>
            <th className={classes.figure}>Đồng ý</th>
            <th className={classes.figure}>Không</th>
            <th className={classes.figure}>Trắng</th>
            <th>Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, index) => (
            <tr key={candidate.id}>
              <td className={classes.place}>{index + 1}</td>
              <td>
                {candidate.name} <span className={classes.quiet}>{awardOn(candidates, candidate)}</span>{' '}
                <span className={classes.quiet}>{placeOf(candidate)}</span>
              </td>
              <td className={classes.figure}>{candidate.votesFor ?? '–'}</td>
              <td className={classes.figure}>{candidate.votesAgainst ?? '–'}</td>
              <td className={classes.figure}>{candidate.votesBlank ?? '–'}</td>
              <td title={candidate.outcome?.sentence}>
                {candidate.outcome && (
                  <StateBadge tone={candidate.outcome.passed ? 'good' : 'bad'}>
                    {candidate.outcome.passed ? 'Đạt' : 'Không đạt'}
                  </StateBadge>
                )}{' '}
                <span className={classes.quiet}>{arithmeticOf(candidate.outcome?.sentence ?? '')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const validity = (isValid: boolean) => (isValid ? 'hợp lệ' : 'không hợp lệ')
