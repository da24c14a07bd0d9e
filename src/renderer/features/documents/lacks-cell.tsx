import { Popover, UnstyledButton } from '@mantine/core'
import { Link } from 'wouter'
import { type DocumentRow, documentNames, type Lack } from '#shared/domain/document'
import { lackPath } from '../../components/lack-path'
import { StateBadge, StatusDot } from '../../components/state-badge'
import classes from './documents.module.css'

/** What a document still lacks, each sentence leading to where it is entered. */
export function LacksCell({ row: { kind, about, lacks: all, canBeMade } }: { row: DocumentRow }) {
  const lacks = all.map((lack) => ({
    ...lack,
    message: withoutName(withoutName(lack.message, documentNames[kind], ' '), about, ': '),
  }))
  const [first, ...others] = lacks
  if (!first) return <StateBadge tone="good">Sẵn sàng</StateBadge>
  return (
    <span className={classes.lacks}>
      <StatusDot tone={canBeMade ? 'doubt' : 'neutral'} label={canBeMade ? 'Còn thiếu' : 'Chưa lập được'} />
      <span className={classes.firstLack}>
        <LackLine lack={first} />
      </span>
      {others.length > 0 && (
        <Popover position="bottom-start" withinPortal>
          <Popover.Target>
            <UnstyledButton className={classes.more} aria-label={`Xem cả ${lacks.length} chỗ còn thiếu`}>
              +{others.length}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown>
            <ul className={classes.lackList}>
              {lacks.map((lack) => (
                <li key={lack.message}>
                  <LackLine lack={lack} />
                </li>
              ))}
            </ul>
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  )
}

/** In the line of that document, "Công văn đôn đốc chưa có số." and "Khoa Cơ khí: chưa có số.": "Chưa có số." */
function withoutName(sentence: string, name: string, mark: ' ' | ': '): string {
  const beginning = `${name}${mark}`
  const rest = name !== '' && sentence.startsWith(beginning) ? sentence.slice(beginning.length) : sentence
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

export function LackLine({ lack: { message, at } }: { lack: Lack }) {
  if (!at) return <span title={message}>{message}</span>
  return (
    <Link href={lackPath(at)} className={classes.lack} title={message}>
      {message}
    </Link>
  )
}
