import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { AboutDecision } from '#shared/domain/decision'
import classes from './decision-fields.module.css'
import { decisionName } from './decision-names'

type Props = { about: AboutDecision; sign: string; verb: string }

/** The decision this one is about, and the way to it. */
export function AboutLink({ about, sign, verb }: Props) {
  return (
    <p className={classes.pays}>
      {verb}{' '}
      <Anchor component={Link} href={`/quyet-dinh/${about.id}`}>
        {decisionName(about, sign)}
      </Anchor>{' '}
      về việc {about.subject}.
    </p>
  )
}
