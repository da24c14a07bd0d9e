import { z } from 'zod'
import type { DocumentTextSlot } from '#shared/domain/document'
import { placeholderProblem } from '#shared/text/placeholders'

/** The texts of one kind of document as its form holds them: by slot, each with the names it may use. */
export const wordingSchema = (slots: readonly DocumentTextSlot[]) =>
  z.object(
    Object.fromEntries(
      slots.map(({ slot, original, placeholders }) => [
        slot,
        z.string().superRefine((text, context) => {
          const known = placeholders.map(({ name }) => name)
          const problem =
            text.trim() === '' && original !== ''
              ? 'Câu này chưa có chữ nào. Viết vào, hoặc bấm Lấy lại bản gốc.'
              : placeholderProblem(text, known)
          if (problem) context.addIssue({ code: 'custom', message: problem })
        }),
      ]),
    ),
  )
