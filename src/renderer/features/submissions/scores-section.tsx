import { formatPoints } from '#shared/domain/submission'
import { PointsInput } from '../../forms/inputs'
import { useFieldAt } from './field-at'
import { useForm } from './form-context'
import { Section } from './section'
import classes from './submission.module.css'

/** Points for each content of the plan, where the campaign uses points. */
export function ScoresSection() {
  const { form, view } = useForm()
  const { scores } = form.values
  const at = useFieldAt()
  const criteria = new Map(view.campaign.criteria.map((criterion) => [criterion.id, criterion]))
  const most = view.campaign.criteria.reduce((sum, criterion) => sum + (criterion.maxPoints ?? 0), 0)
  const total = scores.reduce((sum, score) => sum + (tenthsOf(score.points) ?? 0), 0)

  return (
    <Section id="cham-diem" title="Chấm điểm">
      <table className={classes.scores} aria-label="Điểm theo nội dung">
        <thead>
          <tr>
            <th>TT</th>
            <th>Nội dung</th>
            <th>Điểm tối đa</th>
            <th>Điểm</th>
          </tr>
        </thead>
        <tbody>
          {scores.map((score, index) => {
            const criterion = criteria.get(score.criterionId)
            return (
              <tr key={score.criterionId}>
                <td>{index + 1}</td>
                <td>{criterion?.heading}</td>
                <td>{criterion?.maxPoints == null ? '' : formatPoints(criterion.maxPoints)}</td>
                <td>
                  <PointsInput
                    aria-label={`Điểm: ${criterion?.heading}`}
                    {...at(`scores.${index}.points`)}
                    value={score.points}
                    onChange={(points) =>
                      form.edit(`scores.${index}`, (now) => ({
                        ...now,
                        scores: now.scores.with(index, { ...score, points }),
                      }))
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td>Cộng</td>
            <td>{formatPoints(most)}</td>
            <td>{formatPoints(total)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}

/** Tenths of a point as typed ("9,5") or stored (95); null while it can't be read. */
function tenthsOf(points: string | number | null): number | null {
  if (typeof points === 'number' || points === null) return points
  const match = /^(\d{1,4})(?:[.,](\d))?$/.exec(points.trim())
  return match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : null
}
