/** A document's file. */
import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** docx stamps the hour of writing into the properties; a file made twice from one view is the same file. */
const timestamps = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g

/** Zip entries carry a date, and none before 1980. */
const entryDate = '1980-01-01T00:00:00'

/** The .docx as bytes. The same document gives the same bytes. */
export async function renderDocument(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document))
  const properties = parts['docProps/core.xml']
  if (properties) parts['docProps/core.xml'] = strToU8(strFromU8(properties).replace(timestamps, ''))
  return zipSync(parts, { mtime: entryDate, level: 6 })
}
