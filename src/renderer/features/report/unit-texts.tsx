import { Button } from '@mantine/core'
import { IconCheck, IconCornerLeftUp } from '@tabler/icons-react'
import { holdsText } from './insert-text'
import classes from './report.module.css'

type Props = {
  units: { unitName: string; text: string }[]
  /** The school's text they may be put into. */
  own: string
  onInsert: (unit: { unitName: string; text: string }) => void
}

/** What the units wrote under one heading, each to be put into the school's text with a press. */
export function UnitTexts({ units, own, onInsert }: Props) {
  if (units.length === 0) return <p className={classes.quiet}>Chưa có đơn vị nào viết phần này.</p>
  return (
    <details className={classes.units}>
      <summary>Ý kiến của {units.length} đơn vị</summary>
      <ul>
        {units.map((unit) => (
          <li key={unit.unitName}>
            <div className={classes.unitText}>
              <strong>{unit.unitName}</strong>
              <p>{unit.text}</p>
            </div>
            {holdsText(own, unit.text) ? (
              <span className={classes.inserted}>
                <IconCheck size={14} aria-hidden /> đã có trong bài
              </span>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCornerLeftUp size={14} aria-hidden />}
                aria-label={`Chèn ý kiến ${unit.unitName} vào bài`}
                onClick={() => onInsert(unit)}
              >
                Chèn vào bài
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
