import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './field.module.css'

/** What every field of a form takes besides its value. */
export type FieldProps = {
  label?: ReactNode
  /** Said to those who hear the form, where a table's heading stands for the label. */
  'aria-label'?: string
  error?: ReactNode
  /** Something that looks wrong but may be right: beside the field, never in the way. */
  warning?: ReactNode
  /** How to fill it in, under the field. */
  help?: ReactNode
  isRequired?: boolean
  disabled?: boolean
  readOnly?: boolean
  placeholder?: string
  onFocus?: () => void
  onBlur?: () => void
  className?: string
  'data-path'?: string
  'data-autofocus'?: boolean
}

/** Turns them into what a Mantine input takes. */
export function inputProps({ error, warning, help, isRequired, ...rest }: FieldProps) {
  return {
    ...rest,
    error,
    description: warning ? <FieldWarning>{warning}</FieldWarning> : help,
    inputWrapperOrder: ['label', 'input', 'error', 'description'] as (
      | 'label'
      | 'input'
      | 'error'
      | 'description'
    )[],
    labelProps: isRequired ? { className: classes.needed } : undefined,
  }
}

export function FieldWarning({ children }: { children: ReactNode }) {
  return (
    <span className={classes.warning}>
      <IconAlertTriangle size={13} aria-hidden className={classes.icon} />
      {children}
    </span>
  )
}
