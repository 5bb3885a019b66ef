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

const at = (place: string): string => `/kasus/${sampleCaseId}/${place}`

async function open(place: string, core: FakeCore = {}): Promise<Page> {
  const page = await openShowcase(browser)
  page.setDefaultTimeout(8_000)
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

describe('Ctrl+S', () => {
  it('asks for the reason first, puts the cursor there, and saves on the second press', async () => {
    const page = await open('mulai/data-kasus')
    await page.getByLabel('Nomor laporan').fill('LP-99')
    await page.keyboard.press('Control+s')
    await page.getByText('Isi alasan perubahan dahulu.').waitFor()
    await page.keyboard.type('Salah ketik')
    await page.keyboard.press('Control+s')
    await page.getByText('Tersimpan.').waitFor()
    await page.context().close()
  })
})

describe('analysis by keyboard', () => {
  it('records a plenary with a dissent', async () => {
    const page = await open('analisis/pleno')
    await page.getByRole('button', { name: 'Catat rapat pleno' }).press('Enter')
    await page.getByRole('textbox', { name: 'Tanggal' }).fill('19-10-2024')
    await page.getByRole('textbox', { name: 'Pukul' }).fill('13.00')
    await page.getByLabel('Keputusan rapat').fill('A1 diteruskan.')
    await page.getByRole('button', { name: 'Suara' }).press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByLabel('Pendapat berbeda, dengan alasannya').fill('Bukti belum cukup.')
    await page.keyboard.press('Control+s')
    await page.getByText('Bukti belum cukup.').waitFor()
    await page.getByRole('cell', { name: 'pendapat berbeda' }).waitFor()
    await page.context().close()
  })

  it('says what is missing in a contradiction instead of sending it', async () => {
    const page = await open('analisis/bertentangan')
    await page.getByRole('button', { name: 'Tambah keterangan bertentangan' }).press('Enter')
    await page.getByLabel('Tentang apa').fill('Jam kedatangan')
    await page.keyboard.press('Control+s')
    await page.getByText('Belum diisi: dua pihak, masing-masing dengan sumbernya.').waitFor()
    await page.context().close()
  })

  it('proposes evidence while it is typed and takes it with the arrow keys', async () => {
    const page = await open('analisis?dugaan=A3')
    await page.getByRole('button', { name: 'Ubah unsur U1' }).press('Enter')
    const field = page.getByRole('combobox', { name: 'Menyangkal' }).first()
    await field.focus()
    await page.keyboard.type('B-03')
    await page.getByRole('option', { name: /B-030/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('kartu')
    expect(await field.inputValue()).toBe('B-030, kartu')
    await page.context().close()
  })

  it('masks names while reading blind and leaves the case alone', async () => {
    const page = await open('analisis/rekomendasi')
    await page.getByText('Nadira Salwangi, S.Sos.').waitFor()
    await page.getByText('Telaah tanpa identitas').click()
    await page.getByText('Nama, akun, dan pasangan calon diganti kodenya').waitFor()
    expect(await page.locator('main').getByText('Nadira').count()).toBe(0)
    await page.context().close()
  })

  it('saves the reason why an item is not used when the field is left', async () => {
    const page = await open('analisis/tidak-digunakan')
    await page.getByRole('textbox', { name: 'Alasan B-004' }).fill('Tidak ada orang yang dikenali.')
    await page.keyboard.press('Tab')
    await page.getByText('tersimpan', { exact: true }).waitFor()
    await page.context().close()
  })
})
