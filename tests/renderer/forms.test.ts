import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser, type FakeCore } from './support/open-showcase.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser.close())

// A page over the whole showcase takes seconds on a busy machine; what is tested is what it does, not how fast.
vi.setConfig({ testTimeout: 180_000 })

const at = (place: string): string => `/kasus/${sampleCaseId}/${place}`

async function open(place: string, core: FakeCore = {}): Promise<Page> {
  const page = await openShowcase(browser)
  page.setDefaultTimeout(25_000)
  await page.goto(showcaseUrl(at(place), core))
  await page.locator('main').waitFor()
  return page
}

describe('unsaved entries', () => {
  it('are kept and told when somebody goes elsewhere, and stand again in the form afterwards', async () => {
    const page = await open('mulai/data-kasus')
    await page.getByLabel('Nomor laporan').fill('LP-99')
    await page.keyboard.press('Alt+3')
    await page.getByText('Ada isian yang Anda tinggalkan dan belum disimpan:').waitFor()
    await page.getByRole('button', { name: 'Kembali ke isian' }).click()
    expect(await page.getByLabel('Nomor laporan').inputValue()).toBe('LP-99')
    expect(await page.getByText('Ada isian yang Anda tinggalkan').count()).toBe(0)
    await page.context().close()
  })

  it('are gone once thrown away, and the form shows what is saved', async () => {
    const page = await open('mulai/data-kasus')
    const before = await page.getByLabel('Nomor laporan').inputValue()
    await page.getByLabel('Nomor laporan').fill('LP-99')
    await page.getByRole('button', { name: 'Buang perubahan' }).click()
    expect(await page.getByLabel('Nomor laporan').inputValue()).toBe(before)
    await page.keyboard.press('Alt+3')
    await page.getByRole('grid', { name: 'Daftar bukti' }).waitFor()
    expect(await page.getByText('Ada isian yang Anda tinggalkan').count()).toBe(0)
    await page.context().close()
  })
})

describe('a remark on an item', () => {
  it('is kept when the person looks at another item, and told by the number it is about', async () => {
    const page = await open('bukti?pilih=bukti%3AB-017&tab=catatan')
    const field = page.getByRole('textbox', { name: 'Catatan baru' })
    await field.fill('Dicocokkan dengan asli')
    await page.getByRole('grid', { name: 'Daftar bukti' }).getByText('B-018').first().click()
    await page.getByText('Catatan B-017').waitFor()
    expect(await field.inputValue()).toBe('')
    await page.getByRole('button', { name: 'Kembali ke isian' }).click()
    await page.getByText('Catatan B-017').waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('Dicocokkan dengan asli')
    await page.context().close()
  })
})

describe('Ctrl+S', () => {
  it('asks for the reason first, puts the cursor there, and saves on the second press', async () => {
    const page = await open('mulai/data-kasus')
    await page.getByLabel('Nomor laporan').fill('LP-99')
    const reason = page.getByLabel('Alasan perubahan')
    await reason.waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('Isi alasan perubahan dahulu.').waitFor()
    await reason.and(page.locator(':focus')).waitFor()
    await page.keyboard.insertText('Salah ketik')
    await expect.poll(() => reason.inputValue()).toBe('Salah ketik')
    await page.keyboard.press('Control+s')
    await page.getByText('Tersimpan.').waitFor()
    await page.context().close()
  })
})
