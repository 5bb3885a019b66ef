import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser, type FakeCore } from './support/open-showcase.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser.close())

async function open(place: string, core: FakeCore): Promise<Page> {
  const page = await openShowcase(browser)
  await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/${place}`, core))
  return page
}

describe('five thousand claims on one item', () => {
  it('are shown a piece at a time, the one in use first, and the rest when asked for', async () => {
    const page = await open('bukti?pilih=bukti%3AB-017&tab=waktu', { claims: 5_000 })
    const claims = page.getByRole('list', { name: 'Waktu' }).locator(':scope > li')
    await claims.nth(49).waitFor()
    expect(await claims.count()).toBe(50)
    expect(await claims.first().textContent()).toContain('bingkai 5000')
    await page.getByRole('button', { name: 'Tampilkan lagi (4950 keterangan waktu lain)' }).click()
    await claims.nth(549).waitFor()
    expect(await claims.count()).toBe(550)
    await page.context().close()
  })
})

describe('a laptop whose clock lies behind what the case knows', () => {
  it('is asked about at the top of the start page, with what another clock says, and only then', async () => {
    const page = await open('mulai', { clockBehind: true })
    const question = page.getByRole('region', { name: 'Jam laptop' })
    await question.getByText(/1 Januari 2015.*tertinggal 3578 hari/).waitFor()
    await question.getByRole('button', { name: 'Jam itu sekarang menunjukkan…' }).click()
    await question.getByLabel('Jam pembanding', { exact: true }).fill('Jam kantor')
    await question.getByLabel('Tanggal').fill('18-10-2024')
    await question.getByLabel('Pukul').fill('16.00')
    const save = question.getByRole('button', { name: 'Catat pengecekan' })
    expect(await save.isEnabled()).toBe(true)
    await page.context().close()
    const other = await open('mulai', {})
    await other.getByText('Berikutnya').waitFor()
    expect(await other.getByRole('region', { name: 'Jam laptop' }).count()).toBe(0)
    await other.context().close()
  })

  it('is measured at the press of the button, not when the screen was opened and not when the answer is saved', async () => {
    const page = await open('mulai/waktu', {})
    const advance = (minutes: number): Promise<void> =>
      page.evaluate((by) => {
        ;(globalThis as unknown as { laptop: { nowMs: number } }).laptop.nowMs += by * 60_000
      }, minutes)
    const question = page.getByRole('region', { name: 'Jam laptop' })
    const press = question.getByRole('button', { name: 'Jam itu sekarang menunjukkan…' })
    await press.waitFor()
    await advance(5)
    await press.click()
    await question.getByText('Jam laptop saat ditekan: 09.25.00 WITA').waitFor()
    await question.getByLabel('Tanggal').fill('16-10-2024')
    await question.getByLabel('Pukul').fill('09.25')
    await question.getByLabel('Jam pembanding', { exact: true }).fill('Jam kantor')
    await advance(7)
    await question.getByRole('button', { name: 'Catat pengecekan' }).click()
    await press.waitFor()
    const sent = await page.evaluate(() =>
      (globalThis as unknown as { asked: { name: string; input: { reading?: unknown } }[] }).asked.findLast(
        ({ name }) => name === 'clock.note',
      ),
    )
    expect(sent?.input.reading).toEqual({
      laptopAt: '2024-10-16T01:25:00.000Z',
      referenceShowed: '2024-10-16T09:25:00+08:00',
      readTo: 'minute',
      reference: 'Jam kantor',
    })
    await page.context().close()
  })

  it('is told in one line over any screen, leads to the question, and is put away', async () => {
    const page = await open('bukti', { clockBehind: true })
    const line = page.getByRole('status').filter({ hasText: 'tertinggal 3578 hari' })
    await line.getByRole('button', { name: 'Cocokkan' }).click()
    await page.getByRole('region', { name: 'Jam laptop' }).first().waitFor()
    expect(await line.count()).toBe(0)
    await page.goBack()
    await line.getByRole('button', { name: 'Tutup' }).click()
    expect(await line.count()).toBe(0)
    await page.context().close()
  })
})
