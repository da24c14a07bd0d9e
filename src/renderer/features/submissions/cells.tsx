import classes from './person-grid.module.css'

/* Cells of the person grid: plain inputs, because a list of forty people has four hundred of them. */

type CellProps = {
  /** Field path, for errors. */
  path: string
  row: number
  column: string
  label: string
  isBad: boolean
}

type TextProps = CellProps & { value: string; placeholder?: string; onChange: (value: string) => void }

export function TextCell({ path, row, column, label, isBad, value, placeholder, onChange }: TextProps) {
  return (
    <input
      className={classes.cell}
      type="text"
      aria-label={label}
      aria-invalid={isBad || undefined}
      data-path={path}
      data-row={row}
      data-column={column}
      title={value.length > 14 ? value : undefined}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

type CountProps = CellProps & { value: string | number | null; onChange: (value: string | null) => void }

export function CountCell({ path, row, column, label, isBad, value, onChange }: CountProps) {
  return (
    <input
      className={classes.cell}
      type="text"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={isBad || undefined}
      data-path={path}
      data-row={row}
      data-column={column}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  )
}

type ChoiceProps<Code extends string> = CellProps & {
  value: Code | null
  choices: { value: Code; label: string; name: string }[]
  onChange: (value: Code | null) => void
}

/** A choice by its first letters, or by its number in the list; Delete empties it. */
export function ChoiceCell<Code extends string>(props: ChoiceProps<Code>) {
  const { path, row, column, label, isBad, value, choices, onChange } = props
  return (
    <select
      className={classes.cell}
      aria-label={label}
      aria-invalid={isBad || undefined}
      data-path={path}
      data-row={row}
      data-column={column}
      title={choices.find((choice) => choice.value === value)?.name}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as Code | null)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return
        const numbered = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
        if (numbered) onChange(numbered.value)
        else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') onChange(null)
        else return
        event.preventDefault()
      }}
    >
      <option value="" />
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
