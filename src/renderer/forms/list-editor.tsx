import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { notifyUndo } from '../components/notify'
import classes from './list-editor.module.css'

type Props<Item> = {
  items: Item[]
  /** What one line is called, in lower case: "căn cứ". */
  noun: string
  addLabel: string
  newItem: () => Item
  /** Draws the fields of one line. */
  children: (item: Item, index: number) => ReactNode
  onInsert: (item: Item, index: number) => void
  onRemove: (index: number) => void
  /** Absent where the order says nothing. */
  onMove?: (from: number, to: number) => void
  /** Said in place of lines when there are none. */
  empty?: string
}

/** Lines that can be added, taken away (and brought back) and moved, by mouse or with Alt+↑ and Alt+↓. */
export function ListEditor<Item>(props: Props<Item>) {
  const { items, noun, addLabel, newItem, children, onInsert, onRemove, onMove, empty } = props
  const list = useRef<HTMLOListElement>(null)

  function focusLine(index: number) {
    requestAnimationFrame(() => {
      const line = list.current?.children[index]
      line?.querySelector<HTMLElement>('input, textarea')?.focus()
    })
  }

  function add() {
    onInsert(newItem(), items.length)
    focusLine(items.length)
  }

  function remove(index: number) {
    const item = items[index] as Item
    onRemove(index)
    notifyUndo(`Đã bỏ ${noun} thứ ${index + 1}.`, () => onInsert(item, index))
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    if (!onMove || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const to = event.key === 'ArrowUp' ? index - 1 : index + 1
    event.preventDefault()
    if (to < 0 || to >= items.length) return
    onMove(index, to)
    focusLine(to)
  }

  return (
    <>
      {items.length === 0 && empty && <p className={classes.empty}>{empty}</p>}
      <ol ref={list} className={classes.list}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and their fields hold no state
          <li key={index} className={classes.line} onKeyDown={(event) => onKeyDown(event, index)}>
            <span className={classes.number}>{index + 1}</span>
            <div className={classes.fields}>{children(item, index)}</div>
            <div className={classes.tools}>
              {onMove && (
                <>
                  <ActionIcon
                    aria-label={`Đưa ${noun} ${index + 1} lên`}
                    title="Alt+↑"
                    tabIndex={-1}
                    disabled={index === 0}
                    onClick={() => onMove(index, index - 1)}
                  >
                    <IconArrowUp size={15} />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={`Đưa ${noun} ${index + 1} xuống`}
                    title="Alt+↓"
                    tabIndex={-1}
                    disabled={index === items.length - 1}
                    onClick={() => onMove(index, index + 1)}
                  >
                    <IconArrowDown size={15} />
                  </ActionIcon>
                </>
              )}
              <ActionIcon aria-label={`Bỏ ${noun} ${index + 1}`} onClick={() => remove(index)}>
                <IconTrash size={15} />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
        {addLabel}
      </Button>
    </>
  )
}
