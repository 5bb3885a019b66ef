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
    await question.getByLabel('Jam pembanding').fill('Jam kantor')
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
})
