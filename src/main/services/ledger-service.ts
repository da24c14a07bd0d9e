import type { Context, Db } from '#main/context'
import {
  correctRecord,
  getRecord,
  insertRecords,
  listRecords,
  putYearRecord,
  removeRecord,
} from '#main/database/ledger-queries'
import { getOrganisation } from '#main/database/organisation-queries'
import { getPerson } from '#main/database/person-queries'
import { getUnit, listUnits } from '#main/database/unit-queries'
import type { Files } from '#main/files/save-file'
import { awardConfirmationView } from '#main/services/award-confirmation-view'
import { isSameAward, isSameNumber, isSameYear, yearText } from '#main/services/ledger-doubts'
import { ledgerRows, ownClasses, recipientHistory, recipientNow } from '#main/services/ledger-history'
import { dayOfRecord, placeOn } from '#main/services/place-then'
import type { Handlers } from '#shared/contract'
import type { Day } from '#shared/day'
import { getAward } from '#shared/domain/award'
import type { AwardRecord, AwardRecordValues } from '#shared/domain/ledger'
import { AppError } from '#shared/result'

/** The award ledger: what is typed by hand, corrected, shown and confirmed. */
export function ledgerHandlers(ctx: Context, files: Files) {
  // Imports load the Excel libraries, which no start needs.
  let loading: Promise<Pick<Handlers, ImportRequests>> | undefined
  const imports = () => {
    loading ??= import('#main/workbooks/ledger-import').then(({ ledgerImportHandlers }) =>
      ledgerImportHandlers(ctx, files),
    )
    return loading
  }

  return {
    'ledger.list': () => ledgerRows(ctx.db, ctx.today()),

    'ledger.history': (recipient) => recipientHistory(ctx.db, recipient, ctx.today()),

    'ledger.save': (values) =>
      ctx.db.transaction().execute(async (trx) => {
        refuseWrongObject(values)
        if (values.id === null) return addRecord(trx, values, ctx.today())
        const { record } = await getRecord(trx, values.id)
        if (record.personId !== values.personId || record.unitId !== values.unitId)
          throw new AppError(
            'conflict',
            'Không đổi người, tập thể của một dòng đã ghi. Bỏ dòng này rồi thêm dòng mới.',
          )
        return correctRecord(trx, values.id, values, { reason: values.reason, at: ctx.now() })
      }),

    'ledger.remove': ({ id, reason }) =>
      ctx.db.transaction().execute(async (trx) => {
        const { record } = await getRecord(trx, id)
        if (record.source === 'decision')
          throw new AppError(
            'conflict',
            `Dòng này ghi theo Quyết định số ${record.number} đã ban hành. Sửa dòng, ghi thu hồi thay vì bỏ.`,
          )
        await removeRecord(trx, id, { reason, at: ctx.now() })
        return null
      }),

    'ledger.saveYear': (values) =>
      ctx.db.transaction().execute(async (trx) => {
        if ((values.personId === null) === (values.unitId === null))
          throw new AppError('invalid', 'Chọn người hoặc tập thể.')
        await recipientNow(trx, values, ctx.today())
        const own = (await ownClasses(trx, values)).get(values.schoolYear)
        if (own && values.evaluationClass !== null && values.evaluationClass !== own.evaluationClass) {
          const sentence = `Xếp loại năm học này lấy từ ${own.basis.charAt(0).toLowerCase()}${own.basis.slice(1)}. Sửa ở hồ sơ ấy.`
          throw new AppError('conflict', sentence, { evaluationClass: sentence })
        }
        // The submission keeps the class of an own year; kept twice, the two would part.
        await putYearRecord(trx, own ? { ...values, evaluationClass: null, basis: '' } : values)
        return null
      }),

    'ledger.readImport': async (input) => (await imports())['ledger.readImport'](input),
    'ledger.applyImport': async (input) => (await imports())['ledger.applyImport'](input),
    'ledger.saveTemplate': async (input) => (await imports())['ledger.saveTemplate'](input),

    'ledger.exportConfirmation': async (recipient) => {
      const history = await recipientHistory(ctx.db, recipient, ctx.today())
      const view = awardConfirmationView(await getOrganisation(ctx.db), history, ctx.today())
      return files.save({
        title: 'Lưu xác nhận quá trình khen thưởng',
        fileName: `Xác nhận quá trình khen thưởng ${history.recipient.name}`,
        kind: 'docx',
        bytes: await ctx.typeset('award-confirmation', view),
      })
    },
  } satisfies Pick<
    Handlers,
    | ImportRequests
    | 'ledger.list'
    | 'ledger.history'
    | 'ledger.save'
    | 'ledger.remove'
    | 'ledger.saveYear'
    | 'ledger.exportConfirmation'
  >
}

type ImportRequests = 'ledger.readImport' | 'ledger.applyImport' | 'ledger.saveTemplate'

/** @throws AppError when a title of people is given to a unit, or the other way round */
function refuseWrongObject({ award, personId }: AwardRecordValues): void {
  if (award === null) return
  const { object, name } = getAward(award)
  if ((object === 'person') === (personId !== null)) return
  const sentence = object === 'person' ? `${name} là khen thưởng cá nhân.` : `${name} là khen thưởng tập thể.`
  throw new AppError('invalid', `${sentence} Chọn mục khác.`, { award: sentence })
}

async function addRecord(trx: Db, values: AwardRecordValues, today: Day): Promise<AwardRecord> {
  const { id: _, reason: __, ...fields } = values
  const then = await recipientThen(trx, values, today)
  const known = (await listRecords(trx, values)).find(
    (record) =>
      isSameAward(record, values) && isSameYear(record, values) && isSameNumber(record.number, values.number),
  )
  if (known) {
    const sentence = `Sổ đã có ${known.awardName}, ${yearText(known)}${known.number ? `, số ${known.number}` : ''}. Sửa dòng ấy, hoặc ghi số quyết định khác.`
    throw new AppError('conflict', sentence, { number: sentence })
  }
  const place = values.position === '' && values.unitName === '' ? then.place : {}
  const record = { ...fields, ...place, recipientName: then.name }
  const [added] = await insertRecords(trx, [{ ...record, source: 'manual', decisionId: null }])
  return (await getRecord(trx, added!)).record
}

/** The name as it is now, and where the person was when the award was given. @throws AppError when there is none such */
async function recipientThen(trx: Db, values: AwardRecordValues, today: Day) {
  if (values.personId === null) {
    const { name } = await getUnit(trx, values.unitId!, today)
    return { name, place: { position: '', unitName: name } }
  }
  const person = await getPerson(trx, values.personId)
  const units = new Map((await listUnits(trx, today)).map((unit) => [unit.id, unit]))
  const place = placeOn(person.memberships, dayOfRecord(values), (id) => units.get(id))
  return { name: person.fullName, place }
}
