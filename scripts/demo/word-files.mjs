import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { PlainError } from '../setup/say.mjs'

/** Paths of the Word files in a folder and the folders in it, in their order. */
export async function listWordFiles(folder) {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.docx')).sort()
}

/** The text of a Word file, a paragraph a line, with single spaces. */
export async function wordText(path) {
  const parts = unzipSync(new Uint8Array(await readFile(path)))
  return strFromU8(parts['word/document.xml'])
    .replace(/<w:br\/>|<w:tab\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name])
    .replace(/[^\S\n]+/g, ' ')
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @throws PlainError naming what a file should say and doesn't, or says and shouldn't. */
export async function expectTexts(folder, name, { holds, lacks = [] }) {
  const text = await wordText(join(folder, name))
  const missing = holds.filter((wanted) => !text.includes(wanted))
  const unwanted = lacks.filter((word) => text.includes(word))
  if (missing.length === 0 && unwanted.length === 0) return
  throw new PlainError(
    [
      `“${name}” is not as typed.`,
      ...missing.map((wanted) => `  missing: ${wanted}`),
      ...unwanted.map((word) => `  should not be there: ${word}`),
    ].join('\n'),
  )
}
