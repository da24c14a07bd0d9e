import { Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconArmchair } from '@tabler/icons-react'
import { getAward } from '#shared/domain/award'
import {
  type Candidate,
  type CandidateFate,
  type CandidateOrder,
  candidateFateNames,
} from '#shared/domain/council'
import { entryKeyText } from '#shared/domain/decision'
import { type VerdictStatus, verdictStatusNames } from '#shared/rules/eligibility'
import type { Column } from '../../components/data-table'
import { StateBadge, type Tone } from '../../components/state-badge'
import { verdictTones } from '../../components/verdict/verdict-words'
import classes from './candidates.module.css'

const fateTones: Record<Exclude<CandidateFate, 'vote'>, Tone> = { held: 'doubt', returned: 'bad' }

type Options = {
  order: CandidateOrder
  verdicts: Map<string, VerdictStatus>
  /** Null when nothing can be chosen any more. */
  selection: ReadonlySet<number> | null
  /** Beside an open panel. */
  isNarrow: boolean
  onToggle: (id: number, isShift: boolean) => void
}

/** The columns of the list considered; its groups say the award or the unit, so that needs no column. */
export function candidateColumns(options: Options): Column<Candidate>[] {
  const { order, verdicts, selection, isNarrow, onToggle } = options
  const isByAward = order === 'award'
  const columns: (Column<Candidate> | false)[] = [
    selection !== null && {
      key: 'chosen',
      header: '',
      width: 40,
      align: 'center',
      cell: (one) => (
        <Checkbox
          className={classes.box}
          aria-label={`Chọn ${one.name}, ${getAward(one.award).shortName}`}
          tabIndex={-1}
          checked={selection.has(one.id)}
          onChange={() => {}}
          onClick={(event) => onToggle(one.id, event.shiftKey)}
        />
      ),
    },
    {
      key: 'name',
      header: 'Người, tập thể',
      width: isNarrow ? undefined : isByAward ? '26%' : '34%',
      cell: (one) => (
        <span title={[one.name, one.position].filter(Boolean).join(', ')}>
          {one.honorific && <span className={classes.quiet}>{one.honorific} </span>}
          {one.name} {one.isMember && <MemberMark />}
        </span>
      ),
    },
    !isNarrow && { key: 'position', header: 'Chức vụ', width: '13%', cell: (one) => one.position },
    isByAward
      ? !isNarrow && {
          key: 'unit',
          header: 'Đơn vị',
          width: '17%',
          cell: (one) => one.unitName !== one.name && <span title={one.unitName}>{one.unitName}</span>,
        }
      : {
          key: 'award',
          header: 'Đề nghị',
          width: 100,
          cell: (one) => <span title={getAward(one.award).name}>{getAward(one.award).shortName}</span>,
        },
    {
      key: 'verdict',
      header: 'Xét điều kiện',
      width: 132,
      cell: (one) => {
        const status = verdicts.get(entryKeyText(one))
        return status && <StateBadge tone={verdictTones[status]}>{verdictStatusNames[status]}</StateBadge>
      },
    },
    {
      key: 'fate',
      header: 'Hội đồng',
      width: 150,
      // What most of them are is said quietly, so that the others stand out.
      cell: (one) =>
        one.fate === 'vote' ? (
          <span className={classes.quiet}>{candidateFateNames.vote}</span>
        ) : (
          <StateBadge tone={fateTones[one.fate]} hint={one.reason || undefined}>
            {candidateFateNames[one.fate]}
          </StateBadge>
        ),
    },
    !isNarrow && {
      key: 'note',
      header: 'Lý do, thay đổi',
      wraps: true,
      cell: (one) => (
        <>
          {one.reason && <div>{one.reason}</div>}
          {one.changes.map((change) => (
            <div key={change} className={classes.change}>
              <IconAlertTriangle size={13} aria-hidden /> {change}
            </div>
          ))}
        </>
      ),
    },
  ]
  return columns.filter((column) => column !== false)
}

/** Says that the candidate sits on the council. */
export function MemberMark() {
  return (
    <span className={classes.member} title="Là thành viên Hội đồng">
      <IconArmchair size={14} aria-hidden /> thành viên HĐ
    </span>
  )
}
