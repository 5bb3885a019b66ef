import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeHash, sampleCaseId } from './fixtures/sample/make-record.ts'
import { buildShowcase } from './support/build-showcase.ts'
import { openShowcase, showcaseUrl, startBrowser, type FakeCore } from './support/open-showcase.ts'

let browser: Browser

beforeAll(async () => {
  buildShowcase()
  browser = await startBrowser()
}, 120_000)

afterAll(() => browser.close())

async function open(place: string, core: FakeCore = {}): Promise<Page> {
  const page = await openShowcase(browser)
  page.setDefaultTimeout(30_000)
  await page.goto(showcaseUrl(`/kasus/${sampleCaseId}/${place}`, core))
  await page.locator('main').waitFor()
  return page
}

/** Lets files go on a part of the window, as the system does: over it first, then the drop. */
async function dropOn(page: Page, target: string, names: readonly string[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer()
    for (const name of list) made.items.add(new File(['x'], name))
    return made
  }, names)
  await page.locator(target).first().dispatchEvent('dragover', { dataTransfer: transfer })
  await page.locator('.drop-veil').waitFor()
  await page.locator(target).first().dispatchEvent('drop', { dataTransfer: transfer })
}

describe('the dossier by keyboard alone', () => {
  it('goes from a gap to where it is closed with one key, and types digits into fields all the same', async () => {
    const page = await open('berkas')
    await page.getByText('3 kekurangan terbuka').waitFor()
    await page.getByLabel('Alasan menerima kekurangan yang masih terbuka').focus()
    await page.keyboard.type('2')
    expect(new URL(page.url()).hash).toContain('/berkas')
    await page.getByRole('heading', { name: 'Berkas kasus', level: 1 }).click()
    await page.keyboard.press('2')
    await page.waitForURL(/orang\/keterangan\/K-4/)
    await page.context().close()
  })

  it('signs where the version stands: the number fills with ink, the check of the older revision no longer counts', async () => {
    const page = await open('berkas', { complete: true })
    await page.getByRole('button', { name: 'Tetapkan versi final' }).press('Enter')
    const version = page.getByRole('listitem', { name: 'Versi 3' })
    await version.getByRole('button', { name: 'Periksa versi 3' }).press('Enter')
    await version.getByText('TIDAK DAPAT DISIMPULKAN').waitFor()
    await version.getByRole('button', { name: 'Tutup hasil' }).press('Enter')
    await version.getByText(/^dicek /).waitFor()
    await version.getByRole('button', { name: 'Tanda tangani versi 3' }).press('Enter')
    expect(await version.getByRole('radio', { name: /^Lintang Samudera/ }).isChecked()).toBe(true)
    await version.getByRole('button', { name: 'Bubuhkan tanda tangan' }).press('Enter')
    await version.getByText('1 dari 2 tanda tangan').waitFor()
    expect(await version.evaluate((card) => card === document.activeElement)).toBe(true)
    expect(await version.locator('.signers__one--done').count()).toBe(1)
    await version.getByText('belum dicek sejak dibuka').waitFor()
    await page.getByRole('listitem', { name: 'Versi 2' }).getByText('diganti oleh versi 3').waitFor()
    await page.context().close()
  })
})

it('checks the revision that was just signed, however soon it is asked', async () => {
  const page = await open('berkas', { versionsMs: 2_000 })
  const version = page.getByRole('listitem', { name: 'Versi 2' })
  await version.getByRole('button', { name: 'Tanda tangani versi 2' }).click()
  await version.getByRole('button', { name: 'Bubuhkan tanda tangan' }).click()
  await version.getByRole('button', { name: 'Periksa versi 2' }).click()
  await version.getByText('TIDAK DAPAT DISIMPULKAN').waitFor()
  await version.getByText('tanda tangan lengkap').waitFor()
  expect(await version.getByText('TIDAK DAPAT DISIMPULKAN').isVisible()).toBe(true)
  await page.context().close()
})

