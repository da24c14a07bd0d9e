import type { FieldProps } from '../../forms/field'
import { useForm } from './form-context'

/** What ties a field to its place in the form: path, error, warning. */
export function useFieldAt(): (path: string) => Pick<FieldProps, 'data-path' | 'error' | 'warning'> {
  const { form, errorAt } = useForm()
  return (path) => ({
    'data-path': path,
    error: errorAt(path),
    warning: form.errors[path] ? undefined : form.warnings[path],
  })
}
