import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, missingLines } from '#main/services/documents/lines'

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
const docx = (rows: string[][], paragraphs: string[] = []) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...paragraphs.map((text) => new Paragraph(text)),
            new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) }),
          ],
        },
      ],
    }),
  )

describe('the lines of a document', () => {
  it('are its paragraphs and its rows', async () => {
    const bytes = await docx([['1', 'Nguyễn <An> & Bình', '540.000']], ['Điều 1. “Công nhận”'])
    expect(linesOf(bytes).map(({ text }) => text)).toEqual([
      'Điều 1. “Công nhận”',
      '1 | Nguyễn <An> & Bình | 540.000',
    ])
  })

  it('join runs and part lines by a space', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('Số:'),
                  new TextRun({ text: ' 12', bold: true }),
                  new TextRun({ text: 'b', break: 1 }),
                ],
              }),
            ],
          },
        ],
      }),
    )
    expect(linesOf(bytes).map(({ text }) => text)).toEqual(['Số: 12 b'])
  })

  it('are recognised without their running number', async () => {
    const before = linesOf(
      await docx([
        ['1', 'An'],
        ['2', 'Bình'],
      ]),
    )
    const after = linesOf(
      await docx([
        ['1', 'Châu'],
        ['2', 'An'],
        ['3', 'Bình'],
      ]),
    )
    expect(missingLines(after, before)).toEqual(['1 | Châu'])
    expect(missingLines(before, after)).toEqual([])
  })

  it('count: a line that stands twice and then once has lost one', () => {
    const line = (text: string) => ({ text, sameness: text })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.array(fc.constantFrom('a', 'b', 'c')),
        (one, two) => {
          const gone = missingLines(one.map(line), two.map(line))
          const count = (texts: string[], text: string) => texts.filter((other) => other === text).length
          for (const text of ['a', 'b', 'c'])
            expect(count(gone, text)).toBe(Math.max(0, count(one, text) - count(two, text)))
        },
      ),
    )
  })
})