describe('a document page by page', () => {
  it('holds a handful of pictures of three hundred pages, and one key reaches the last', async () => {
    const page = await open('berkas/draf?terlapor=Terlapor%20I', { pages: 300 })
    await page.getByRole('img', { name: 'Gambar halaman 1', exact: true }).waitFor()
    await page.keyboard.press('End')
    await page.getByRole('img', { name: 'Gambar halaman 300', exact: true }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('option', { name: 'Halaman 299', exact: true, selected: true }).waitFor()
    expect(await page.locator('img').count()).toBeLessThan(16)
    await page.context().close()
  })

  it('keeps the page that is read when its size changes', async () => {
    const page = await open('berkas/draf?terlapor=Terlapor%20I')
    await page.getByRole('img', { name: 'Gambar halaman 1', exact: true }).waitFor()
    for (let turn = 0; turn < 6; turn += 1) await page.keyboard.press('ArrowRight')
    for (const key of ['-', '-', '-', '+']) await page.keyboard.press(key)
    await page.getByRole('option', { name: 'Halaman 7', exact: true, selected: true }).waitFor()
    const sheets = page.getByRole('region', { name: /^Draf berkas kasus/ })
    const box = await page.getByRole('img', { name: 'Gambar halaman 7', exact: true }).boundingBox()
    const window = await sheets.boundingBox()
    expect(Math.abs((box?.y ?? 0) - (window?.y ?? 0))).toBeLessThan(40)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Berkas kasus', level: 1 }).waitFor()
    await page.context().close()
  })
})

describe('a draft of a case that goes on', () => {
  it('says that the case changed while it is read, is composed again by one key, and anew on the way back', async () => {
    const page = await open('berkas/draf?terlapor=Terlapor%20I', { complete: true })
    const outrun = page.getByText(/Kasus berubah sejak draf ini disusun/)
    await page.getByRole('img', { name: 'Gambar halaman 1', exact: true }).waitFor()
    expect(await outrun.count()).toBe(0)
    await page.keyboard.press('Control+z')
    await outrun.waitFor()
    await page.keyboard.press('r')
    await outrun.waitFor({ state: 'detached' })
    await page.getByRole('img', { name: 'Gambar halaman 1', exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tetapkan versi final' }).press('Enter')
    await page.getByRole('listitem', { name: 'Versi 3' }).waitFor()
    await page.getByRole('button', { name: 'Lihat draf' }).press('Enter')
    await page.getByRole('img', { name: 'Gambar halaman 1', exact: true }).waitFor()
    expect(await outrun.count()).toBe(0)
    await page.context().close()
  })

  it('is stopped where somebody says so, and says what was kept', async () => {
    const page = await open('berkas/draf?terlapor=Terlapor%20I', { hanging: ['dossier.preview'] })
    await page.getByRole('progressbar', { name: 'Menyusun draf …' }).waitFor()
    await page.getByRole('button', { name: 'Hentikan' }).press('Enter')
    await page.getByText('Menghentikan …').waitFor()
    await page.getByRole('button', { name: 'Kembali ke berkas kasus' }).press('Enter')
    await page.getByRole('heading', { name: 'Berkas kasus', level: 1 }).waitFor()
    await page.context().close()
  })
})

describe('«Periksa»', () => {
  it.each(['main h1', 'nav', 'footer', '.dropzone'])(
    'verifies a PDF let go on %s, and takes nothing in',
    async (target) => {
      const page = await open('periksa')
      await page.getByRole('heading', { name: 'Periksa tanda tangan dan keutuhan' }).waitFor()
      await dropOn(page, target, ['catatan.txt', 'berkas-kantor-lain.pdf'])
      await page.getByText('TIDAK DAPAT DISIMPULKAN').waitFor()
      await page.getByText(/^berkas-kantor-lain\.pdf · /).waitFor()
      await page.getByText(/1 berkas lain tidak dibaca/).waitFor()
      expect(await page.locator('.drop-veil').count()).toBe(0)
      expect(new URL(page.url()).hash).toContain('/periksa')
      await page.context().close()
    },
  )

  it('leaves drops on every other screen to the intake', async () => {
    const page = await open('periksa')
    await page.keyboard.press('Alt+7')
    await page.getByRole('heading', { name: 'Berkas kasus', level: 1 }).waitFor()
    await dropOn(page, 'main h1', ['surat.pdf'])
    await page.waitForURL(/penerimaan/)
    await page.context().close()
  })

  it('finds the root to require by the digest somebody was told, and refuses one that is not in the list', async () => {
    const page = await open('periksa')
    await page.getByRole('button', { name: 'Wajibkan sertifikat…' }).press('Enter')
    const form = page.getByRole('dialog')
    const digest = form.getByLabel('Nilai hash yang Anda terima')
    await digest.fill(madeHash('another root'))
    await form.getByText(/Jangan wajibkan yang lain/).waitFor()
    await digest.fill('12 34')
    await form.getByText(/ini baru 4/).waitFor()
    await digest.fill(
      madeHash('root')
        .toUpperCase()
        .replaceAll(/(....)(?=.)/g, '$1 '),
    )
    await form.getByText(/^Cocok: CN=Induk Contoh/).waitFor()
    expect(await form.getByRole('checkbox').isChecked()).toBe(true)
    await form.getByLabel('Tujuan lain').fill('BKN')
    await form.getByText(/Menggantikan yang sekarang/).waitFor()
    await form.getByLabel('Alasan').fill('Surat penerbit')
    await form.getByRole('button', { name: 'Wajibkan' }).press('Enter')
    await form.waitFor({ state: 'detached' })
    await page.context().close()
  })
})
