import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { deskTest as test, expect } from './backend.ts'
import { keyboardHand, pointerHand } from './hands.ts'
import { Desk } from './pages/desk.ts'
import { TimelinePage } from './pages/timeline-page.ts'
import { detailOf, goTo } from './pages/places.ts'
import { TourPage } from './pages/tour-page.ts'

test.describe.configure({ timeout: 240_000 })

/** The sample case before a person who has no pointer. */
test.beforeEach(async ({ workstation, page }) => {
  await new TourPage(new Desk(workstation, keyboardHand(page))).openSample()
})

/** The form of a new event, rid of what an earlier spec left half written. */
async function openBlankEvent(page: Page): Promise<void> {
  await goTo(page, 'lini-masa/peristiwa/baru')
  await page.getByRole('heading', { name: 'Peristiwa baru' }).waitFor()
  const discard = page.getByRole('button', { name: 'Buang perubahan' })
  if (await discard.isVisible()) await discard.click()
}

test('the instants of §9.2 are shown with their zone, whatever zone the laptop has', async ({ page }) => {
  const told = {
    'B-015': '21 September 2024 pukul 23.41',
    'B-020': '21 September 2024 pukul 23.12.55 WITA',
    'B-031': '12 Oktober 2024 pukul 19.33.44 WITA',
    'B-038': '12 Oktober 2024 pukul 19.40.12 WITA',
  }
  for (const [number, words] of Object.entries(told)) {
    await goTo(page, `bukti?pilih=bukti%3A${number}&tab=waktu`)
    await expect(detailOf(page).getByRole('list', { name: 'Waktu' })).toContainText(words)
  }
  await expect(detailOf(page)).toContainText('18.40.12 WIB')
})

test('a time is adopted with a reason and the choice taken back, by keyboard', async ({ workstation, page }) => {
  const { hand, button, field } = deskParts(new Desk(workstation, keyboardHand(page)))
  await goTo(page, 'bukti?pilih=bukti%3AB-024&tab=waktu')
  const detail = detailOf(page)
  await hand.press(button(/^Gunakan waktu ini/, detail))
  await hand.write(field('Alasan memilih waktu ini', detail), 'Kamera cocok dengan jam kantor.')
  const by = field('Diandaikan oleh', detail)
  if (await by.isVisible()) {
    await hand.choose(detail.locator('.field', { hasText: 'Zona diandaikan' }).getByRole('button'), /WITA/)
    await hand.write(by, 'Lintang Samudera')
  }
  await hand.press(button('Simpan', detail))
  await expect(detail).toContainText('Alasan: Kamera cocok dengan jam kantor.')
  await expect(detail).toContainText('Dibandingkan dengan waktu ini')
  await hand.press(button(/^Batalkan pilihan/, detail))
  await hand.write(field('Alasan', detail), 'Dicoba saja.')
  await hand.press(button('Simpan', detail))
  await expect(detail).not.toContainText('Alasan: Kamera cocok')
})

test('the card of D1 taken off moves E-03 to the day of the determination and marks what rests on it; put on again, all is back', async ({
  workstation,
  page,
}) => {
  const { hand, button, field } = deskParts(new Desk(workstation, keyboardHand(page)))
  const timeline = new TimelinePage(new Desk(workstation, keyboardHand(page)))
  const card = page.getByRole('listitem').filter({ hasText: 'Kirana' }).first()
  const turn = async (word: RegExp): Promise<void> => {
    await goTo(page, 'mulai/waktu')
    await hand.press(button(word, card))
    await hand.write(field('Alasan', card), 'Diperiksa ulang.')
    await hand.press(button(new RegExp(`${word.source}$`), card))
    await expect(card).toContainText(word.source === 'Lepas koreksi' ? 'Koreksi dilepas' : 'Koreksi diterapkan')
  }
  await timeline.show('pilih=peristiwa%3AE-03&terlapor=semua')
  await expect(detailOf(page)).toContainText('sebelum penetapan calon')
  await turn(/Lepas koreksi/)
  await expect(card).toContainText('perlu dilihat lagi')
  await timeline.show('pilih=peristiwa%3AE-03&terlapor=semua')
  await expect(detailOf(page)).toContainText('22 September 2024')
  await expect(detailOf(page)).toContainText('pada hari penetapan calon')
  await turn(/Terapkan koreksi/)
  await timeline.show('pilih=peristiwa%3AE-03&terlapor=semua')
  await expect(detailOf(page)).toContainText('21 September 2024 pukul 23.12.20')
})

