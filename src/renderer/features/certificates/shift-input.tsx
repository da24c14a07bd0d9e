import { TextInput } from '@mantine/core'
import { parseTenths } from '#shared/fields'
import { type FieldProps, inputProps } from '../../forms/field'

type Props = FieldProps & { value?: string | number; onChange: (value: string | number) => void }

/** Millimetres with a sign; a number is tenths, text is as typed. */
export function ShiftInput({ value = 0, onChange, onBlur, ...field }: Props) {
  return (
    <TextInput
      {...inputProps(field)}
      w={170}
      value={typeof value === 'number' ? (value / 10).toLocaleString('vi-VN') : value}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const tenths = typeof value === 'string' ? parseTenths(value.trim() === '' ? '0' : value) : null
        if (tenths !== null) onChange(tenths)
        onBlur?.()
      }}
    />
  )
}
