/** Prints a .docx as LibreOffice does, and reads where on its pages everything stands. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const run = promisify(execFile)

const needed =
  'LibreOffice is needed to test documents and was not found: install libreoffice-writer-nogui, poppler-utils and fonts-liberation2.'

/** A piece of text on a page, in points from the page's left and top edge. */
export interface PdfText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The line the letters stand on. */
  readonly baseline: number
  readonly size: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  /** Whole text, one space where there was any gap. */
  readonly text: string
}

export interface Pdf {
  readonly pages: readonly PdfPage[]
  /** PostScript names of the fonts it was set in, without the subset prefix. */
  readonly fonts: readonly string[]
}

/**
 * Prints several documents in one go; starting LibreOffice is what takes time.
 * @throws Error when LibreOffice is missing or prints nothing.
 */
export async function printAll(documents: readonly Uint8Array[]): Promise<Pdf[]> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'))
  try {
    const names = documents.map((_, index) => `document-${index}`)
    for (const [index, name] of names.entries())
      await writeFile(join(folder, `${name}.docx`), documents[index]!)
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { timeout: 240_000, maxBuffer: 16 * 1024 * 1024 },
    ).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Error(needed) : error
    })
    return await Promise.all(names.map((name) => readPdf(join(folder, `${name}.pdf`))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function print(document: Uint8Array): Promise<Pdf> {
  return (await printAll([document]))[0]!
}

/** A PDF that is on the disk. */
export async function readPdf(path: string): Promise<Pdf> {
  const file = await readFile(path).catch(() => {
    throw new Error(`There is no ${path.split(/[\\/]/).at(-1)}`)
  })
  const fonts = await fontsOf(path)
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const texts = content.items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[]
        return [{ text: item.str, left, right: left + item.width, baseline: height - bottom, size }]
      })
      const text = content.items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim()
      pages.push({ width, height, texts, text })
    }
    return { pages, fonts }
  } finally {
    await task.destroy()
  }
}

/** By poppler's pdffonts: a table, two lines of heading, the name first, "ABCDEF+" before an embedded subset. */
async function fontsOf(path: string): Promise<string[]> {
  const { stdout } = await run('pdffonts', [path]).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error(needed) : error
  })
  return stdout
    .split('\n')
    .slice(2)
    .map((line) => line.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, ''))
    .filter((name) => name !== '')
}
