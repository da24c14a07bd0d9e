import type { Db } from '#main/context'
import type { StoredDecision } from '#main/database/decision-queries'
import { listDrafts } from '#main/database/draft-queries'
import { listUnits } from '#main/database/unit-queries'
import type { DraftLines } from '#main/services/decisions/award-lines'
import type { Day } from '#shared/day'
import { hasFreeAmount } from '#shared/domain/award'
import type { Campaign } from '#shared/domain/campaign'
import { needsCouncil } from '#shared/domain/campaign-names'
import { type Decision, entryKeyText, type StandingEntry } from '#shared/domain/decision'
import { fieldText } from '#shared/domain/decision-amendments'
import type { Lack, LackTarget } from '#shared/domain/document'

/** The field of the decision's own screen. */
const at = (decisionId: number, field: string): LackTarget => ({ screen: 'decision', decisionId, field })

/** What every decision must carry before it is signed. */
export function commonLacks({ id, values }: StoredDecision, campaign: Campaign): Lack[] {
  const lacks: Lack[] = []
  const tell = (message: string, field: string) => lacks.push({ message, at: at(id, field) })
  if (values.number === '') tell('Chưa có số quyết định.', 'number')
  if (values.signedOn === null) tell('Chưa có ngày ký.', 'signedOn')
  if (values.signerName === '') tell('Chưa có họ tên người ký.', 'signerName')
  if (values.legalBases.length === 0) tell('Chưa có căn cứ nào.', 'legalBases')
  if (values.signedOn !== null && values.signedOn < campaign.from)
    tell('Ngày ký trước ngày bắt đầu đợt thi đua.', 'signedOn')
  return lacks
}

/** What the money of a draft still needs. */
export function moneyLacks({ id }: StoredDecision, lines: DraftLines, isSalaryKnown: boolean): Lack[] {
  const lacks: Lack[] = []
  const byLaw = lines.entries.some((entry) => !hasFreeAmount(entry.award))
  if (!isSalaryKnown && byLaw)
    lacks.push({ message: 'Không có mức lương cơ sở cho ngày ký này.', at: at(id, 'signedOn') })
  const [first] = lines.withoutAmount
  if (first)
    lacks.push({
      message:
        lines.withoutAmount.length === 1
          ? `Chưa ghi mức thưởng của ${first.name}.`
          : `Chưa ghi mức thưởng của ${lines.withoutAmount.length} học sinh, sinh viên.`,
      at: at(id, `amount:${entryKeyText(first)}`),
    })
  return lacks
}

/** Whether the council has spoken, and whether what it spoke of is all stored. */
export async function campaignLacks(db: Db, campaign: Campaign): Promise<Lack[]> {
  if (!needsCouncil(campaign)) return []
  const sessions = await db
    .selectFrom('council_session')
    .select(['id', 'state'])
    .where('campaign_id', '=', campaign.id)
    .orderBy('id')
    .execute()
  const lacks: Lack[] = []
  if (!sessions.some(({ state }) => state === 'closed')) {
    const open = sessions.at(-1)
    lacks.push({
      message: open
        ? 'Phiên họp Hội đồng của đợt này chưa kết thúc.'
        : 'Đợt này chưa họp Hội đồng; danh sách lấy từ kết quả bỏ phiếu.',
      at: open ? { screen: 'session', sessionId: open.id, field: '' } : { screen: 'sessions' },
    })
  }
  const unfinished = new Set(
    (await listDrafts(db, 'submission')).flatMap(({ key }) => {
      const [campaignId, unitId] = key.split('/').map(Number)
      return campaignId === campaign.id && unitId !== undefined ? [unitId] : []
    }),
  )
  if (unfinished.size > 0)
    for (const unit of await listUnits(db, campaign.to))
      if (unfinished.has(unit.id))
        lacks.push({
          message: `Hồ sơ ${unit.name} có chỗ sai chưa sửa; số liệu đang gõ ở đó chưa vào danh sách.`,
          at: { screen: 'submission', unitId: unit.id, field: '' },
        })
  return lacks
}

/** What a correction or revocation still needs. */
export function amendmentLacks(
  { id, values }: StoredDecision,
  about: NonNullable<Decision['about']>,
): Lack[] {
  const lacks: Lack[] = []
  const tell = (message: string, field: string) => lacks.push({ message, at: at(id, field) })
  const isCorrection = values.kind === 'correction'
  if (values.changes.length === 0)
    tell(isCorrection ? 'Chưa chọn chỗ nào để đính chính.' : 'Chưa chọn dòng nào để thu hồi.', 'changes')
  if (values.reason === '')
    tell(isCorrection ? 'Chưa ghi lý do đính chính.' : 'Chưa ghi lý do thu hồi.', 'reason')
  if (values.signedOn !== null && about.signedOn !== null && values.signedOn < about.signedOn)
    tell(`Ngày ký trước ngày của Quyết định số ${about.number}.`, 'signedOn')
  const seen = new Set<string>()
  for (const [index, change] of values.changes.entries()) {
    const line = about.entries[change.entryPlace]
    const problem = line ? changeLack(line, change) : 'Dòng được chọn không có trong quyết định.'
    const key = `${change.entryPlace}/${change.field}`
    if (problem) tell(problem, `changes.${index}`)
    else if (seen.has(key)) tell(`${line!.name}: một chỗ được sửa hai lần.`, `changes.${index}`)
    seen.add(key)
  }
  return lacks
}

function changeLack(
  line: StandingEntry,
  { field, before, after }: Decision['changes'][number],
): string | null {
  if (line.isRevoked) return `${line.name} đã bị thu hồi ở quyết định trước.`
  if (field === 'revoked') return null
  if (after === before || after === fieldText(line, field)) return `${line.name}: nội dung sửa giống bản cũ.`
  return null
}

/** A day the amounts may be reckoned by. */
export const moneyDay = ({ values }: StoredDecision, today: Day): Day => values.signedOn ?? today
