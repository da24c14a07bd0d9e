import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconListCheck, IconTrash } from '@tabler/icons-react'
import type { SubmissionPersonInput } from '#shared/domain/submission'
import type { Verdict } from '#shared/rules/eligibility'

export type RowActions = {
  set: (index: number, changes: Partial<SubmissionPersonInput>) => void
  move: (index: number, by: -1 | 1) => void
  remove: (index: number) => void
  /** Opens a row's conditions, or closes them. */
  toggle: (personId: number) => void
  override: (personId: number, verdict: Verdict, reason: string) => Promise<void>
}

type Props = {
  index: number
  line: SubmissionPersonInput
  name: string
  hasVerdict: boolean
  actions: RowActions
}

/** What can be done with a line besides typing into it. */
export function RowMenu({ index, line, name, hasVerdict, actions }: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size="sm" aria-label={`Việc với dòng này, ${name}`} tabIndex={-1}>
          <IconDotsVertical size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {hasVerdict && (
          <Menu.Item
            leftSection={<IconListCheck size={15} />}
            rightSection="Ctrl+Enter"
            onClick={() => actions.toggle(line.personId)}
          >
            Xem điều kiện
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconArrowUp size={15} />}
          rightSection="Alt+↑"
          onClick={() => actions.move(index, -1)}
        >
          Đưa lên
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={15} />}
          rightSection="Alt+↓"
          onClick={() => actions.move(index, 1)}
        >
          Đưa xuống
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={15} />} onClick={() => actions.remove(index)}>
          Bỏ khỏi danh sách
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
