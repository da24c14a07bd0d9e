import { useMemo, useRef, useState } from 'react'
import type { RosterMember } from '#shared/domain/submission'
import { nameSortKey } from '#shared/text/vietnamese'
import { notifyUndo } from '../../components/notify'
import type { JudgedAward } from '../../components/verdict/verdict-words'
import { AddPerson } from './add-person'
import { CutTextOf } from './cut-text'
import { elsewhereSentence } from './elsewhere'
import { useForm } from './form-context'
import { GridHead, GridTools } from './grid-head'
import classes from './person-grid.module.css'
import { PersonRow } from './person-row'
import type { RowActions } from './row-menu'
import { copyFromAbove, moveLine, quickFill, removeLine, setLine } from './submission-edits'
import { useGridKeys } from './use-grid-keys'
import { useNamedPeople } from './use-named-people'

const none: readonly JudgedAward[] = []

/** The unit's list of people, line by line as on its paper. */
export function PersonGrid() {
  const { view, form, assessment, errorAt } = useForm()
  const { values, edit, undo } = form
  const body = useRef<HTMLTableSectionElement>(null)
  const people = useNamedPeople(view)
  const { assessor, override } = assessment
  const [openId, setOpenId] = useState<number | null>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  const actions = useMemo<RowActions>(
    () => ({
      set: (index, changes) =>
        edit(`people.${index}.${Object.keys(changes)[0]}`, (now) => setLine(now, index, changes)),
      move: (index, by) => {
        edit('people', (now) => moveLine(now, index, by))
      },
      remove: (index) => {
        edit('people', (now) => removeLine(now, index))
        notifyUndo(`Đã bỏ dòng ${index + 1} khỏi danh sách.`, undo)
      },
      toggle: (personId) =>
        setOpenId((now) => {
          if (now !== personId) {
            cameFrom.current = document.activeElement as HTMLElement | null
            return personId
          }
          requestAnimationFrame(() => cameFrom.current?.focus())
          return null
        }),
      override,
    }),
    [edit, undo, override],
  )

  const messages = useMemo(() => linesOf(form.errors), [form.errors])
  const doubts = useMemo(() => linesOf(form.warnings), [form.warnings])
  const elsewhere = useMemo(() => {
    const byPerson = Map.groupBy(view.elsewhere, (nomination) => nomination.personId)
    return new Map([...byPerson].map(([id, nominations]) => [id, elsewhereSentence(nominations)]))
  }, [view.elsewhere])
  // Whose names are alike changes with who is listed, not with what is typed of them.
  const listed = values.people.map((line) => line.personId).join()
  const namesakes = useMemo(() => namesakesAmong(listed.split(',').map(Number), people), [listed, people])

  const { focusCell, onKeyDown } = useGridKeys(body, values.people.length, {
    onMove: actions.move,
    onCopy: (row, column) => edit(`people.${row}.${column}`, (now) => copyFromAbove(now, row, column)),
    onOpen: (row) => {
      const line = values.people[row]
      if (line) actions.toggle(line.personId)
    },
  })

  return (
    <div className={classes.grid}>
      <GridTools onFill={(fill) => edit('people', (now) => quickFill(now, fill))} />
      <table className={classes.table} aria-label="Danh sách cá nhân">
        <GridHead />
        <tbody ref={body} onKeyDown={onKeyDown}>
          {values.people.map((line, index) => (
            <PersonRow
              key={line.personId}
              index={index}
              line={line}
              member={people.get(line.personId)}
              isNamesake={namesakes.has(line.personId)}
              elsewhere={line.title || line.form ? (elsewhere.get(line.personId) ?? '') : ''}
              errors={shown(
                messages.get(index),
                (column) => errorAt(`people.${index}.${column}`) !== undefined,
              )}
              badCells={[...(messages.get(index)?.keys() ?? [])].join(',')}
              warnings={shown(doubts.get(index), () => true)}
              judged={assessor?.verdictsOf(line) ?? none}
              isOpen={line.personId === openId}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
      <CutTextOf body={body} />
      <AddPerson
        people={people}
        onAdded={(row) => requestAnimationFrame(() => focusCell(row, 'evaluationClass'))}
      />
    </div>
  )
}

/** Sentences by line and column. */
function linesOf(fields: Record<string, string>): Map<number, Map<string, string>> {
  const lines = new Map<number, Map<string, string>>()
  for (const [path, message] of Object.entries(fields)) {
    const match = /^people\.(\d+)\.(\w+)$/.exec(path)
    if (!match?.[1] || !match[2]) continue
    const row = Number(match[1])
    const columns = lines.get(row) ?? new Map<string, string>()
    columns.set(match[2], message)
    lines.set(row, columns)
  }
  return lines
}

const shown = (columns: Map<string, string> | undefined, isShown: (column: string) => boolean): string =>
  columns ? [...columns].flatMap(([column, message]) => (isShown(column) ? [message] : [])).join(' ') : ''

/** People of the list who share their name with another one of it. */
function namesakesAmong(ids: number[], people: Map<number, RosterMember>): Set<number> {
  const byName = Map.groupBy(
    ids.filter((id) => people.has(id)),
    (id) => nameSortKey(people.get(id)?.fullName ?? ''),
  )
  return new Set([...byName.values()].filter((alike) => alike.length > 1).flat())
}
