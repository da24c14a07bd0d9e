import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { quotaAnnex } from '#main/documents/quota-annex'
import type { QuotaAnnexView } from '#main/documents/quota-annex-view'
import { renderDocument } from '#main/documents/render'
import { boldTextWidth } from '#main/documents/text-width'
import { quotaAnnexView } from '#main/services/quota-annex-view'
import { type Campaign, campaignInputSchema, emptyCampaign } from '#shared/domain/campaign'
import { organisationSchema, proposedOrganisation } from '#shared/domain/organisation'
import { quotaDesk, tallyOf } from '#shared/domain/quota-desk'
import { getRegime } from '#shared/rules/regime'
import { noOverrides, resolveSettings } from '#shared/rules/resolve-settings'
import { readDocx } from '../helpers/docx'
import { checkAnnexNd30 } from './check-nd30'

const organisation = organisationSchema.parse(proposedOrganisation)
const campaign = {
  ...campaignInputSchema.parse({
    ...emptyCampaign(2022),
    wave: 2,
    title: 'Phát động thi đua đợt II năm học 2022-2023',
    from: '2023-03-01',
    to: '2023-07-03',
  }),
  id: 1,
} as unknown as Campaign

/** A unit where `advanced` reach LĐTT, `soldiers` of them CSTĐCS, `excellent` of them HTXS. */
const unit = (id: number, name: string, advanced: number, soldiers: number, excellent: number) =>
  tallyOf(
    { id, name },
    Array.from({ length: advanced }, (_, at) => ({
      title: at < soldiers ? ('CSTDCS' as const) : ('LDTT' as const),
      evaluationClass: at < excellent ? ('HTXS' as const) : ('HTT' as const),
    })),
    'HTT',
  )

function viewOf(
  units: ReturnType<typeof unit>[],
  regimeId = 'R1',
  classedOn = campaign.to,
  showUnconfirmed = false,
): QuotaAnnexView {
  const settings = { showUnconfirmed: { value: showUnconfirmed, source: '' } }
  const resolved = resolveSettings(getRegime(regimeId), { ...noOverrides, settings })
  const regime = {
    regimeId,
    proposal: { regimeId, reason: '', alternatives: [] },
    chosen: null,
  }
  return quotaAnnexView(
    organisation,
    campaign,
    { regime, quotas: quotaDesk(units, classedOn, resolved) },
    { number: '15', signedOn: '2023-07-09', year: 2023 },
  )
}

const bytesOf = (view: QuotaAnnexView) => renderDocument(quotaAnnex(view))
const textOf = async (view: QuotaAnnexView) =>
  readDocx(await bytesOf(view)).paragraphs.map(({ text }) => text)

const units = [unit(1, 'Phòng Tổ chức - Hành chính', 16, 4, 3), unit(2, 'Khoa Công nghệ thông tin', 14, 1, 2)]
const views: Record<string, QuotaAnnexView> = {
  'under R1, over the limit': viewOf(units),
  'under R1, within the limit': viewOf([unit(1, 'Khoa Cơ khí', 20, 3, 4)]),
  'under R2a, with an unconfirmed cap': viewOf(units, 'R2a', '2024-07-03', true),
  'under R3, with a cap on units': viewOf(units, 'R3', '2027-07-03'),
  'with nobody nominated': viewOf([unit(1, 'Khoa Cơ khí', 0, 0, 0)]),
  'without units': viewOf([]),
}

describe('the annex of limits', () => {
  it.each(Object.keys(views))('keeps to NĐ 30/2020: %s', async (name) => {
    expect(checkAnnexNd30(await bytesOf(views[name]!), boldTextWidth)).toEqual([])
  })

  it('writes the arithmetic out by unit and for the school', async () => {
    const text = await textOf(views['under R1, over the limit']!)
    expect(text).toContain('16 LĐTT × 15 % = 2,4 → tối đa 2')
    expect(text).toContain('14 LĐTT × 15 % = 2,1 → tối đa 2')
    expect(text).toContain('30 LĐTT × 15 % = 4,5 → tối đa 4; vượt 01')
  })

  it('names what is over, and only what binds', async () => {
    const over = await textOf(views['under R1, over the limit']!)
    expect(over).toContain('Danh hiệu Chiến sĩ thi đua cơ sở, Toàn trường: đề nghị 05, tối đa 04./.')
    expect(over.some((line) => line.startsWith('Danh hiệu Chiến sĩ thi đua cơ sở, Phòng'))).toBe(false)
    expect(await textOf(views['under R1, within the limit']!)).toContain('Không có chỉ tiêu nào bị vượt./.')
  })

  it('says that a limit is not confirmed, and counts HTXS units where the decree caps them', async () => {
    const unconfirmed = 'chưa xác nhận, chỉ để tham khảo'
    expect((await textOf(views['under R2a, with an unconfirmed cap']!)).join()).toContain(unconfirmed)
    expect((await textOf(views['under R1, over the limit']!)).join()).not.toContain(unconfirmed)
    const later = await textOf(views['under R3, with a cap on units']!)
    expect(later).toContain('2 đơn vị, dưới 5 → tối đa 1')
  })
})

describe('the check of an annex can fail', () => {
  const faults: [name: string, from: RegExp | string, to: string, says: RegExp][] = [
    ['no name', '>Phụ lục<', '>Bảng tính<', /Phụ lục/],
    ['a title in small letters', 'TÍNH CHỈ TIÊU', 'Tính chỉ tiêu', /chữ in hoa/],
    ['attached to nothing', 'Kèm theo Tờ trình số', 'Theo đề nghị', /kèm theo/],
    ['no end mark', '04./.', '04.', /\.\/\./],
    ['rows that break', /<w:cantSplit\/>/g, '', /bị ngắt trang/],
    ['a table in landscape', 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"', /A4 đứng/],
  ]
  it.each(faults)('%s', async (_, from, to, says) => {
    const parts = unzipSync(await bytesOf(views['under R1, over the limit']!))
    const before = strFromU8(parts['word/document.xml']!)
    const after = before.replace(from, to)
    expect(after, 'the fault was put in').not.toBe(before)
    const broken = zipSync({ ...parts, 'word/document.xml': strToU8(after) })
    expect(checkAnnexNd30(broken, boldTextWidth).join('\n')).toMatch(says)
  })
})
