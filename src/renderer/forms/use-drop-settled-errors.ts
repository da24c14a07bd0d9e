import type { UseFormReturnType } from '@mantine/form'
import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { fieldErrorsOf } from '#shared/fields'
import type { FieldErrors } from '#shared/result'

/** Takes an error away as soon as the schema has nothing against its field any more, whichever field cured it. */
export function useDropSettledErrors<Input extends Record<string, unknown>>(
  form: UseFormReturnType<Input>,
  schema: z.ZodType<unknown, Input>,
) {
  const fromSchema = useRef<FieldErrors>({})
  const { values, errors, clearFieldError } = form
  useEffect(() => {
    if (Object.keys(errors).length === 0) return
    const verdict = schema.safeParse(values)
    const open = verdict.success ? {} : fieldErrorsOf(verdict.error)
    for (const path of Object.keys(errors)) {
      if (open[path]) fromSchema.current[path] = open[path]
      else if (errors[path] === fromSchema.current[path]) clearFieldError(path)
    }
  }, [values, errors, schema, clearFieldError])
}
