/**
 * Fixed texts of documents that the college may word itself. A text names what is filled in by words in braces:
 * "Thực hiện {kế hoạch}, …". No docx in here: the settings screen reads these catalogues too.
 */
import type { DocumentKind } from '#shared/domain/document'
import { fillPlaceholders, unknownPlaceholders as unknownAmong } from '#shared/text/placeholders'

export type TextSlot = {
  /** "Mở đầu" */
  label: string
  original: string
  /** Name in braces → what it stands for. Every name a text of this slot may use. */
  placeholders: Readonly<Record<string, string>>
}

export type TextCatalogue = {
  readonly kind: DocumentKind
  readonly slots: Readonly<Record<string, TextSlot>>
}

export const defineTexts = <const Slots extends Record<string, TextSlot>>(
  kind: DocumentKind,
  slots: Slots,
) => ({
  kind,
  slots,
})

/** What a view carries: for each slot the text that holds, the college's own or the original. */
export type TextsOf<Catalogue extends TextCatalogue> = Readonly<Record<keyof Catalogue['slots'], string>>

/** Names in braces that the slot does not know, and braces left open. */
export const unknownPlaceholders = (text: string, slot: TextSlot): string[] =>
  unknownAmong(text, Object.keys(slot.placeholders))

/**
 * The text with its placeholders filled.
 * @throws RangeError for a name that `values` has no text for; texts are checked before they are stored
 */
export const fillText = fillPlaceholders
