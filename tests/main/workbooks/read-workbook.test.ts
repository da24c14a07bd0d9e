import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readWorkbook } from '#main/workbooks/read-workbook'
import { newFolder } from '../../helpers/engine'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A package laid out as Excel lays it out: gaps in rows and columns, shared and rich strings, styled blanks. */
const workbookPackage = (sheet: string, strings: string[]) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${relations}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>
       <Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>
       <Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
  })

async function sheetOf(bytes: Uint8Array) {
  const folder = await newFolder()
  try {
    await writeFile(join(folder, 'a.xlsx'), bytes)
    return (await readWorkbook(join(folder, 'a.xlsx'))).sheets[0]!
  } finally {
    await rm(folder, { recursive: true })
  }
}

it('keeps rows and columns where Excel numbers them, and reads results, not formulas', async () => {
  const { name, rows } = await sheetOf(
    workbookPackage(
      `<dimension ref="B3:E6"/><sheetData>
        <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
        <row r="6"><c r="B6" t="s"><v>2</v></c><c r="C6" s="1"><v>31231</v></c><c r="D6" s="2"><v>31231</v></c>
          <c r="E6" t="str"><f>UPPER("an")</f><v>AN</v></c></row>
        <row r="9"><c r="B9" s="3"/></row><row r="1048576"><c r="B1048576" s="3"/></row></sheetData>`,
      [
        '<t>Họ và tên</t>',
        '<r><rPr><b/></rPr><t xml:space="preserve">Ngày </t></r><r><t>sinh</t></r>',
        '<t xml:space="preserve"> Nguyễn &amp; Văn_x000D_ Ân </t>',
      ],
    ),
  )
  expect(name).toBe('Danh sách')
  expect(rows).toHaveLength(6)
  expect(rows[2]).toEqual([null, 'Họ và tên', 'Ngày sinh', null, null])
  expect(rows[5]).toEqual([
    null,
    expect.stringMatching(/^Nguyễn & Văn\s+Ân$/),
    new Date('1985-07-03'),
    new Date('1985-07-03'),
    'AN',
  ])
})