test('the phase comes from the milestone, though a band of the ruler spans both sides', async ({ page }) => {
  await goTo(page, 'lini-masa?bentuk=daftar&terlapor=semua')
  const list = page.getByRole('grid', { name: 'Lini masa' })
  await expect(list.getByRole('row', { name: /E-04/ })).toContainText('sebelum penetapan calon')
  await expect(list.getByRole('row', { name: /E-05/ })).toContainText('pada hari penetapan calon')
  await expect(list.getByRole('row', { name: /E-06/ })).toContainText('sesudah penetapan calon')
})

test('the hour of the determination itself is told as its day, never as nought hours after it', async ({ page }) => {
  await goTo(page, 'lini-masa?terlapor=semua&pilih=peristiwa%3AE-05')
  await expect(detailOf(page)).toContainText('pada hari penetapan calon')
  await expect(detailOf(page)).not.toContainText('0,0 jam')
})

test('one person in two places is said exactly once, and the undated call waits in plain sight', async ({ page }) => {
  await goTo(page, 'lini-masa?terlapor=semua')
  const waiting = page.getByRole('region', { name: 'Menunggu keputusan' })
  await expect(waiting.getByRole('list', { name: 'Orang yang sama di dua tempat' }).getByRole('button')).toHaveText([
    'Terlapor II di dua tempat: E-15 dan E-16',
  ])
  await expect(waiting.getByRole('button', { name: /E-09/ })).toContainText('sebelum E-10')
})

test('a ring of order is refused, and the ring is shown', async ({ workstation, page }) => {
  const { hand, button, field } = deskParts(new Desk(workstation, keyboardHand(page)))
  await goTo(page, 'lini-masa/peristiwa/E-10')
  await hand.write(field('Terjadi sebelum'), 'E-09')
  await hand.press(button('Simpan'))
  await hand.write(field('Alasan perubahan'), 'Dicoba.')
  await hand.press(button('Simpan'))
  await expect(
    page.getByText(/Urutan peristiwa berputar: .*E-09 → E-10 → E-09|Urutan peristiwa berputar: .*E-10 → E-09 → E-10/),
  ).toBeVisible()
  await hand.press(button('Buang perubahan'))
})

test('times no calendar has are refused in the form, and nothing is saved', async ({ page }) => {
  await goTo(page, 'lini-masa/peristiwa/baru')
  const when = page.getByRole('textbox', { name: 'Waktu', exact: true })
  const bad = [
    '2024-13',
    '2024-02-31',
    '31-02-2024',
    '23-10-12',
    '2024-10-12 24.00',
    '2024-10-12 23.59.60',
    '0000-00-00',
    'kemarin',
  ]
  for (const text of bad) {
    await when.fill(text)
    await expect(page.getByText('Waktu tidak dikenali.'), text).toBeVisible()
  }
  await when.fill('')
  await expect(page.getByText('Waktu tidak dikenali.')).toBeHidden()
})

test('a file without a valid date shows its raw text and why, and no time', async ({ page }) => {
  await goTo(page, 'bukti?pilih=bukti%3AB-034&tab=waktu')
  const zero = detailOf(page)
    .getByRole('list', { name: 'Waktu' })
    .getByRole('listitem')
    .filter({ hasText: '0000:00:00' })
  await expect(zero).toHaveCount(1)
  await expect(zero).toContainText('tidak ada tanggal yang sah (nol)')
  await expect(zero).not.toContainText(/pukul|WIB|WITA/)
})

