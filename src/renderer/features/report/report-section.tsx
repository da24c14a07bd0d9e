import type { ReactNode } from 'react'
import type { FieldErrors } from '#shared/result'
import { ParagraphsField } from '../../forms/inputs'
import { quotedUnit, startsOnNewLine, typeAtEnd } from './insert-text'
import classes from './report.module.css'
import { UnitTexts } from './unit-texts'

type Props = {
  /** Of its place on the page, for the outline. */
  id: string
  heading: string
  isSub?: boolean
  /** Under the heading: what the report says here by itself. */
  help?: ReactNode
  /** Dotted path of the text. */
  path: string
  value: string
  errors: FieldErrors
  onChange: (text: string) => void
  /** What the units wrote here; leave out where they are not asked. */
  units?: { unitName: string; text: string }[]
  /** Between the text and the units' own. */
  children?: ReactNode
}

/** One heading of the report: the school's text, and what the units wrote beneath it. */
export function ReportSection(props: Props) {
  const { id, heading, isSub, help, path, value, errors, onChange, units, children } = props
  const Heading = isSub ? 'h3' : 'h2'

  function insert(unit: { unitName: string; text: string }) {
    const text = quotedUnit(unit)
    if (!typeAtEnd(path, text)) onChange(value + startsOnNewLine(value, text))
  }

  return (
    <section className={classes.section} data-part={id} data-sub={isSub || undefined}>
      <Heading className={classes.heading}>{heading}</Heading>
      {help && <p className={classes.quiet}>{help}</p>}
      <ParagraphsField
        aria-label={heading}
        data-path={path}
        minRows={isSub ? 2 : 3}
        value={value}
        error={errors[path]}
        onChange={onChange}
      />
      {children}
      {units && <UnitTexts units={units} own={value} onInsert={insert} />}
    </section>
  )
}
