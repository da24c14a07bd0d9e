import type { Context } from '#main/context'
import type { Files } from '#main/files/save-file'
import type { Handlers } from '#shared/contract'

type ImportRequests = 'imports.read' | 'imports.apply' | 'imports.saveTemplate'

/** Imports, with the Excel libraries loaded by the first request that needs them: they are no part of a start. */
export const importHandlersWhenNeeded = (ctx: Context, files: Files) => {
  let loading: Promise<Pick<Handlers, ImportRequests>> | undefined
  const load = () => {
    loading ??= import('#main/workbooks/roster-import').then(({ importHandlers }) =>
      importHandlers(ctx, files),
    )
    return loading
  }
  return {
    'imports.read': async (input) => (await load())['imports.read'](input),
    'imports.apply': async (input) => (await load())['imports.apply'](input),
    'imports.saveTemplate': async (input) => (await load())['imports.saveTemplate'](input),
  } satisfies Pick<Handlers, ImportRequests>
}