test('the sheet is walked, zoomed and stepped by keys, back and forward lead through earlier views', async ({
  workstation,
  page,
}) => {
  const timeline = new TimelinePage(new Desk(workstation, keyboardHand(page)))
  await timeline.show('terlapor=semua')
  await timeline.sheet().focus()
  for (const key of ['+', '+', ']']) await page.keyboard.press(key)
  await expect.poll(() => page.url()).toContain('jendela=')
  const near = page.url()
  await page.keyboard.press('0')
  await expect.poll(() => page.url()).not.toContain('jendela=')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(near)
  await timeline.sheet().focus()
  for (const [key, name] of [
    ['2', 'Tempat'],
    ['3', 'Sumber'],
    ['4', 'Jenis'],
    ['1', 'Orang'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('radio', { name })).toBeChecked()
    // The sheet keeps the focus while it is ruled anew: the next key is for it.
    await expect(timeline.sheet()).toBeFocused()
    // A key pressed while the lanes are still laid out finds those of before.
    await expect(async () => {
      await page.keyboard.press('End')
      await expect(timeline.sheet().getByRole('gridcell', { selected: true })).toContainText('Lajur', {
        timeout: 1_000,
      })
    }).toPass({ timeout: 20_000 })
  }
  await page.keyboard.press('l')
  await expect(page.getByRole('grid', { name: 'Lini masa', exact: true })).toBeVisible()
})

test('a rival claim is filtered out and in by keys, while its item stays with its other time', async ({ page }) => {
  await goTo(page, 'lini-masa?terlapor=semua&isi=semua&bentuk=daftar&bukti=B-020')
  const list = page.getByRole('grid', { name: 'Lini masa', exact: true })
  const item = list.getByRole('row').filter({ hasText: 'B-020' })
  await expect(item.nth(1)).toBeVisible()
  const [all, claims] = [(await list.getAttribute('aria-rowcount')) ?? '', await item.count()]
  await flipSource(page, 'menurut GPS')
  await expect(page).toHaveURL(/sumber=gps/)
  await expect(page.getByRole('status').filter({ hasText: 'Saringan menyembunyikan' })).toBeVisible()
  await expect.poll(() => item.count()).toBeLessThan(claims)
  await expect(item.first()).toBeVisible()
  await flipSource(page, 'menurut GPS')
  await expect(list).toHaveAttribute('aria-rowcount', all)
  await page.keyboard.press('x')
  await expect(page).not.toHaveURL(/bukti=B-020/)
})

/** Opens the filter, walks to a source by arrows, takes it in or out, and closes the filter again. */
async function flipSource(page: Page, word: string): Promise<void> {
  await page.keyboard.press('f')
  const sources = page.getByRole('dialog', { name: 'Saring' }).getByRole('listbox', { name: 'Sumber' })
  await sources.getByRole('option').first().waitFor()
  await sources.focus()
  await page.keyboard.press('Home')
  const place = (await sources.getByRole('option').allTextContents()).findIndex((text) => text.includes(word))
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await sources.waitFor({ state: 'detached' })
}

test('a stretch is sketched by keys and becomes the interval of a new event', async ({ workstation, page }) => {
  const { hand, button } = deskParts(new Desk(workstation, keyboardHand(page)))
  const timeline = new TimelinePage(new Desk(workstation, keyboardHand(page)))
  await timeline.show('terlapor=semua&jendela=20241010T000000Z_20241010T060000Z')
  await timeline.sheet().focus()
  for (const key of ['s', '.', '.', '<']) await page.keyboard.press(key)
  const bar = page.getByRole('group', { name: 'Rentang yang ditandai' })
  await expect(bar).toContainText('10 Okt 2024')
  await hand.press(button('Buat peristiwa dari rentang', bar))
  await expect(page.getByRole('textbox', { name: 'Waktu', exact: true })).toHaveValue('2024-10-10 09.42')
  await expect(page.getByRole('textbox', { name: 'Sampai' })).toHaveValue('2024-10-10 12.35')
})

test('an interval is typed key by key, an about stays an about when its hour is changed, and no zone is assumed by nobody', async ({
  workstation,
  page,
}) => {
  const desk = new Desk(workstation, keyboardHand(page))
  const { hand, button, field } = deskParts(desk)
  await openBlankEvent(page)
  await hand.write(field('Peristiwa'), 'Rapat kecil')
  const [start, end] = ['Waktu', 'Sampai'].map((name) => page.getByRole('textbox', { name, exact: true }))
  await start?.pressSequentially('12 Okt 2024 19.30')
  await end?.pressSequentially('2024-10-12 21.00')
  await expect(end ?? page.locator('main')).toHaveValue('2024-10-12 21.00')
  await end?.press('Backspace')
  await expect(end ?? page.locator('main')).toHaveValue('2024-10-12 21.0')
  await hand.press(button('Simpan'))
  await expect(page.getByText(/Belum diisi: .*Waktu.*Zona diandaikan/)).toBeVisible()
  // The cursor of a field that is entered anew stands at its start.
  await end?.press('End')
  await end?.pressSequentially('5')
  await new TimelinePage(desk).assumeZone()
  await desk.save()
  await expect(page.getByRole('textbox', { name: /^Sebagaimana dikatakan/ })).toHaveValue('12 Okt 2024 19.30')
  // The answer stands above the one in use, where the keyboard hand does not look.
  await pointerHand(page).choose(desk.list('Ketelitian'), /^sekitar$/)
  await hand.write(page.getByRole('textbox', { name: 'Waktu', exact: true }), '12 Okt 2024 19.40')
  await hand.write(field('Alasan perubahan'), 'Menurut saksi.')
  await desk.save()
  await hand.press(button('Lini masa', page.getByRole('main')))
  await expect(page).toHaveURL(/pilih=peristiwa/)
  const [, id = ''] = /pilih=peristiwa(?:%3A|:)(E-\d+)/.exec(page.url()) ?? []
  await goTo(page, `lini-masa/peristiwa/${id}`)
  await expect(desk.list('Ketelitian')).toContainText('sekitar')
  await expect(page.getByRole('textbox', { name: 'Waktu', exact: true })).toHaveValue('2024-10-12 19.40')
})

test('the time of an event is taken from a claim of an item it cites', async ({ workstation, page }) => {
  const desk = new Desk(workstation, keyboardHand(page))
  const { hand, button, field } = deskParts(desk)
  await openBlankEvent(page)
  await hand.write(field('Peristiwa'), 'Foto diambil')
  await hand.write(field('Bertumpu pada'), 'B-017')
  await hand.choose(desk.list('Ambil dari keterangan waktu B-017'), /device-corrected/)
  await expect(page.getByText(/Waktu diambil dari keterangan waktu B-017#device-corrected/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Waktu', exact: true })).toBeHidden()
  await desk.save()
  await hand.press(button('Tulis waktu sendiri'))
  await expect(page.getByRole('textbox', { name: 'Waktu', exact: true })).toHaveValue('')
})

test('an event made from an item, or from one of its claims, arrives with its time and its place', async ({
  workstation,
  page,
}) => {
  const { hand, button } = deskParts(new Desk(workstation, keyboardHand(page)))
  const expectForm = async (claim: RegExp): Promise<void> => {
    await page.getByRole('heading', { name: 'Peristiwa baru' }).waitFor()
    await expect(page.getByText(claim)).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Garis lintang/ })).toHaveValue(/^-2,7/)
    await expect(page.getByRole('combobox', { name: 'Bertumpu pada' })).toHaveValue(/B-020/)
  }
  await goTo(page, 'bukti?pilih=bukti%3AB-020&tab=kaitan')
  await hand.press(button('Buat peristiwa dari bukti ini', detailOf(page)))
  await expectForm(/keterangan waktu B-020#exif-original/)
  await goTo(page, 'bukti?pilih=bukti%3AB-020&tab=waktu')
  await hand.press(button('Jadikan peristiwa dari B-020#gps', detailOf(page)))
  await expectForm(/keterangan waktu B-020#gps/)
  await hand.press(button('Buang perubahan'))
})

test('the figure is saved as a PDF and as a drawing', async ({ workstation, page, home }) => {
  const timeline = new TimelinePage(new Desk(workstation, keyboardHand(page)))
  const folder = mkdtempSync(join(home, 'gambar-'))
  await timeline.show('terlapor=semua')
  await timeline.sheet().waitFor()
  for (const [kind, start] of [
    ['PDF', '%PDF-1.7'],
    ['SVG', '<?xml'],
  ] as const) {
    const path = join(folder, `lini-masa.${kind.toLowerCase()}`)
    await workstation.placeFileAt(path, () =>
      page.getByRole('button', { name: `Simpan gambar lini masa (${kind})` }).click(),
    )
    await expect.poll(() => readFileSync(path).toString('latin1', 0, start.length)).toBe(start)
  }
})

test('a calendar is taken in by its own picker, stands with its digest, and is given up again', async ({
  workstation,
  page,
  home,
}) => {
  const { hand, button, field } = deskParts(new Desk(workstation, keyboardHand(page)))
  const path = join(mkdtempSync(join(home, 'paket-')), 'kalender-baru.json')
  const shipped = readFileSync(resolve(import.meta.dirname, '../../resources/data/election-calendar.json'), 'utf8')
  writeFileSync(path, `${shipped}\n`)
  await goTo(page, 'mulai/waktu')
  const packs = page.getByRole('region', { name: 'Paket data' })
  await hand.write(packs.getByRole('textbox', { name: /^Alasan/ }), 'Keputusan baru.')
  await workstation.pickWith([path], () => hand.press(button('Terima dari berkas…', packs)))
  await expect(packs).toContainText('diterima dari kalender-baru.json: Keputusan baru.')
  await hand.press(button('Kembali ke bawaan', packs))
  await expect(packs).not.toContainText('kalender-baru.json')
  await expect(field('Alasan', packs)).toBeVisible()
})

test('an event of the case starts a clock, with its day and reason, in the box of deadlines', async ({
  workstation,
  page,
}) => {
  const { hand, button } = deskParts(new Desk(workstation, keyboardHand(page)))
  await goTo(page, 'mulai/waktu')
  const part = page.getByRole('region', { name: 'Hari mulai yang Anda pilih' })
  await hand.press(button('Tambah hari mulai', part))
  await hand.choose(part.locator('.field', { hasText: 'Peristiwa' }).getByRole('button').first(), /E-12/)
  await expect(part.getByRole('textbox', { name: /^Hari mulai/ })).toHaveValue('10 Okt 2024')
  await hand.write(part.getByRole('textbox', { name: /^Alasan/ }), 'Laporan lisan diterima.')
  await hand.press(button('Simpan'))
  const reason = page.getByRole('textbox', { name: 'Alasan perubahan' })
  if (await reason.isVisible()) {
    await hand.write(reason, 'Pilihan petugas.')
    await hand.press(button('Simpan'))
  }
  await expect(page.getByText(/Laporan diterima \(E-12; Laporan lisan diterima\.\)/).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Diurungkan: /)).toBeVisible()
})

const looked = {
  drawing: 'lini-masa?terlapor=semua&libur=ya&selang=ya',
  places: 'lini-masa?terlapor=semua&lajur=tempat',
  sources: 'lini-masa?terlapor=semua&lajur=sumber&isi=semua',
  kinds: 'lini-masa?terlapor=semua&lajur=jenis',
  list: 'lini-masa?terlapor=semua&bentuk=daftar',
  map: 'lini-masa?terlapor=semua&bentuk=peta&pilih=peristiwa%3AE-16',
  claims: 'bukti?pilih=bukti%3AB-038&tab=waktu',
  event: 'lini-masa/peristiwa/E-10',
  time: 'mulai/waktu',
} as const

test('axe objects to nothing on any screen of time and place', async ({ page }) => {
  for (const [name, place] of Object.entries(looked)) {
    await goTo(page, place)
    await page.locator('main').waitFor()
    await page.waitForLoadState('networkidle')
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode()
      .analyze()
    const found = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
    expect(found, name).toEqual([])
  }
})

function deskParts(desk: Desk) {
  return {
    hand: desk.hand,
    button: (name: string | RegExp, within?: Locator) => desk.button(name, within),
    field: (label: string, within?: Locator) => desk.field(label, within),
  }
}
