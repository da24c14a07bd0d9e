import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { DecisionListItem } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import { DecisionStateBadge } from './decision-bar'
import { fullNumber } from './decision-names'
import classes from './decisions.module.css'

type Props = { decisions: DecisionListItem[]; openId: number | null; sign: string }

/** The campaign's decisions, beside the one in hand. */
export function DecisionList({ decisions, openId, sign }: Props) {
  return (
    <nav className={classes.decisions} aria-label="Các quyết định của đợt">
      {decisions.map((decision) => (
        <Link
          key={decision.id}
          href={`/quyet-dinh/${decision.id}`}
          className={classes.decision}
          aria-current={decision.id === openId ? 'page' : undefined}
        >
          <strong>{decision.number ? `Số ${fullNumber(decision.number, sign)}` : 'Chưa có số'}</strong>
          {decision.signedOn && <span>Ngày {formatDay(decision.signedOn)}</span>}
          <span>{awardNames(decision.awards)}</span>
          <span className={classes.decisionState}>
            <DecisionStateBadge state={decision.state} />
            {decision.entryCount !== null && `${decision.entryCount} lượt`}
          </span>
        </Link>
      ))}
    </nav>
  )
}

/** Each name once: collectives and persons share some. */
function awardNames(awards: AwardCode[]): string {
  const names = [...awards]
    .sort((a, b) => awardOrder(a) - awardOrder(b))
    .map((award) => getAward(award).shortName)
  return [...new Set(names)].join(', ')
}
