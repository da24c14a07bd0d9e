import type { Files } from '#main/files/save-file'
import type { Handlers } from '#shared/contract'

export const fileHandlers = (files: Files) =>
  ({
    'files.open': async ({ path }) => {
      await files.open(path)
      return null
    },
    'files.reveal': ({ path }) => {
      files.reveal(path)
      return null
    },
  }) satisfies Pick<Handlers, 'files.open' | 'files.reveal'>
