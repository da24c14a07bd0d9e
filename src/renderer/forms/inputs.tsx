import { Textarea, TextInput } from '@mantine/core'
import type { FocusEvent } from 'react'
import { formatDay, isDay, parseDay, parseTime } from '#shared/day'
import { type FieldProps, inputProps } from './field'
import classes from './field.module.css'

/*
 * Text boxes of forms. Their value is what stands in them, right or not: nothing typed is refused or changed
 * while typing, so that a draft keeps it. When the cursor leaves, what can be read is put in order.
 *
 * `value` may be left out only because `form.getInputProps` says so of every field.
 */

/**
 * A press on a button or a tick takes the cursor away too. Judging the field then would move the button from under the
 * pointer before it is let go, and the press would be lost; the button judges anyway.
 */
const isPress = ({ relatedTarget }: FocusEvent) =>
  relatedTarget instanceof HTMLButtonElement ||
  (relatedTarget instanceof HTMLInputElement && ['checkbox', 'radio'].includes(relatedTarget.type))

type TextProps = FieldProps & { value?: string; onChange: (value: string) => void; maxLength?: number }

export function TextField({ value = '', onChange, onBlur, maxLength, ...field }: TextProps) {
  return (
    <TextInput
      {...inputProps(field)}
      value={value}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => !isPress(event) && onBlur?.()}
    />
  )
}

type ParagraphsProps = FieldProps & {
  value?: string
  onChange: (value: string) => void
  minRows?: number
}

/** Several lines; the box grows with them. */
export function ParagraphsField({ value = '', onChange, onBlur, minRows = 3, ...field }: ParagraphsProps) {
  return (
    <Textarea
      {...inputProps(field)}
      classNames={{ input: classes.growing }}
      styles={{ input: { '--rows': minRows } }}
      rows={minRows}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => !isPress(event) && onBlur?.()}
    />
  )
}

type TypedProps = FieldProps & { value?: string | null; onChange: (value: string | null) => void }

/** A calendar day: "3/7/2023" or "030723" becomes 03/07/2023 when the cursor leaves. */
export function DayInput({ value = null, onChange, onBlur, ...field }: TypedProps) {
  return (
    <TextInput
      {...inputProps({ placeholder: 'dd/mm/yyyy', ...field })}
      value={value === null ? '' : isDay(value) ? formatDay(value) : value}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        const typed = value ?? ''
        const day = isDay(typed) ? typed : parseDay(typed)
        const settled = typed.trim() === '' ? null : (day ?? typed)
        if (settled !== value) onChange(settled)
        if (!isPress(event)) onBlur?.()
      }}
    />
  )
}

/** A time of day: "7h30" or "730" becomes 07:30 when the cursor leaves. */
export function TimeInput({ value = null, onChange, onBlur, ...field }: TypedProps) {
  return (
    <TextInput
      {...inputProps({ placeholder: '7h30', ...field })}
      value={value ?? ''}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        const typed = value ?? ''
        const settled = typed.trim() === '' ? null : (parseTime(typed) ?? typed)
        if (settled !== value) onChange(settled)
        if (!isPress(event)) onBlur?.()
      }}
    />
  )
}

type FigureProps = FieldProps & {
  value?: string | number | null
  onChange: (value: string | number | null) => void
}

/** A whole number, right-aligned. */
export function CountInput({ value = null, onChange, onBlur, ...field }: FigureProps) {
  return (
    <TextInput
      {...inputProps(field)}
      classNames={{ wrapper: classes.right }}
      value={value === null ? '' : String(value)}
      inputMode="numeric"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      onBlur={(event) => {
        const typed = String(value ?? '').trim()
        const settled = typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : value
        if (settled !== value) onChange(settled)
        if (!isPress(event)) onBlur?.()
      }}
    />
  )
}

/** Points with one decimal: "9,5". A number is tenths of a point, as stored; text is as typed. */
export function PointsInput({ value = null, onChange, onBlur, ...field }: FigureProps) {
  return (
    <TextInput
      {...inputProps(field)}
      classNames={{ wrapper: classes.right }}
      value={value === null ? '' : typeof value === 'number' ? formatTenths(value) : value}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      onBlur={(event) => {
        const typed = typeof value === 'string' ? value.trim() : ''
        const match = /^(\d{1,4})(?:[.,](\d))?$/.exec(typed)
        if (typed === '' && typeof value === 'string') onChange(null)
        else if (match) onChange(Number(match[1]) * 10 + Number(match[2] ?? 0))
        if (!isPress(event)) onBlur?.()
      }}
    />
  )
}

/** 95 → "9,5". */
const formatTenths = (tenths: number) =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
