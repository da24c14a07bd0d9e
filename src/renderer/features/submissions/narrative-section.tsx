import { closingHeadings } from '#shared/domain/submission'
import { useForm } from './form-context'
import { Section } from './section'
import classes from './submission.module.css'

/** The unit's own report, under the headings of the plan. Boxes grow with the text. */
export function NarrativeSection() {
  const { form, view } = useForm()
  const { values, edit } = form
  const criteria = new Map(view.campaign.criteria.map((criterion) => [criterion.id, criterion]))

  return (
    <Section id="bao-cao" title="Báo cáo của đơn vị">
      {values.narratives.map((narrative, index) => {
        const criterion = criteria.get(narrative.criterionId)
        if (!criterion) return null
        return (
          <Passage
            key={narrative.criterionId}
            heading={`${index + 1}. ${criterion.heading}`}
            plan={criterion.content}
            path={`narratives.${index}.text`}
            text={narrative.text}
            onChange={(text) =>
              edit(`narratives.${index}`, (now) => ({
                ...now,
                narratives: now.narratives.with(index, { ...narrative, text }),
              }))
            }
          />
        )
      })}
      <Passage
        heading={closingHeadings.limits}
        path="limits"
        text={values.limits}
        onChange={(limits) => edit('limits', (now) => ({ ...now, limits }))}
      />
      <Passage
        heading={closingHeadings.proposals}
        path="proposals"
        text={values.proposals}
        onChange={(proposals) => edit('proposals', (now) => ({ ...now, proposals }))}
      />
      <Passage
        heading="Ghi chú của người nhập (không in)"
        path="note"
        text={values.note}
        onChange={(note) => edit('note', (now) => ({ ...now, note }))}
      />
    </Section>
  )
}

type PassageProps = {
  heading: string
  /** The plan's own text of this content. */
  plan?: string
  path: string
  text: string
  onChange: (text: string) => void
}

function Passage({ heading, plan, path, text, onChange }: PassageProps) {
  const { errorAt } = useForm()
  const error = errorAt(path)
  return (
    <div className={classes.passage}>
      <label htmlFor={path}>{heading}</label>
      {plan && (
        <details className={classes.plan}>
          <summary>Nội dung trong kế hoạch</summary>
          <p>{plan}</p>
        </details>
      )}
      <textarea
        id={path}
        data-path={path}
        aria-invalid={error !== undefined || undefined}
        className={classes.text}
        rows={2}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error && <div className={classes.error}>{error}</div>}
    </div>
  )
}
