/** The texts the college may change, by kind of document. */
import type { TextCatalogue } from './define'

export const textCatalogues: readonly TextCatalogue[] = []
