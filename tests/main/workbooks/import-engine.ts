import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { createFiles } from '#main/files/save-file'
import { personHandlers } from '#main/services/person-service'
import { unitHandlers } from '#main/services/unit-service'
import { importHandlers } from '#main/workbooks/roster-import'
import type { ImportKind, ImportPreview } from '#shared/domain/roster-import'
import { openTestEngine } from '../../helpers/engine'

export type Sheets = Record<string, SheetData>

/** An engine whose next open dialog answers with a workbook made of the cells given. */
export async function openImportEngine(options: { today?: string } = {}) {
  const engine = await openTestEngine({ today: '2023-07-03', ...options })
  const handlers = {
    ...importHandlers(engine.ctx, createFiles(engine.desktop)),
    ...unitHandlers(engine.ctx),
    ...personHandlers(engine.ctx),
  }
  const choose = async (fileName: string, content: Uint8Array | string) => {
    engine.desktop.openPath = join(engine.folder, fileName)
    await writeFile(engine.desktop.openPath, content)
  }
  const chooseSheets = async (sheets: Sheets) =>
    choose(
      'danh-sach.xlsx',
      await writeExcelFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer(),
    )
  const read = async (kind: ImportKind, cells: SheetData): Promise<ImportPreview> => {
    await chooseSheets({ 'Trang 1': cells })
    return (await handlers['imports.read']({ kind }))!
  }
  const apply = (preview: ImportPreview, acceptedDoubts: number[] = []) =>
    handlers['imports.apply']({ token: preview.token, acceptedDoubts })
  const addUnit = (name: string, shortName = name.slice(0, 30)) =>
    handlers['units.save']({
      id: null,
      kind: 'faculty',
      name,
      shortName,
      sortOrder: null,
      from: null,
      to: null,
    })
  const people = () => handlers['people.list']({ includesFormer: true })
  return { ...engine, handlers, choose, chooseSheets, read, apply, addUnit, people }
}

export type ImportEngine = Awaited<ReturnType<typeof openImportEngine>>
