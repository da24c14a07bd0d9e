/** The texts the college may change, by kind of document. */
import { certificateTexts } from './certificate'
import { certificateRegisterTexts } from './certificate-register'
import type { TextCatalogue } from './define'

export const textCatalogues: readonly TextCatalogue[] = [certificateTexts, certificateRegisterTexts]
