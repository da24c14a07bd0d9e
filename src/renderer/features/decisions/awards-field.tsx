import { Anchor, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { type AwardCode, type AwardObject, awards, getAward, principalAwards } from '#shared/domain/award'
import type { DecisionEntry } from '#shared/domain/decision'
import { awardOrder } from '#shared/domain/decision-list'
import classes from './decision-fields.module.css'
import { objectNouns } from './entry-groups'

type Props = {
  value: AwardCode[]
  onChange: (awards: AwardCode[]) => void
  error?: string
  entries: DecisionEntry[]
}

const objects: AwardObject[] = ['collective', 'person']

/** Which awards the decision carries; those of higher bodies are put away, because they go up by a proposal letter. */
export function AwardsField({ value, onChange, error, entries }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const offered = awards
    .filter((award) => showsAll || principalAwards.includes(award.code) || value.includes(award.code))
    .sort((a, b) => awardOrder(a.code) - awardOrder(b.code))

  return (
    <Checkbox.Group
      label="Danh hiệu, hình thức đưa vào"
      data-path="awards"
      value={value}
      error={error}
      onChange={(codes) => onChange(inPrintedOrder(codes as AwardCode[]))}
    >
      {objects.map((object) => (
        <div key={object} className={classes.awards}>
          {offered
            .filter((award) => award.object === object)
            .map((award) => (
              <Checkbox
                key={award.code}
                value={award.code}
                label={`${award.name} (${objectNouns[object]})${countText(award.code, value, entries)}`}
              />
            ))}
        </div>
      ))}
      {!showsAll && (
        <Anchor component="button" type="button" size="sm" onClick={() => setShowsAll(true)}>
          Hiện cả danh hiệu, hình thức do cấp trên quyết định
        </Anchor>
      )}
    </Checkbox.Group>
  )
}

function countText(code: AwardCode, chosen: AwardCode[], entries: DecisionEntry[]): string {
  if (!chosen.includes(code)) return ''
  return `: ${entries.filter((entry) => entry.award === code).length}`
}

const inPrintedOrder = (codes: AwardCode[]): AwardCode[] =>
  [...codes].sort((a, b) => awardOrder(getAward(a).code) - awardOrder(getAward(b).code))
