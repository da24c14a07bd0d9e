import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDotsVertical, IconTrash, IconUsers } from '@tabler/icons-react'
import { memo } from 'react'
import { awardsFor, getAward } from '#shared/domain/award'
import { evaluationClasses, evaluationClassNames } from '#shared/domain/evaluation'
import { isUntouchedLine, type RosterMember, type SubmissionPersonInput } from '#shared/domain/submission'
import { StatusDot } from '../../components/state-badge'
import { ChoiceCell, CountCell, TextCell } from './cells'
import classes from './person-grid.module.css'

const titles = awardsFor('person', 'title').map((award) => ({
  value: award.code,
  label: award.shortName,
  name: award.name,
}))
const forms = awardsFor('person', 'form').map((award) => ({
  value: award.code,
  label: award.shortName,
  name: award.name,
}))
const gradings = evaluationClasses.map((code) => ({
  value: code,
  label: code,
  name: evaluationClassNames[code],
}))

export type RowActions = {
  set: (index: number, changes: Partial<SubmissionPersonInput>) => void
  move: (index: number, by: -1 | 1) => void
  remove: (index: number) => void
}

type Props = {
  index: number
  line: SubmissionPersonInput
  member: RosterMember | undefined
  /** Two people of the list share this name: the birth date tells them apart. */
  isNamesake: boolean
  /** Where else the campaign nominates this person, as a sentence; else ''. */
  elsewhere: string
  /** Sentences and the cells they stand at ("votesFor,title"); primitives, so that rows of others stay as they are. */
  errors: string
  badCells: string
  warnings: string
  actions: RowActions
}

/** One person of the unit's list, and under it what is wrong or doubtful about the line. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { index, line, member, isNamesake, elsewhere, errors, badCells, warnings, actions } = props
  const bad = new Set(badCells.split(','))
  const at = (column: string) => ({
    path: `people.${index}.${column}`,
    row: index,
    column,
    isBad: bad.has(column),
  })
  const name = member?.fullName ?? 'Người đã xoá khỏi sổ'
  const label = (what: string) => `${what}, ${name}`
  const set = (changes: Partial<SubmissionPersonInput>) => actions.set(index, changes)
  const state = errors ? 'bad' : warnings || elsewhere ? 'doubt' : isUntouchedLine(line) ? 'neutral' : 'good'

  return (
    <>
      <tr className={classes.row} data-state={state}>
        <td className={classes.place}>{index + 1}</td>
        <td className={classes.name} data-bad={bad.has('personId') || undefined}>
          <span className={classes.honorific}>{member?.honorific}</span> {name}
          {isNamesake && member && (
            <span className={classes.birth}> ({member.birthDate?.slice(0, 4) ?? member.staffCode})</span>
          )}
        </td>
        <td>
          <TextCell
            {...at('position')}
            label={label('Chức vụ')}
            value={line.position}
            onChange={(position) => set({ position })}
          />
        </td>
        <td>
          <ChoiceCell
            {...at('evaluationClass')}
            label={label('Xếp loại')}
            value={line.evaluationClass}
            choices={gradings}
            onChange={(evaluationClass) => set({ evaluationClass })}
          />
        </td>
        <td>
          <ChoiceCell
            {...at('title')}
            label={label('Danh hiệu')}
            value={line.title}
            choices={titles}
            onChange={(title) => set({ title })}
          />
        </td>
        <td>
          <ChoiceCell
            {...at('form')}
            label={label('Khen thưởng')}
            value={line.form}
            choices={forms}
            onChange={(form) => set({ form })}
          />
        </td>
        <td className={classes.votes}>
          <CountCell
            {...at('votesFor')}
            label={label('Phiếu đồng ý')}
            value={line.votesFor}
            onChange={(votesFor) => set({ votesFor })}
          />
          <span aria-hidden>/</span>
          <CountCell
            {...at('votesTotal')}
            label={label('Tổng số phiếu')}
            value={line.votesTotal}
            onChange={(votesTotal) => set({ votesTotal })}
          />
        </td>
        <td className={classes.refusal}>
          <input
            type="checkbox"
            aria-label={label('Không xét')}
            checked={line.notConsidered}
            data-row={index}
            data-column="notConsidered"
            onChange={(event) => set({ notConsidered: event.currentTarget.checked })}
          />
          {line.notConsidered && (
            <TextCell
              {...at('notConsideredReason')}
              label={label('Lý do không xét')}
              placeholder="lý do"
              value={line.notConsideredReason}
              onChange={(notConsideredReason) => set({ notConsideredReason })}
            />
          )}
        </td>
        <td>
          <TextCell
            {...at('note')}
            label={label('Ghi chú')}
            value={line.note}
            onChange={(note) => set({ note })}
          />
        </td>
        <td className={classes.verdict}>
          <StatusDot tone={state} label={stateWords[state]} />
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon size="sm" aria-label={label('Việc với dòng này')} tabIndex={-1}>
                <IconDotsVertical size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
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
        </td>
      </tr>
      {(errors || warnings || elsewhere) && (
        <tr className={classes.messages}>
          <td />
          <td colSpan={9}>
            {errors && <div className={classes.error}>{errors}</div>}
            {warnings && <div className={classes.warning}>{warnings}</div>}
            {elsewhere && (
              <div className={classes.elsewhere}>
                <IconUsers size={13} aria-hidden /> {elsewhere}
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  )
})

const stateWords = { bad: 'Có chỗ sai', doubt: 'Cần xem lại', neutral: 'Chưa nhập', good: 'Đã nhập' } as const

/** "Công đoàn cơ sở cũng đề nghị người này: LĐTT." */
export function elsewhereSentence(
  nominations: { unitName: string; title: string | null; form: string | null }[],
): string {
  return nominations
    .map(({ unitName, title, form }) => {
      const codes = [title, form].filter((code) => code !== null)
      const names = codes.map((code) => getAward(code as Parameters<typeof getAward>[0]).shortName)
      return `${unitName} cũng đề nghị người này: ${names.join(', ')}.`
    })
    .join(' ')
}
