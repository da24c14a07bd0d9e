/** Prints the pages that are seen, one a sheet, and nothing else. */
import type { PrintOptions } from '#shared/domain/document'
import { box, pt } from './draw-paragraph'
import type { LaidOutPage } from './lay-out'
import classes from './pages.module.css'

const isWide = ({ width, height }: LaidOutPage): boolean => width > height

/** Points; A4 is 842 long, A3 is 1191. */
const longestA4 = 900

/**
 * Puts the pages where the print style finds them, asks for the print, and takes them away again. Where upright and
 * wide pages are mixed, the wide ones lie on upright sheets, turned as one turns the paper.
 * @param print ends when the system's dialog is closed
 */
export async function printPages(
  pages: readonly LaidOutPage[],
  print: (options: PrintOptions) => Promise<unknown>,
): Promise<void> {
  const isLandscape = pages.every(isWide)
  const sides = pages.flatMap(({ width, height }) => [width, height])
  const [long, short] = [Math.max(...sides), Math.min(...sides)]
  const sheet = isLandscape ? { width: long, height: short } : { width: short, height: long }

  const holder = box(classes.print)
  const size = document.createElement('style')
  size.textContent = `@page { size: ${pt(sheet.width)} ${pt(sheet.height)}; margin: 0 }`
  holder.append(size, ...pages.map((page) => sheetOf(page, sheet, isWide(page) && !isLandscape)))
  document.body.append(holder)
  try {
    await print({ isLandscape, paper: long > longestA4 ? 'A3' : 'A4' })
  } finally {
    holder.remove()
  }
}

function sheetOf(
  { element, height }: LaidOutPage,
  sheet: { width: number; height: number },
  isTurned: boolean,
): HTMLElement {
  const paper = box(classes.sheet)
  paper.style.width = pt(sheet.width)
  // A hair less than the sheet: rounding must not push an empty one out behind it.
  paper.style.height = pt(sheet.height - 0.75)
  const page = element.cloneNode(true) as HTMLElement
  if (isTurned) {
    page.style.transformOrigin = 'top left'
    page.style.transform = `translateX(${pt(height)}) rotate(90deg)`
  }
  paper.append(page)
  return paper
}
