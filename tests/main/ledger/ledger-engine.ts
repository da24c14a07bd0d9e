import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { createFiles } from '#main/files/save-file'
import { ledgerHandlers } from '#main/services/ledger-service'
import {
  type AwardRecordInput,
  awardRecordInputSchema,
  type Recipient,
  yearRecordInputSchema,
} from '#shared/domain/ledger'
import type { SheetPreview } from '#shared/domain/roster-import'
import { openTestEngine } from '../../helpers/engine'
import { addOrganisation } from '../../helpers/records'

const emptyRecord: AwardRecordInput = {
  id: null,
  personId: null,
  unitId: null,
  award: 'LDTT',
  awardName: 'Lao động tiên tiến',
  position: '',
  unitName: '',
  schoolYear: 2021,
  calendarYear: 2022,
  level: 'school',
  number: '398/QĐ-CĐN',
  decidedOn: '2022-07-14',
  decidedBy: 'Hiệu trưởng Trường Cao đẳng nghề An Giang',
  amount: null,
  isSuddenOrThematic: false,
  revokedOn: null,
  revokedBy: '',
  note: '',
  reason: '',
}

/** An engine with the ledger's handlers, whose next open dialog may answer with a workbook made of cells. */
export async function openLedgerEngine(options: { today?: string } = {}) {
  const engine = await openTestEngine({ today: '2023-07-20', ...options })
  await addOrganisation(engine.ctx)
  const handlers = ledgerHandlers(engine.ctx, createFiles(engine.desktop))
  /** Saves what a form would send. */
  const save = (changes: Partial<AwardRecordInput>) =>
    handlers['ledger.save'](awardRecordInputSchema.parse({ ...emptyRecord, ...changes }))
  const saveYear = (changes: Partial<Parameters<(typeof handlers)['ledger.saveYear']>[0]>) =>
    handlers['ledger.saveYear'](
      yearRecordInputSchema.parse({
        ...{ personId: null, unitId: null, schoolYear: 2021, evaluationClass: 'HTT', basis: '' },
        ...{ isComplete: true, ...changes },
      }),
    )
  const history = (recipient: Partial<Recipient>) =>
    handlers['ledger.history']({ personId: null, unitId: null, ...recipient })
  const read = async (cells: SheetData): Promise<SheetPreview> => {
    engine.desktop.openPath = join(engine.folder, 'khen-thuong.xlsx')
    await writeFile(
      engine.desktop.openPath,
      await writeExcelFile([{ sheet: 'Trang 1', data: cells }]).toBuffer(),
    )
    return (await handlers['ledger.readImport'](null))!
  }
  const apply = (preview: SheetPreview, acceptedDoubts: number[] = []) =>
    handlers['ledger.applyImport']({ token: preview.token, acceptedDoubts })
  const list = () => handlers['ledger.list']()
  return { ...engine, handlers, save, saveYear, history, read, apply, list }
}

export type LedgerEngine = Awaited<ReturnType<typeof openLedgerEngine>>
