/** Every kind of document there is, by where its view comes from. */
import type { DocumentSource } from './source'

export const documentSources: readonly DocumentSource[] = []
