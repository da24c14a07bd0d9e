import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { DecisionListItem } from '#shared/domain/decision'
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
          <span title={decision.awards.map((award) => getAward(award).name).join(', ')}>
            {decision.awards.map((award) => getAward(award).shortName).join(', ')}
          </span>
          <span className={classes.decisionState}>
            <DecisionStateBadge state={decision.state} />
            {decision.entryCount} lượt
          </span>
        </Link>
      ))}
    </nav>
  )
}
