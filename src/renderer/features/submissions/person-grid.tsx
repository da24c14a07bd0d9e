import { Button, Group, Kbd, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { sameName } from '#shared/text/vietnamese'
import { notifyUndo } from '../../components/notify'
import { AddPerson } from './add-person'
import { useForm } from './form-context'
import classes from './person-grid.module.css'
import { elsewhereSentence, PersonRow, type RowActions } from './person-row'
import {
  type CopyableCell,
  copyableCells,
  copyFromAbove,
  moveLine,
  type QuickFill,
  quickFill,
  removeLine,
  setLine,
} from './submission-edits'
import { useNamedPeople } from './use-named-people'

const fills: { label: string; fill: QuickFill }[] = [
  { label: 'Xếp loại HTT cho các dòng còn trống', fill: { cell: 'evaluationClass', value: 'HTT' } },
  { label: 'LĐTT cho người xếp loại HTXS, HTT chưa có danh hiệu', fill: { cell: 'title', value: 'LDTT' } },
  { label: 'Phiếu đồng ý của tất cả người có mặt', fill: { cell: 'votes' } },
]

/** The unit's list of people, line by line as on its paper. */
export function PersonGrid() {
  const { view, form, errorAt } = useForm()
  const { values, edit, undo } = form
  const body = useRef<HTMLTableSectionElement>(null)
  const people = useNamedPeople(view)

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
    }),
    [edit, undo],
  )

  const messages = useMemo(() => linesOf(form.errors), [form.errors])
  const doubts = useMemo(() => linesOf(form.warnings), [form.warnings])
  const elsewhere = useMemo(() => {
    const byPerson = Map.groupBy(view.elsewhere, (nomination) => nomination.personId)
    return new Map([...byPerson].map(([id, nominations]) => [id, elsewhereSentence(nominations)]))
  }, [view.elsewhere])
  const namesakes = useMemo(() => {
    const names = values.people.map((line) => people.get(line.personId)?.fullName ?? '')
    return names.map((name, index) =>
      names.some((other, at) => at !== index && name !== '' && sameName(name, other)),
    )
  }, [values.people, people])

  const focusCell = useCallback((row: number, column: string) => {
    const at = (name: string) =>
      body.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${name}"]`)
    // Only who is not considered has a cell for the reason; above and below it are the boxes.
    const cell = at(column) ?? (column === 'notConsideredReason' ? at('notConsidered') : null)
    cell?.focus()
    if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select()
  }, [])

  const focusBeside = useCallback(
    (cell: HTMLElement, by: -1 | 1) => {
      const row = Number(cell.dataset.row)
      const cells = [...(body.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"]`) ?? [])]
      const column = cells[cells.indexOf(cell) + by]?.dataset.column
      if (column) focusCell(row, column)
    },
    [focusCell],
  )

  function onKeyDown(event: KeyboardEvent<HTMLTableSectionElement>) {
    const cell = event.target as HTMLElement
    const column = cell.dataset.column
    if (column === undefined) return
    const row = Number(cell.dataset.row)
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const by = event.key === 'ArrowUp' ? -1 : 1
      actions.move(row, by)
      requestAnimationFrame(() => focusCell(row + by, column))
    } else if (isPlain && event.key === 'ArrowUp') focusCell(row - 1, column)
    else if (isPlain && (event.key === 'ArrowDown' || event.key === 'Enter'))
      focusCell(row + (event.shiftKey ? -1 : 1), column)
    else if (isPlain && event.key === 'ArrowLeft' && leavesCell(cell, -1)) focusBeside(cell, -1)
    else if (isPlain && event.key === 'ArrowRight' && leavesCell(cell, 1)) focusBeside(cell, 1)
    else if (isPlain && cell instanceof HTMLSelectElement && event.key in listEnds)
      focusCell(listEnds[event.key] === 'first' ? 0 : values.people.length - 1, column)
    else if (event.ctrlKey && event.key.toLowerCase() === 'd' && isCopyable(column))
      edit(`people.${row}.${column}`, (now) => copyFromAbove(now, row, column))
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.grid}>
      <Group justify="space-between" mb={6}>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />}>
              Điền nhanh
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {fills.map(({ label, fill }) => (
              <Menu.Item key={label} onClick={() => edit('people', (now) => quickFill(now, fill))}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span className={classes.keys}>
          <Kbd>Enter</Kbd> xuống dòng · <Kbd>Ctrl</Kbd>+<Kbd>D</Kbd> chép dòng trên · <Kbd>1</Kbd>–
          <Kbd>4</Kbd> chọn · <Kbd>Ctrl</Kbd>+<Kbd>Z</Kbd> hoàn tác
        </span>
      </Group>
      <table className={classes.table} aria-label="Danh sách cá nhân">
        <thead>
          <tr>
            <th className={classes.place}>TT</th>
            <th className={classes.nameHead}>Họ và tên</th>
            <th className={classes.positionHead}>Chức vụ</th>
            <th className={classes.shortHead} title="Xếp loại chất lượng: 1 HTXS, 2 HTT, 3 HTN, 4 KHT">
              Xếp loại
            </th>
            <th className={classes.titleHead} title="Danh hiệu thi đua đề nghị">
              Danh hiệu
            </th>
            <th className={classes.titleHead} title="Hình thức khen thưởng đề nghị">
              Khen thưởng
            </th>
            <th className={classes.votesHead} title="Số phiếu đồng ý trên tổng số phiếu">
              Phiếu
            </th>
            <th className={classes.refusalHead}>Không xét, lý do</th>
            <th>Ghi chú</th>
            <th className={classes.verdictHead}>
              <span className={classes.hidden}>Trạng thái</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {values.people.map((line, index) => (
            <PersonRow
              key={line.personId}
              index={index}
              line={line}
              member={people.get(line.personId)}
              isNamesake={namesakes[index] ?? false}
              elsewhere={line.title || line.form ? (elsewhere.get(line.personId) ?? '') : ''}
              errors={shown(
                messages.get(index),
                (column) => errorAt(`people.${index}.${column}`) !== undefined,
              )}
              badCells={[...(messages.get(index)?.keys() ?? [])].join(',')}
              warnings={shown(doubts.get(index), () => true)}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
      <AddPerson
        people={people}
        onAdded={(row) => requestAnimationFrame(() => focusCell(row, 'evaluationClass'))}
      />
    </div>
  )
}

/** In a choice these keys would choose another value; nothing on the list may change by walking through it. */
const listEnds: Record<string, 'first' | 'last'> = {
  Home: 'first',
  PageUp: 'first',
  End: 'last',
  PageDown: 'last',
}

/** Whether ← or → leads out of a cell: from a text only at its edge, or while all of it is selected. */
function leavesCell(cell: HTMLElement, by: -1 | 1): boolean {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'text') return true
  const { selectionStart, selectionEnd, value } = cell
  if (selectionStart === 0 && selectionEnd === value.length) return true
  return selectionStart === selectionEnd && selectionStart === (by === -1 ? 0 : value.length)
}

const isCopyable = (column: string): column is CopyableCell =>
  (copyableCells as readonly string[]).includes(column)

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
