import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import classes from './lacks-list.module.css'

export type Lack = {
  /** A sentence: "Chưa có ngày ký." */
  sentence: string
  /** Leads to where it is mended; null when there is no such place on this screen. */
  onGo: (() => void) | null
}

type Props = {
  /** "Còn phải làm trước khi ban hành" */
  title: string
  lacks: Lack[]
  /** What to say when nothing is missing. */
  done: string
}

/** What is still missing, each line leading to its place. */
export function LacksList({ title, lacks, done }: Props) {
  if (lacks.length === 0)
    return (
      <p className={classes.done}>
        <IconCircleCheck size={17} aria-hidden /> {done}
      </p>
    )
  return (
    <section className={classes.box} aria-label={title}>
      <h2 className={classes.title}>
        <IconAlertTriangle size={17} aria-hidden /> {title}:
      </h2>
      <ul className={classes.list}>
        {lacks.map(({ sentence, onGo }) => (
          <li key={sentence}>
            {onGo ? (
              <button type="button" className={classes.go} onClick={onGo}>
                {sentence}
              </button>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
