import { Anchor, Popover, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { FigurePerson } from './arithmetic'
import classes from './summary.module.css'

type Props = {
  /** What stands in the cell. */
  children: ReactNode
  /** What the figure is, in full: "Lao động tiên tiến – Khoa Cơ khí". */
  title: string
  /** How it comes about, one sentence a line. */
  arithmetic?: (string | null)[]
  /** The people behind it; leave out for a figure of collectives. */
  people?: FigurePerson[]
  /** In place of the list of people. */
  list?: ReactNode
}

/** A figure that opens: its arithmetic and its people, each leading to the form it was typed in. */
export function Figure({ children, title, arithmetic = [], people, list }: Props) {
  const [isOpen, setOpen] = useState(false)
  const sentences = arithmetic.filter((sentence) => sentence !== null)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={340}
      position="bottom-end"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <UnstyledButton className={classes.figure} title={`Xem ${title}`} onClick={() => setOpen(!isOpen)}>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.opened} aria-label={title}>
        <h2 className={classes.openedTitle}>{title}</h2>
        {sentences.map((sentence) => (
          <p key={sentence} className={classes.arithmetic}>
            {sentence}
          </p>
        ))}
        {list}
        {people && <PeopleList people={people} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function PeopleList({ people }: { people: FigurePerson[] }) {
  if (people.length === 0) return <p className={classes.nobody}>Không có ai.</p>
  return (
    <ol className={classes.people}>
      {people.map((person) => (
        <li key={person.personId}>
          {person.fullName}
          {person.units.map((unit) => (
            <Anchor
              key={unit.unitId}
              component={Link}
              href={`/ho-so/${unit.unitId}`}
              className={classes.toForm}
              aria-label={`Mở hồ sơ ${unit.unitShortName}, ${person.fullName}`}
            >
              {unit.unitShortName}
            </Anchor>
          ))}
        </li>
      ))}
    </ol>
  )
}
