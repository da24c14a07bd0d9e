import { Link } from 'wouter'
import { formatDay } from '#shared/day'
import { type AwardCode, getAward } from '#shared/domain/award'
import type { DecisionListItem } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import { DecisionStateBadge } from './decision-bar'
import { fullNumber, kindWords } from './decision-names'
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
          <span>{contentOf(decision, decisions, sign)}</span>
          {decision.amendedBy.length > 0 && (
            <span className={classes.amended}>
              Có đính chính, thu hồi: {decision.amendedBy.map((number) => `số ${number}`).join(', ')}
            </span>
          )}
          <span className={classes.decisionState}>
            <DecisionStateBadge state={decision.state} />
            {decision.entryCount !== null &&
              `${decision.entryCount} ${decision.aboutId === null ? 'lượt' : 'dòng'}`}
          </span>
        </Link>
      ))}
    </nav>
  )
}

/** "LĐTT, CSTĐCS", "Thưởng tiền", "Đính chính số 415/QĐ-CĐN" */
function contentOf(decision: DecisionListItem, decisions: DecisionListItem[], sign: string): string {
  if (decision.kind === 'award') return awardNames(decision.awards)
  const about = decisions.find((one) => one.id === decision.aboutId)
  return about ? `${kindWords[decision.kind]} số ${fullNumber(about.number, sign)}` : kindWords[decision.kind]
}

/** Each name once: collectives and persons share some. */
function awardNames(awards: AwardCode[]): string {
  const names = [...awards]
    .sort((a, b) => awardOrder(a) - awardOrder(b))
    .map((award) => getAward(award).shortName)
  return [...new Set(names)].join(', ')
}
