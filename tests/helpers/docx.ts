/** Reads a .docx back: its parts as XML trees, its paragraphs with the formatting that Word would give them. */
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'saxen'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** @throws Error when the text is no well-formed XML. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new Parser()
  parser.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      const decoded = Object.fromEntries(
        Object.entries(attributes()).map(([key, value]) => [key, decode(value)]),
      )
      const element: XmlElement = { name, attributes: decoded, children: [] }
      open.at(-1)!.children.push(element)
      open.push(element)
    },
  )
  parser.on('closeTag', () => void open.pop())
  parser.on(
    'text',
    (value: string, decode: (text: string) => string) => void open.at(-1)!.children.push(decode(value)),
  )
  parser.on('error', (error: Error) => {
    throw error
  })
  parser.on('warn', (error: Error) => {
    throw error
  })
  if (illegalXml.test(text)) throw new Error('a character that XML forbids')
  parser.parse(text)
  return elements(root)[0]!
}

/** What XML 1.0 forbids: controls other than tab and line ends, broken surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const illegalXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

export const elements = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element along a path of names. */
export function find(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent
  for (const name of path) at = at && elements(at, name)[0]
  return at
}

export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ])
}

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val']

export const numberOf = (element: XmlElement | undefined, attribute: string): number | undefined => {
  const text = element?.attributes[attribute]
  return text === undefined ? undefined : Number(text)
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, nothing at all undecided. */
const toggle = (element: XmlElement | undefined): boolean | undefined =>
  element ? !['0', 'false', 'off', 'none'].includes(value(element) ?? 'true') : undefined

export interface RunFormat {
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly font: string
  readonly color: string
  readonly language: string
}

export interface RunText extends RunFormat {
  readonly text: string
}

export interface ParagraphFormat {
  readonly alignment: string
  /** Twips. */
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly before: number
  readonly after: number
  /** 240ths of a line when the rule is "auto", else twips. */
  readonly line: number
  readonly lineRule: string
  readonly keepNext: boolean
  readonly keepLines: boolean
  /** List and level when Word numbers it. */
  readonly numbering: string | null
}

export interface DocxParagraph {
  readonly element: XmlElement
  readonly style: string
  /** Without the number that Word puts before it. */
  readonly text: string
  readonly runs: readonly RunText[]
  readonly format: ParagraphFormat
  /** Width of the cell it stands in, twips; null outside tables. */
  readonly cellWidth: number | null
}

export interface Docx {
  readonly bytes: Uint8Array
  readonly parts: Readonly<Record<string, string>>
  readonly body: XmlElement
  readonly styles: XmlElement
  readonly numbering: XmlElement
  /** Of the body, tables included, in reading order. */
  readonly paragraphs: readonly DocxParagraph[]
  readonly tables: readonly XmlElement[]
  readonly sections: readonly XmlElement[]
  /** The part a header reference of a section points to. */
  header(
    section: XmlElement,
    type: 'default' | 'first',
  ): { paragraphs: DocxParagraph[]; element: XmlElement } | null
  /** Formatting of the number before a paragraph. */
  numberFormat(
    paragraph: DocxParagraph,
  ): { text: string; bold: boolean | undefined; firstLine: number } | null
}

export function readDocx(bytes: Uint8Array): Docx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const part = (name: string) => parseXml(parts[name] ?? `<missing part="${name}"/>`)
  const styles = part('word/styles.xml')
  const numbering = part('word/numbering.xml')
  const body = find(part('word/document.xml'), 'w:body')!
  const relations = part('word/_rels/document.xml.rels')
  const style = (id: string) => elements(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id)

  /** From the base style to the style itself. */
  const chain = (id: string): XmlElement[] => {
    const own = style(id)
    const base = value(find(own, 'w:basedOn'))
    return own ? [...(base ? chain(base) : []), own] : []
  }

  const paragraph = (element: XmlElement, cellWidth: number | null): DocxParagraph => {
    const own = find(element, 'w:pPr')
    const id = value(find(own, 'w:pStyle')) ?? 'Normal'
    const properties = [
      find(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
      ...chain(id).map((one) => find(one, 'w:pPr')),
    ]
    const list = value(
      [...properties, own].map((one) => find(one, 'w:numPr', 'w:numId')).findLast((one) => one !== undefined),
    )
    const level =
      value(
        [...properties, own]
          .map((one) => find(one, 'w:numPr', 'w:ilvl'))
          .findLast((one) => one !== undefined),
      ) ?? '0'
    const numbered = list ? numberingLevel(list, level) : undefined
    const all = [...properties, find(numbered, 'w:pPr'), own]
    const last = (name: string, attribute = 'w:val') =>
      all.map((one) => find(one, name)?.attributes[attribute]).findLast((one) => one !== undefined)
    const on = (name: string) =>
      all.map((one) => toggle(find(one, name))).findLast((one) => one !== undefined) ?? false
    const base = [
      find(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
      ...chain(id).map((one) => find(one, 'w:rPr')),
    ]
    const runs = descendants(element, 'w:r').map((run) => runText(run, base))
    return {
      element,
      style: id,
      runs,
      text: runs.map((run) => run.text).join(''),
      cellWidth,
      format: {
        alignment: last('w:jc') ?? 'left',
        firstLine: Number(last('w:ind', 'w:firstLine') ?? 0),
        left: Number(last('w:ind', 'w:left') ?? 0),
        right: Number(last('w:ind', 'w:right') ?? 0),
        before: Number(last('w:spacing', 'w:before') ?? 0),
        after: Number(last('w:spacing', 'w:after') ?? 0),
        line: Number(last('w:spacing', 'w:line') ?? 240),
        lineRule: last('w:spacing', 'w:lineRule') ?? 'auto',
        keepNext: on('w:keepNext'),
        keepLines: on('w:keepLines'),
        numbering: list ? `${list}/${level}` : null,
      },
    }
  }

  const runText = (run: XmlElement, base: (XmlElement | undefined)[]): RunText => {
    const own = find(run, 'w:rPr')
    const character = value(find(own, 'w:rStyle'))
    const all = [...base, ...(character ? chain(character).map((one) => find(one, 'w:rPr')) : []), own]
    const last = (name: string, attribute = 'w:val') =>
      all.map((one) => find(one, name)?.attributes[attribute]).findLast((one) => one !== undefined)
    const on = (name: string) =>
      all.map((one) => toggle(find(one, name))).findLast((one) => one !== undefined) ?? false
    const fonts = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => last('w:rFonts', slot) ?? 'none')
    return {
      text: elements(run)
        .map((child) => (child.name === 'w:t' ? child.children.join('') : child.name === 'w:br' ? '\n' : ''))
        .join(''),
      size: Number(last('w:sz') ?? 0) / 2,
      bold: on('w:b'),
      italic: on('w:i'),
      font: [...new Set(fonts)].join(', '),
      color: last('w:color') ?? 'auto',
      language: last('w:lang') ?? 'none',
    }
  }

  const numberingLevel = (list: string, level: string): XmlElement | undefined => {
    const abstract = value(
      find(
        elements(numbering, 'w:num').find((one) => one.attributes['w:numId'] === list),
        'w:abstractNumId',
      ),
    )
    const definition = elements(numbering, 'w:abstractNum').find(
      (one) => one.attributes['w:abstractNumId'] === abstract,
    )
    return definition && elements(definition, 'w:lvl').find((one) => one.attributes['w:ilvl'] === level)
  }

  const paragraphsIn = (parent: XmlElement, cellWidth: number | null): DocxParagraph[] =>
    elements(parent).flatMap((child) => {
      if (child.name === 'w:p') return [paragraph(child, cellWidth)]
      if (child.name === 'w:tc')
        return paragraphsIn(child, numberOf(find(child, 'w:tcPr', 'w:tcW'), 'w:w') ?? null)
      if (child.name === 'w:tbl' || child.name === 'w:tr') return paragraphsIn(child, cellWidth)
      return []
    })

  const sections = descendants(body, 'w:sectPr')

  return {
    bytes,
    parts,
    body,
    styles,
    numbering,
    paragraphs: paragraphsIn(body, null),
    tables: elements(body, 'w:tbl'),
    sections,
    header(section, type) {
      // A section without a header of its own goes on with the one before it.
      const reference = sections
        .slice(0, sections.indexOf(section) + 1)
        .flatMap((one) => elements(one, 'w:headerReference'))
        .findLast((one) => one.attributes['w:type'] === type)
      const target = elements(relations, 'Relationship').find(
        (one) => one.attributes.Id === reference?.attributes['r:id'],
      )?.attributes.Target
      if (!target) return null
      const element = part(`word/${target}`)
      return { element, paragraphs: paragraphsIn(element, null) }
    },
    numberFormat({ format }) {
      const [list, level] = format.numbering?.split('/') ?? []
      const definition = list && level ? numberingLevel(list, level) : undefined
      if (!definition) return null
      return {
        text: value(find(definition, 'w:lvlText')) ?? '',
        bold: toggle(find(definition, 'w:rPr', 'w:b')),
        firstLine: format.firstLine,
      }
    },
  }
}

/** The whole text, a paragraph a line; numbers that Word adds are not in it. */
export const textOf = (docx: Docx): string => docx.paragraphs.map(({ text }) => text).join('\n')

/** Texts of a table's cells, row by row. */
export const tableTexts = (table: XmlElement): string[][] =>
  elements(table, 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) =>
      descendants(cell, 'w:t')
        .map((text) => text.children.join(''))
        .join(''),
    ),
  )
