import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser, type FakeCore } from './support/open-showcase.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 240_000)

afterAll(() => browser.close())

vi.setConfig({ testTimeout: 120_000 })

async function open(hash: string, core: FakeCore = {}): Promise<Page> {
  const page = await openShowcase(browser)
  await page.goto(showcaseUrl(hash, core))
  await page.locator('main').waitFor()
  return page
}

const start = `/kasus/${sampleCaseId}/mulai`

describe('a mistake while a screen is drawn', () => {
  it('leaves the frame standing, says what was kept, and is left behind by going elsewhere', async () => {
    const page = await open(`/kasus/${sampleCaseId}/bukti?tampil=gambar`, { picturesThrow: true })
    const told = page.getByRole('main').getByRole('alert')
    await told.getByText('Bagian ini berhenti karena kesalahan program').waitFor()
    expect(await told.textContent()).toContain('gambar tak terduga')
    expect(await page.getByRole('navigation', { name: 'Langkah kerja' }).isVisible()).toBe(true)
    await page.keyboard.press('Alt+1')
    await page.getByRole('heading', { name: 'Yang perlu Anda kerjakan' }).waitFor()
    await page.context().close()
  })

  it('in the detail leaves the list beside it in use', async () => {
    const page = await open(`/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017`, { picturesThrow: true })
    const detail = page.getByRole('complementary', { name: 'Rincian' })
    await detail.getByText('Bagian ini berhenti karena kesalahan program').waitFor()
    expect(await page.getByRole('grid', { name: 'Daftar bukti' }).isVisible()).toBe(true)
    await page.context().close()
  })
})

it('still says that a case is not open again after the desk it was on is gone', async () => {
  const page = await open(start)
  await page.getByRole('heading', { name: 'Yang perlu Anda kerjakan' }).waitFor()
  await page.evaluate(() => {
    const { tellNotice } = globalThis as unknown as { tellNotice(notice: object): void }
    tellNotice({ kind: 'core-restarted', kept: [], notReopened: 1 })
  })
  await page.getByText('1 kasus belum terbuka lagi').waitFor()
  await page.evaluate(() => (location.hash = '#/mulai'))
  await page.getByRole('heading', { name: 'Kasus di komputer ini' }).waitFor()
  expect(await page.getByText('1 kasus belum terbuka lagi').count()).toBe(1)
  await page.context().close()
})

describe('what could not be had', () => {
  it('is not shown as nothing to look at, no deadline, or a first step that is done', async () => {
    const failing = { 'evidence.window': 'internal', 'deadlines.list': 'internal', 'people.list': 'internal' }
    const page = await open(start, { failing })
    const toLook = page.getByRole('region', { name: 'Perlu dilihat' })
    await toLook.getByText('Nomor kejadian 4f0c1e9ab2d3').waitFor()
    expect(await toLook.getByText('Tidak ada yang perlu dilihat').count()).toBe(0)
    const deadlines = page.getByRole('region', { name: 'Tenggat' })
    expect(await deadlines.getByRole('alert').count()).toBe(1)
    expect(await page.getByRole('region', { name: 'Berikutnya' }).count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('next')))).toEqual([])
    await page.context().close()
  })

  it('in the list of cases and the register says why, with its incident, and is tried again', async () => {
    const page = await open('/mulai', { failing: { 'cases.known': 'internal' } })
    await page.getByText('Nomor kejadian 4f0c1e9ab2d3').waitFor()
    expect(await page.getByRole('button', { name: 'Ulangi' }).isVisible()).toBe(true)
    await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/bukti`, { failing: { 'evidence.window': 'internal' } }))
    await page.reload()
    await page.getByText('Nomor kejadian 4f0c1e9ab2d3').waitFor()
    expect(await page.getByRole('button', { name: 'Ulangi' }).isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('what checks found', () => {
  it('stands at start, in the line below and in the register, and not as unchanged', async () => {
    const page = await open(start, { integrity: 'damaged' })
    const part = page.getByRole('region', { name: 'Ketidakcocokan' })
    await part.getByText('Berkas asal B-017 tidak sama lagi').waitFor()
    expect(await part.getByRole('button', { name: 'Catat penjelasan…' }).count()).toBe(3)
    await page.getByText('Ketidakcocokan ditemukan dan belum dijelaskan: 3').waitFor()
    await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/bukti?pilih=bukti%3AB-017`, { integrity: 'damaged' }))
    await page.getByRole('row', { name: /B-017/ }).getByText('rusak').waitFor()
    await page.context().close()
  })
})
