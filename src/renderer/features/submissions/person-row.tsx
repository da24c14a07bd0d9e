import { memo } from 'react'
import { awardsFor } from '#shared/domain/award'
import { evaluationClasses, evaluationClassNames } from '#shared/domain/evaluation'
import { isUntouchedLine, type RosterMember, type SubmissionPersonInput } from '#shared/domain/submission'
import { StatusDot } from '../../components/state-badge'
import type { JudgedAward } from '../../components/verdict/verdict-words'
import { ChoiceCell, CountCell, TextCell } from './cells'
import classes from './person-grid.module.css'
import { PersonMessages } from './person-messages'
import { OpenedVerdicts, VerdictWord } from './person-verdict'
import { type RowActions, RowMenu } from './row-menu'
import { specialCases } from './special-case-labels'

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
  /** The verdicts on what the line nominates; the same list until one of them changes. */
  judged: readonly JudgedAward[]
  isOpen: boolean
  actions: RowActions
}

/** One person of the unit's list, and under it what is wrong or doubtful about the line. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { index, line, member, isNamesake, elsewhere, errors, badCells, warnings, judged, isOpen, actions } =
    props
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
        <td>
          <ChoiceCell
            {...at('specialCase')}
            label={label('Trường hợp')}
            value={line.specialCase ?? null}
            choices={specialCases}
            onChange={(specialCase) => set({ specialCase })}
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
          <div className={classes.verdictCell}>
            {(judged.length === 0 || state === 'bad') && <StatusDot tone={state} label={stateWords[state]} />}
            <VerdictWord
              name={name}
              judged={judged}
              isOpen={isOpen}
              onToggle={() => actions.toggle(line.personId)}
            />
            <RowMenu index={index} line={line} name={name} hasVerdict={judged.length > 0} actions={actions} />
          </div>
        </td>
      </tr>
      <PersonMessages errors={errors} warnings={warnings} elsewhere={elsewhere} judged={judged} />
      {isOpen && judged.length > 0 && (
        <OpenedVerdicts
          name={name}
          judged={judged}
          onOverride={(verdict, reason) => actions.override(line.personId, verdict, reason)}
          onClose={() => actions.toggle(line.personId)}
        />
      )}
    </>
  )
})

const stateWords = { bad: 'Có chỗ sai', doubt: 'Cần xem lại', neutral: 'Chưa nhập', good: 'Đã nhập' } as const
