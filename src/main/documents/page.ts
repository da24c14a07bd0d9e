/**
 * The page of an administrative document: paper, margins, page numbers. Sizes are chosen once, here and in sizes.ts,
 * within the ranges of NĐ 30/2020/NĐ-CP, Phụ lục I.
 */
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { numbering } from './numbering'
import { styles } from './styles'
import { inline } from './text'

const twipsPerMillimetre = 1440 / 25.4

/** Millimetres in twips, never less: a margin at the lower limit of its range must not fall below it. */
export const millimetres = (value: number): number => Math.ceil(value * twipsPerMillimetre - 1e-9)

/** A4 (NĐ 30/2020, Phụ lục I, mục I.1), in twips as Word itself writes it. */
export const paper = { width: 11906, height: 16838 }

/** NĐ 30/2020, Phụ lục I, mục I.3: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
}

/** Width of the text, in twips. */
export const textWidth = paper.width - margins.left - margins.right

/** Width of the text where a list is too wide for upright paper (mục I.2), in twips. */
export const landscapeTextWidth = paper.height - margins.left - margins.right

/** From the edge of the paper to the page number, in the middle of the top margin (mục I.7). */
const pageNumberDistance = millimetres(10)

/** NĐ 30/2020, Phụ lục I, mục I.7: Arabic figures, centred in the top margin, not shown on the first page. */
const pageNumberHeader = () =>
  new Header({
    children: [
      new Paragraph({
        style: 'SoTrang',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

/** A part with page numbers of its own: the document itself, or an appendix (Phụ lục I, mục III.1.c). */
export function section(
  children: readonly FileChild[],
  orientation: 'portrait' | 'landscape' = 'portrait',
): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...paper,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margins, header: pageNumberDistance, footer: pageNumberDistance, gutter: 0 },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: pageNumberHeader(),
      first: new Header({ children: [new Paragraph({ style: 'SoTrang' })] }),
    },
    children,
  }
}

/** One more copy of the section before it, whose headers go on in it: a hundred ballots need two headers, not two hundred. */
export function copyOfSection(children: readonly FileChild[]): ISectionOptions {
  const { properties } = section(children)
  return { properties, children }
}

/**
 * The whole file.
 * @param about for the file's properties, where Word's title bar and Explorer show it
 */
export function administrativeDocument(
  about: { title: string; organisation: string },
  sections: readonly ISectionOptions[],
): Document {
  return new Document({
    title: inline(about.title),
    creator: inline(about.organisation),
    lastModifiedBy: inline(about.organisation),
    compatabilityModeVersion: 15,
    defaultTabStop: millimetres(12.7),
    styles,
    numbering,
    sections,
  })
}
