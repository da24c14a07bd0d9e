import type { Context } from '#main/context'
import { deleteOwnText, listOwnTexts, putOwnText } from '#main/database/document-queries'
import { textCatalogues } from '#main/documents/texts/catalogues'
import type { TextSlot } from '#main/documents/texts/define'
import type { Handlers } from '#shared/contract'
import {
  type DocumentKind,
  type DocumentTextSlot,
  documentKinds,
  documentNames,
} from '#shared/domain/document'
import { AppError } from '#shared/result'
import { placeholderProblem } from '#shared/text/placeholders'
import { cleanMultiline } from '#shared/text/vietnamese'

/** The fixed texts of documents: what the app ships, and what the college words itself. */
export const documentTextHandlers = ({ db, now }: Context) => {
  async function list(): Promise<DocumentTextSlot[]> {
    const own = new Map((await listOwnTexts(db)).map((text) => [`${text.kind}/${text.slot}`, text.body]))
    return [...textCatalogues]
      .sort((a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind))
      .flatMap(({ kind, slots }) =>
        Object.entries(slots).map(([slot, { label, original, placeholders }]) => ({
          kind,
          slot,
          label,
          original,
          body: own.get(`${kind}/${slot}`) ?? null,
          placeholders: Object.entries(placeholders).map(([name, meaning]) => ({ name, meaning })),
        })),
      )
  }

  return {
    'documentTexts.list': list,

    'documentTexts.save': async ({ kind, slot, body }) => {
      const known = findSlot(kind, slot)
      const written = body === null ? null : cleanMultiline(body)
      if (written === '' && known.original !== '')
        throw refusal('Câu này chưa có chữ nào. Viết vào, hoặc bấm Lấy lại bản gốc.')
      const problem = written === null ? null : placeholderProblem(written, Object.keys(known.placeholders))
      if (problem) throw refusal(problem)
      // What says the same as the original is the original: it follows when a later version words it better.
      if (written === null || written === known.original) await deleteOwnText(db, kind, slot)
      else await putOwnText(db, { kind, slot, body: written }, now())
      return list()
    },
  } satisfies Pick<Handlers, 'documentTexts.list' | 'documentTexts.save'>
}

const refusal = (sentence: string) => new AppError('invalid', sentence, { body: sentence })

function findSlot(kind: DocumentKind, slot: string): TextSlot {
  const slots: Readonly<Record<string, TextSlot>> =
    textCatalogues.find((catalogue) => catalogue.kind === kind)?.slots ?? {}
  const found = Object.hasOwn(slots, slot) ? slots[slot] : undefined
  if (!found) throw new AppError('not-found', `${documentNames[kind]} không có mẫu chữ này.`)
  return found
}
