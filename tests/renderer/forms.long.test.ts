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
vi.setConfig({ testTimeout: 90_000 })

const at = (place: string): string => `/kasus/${sampleCaseId}/${place}`

async function open(place: string, core: FakeCore = {}): Promise<Page> {
  const page = await openShowcase(browser)
  page.setDefaultTimeout(25_000)
  await page.goto(showcaseUrl(at(place), core))
  await page.locator('main').waitFor()
  return page
}

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

describe('evidence by keyboard', () => {
  it('adds a region mark, moves it with the arrows, names it and saves it with a reason', async () => {
    const page = await open('bukti?pilih=bukti%3AB-020')
    await page.getByRole('button', { name: 'Beri penanda…' }).press('Enter')
    await page.getByRole('button', { name: 'Tambah penanda' }).press('Enter')
    const mark = page.getByRole('button', { name: /^Penanda 1/ })
    const before = await mark.evaluate((element) => element.style.left)
    await mark.press('ArrowRight')
    expect(await mark.evaluate((element) => element.style.left)).not.toBe(before)
    await page.getByRole('combobox', { name: 'Apa yang ditandai' }).fill('isyarat tangan')
    await page.keyboard.press('Control+s')
    await page.keyboard.insertText('Penanda ditambahkan')
    await page.keyboard.press('Control+s')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.marks-list').getByText('isyarat tangan').waitFor()
    await page.context().close()
  })

  it('offers no high confidence where the photo alone tells who it is', async () => {
    const page = await open('bukti?pilih=bukti%3AB-020&tab=kaitan')
    await page.getByRole('button', { name: 'Kaitkan dengan orang atau akun' }).press('Enter')
    await page.getByRole('checkbox', { name: 'hanya dari foto' }).press('Space')
    await page.getByRole('button', { name: /^Keyakinan|keyakinan: rendah/ }).press('Enter')
    await page.getByRole('option', { name: 'keyakinan: sedang' }).waitFor()
    expect(await page.getByRole('option', { name: 'keyakinan: tinggi' }).count()).toBe(0)
    await page.context().close()
  })
})

describe('people and statements', () => {
  it('settles a warning of the numbers with a reason and its proof', async () => {
    const page = await open('orang/orang/Terlapor%20II')
    await page.getByRole('button', { name: 'Selesaikan dengan alasan…' }).press('Enter')
    await page.getByLabel('Mengapa berbeda').fill('Akta kelahiran diperbaiki 2005.')
    await page.getByRole('combobox', { name: 'Dibuktikan dengan' }).fill('B-027')
    await page.getByRole('button', { name: 'Selesaikan', exact: true }).press('Enter')
    await page.getByText('Diselesaikan: Akta kelahiran diperbaiki 2005.').waitFor()
    await page.getByText('Ada isian yang belum disimpan.').waitFor()
    await page.context().close()
  })

  it('hints at a leading question when its field is left, adds a set of open questions, and turns an answer into an event', async () => {
    const page = await open('orang/keterangan/K-4')
    await page.getByRole('textbox', { name: 'Pertanyaan' }).first().fill('Saudara di panggung, bukan?')
    await page.keyboard.press('Tab')
    await page.getByText('Pertanyaan ini terbaca menggiring.').waitFor()
    await page.getByRole('button', { name: 'Tambah rangkaian pertanyaan' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Fasilitas negara' }).press('Enter')
    await page.getByText('Di mana pemakaian itu dicatat?').waitFor()
    await page.getByRole('button', { name: 'Jadikan jawaban 6 peristiwa' }).press('Enter')
    const title = page.getByRole('textbox', { name: /^Peristiwa/ }).first()
    await title.waitFor()
    expect(await title.inputValue()).toContain('Rapat itu soal data bantuan')
    await page.getByText('Ada isian yang Anda tinggalkan').waitFor()
    await page.context().close()
  })

  it('takes a comma between names of officers', async () => {
    const page = await open('orang/keterangan/baru')
    const field = page.getByRole('textbox', { name: /^Petugas/ })
    await field.focus()
    await page.keyboard.type('Adi, Ba')
    expect(await field.inputValue()).toBe('Adi, Ba')
    await page.context().close()
  })
})

describe('hostile text in the forms', () => {
  const hostile = `</textarea><script>window.hit=1</script>\u202Eמרחבا ${'W'.repeat(90)}\u0000\u{1F9E8}`

  it('stands as text in every field of a plenary, a contradiction and an allegation, and breaks no layout', async () => {
    for (const place of ['analisis/pleno', 'analisis/bertentangan', 'analisis/dugaan-baru', 'analisis/ringkasan']) {
      const page = await open(place)
      const add = page.getByRole('button', { name: /^(Catat rapat|Tambah keterangan|Tambah alinea)/ })
      if ((await add.count()) > 0) await add.first().click()
      for (const field of await page.locator('main').getByRole('textbox').all()) await field.fill(hostile)
      const seen = await page.evaluate(() => ({
        hit: 'hit' in window,
        wide: document.documentElement.scrollWidth > window.innerWidth,
      }))
      expect([place, seen]).toEqual([place, { hit: false, wide: false }])
      await page.context().close()
    }
  }, 60_000)

  it('takes five thousand pasted lines as an answer and shows the form still', async () => {
    const page = await open('orang/keterangan/K-4')
    const lines = Array.from({ length: 5_000 }, (_, index) => `baris ${index + 1}`).join('\n')
    // As a paste does: the whole text at once, one event. Typing it key by key would measure the browser's editor.
    await page
      .getByRole('textbox', { name: 'Jawaban' })
      .first()
      .evaluate((area, text) => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
        area.dispatchEvent(new Event('input', { bubbles: true }))
      }, lines)
    await page.getByText('Ada isian yang belum disimpan.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
    await page.context().close()
  })
})
