import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '#shared/day'
import type { AssessmentBackground } from '#shared/domain/assessment'
import { regimes } from '#shared/rules/regime'
import type { Regime } from '#shared/rules/regimes/types'
import { ApiError, sentenceOf, useCommand } from '../../api'
import { ReasonedButton } from '../../components/reasoned-button'
import classes from './assessment.module.css'

type Props = { campaignId: number; regime: AssessmentBackground['regime']; onDone: () => void }

/** "quyết định ký từ 01/01/2024 đến 30/6/2025" */
function signedWithin({ from, to }: Regime): string {
  const parts = [from && `từ ${formatDay(from)}`, to && `đến ${formatDay(to)}`].filter((part) => part)
  return parts.length > 0 ? `Cho quyết định ký ${parts.join(' ')}.` : ''
}

/** Takes other rules than proposed, with the reason in writing. */
export function ChooseRegime({ campaignId, regime, onDone }: Props) {
  const { regimeId, proposal, chosen } = regime
  const reasons = new Map(proposal.alternatives.map((one) => [one.regimeId, one.reason]))
  const others = regimes
    .filter((one) => one.id !== proposal.regimeId)
    .toSorted((a, b) => Number(reasons.has(b.id)) - Number(reasons.has(a.id)))
  const [picked, setPicked] = useState<string | null>(chosen ? regimeId : null)
  const [reason, setReason] = useState(chosen?.reason ?? '')
  const { mutate: choose, isPending, error } = useCommand('regimes.choose')
  const wrong = error instanceof ApiError ? (error.fields.reason ?? sentenceOf(error)) : null

  function apply() {
    if (picked !== null) choose({ campaignId, regimeId: picked, reason }, { onSuccess: onDone })
  }

  return (
    <form
      className={classes.choose}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone()
      }}
    >
      <Radio.Group label="Quy định khác với đề xuất" value={picked} onChange={setPicked}>
        {others.map((one, index) => (
          <Radio
            key={one.id}
            value={one.id}
            label={one.name}
            description={reasons.get(one.id) ?? signedWithin(one)}
            className={classes.choice}
            autoFocus={index === 0}
          />
        ))}
      </Radio.Group>
      <Textarea
        label="Lý do chọn"
        description="Ví dụ: hồ sơ trình trước ngày văn bản mới có hiệu lực."
        rows={2}
        maxLength={500}
        value={reason}
        error={wrong}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <ReasonedButton
          refusal={picked === null ? 'Chọn một quy định ở trên trước.' : null}
          loading={isPending}
          onClick={apply}
        >
          Áp dụng quy định này
        </ReasonedButton>
        <Button variant="default" onClick={onDone}>
          Thôi
        </Button>
      </div>
    </form>
  )
}
