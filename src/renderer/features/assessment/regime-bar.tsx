import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import type { AssessmentBackground } from '#shared/domain/assessment'
import { getRegime } from '#shared/rules/regime'
import { useCommand } from '../../api'
import { notifyFailure } from '../../components/notify'
import classes from './assessment.module.css'
import { ChooseRegime } from './choose-regime'

type Props = { campaignId: number; regime: AssessmentBackground['regime'] }

/** Which rules the campaign is judged by, why, and the way to others. */
export function RegimeBar({ campaignId, regime }: Props) {
  const { regimeId, proposal, chosen } = regime
  const [isChoosing, setChoosing] = useState(false)
  const { mutate: choose, isPending } = useCommand('regimes.choose')
  return (
    <section className={classes.regime} aria-label="Quy định áp dụng">
      <div className={classes.regimeLine}>
        <IconScale size={18} aria-hidden />
        <div className={classes.regimeText}>
          <div>
            Áp dụng: <strong>{getRegime(regimeId).name}</strong>
          </div>
          <div className={classes.quiet}>
            {chosen
              ? `Chọn khác đề xuất, lý do: ${chosen.reason} Đề xuất: ${getRegime(proposal.regimeId).name}.`
              : proposal.reason}
          </div>
        </div>
        {chosen && (
          <Button
            variant="default"
            loading={isPending}
            onClick={() => choose({ campaignId, regimeId: null, reason: '' }, { onError: notifyFailure })}
          >
            Trở lại đề xuất
          </Button>
        )}
        <Button variant="default" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          Chọn quy định khác
        </Button>
      </div>
      {isChoosing && (
        <ChooseRegime campaignId={campaignId} regime={regime} onDone={() => setChoosing(false)} />
      )}
    </section>
  )
}
