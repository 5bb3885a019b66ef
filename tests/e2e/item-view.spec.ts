import type { Locator, Page } from '@playwright/test'
import { deskTest as test, expect } from './backend.ts'
import { keyboardHand } from './hands.ts'
import { Desk } from './pages/desk.ts'
import { detailOf, goTo } from './pages/places.ts'
import { TourPage } from './pages/tour-page.ts'

test.describe.configure({ timeout: 240_000 })

test.beforeEach(async ({ workstation, page }) => {
  await new TourPage(new Desk(workstation, keyboardHand(page))).openSample()
})

test('an item is opened, looked at from near, walked on from and left by keyboard; its marks stand on it', async ({
  page,
}) => {
  await goTo(page, 'bukti?saring=spanduk&pilih=bukti%3AB-005')
  const list = page.getByRole('grid', { name: 'Daftar bukti' })
  await list.getByRole('row', { name: /B-005/, selected: true }).waitFor()
  await list.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/bukti\/B-005\?saring=spanduk/)
  const stage = page.getByRole('group', { name: 'Gambar B-005' })
  await expect(stage).toBeFocused()
  const picture = stage.getByRole('img')
  await expect(picture).toBeVisible()
  const marks = page.getByRole('region', { name: 'Penanda pada B-005' })
  await expect(marks).toContainText('Spanduk dengan nama pasangan')
  const box = stage.getByRole('button', { name: /^Penanda 1/ })
  await expect(box).toBeVisible()
  await expect(detailOf(page)).toContainText('B-005')
  const widthOf = async (): Promise<number> => (await picture.boundingBox())?.width ?? 0
  const whole = await widthOf()
  await page.keyboard.press('+')
  await expect.poll(widthOf).toBeGreaterThan(whole * 1.3)
  const left = async (): Promise<number> => (await picture.boundingBox())?.x ?? 0
  const before = await left()
  await page.keyboard.press('ArrowRight')
  await expect.poll(left).toBeLessThan(before)
  await page.keyboard.press('1')
  await expect(box).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('0')
  await expect.poll(widthOf).toBeCloseTo(whole, 0)
  const isLying = async (): Promise<boolean> => {
    const seen = await picture.boundingBox()
    return (seen?.width ?? 0) > (seen?.height ?? 0)
  }
  const upright = await isLying()
  await page.keyboard.press('r')
  await expect.poll(isLying).toBe(!upright)
  const place = page.getByRole('group', { name: 'Bukti sebelum dan sesudahnya menurut daftar' })
  const said = (await place.textContent()) ?? ''
  await page.keyboard.press('Alt+ArrowUp')
  await expect(place).not.toHaveText(said)
  await expect(page).not.toHaveURL(/B-005/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/\/bukti\/B-005\?/)
  await page.reload()
  await expect(page.getByRole('group', { name: 'Gambar B-005' }).getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/bukti\?saring=spanduk&pilih=bukti%3AB-005$/)
  await list.getByRole('row', { name: /B-005/, selected: true }).waitFor()
})

test('what a file says is read large where it has no picture, and a chat message is cited there', async ({ page }) => {
  await goTo(page, 'bukti/B-022')
  await expect(page.getByRole('heading', { name: /Arsip ini memuat/ })).toBeVisible()
  await goTo(page, 'bukti/B-022.1')
  await expect(page.getByRole('listbox', { name: 'Percakapan' })).toBeVisible()
  await expect(detailOf(page).getByRole('tab', { name: 'Percakapan' })).toHaveCount(0)
})

test.describe('the layouts of the desk', () => {
  test.afterEach(({ page }) => choose(page, 'Petugas'))

  test('a reader is offered nothing that changes the case, in words told why, and everything again afterwards', async ({
    page,
  }) => {
    // The tab is named: the panel keeps the one another spec has left it on.
    const places = [
      'bukti?pilih=bukti%3AB-005&tab=ringkasan',
      'mulai/data-kasus',
      'lini-masa',
      'analisis',
      'orang',
      'penerimaan',
    ]
    const acts = /^(Ubah|Tambah|Beri penanda|Simpan$|Tarik|Isi lembar|Tetapkan|Terima kekurangan)/
    for (const place of places) {
      await goTo(page, place)
      await expect(
        page.locator('main').getByRole('button', { name: acts }).or(detailActs(page, acts)).first(),
      ).toBeVisible()
    }
    await choose(page, 'Pembaca')
    await expect(page.getByRole('note')).toContainText('bukan hak akses')
    for (const place of places) {
      await goTo(page, place)
      await expect(page.locator('main').getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.getByRole('button', { name: acts })).toHaveCount(0)
      await expect(page.locator('.save-bar, .dropzone')).toHaveCount(0)
      await expect(page.locator('main :is(input, textarea):not([data-asks] *)')).toHaveCount(0)
    }
    await goTo(page, 'bukti?pilih=bukti%3AB-005&tab=ringkasan')
    await page.keyboard.press('F2')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Ganti ke susunan petugas' }).click()
    await expect(detailOf(page).getByRole('button', { name: 'Ubah uraian' })).toBeVisible()
  })

  test('a case opens for a reviewer at the dossier, and an item at its custody log', async ({ page, workstation }) => {
    await choose(page, 'Penelaah')
    await page.getByRole('button', { name: 'Netra, Semua kasus' }).click()
    await new TourPage(new Desk(workstation, keyboardHand(page))).openSample()
    await expect(page).toHaveURL(/\/berkas$/)
    await goTo(page, 'bukti?pilih=bukti%3AB-005')
    await expect(detailOf(page).getByRole('tab', { name: 'Riwayat', selected: true })).toBeVisible()
  })
})

function detailActs(page: Page, name: RegExp): Locator {
  return detailOf(page).getByRole('button', { name })
}

async function choose(page: Page, layout: string): Promise<void> {
  await page.getByRole('button', { name: 'Tampilan' }).click()
  await page.getByRole('menuitemradio', { name: layout }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}
