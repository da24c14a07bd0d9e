import type { BuilderName, ViewOf } from '#main/documents/builders'
import type { DocumentKind, Lack } from '#shared/domain/document'
import type { CampaignBook } from './book'

/** One document a campaign has now. */
export type DocumentItem = {
  /** Id of the unit, session or decision it belongs to, as text; '' for the only one of its kind. */
  key: string
  /** "Khoa Cơ khí"; empty for the only one. */
  about: string
}

export type LoadedDocument<Name extends BuilderName = BuilderName> = {
  builder: Name
  view: ViewOf<Name>
  /** Without the extension, as an officer would name it. */
  fileName: string
  /** What is missing before it may be signed; with any it is printed with visible blanks only. */
  lacks: Lack[]
}

/** Where a kind of document comes from. A new kind is such a file and its line in sources.ts. */
export type DocumentSource = {
  kind: DocumentKind
  /** Every document of the kind the campaign has or could have now. */
  list(book: CampaignBook): Promise<DocumentItem[]>
  /** @throws AppError `not-found` when there is none of that key, `conflict` when it can't be made at all yet */
  load(book: CampaignBook, key: string): Promise<LoadedDocument<BuilderName>>
}

export const defineSource = <Name extends BuilderName>(source: {
  kind: DocumentKind
  list(book: CampaignBook): Promise<DocumentItem[]>
  load(book: CampaignBook, key: string): Promise<LoadedDocument<Name>>
}): DocumentSource => source as unknown as DocumentSource

export const theOnlyOne: DocumentItem[] = [{ key: '', about: '' }]
