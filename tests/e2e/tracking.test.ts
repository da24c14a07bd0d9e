import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { samplePapers } from '#main/sample/load-sample'
import { sampleUnits } from '#main/sample/units'
import { daysBetween, formatDay } from '#shared/day'
import { paperNames } from '#shared/domain/campaign-names'
import { begin, goTo } from './support/begin'
import { type LaunchedApp, launchApp } from './support/launch'

const today = '2023-07-09'
const deadline = '2023-07-07'

let launched: LaunchedApp | undefined

afterEach(async () => {
  await launched?.close()
  launched = undefined
})

async function openBoard(choice: 'sample' | 'empty'): Promise<Page> {
  launched = await launchApp({ env: { SO_THI_DUA_TODAY: today } })
  await begin(launched.page, choice)
  await goTo(launched.page, 'Theo dõi nộp')
  return launched.page
}

const rows = (page: Page) =>
  page.getByRole('table', { name: 'Tình trạng nộp hồ sơ của các đơn vị' }).locator('tr[data-row]')

/** What the board must say of a unit of the sample: unit, hand-in, status. */
function expected(): string[][] {
  return Object.entries(sampleUnits).map(([key, unit]) => {
    const paper = samplePapers.find((candidate) => candidate.unit === key)
    if (!paper) return [unit.name, '', `Chưa nộp – trễ ${daysBetween(deadline, today)} ngày`]
    const lateDays = Math.max(0, daysBetween(deadline, paper.receivedOn))
    const missing = Object.keys(paper.missing ?? {}).map((kind) => paperNames[kind as 'report'])
    return [
      unit.name,
      `${formatDay(paper.receivedOn)} · ${paper.receivedFrom}`,
      `${missing.length > 0 ? 'Thiếu' : 'Đủ'}${lateDays > 0 ? `Nộp trễ ${lateDays} ngày` : ''}${missing.join(', ')}`,
    ]
  })
}

describe('the board of hand-ins', () => {
  test('says of each unit what it handed in, and filters by status and lateness', async () => {
    const page = await openBoard('sample')
    await page.getByText('Hạn nộp 07/07/2023, đã qua 2 ngày').waitFor()
    await rows(page).first().waitFor()
    const shown = await rows(page).evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent)),
    )
    expect(shown).toEqual(expected())

    const absent = expected().filter((row) => row[1] === '')
    await page.getByText(`Chưa nộp ${absent.length}`, { exact: true }).click()
    expect(await rows(page).count()).toBe(absent.length)
    await page.getByText(/^Đủ \d+$/).click()
    await page.getByRole('checkbox', { name: /^Chỉ đơn vị trễ hạn \(\d+\)$/ }).check()
    const lateAndComplete = expected().filter((row) => /^ĐủNộp trễ/.test(row[2]!))
    expect(await rows(page).count()).toBe(lateAndComplete.length)
  })

  test('leads to a unit’s form by keyboard', async () => {
    const page = await openBoard('sample')
    await rows(page).first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/ho-so\/\d+$/)
    await page.getByRole('heading', { name: /Phòng Tổ chức - Hành chính/ }).waitFor()
  })

  test('tells of typing that is not right yet', async () => {
    const page = await openBoard('sample')
    await page.evaluate(async () => {
      const campaigns = await window.soThiDua.request('campaigns.list', null)
      const units = await window.soThiDua.request('units.list', null)
      if (!campaigns.ok || !units.ok) throw new Error('no sample')
      const [campaign] = campaigns.value as { id: number }[]
      const unit = (units.value as { id: number; name: string }[]).find(({ name }) => name === 'Khoa Cơ khí')
      await window.soThiDua.request('submissions.type', {
        campaignId: campaign!.id,
        unitId: unit!.id,
        values: { people: [{ personId: 'không phải số' }] },
      })
    })
    await goTo(page, 'Tổng hợp')
    await goTo(page, 'Theo dõi nộp')
    await rows(page)
      .filter({ hasText: 'Khoa Cơ khí' })
      .getByText(/^còn \d+ chỗ sai chưa sửa$/)
      .waitFor()
  })

  test('says what to do first while there is no campaign', async () => {
    const page = await openBoard('empty')
    await page.getByRole('heading', { name: 'Chưa có đợt thi đua nào' }).waitFor()
    await page.getByRole('link', { name: 'Tạo đợt thi đua' }).waitFor()
  })
})
