import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { DuplicateGroup } from '#shared/rules/duplicates'
import { EmptyState } from '../../components/empty-state'
import { StateBadge, type Tone } from '../../components/state-badge'
import classes from './assessment.module.css'
import { formPath } from './result-filters'

const looks: Record<DuplicateGroup['kind'], { tone: Tone; word: string }> = {
  'same-award': { tone: 'bad', word: 'trùng danh hiệu, hình thức' },
  'two-titles': { tone: 'bad', word: 'hai danh hiệu' },
  'two-forms': { tone: 'doubt', word: 'hai hình thức' },
  'title-and-form': { tone: 'info', word: 'danh hiệu và hình thức' },
  'same-name': { tone: 'doubt', word: 'trùng họ tên' },
}

/** Whoever is nominated by more than one submitter, side by side. Nothing is dropped by itself. */
export function DuplicatesTab({ groups }: { groups: DuplicateGroup[] }) {
  if (groups.length === 0)
    return (
      <EmptyState title="Không có ai được đề nghị ở hai nơi">
        Khi đơn vị, Công đoàn, Đoàn thanh niên cùng đề nghị một người, các đề nghị được đặt cạnh nhau ở đây.
      </EmptyState>
    )
  return (
    <ul className={classes.groups}>
      {groups.map((group) => (
        <Group key={group.nominations.map((one) => one.id).join('-') + group.kind} group={group} />
      ))}
    </ul>
  )
}

function Group({ group }: { group: DuplicateGroup }) {
  const { kind, isInTwoUnits, nominations, message } = group
  const { tone, word } = looks[kind]
  return (
    <li className={classes.group}>
      <div className={classes.groupHead}>
        <StateBadge tone={tone}>{word}</StateBadge>
        <span>{message}</span>
        {isInTwoUnits && <StateBadge tone="bad">có tên ở hai đơn vị, chỉ được tính ở một đơn vị</StateBadge>}
      </div>
      <ul className={classes.sides}>
        {nominations.map((one) => (
          <li key={one.id} className={classes.side}>
            <div className={classes.submitter}>{one.submitterName}</div>
            <div>
              {one.recipientName}
              {one.birthDate && <span className={classes.quiet}> sinh {formatDay(one.birthDate)}</span>}
            </div>
            <div>{getAward(one.award).name}</div>
            <Anchor
              component={Link}
              href={formPath({ unitId: one.submitterId, personId: one.personId })}
              aria-label={`Mở dòng trong hồ sơ ${one.submitterName}, ${one.recipientName}`}
            >
              Mở dòng trong hồ sơ
            </Anchor>
          </li>
        ))}
      </ul>
    </li>
  )
}
