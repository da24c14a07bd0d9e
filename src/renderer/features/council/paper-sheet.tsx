import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type BallotPaper, type Candidate, type Mark, markNames, marks } from '#shared/domain/council'
import { notifyFailure } from '../../components/notify'
import { placeOf } from './ballot-words'
import { emptyPaper, findPaper, markOn, type Round, unmarkedOn, withMark, withRest } from './paper-edits'
import classes from './papers.module.css'

type Props = {
  papers: readonly BallotPaper[]
  candidates: Candidate[]
  round: Round
  number: number
  /** How many papers the round has; null while that is not known. */
  last: number | null
  isReadOnly: boolean
  /** The number handed out is asked for first. */
  isWaiting: boolean
  onPut: (paper: BallotPaper) => void
  onRemove: (round: Round, number: number) => Promise<void>
  onGo: (number: number) => void
  onFinish: () => void
}

/** By the key's place on the keyboard: a Vietnamese layout or typing program makes letters of digits. */
const markKeys: Record<string, Mark> = {
  Digit1: 'for',
  Numpad1: 'for',
  KeyD: 'for',
  Digit2: 'against',
  Numpad2: 'against',
  KeyK: 'against',
  Digit3: 'blank',
  Numpad3: 'blank',
  Space: 'blank',
}

/** One paper under the officer's hand: one key a line, Enter for the next paper. */
export function PaperSheet(props: Props) {
  const { papers, candidates, round, number, last, isReadOnly, isWaiting, onPut, onRemove, onGo, onFinish } =
    props
  const ids = candidates.map(({ id }) => id)
  const paper = findPaper(papers, round, number) ?? emptyPaper(round, number)
  const isNew = !findPaper(papers, round, number)
  const unmarked = unmarkedOn(paper, ids)
  const [at, setAt] = useState(() => Math.max(0, ids.indexOf(unmarked[0] ?? ids[0] ?? 0)))
  const [isAsked, setAsked] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const line = useRef<HTMLTableRowElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the paper comes to hand
  useEffect(() => {
    if (!isWaiting) sheet.current?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line in hand stays in sight
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [at])

  function mark(index: number, next: Mark | null) {
    const candidate = candidates[index]
    if (!candidate || isReadOnly) return
    setAsked(false)
    onPut(withMark({ ...paper, isValid: true }, candidate.id, next))
  }

  function finish() {
    if (unmarked.length > 0 && !isAsked) {
      setAsked(true)
      setAt(ids.indexOf(unmarked[0] as number))
      return
    }
    if (unmarked.length > 0 || isNew) onPut(withRest(paper, paper.isValid ? ids : [], 'blank'))
    onFinish()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== event.currentTarget) return
    const typed = markKeys[event.code]
    if (typed) {
      mark(at, typed)
      setAt(Math.min(at + 1, ids.length - 1))
    } else if (event.code === 'KeyT' && !isReadOnly) {
      setAsked(false)
      onPut(withRest({ ...paper, isValid: true }, ids, 'for'))
      setAt(ids.length - 1)
    } else if (event.code === 'KeyX' && !isReadOnly) {
      setAsked(false)
      onPut({ ...paper, isValid: !paper.isValid })
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      const back =
        event.key === 'Backspace' && markOn(paper, ids[at] ?? 0) === null ? Math.max(0, at - 1) : at
      mark(back, null)
      setAt(back)
    } else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, ids.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(ids.length - 1)
    else if (event.key === 'PageUp' && number > 1) onGo(number - 1)
    else if (event.key === 'PageDown' && !isNew) onGo(number + 1)
    else if (event.key === 'Enter' && !isReadOnly) finish()
    else return
    event.preventDefault()
  }

  return (
    <>
      <header className={classes.paperHead}>
        <ActionIcon
          aria-label="Phiếu trước"
          title="PageUp"
          disabled={number === 1}
          onClick={() => onGo(number - 1)}
        >
          <IconChevronLeft size={17} />
        </ActionIcon>
        <strong className={classes.number}>
          Lượt {round} · Phiếu số {number}
          {last !== null && <span className={classes.quiet}> / {last}</span>}
        </strong>
        <ActionIcon aria-label="Phiếu sau" title="PageDown" disabled={isNew} onClick={() => onGo(number + 1)}>
          <IconChevronRight size={17} />
        </ActionIcon>
        <Checkbox
          label="Phiếu không hợp lệ (X)"
          tabIndex={-1}
          disabled={isReadOnly}
          checked={!paper.isValid}
          onChange={(event) => {
            onPut({ ...paper, isValid: !event.currentTarget.checked })
            sheet.current?.focus()
          }}
        />
        {!isNew && !isReadOnly && (
          <Button
            ml="auto"
            variant="subtle"
            color="gray.7"
            tabIndex={-1}
            onClick={() => void onRemove(round, number).catch(notifyFailure)}
          >
            Xoá phiếu này
          </Button>
        )}
      </header>
      <div
        ref={sheet}
        role="application"
        aria-label={`Lượt ${round}, phiếu số ${number}`}
        data-paper
        className={classes.paper}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys of the paper
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <table className={classes.lines} data-invalid={!paper.isValid || undefined}>
          <tbody>
            {candidates.map((candidate, index) => {
              const now = markOn(paper, candidate.id)
              return (
                <tr
                  key={candidate.id}
                  ref={index === at ? line : undefined}
                  data-at={index === at || undefined}
                  data-missing={(isAsked && now === null) || undefined}
                >
                  <td className={classes.place}>{index + 1}</td>
                  <td>
                    {candidate.name} <span className={classes.quiet}>{placeOf(candidate)}</span>
                  </td>
                  {marks.map((one, order) => (
                    <td key={one} className={classes.markCell}>
                      <button
                        type="button"
                        tabIndex={-1}
                        className={classes.mark}
                        data-mark={one}
                        aria-pressed={now === one}
                        aria-label={`${markNames[one]}, ${candidate.name}`}
                        disabled={isReadOnly || !paper.isValid}
                        onClick={() => {
                          mark(index, one)
                          setAt(Math.min(index + 1, ids.length - 1))
                          sheet.current?.focus()
                        }}
                      >
                        <span className={classes.key}>{order + 1}</span> {markNames[one]}
                      </button>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={classes.foot} role="status" data-asked={isAsked || undefined}>
        {isAsked
          ? `Còn ${unmarked.length} dòng chưa ghi. Enter lần nữa để tính là không có ý kiến, hoặc ghi tiếp.`
          : paper.isValid
            ? `Đã ghi ${ids.length - unmarked.length}/${ids.length} dòng.`
            : 'Phiếu không hợp lệ: không tính cho ai.'}{' '}
        <span className={classes.quiet}>
          1 hoặc Đ đồng ý · 2 hoặc K không đồng ý · 3 hoặc phím cách không ý kiến · T đồng ý các dòng còn lại
          · Enter phiếu tiếp
        </span>
      </p>
    </>
  )
}
