import type { Context, Db } from '#main/context'
import {
  deleteLegalText,
  fillLegalTexts,
  getLegalText,
  listLegalTexts,
  putLegalText,
} from '#main/database/legal-text-queries'
import type { Files } from '#main/files/save-file'
import type { Handlers } from '#shared/contract'
import { byRank, type LegalText } from '#shared/domain/legal-text'
import { AppError } from '#shared/result'

type ImportRequests = 'legalTexts.readImport' | 'legalTexts.applyImport' | 'legalTexts.saveTemplate'

export function legalTextHandlers(ctx: Context, files: Files) {
  // Imports load the Excel libraries, which no start needs.
  let loading: Promise<Pick<Handlers, ImportRequests>> | undefined
  const imports = () => {
    loading ??= import('#main/workbooks/legal-text-import').then(({ legalTextImportHandlers }) =>
      legalTextImportHandlers(ctx, files, () => loadLegalTexts(ctx.db)),
    )
    return loading
  }

  return {
    'legalTexts.list': () => loadLegalTexts(ctx.db),

    'legalTexts.save': async (values) => {
      if (values.id !== null) await getLegalText(ctx.db, values.id)
      const library = await loadLegalTexts(ctx.db)
      const twin = library.find(
        (text) => text.number !== '' && text.number === values.number && text.id !== values.id,
      )
      if (twin)
        throw new AppError('invalid', 'Văn bản số này đã có trong kho.', {
          number: `Số này đã có: ${twin.subject}.`,
        })
      return getLegalText(ctx.db, await putLegalText(ctx.db, values))
    },

    'legalTexts.delete': async ({ id }) => {
      await getLegalText(ctx.db, id)
      await deleteLegalText(ctx.db, id)
      return null
    },

    'legalTexts.readImport': async (input) => (await imports())['legalTexts.readImport'](input),
    'legalTexts.applyImport': async (input) => (await imports())['legalTexts.applyImport'](input),
    'legalTexts.saveTemplate': async (input) => (await imports())['legalTexts.saveTemplate'](input),
  } satisfies Pick<Handlers, ImportRequests | 'legalTexts.list' | 'legalTexts.save' | 'legalTexts.delete'>
}

/** The library in rank order; an empty one is filled with the texts the app knows. */
export async function loadLegalTexts(db: Db): Promise<LegalText[]> {
  const stored = await listLegalTexts(db)
  if (stored.length > 0) return stored.sort(byRank)
  const filled = await db.transaction().execute(async (trx) => {
    // Looked at again inside: two screens may ask at once.
    if ((await listLegalTexts(trx)).length === 0) await fillLegalTexts(trx)
    return listLegalTexts(trx)
  })
  return filled.sort(byRank)
}
