import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, startWorkstation, test, type BackendOptions, type Workstation } from './backend.ts'
import { keyboardHand, pointerHand, type Hand } from './hands.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { Desk } from './pages/desk.ts'
import { IntakePage } from './pages/intake-page.ts'
import { call, makeCase } from './seam.ts'

test.describe.configure({ timeout: 300_000 })

const tray = 'Proses penerimaan'
const rest = 'Penerimaan yang belum selesai'

type Host = BackendOptions['host']

/** So many small files take every machine long enough that a person could press a button. */
const manyFiles = 900

async function openIntake(workstation: Workstation, hand: Hand, title: string) {
  const caseId = await makeCase(workstation, title)
  await new CaseDesk(workstation.page).open(caseId)
  const intake = new IntakePage(new Desk(workstation, hand))
  await intake.begin([])
  return { caseId, intake }
}

function writeMany(folder: string, count: number): string[] {
  mkdirSync(folder)
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `berkas-${String(index).padStart(3, '0')}.txt`)
    writeFileSync(path, `Catatan nomor ${index}. `.repeat(200))
    return path
  })
}

/** Files that somebody still writes to until `rest` is called: an import that takes them in stands still for as long. */
function growing(paths: readonly string[]): { rest: () => void } {
  for (const path of paths) writeFileSync(path, `awal ${path}`)
  const writing = setInterval(() => paths.forEach((path) => appendFileSync(path, ' lagi')), 60)
  return { rest: () => clearInterval(writing) }
}

/** Files of which the first ones keep the import waiting where a host knows their paths, and enough of them where it does not. */
function slowFiles(host: Host, home: string): { paths: string[]; rest: () => void } {
  if (host === 'browser') return { paths: writeMany(join(home, 'kiriman'), manyFiles), rest: () => undefined }
  const paths = writeMany(join(home, 'kiriman'), 10)
  return { paths, ...growing(paths.slice(0, 4)) }
}

/** The intake of a case in a program that was started again: nothing is handed in. */
async function reopenIntake(again: Workstation, caseId: string): Promise<IntakePage> {
  await call(again.page, 'cases.reopen', { caseId })
  await again.page.reload()
  await new CaseDesk(again.page).open(caseId)
  const reopened = new IntakePage(new Desk(again, pointerHand(again.page)))
  await reopened.begin([])
  return reopened
}

async function axe(workstation: Workstation): Promise<void> {
  const { violations } = await new AxeBuilder({ page: workstation.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}

test('an import is paused and goes on, on the desktop by keyboard alone, and loses nothing', async ({
  workstation,
  home,
  host,
}) => {
  // An upload lies on our own disk before it is taken in: there the import is over before a hand could tab to its button.
  const hand = host === 'browser' ? pointerHand(workstation.page) : keyboardHand(workstation.page)
  const { intake } = await openIntake(workstation, hand, 'Jeda')
  const { paths, rest } = slowFiles(host, home)
  await intake.begin(paths)
  await intake.hold(1, 'Jeda')
  await expect(intake.run(1)).toContainText('dijeda')
  rest()
  await axe(workstation)
  await intake.hold(1, 'Lanjutkan')
  await intake.expectTray(`${paths.length} tersimpan · 0 salinan identik · 0 gagal`)
  await expect(intake.run(1)).toBeHidden()
  await expect(intake.region('Kelompok penerimaan')).toContainText('Kelompok 1')
})

test('an import is cancelled: what was saved stays, and the rest is offered again', async ({
  workstation,
  home,
  host,
}) => {
  const { intake, caseId } = await openIntake(workstation, pointerHand(workstation.page), 'Batal')
  const { paths, rest: stopWriting } = slowFiles(host, home)
  await intake.begin(paths)
  await intake.hold(1, 'Batalkan')
  stopWriting()
  await expect(intake.region(rest)).toContainText(`dari ${paths.length} berkas belum disalin`)
  await expect(intake.region(tray)).toContainText('Belum disalin')
  await axe(workstation)
  if (host === 'browser') {
    await intake.press(tray, 'Serahkan lagi yang belum tersimpan')
    await expect(intake.region(rest)).toContainText('Serahkan sekali lagi')
  } else await intake.press(rest, 'Lanjutkan sisanya: kelompok 1')
  const saved = async () => {
    const answer = await call(workstation.page, 'evidence.list', { caseId })
    return answer.ok ? (answer.value as unknown[]).length : -1
  }
  await expect.poll(saved, { timeout: 60_000 }).toBe(paths.length)
  const check = await call(workstation.page, 'case.check', { caseId })
  expect(check).toMatchObject({ ok: true, value: { whole: true } })
  if (host === 'browser') await intake.setAside(1, 'Sisanya sudah diserahkan lagi.')
  await expect(intake.region(rest)).toBeHidden()
})

test('an import that was killed goes on only when a person says so, and no file is lost or taken twice', async ({
  workstation,
  home,
  host,
}) => {
  const { intake, caseId } = await openIntake(workstation, pointerHand(workstation.page), 'Mati')
  const { paths, rest: stopWriting } = slowFiles(host, home)
  await intake.begin(paths)
  await intake.hold(1, 'Jeda')
  const { processId } = JSON.parse(readFileSync(join(home, 'held-by.json'), 'utf8')) as { processId: number }
  process.kill(processId, 'SIGKILL')
  stopWriting()
  await workstation.close()
  const again = await startWorkstation(host, home)
  try {
    const reopened = await reopenIntake(again, caseId)
    await expect(reopened.region(rest)).toContainText('Tidak ada yang dilanjutkan sendiri')
    if (host === 'browser') {
      await expect(reopened.region(rest)).toContainText('Serahkan sekali lagi')
      await reopened.takeIn(paths, 'salinan identik · 0 gagal')
      await reopened.setAside(1, 'Diserahkan lagi seluruhnya.')
    } else await reopened.press(rest, 'Lanjutkan sisanya: kelompok 1')
    const list = async () => {
      const answer = await call(again.page, 'evidence.list', { caseId })
      return answer.ok ? (answer.value as Array<{ name: string }>).map(({ name }) => name).toSorted() : []
    }
    await expect.poll(async () => (await list()).length, { timeout: 60_000 }).toBe(paths.length)
    expect(new Set(await list()).size).toBe(paths.length)
    await expect(reopened.region(rest)).toBeHidden()
    expect(await call(again.page, 'case.check', { caseId })).toMatchObject({ ok: true, value: { whole: true } })
  } finally {
    await again.close()
  }
})

test('the tray says for which file it waits, and which files a pulled stick still held', async ({
  workstation,
  home,
  host,
}) => {
  test.skip(host === 'browser', 'a browser hands over whole files and knows no stick')
  const { intake } = await openIntake(workstation, pointerHand(workstation.page), 'Stik')
  const stick = join(home, 'stik')
  const paths = writeMany(stick, 10)
  const { rest: stopWriting } = growing(paths.slice(0, 4))
  await intake.begin(paths)
  await expect(intake.run(1)).toContainText('Menunggu selesai ditulis: berkas-000.txt')
  await intake.hold(1, 'Jeda')
  stopWriting()
  // One further file may have been begun before the hold.
  await expect(intake.region(tray)).toContainText(/[45] tersimpan/)
  renameSync(stick, `${stick}-dicabut`)
  await intake.hold(1, 'Lanjutkan')
  await intake.expectTray(/[45] tersimpan · 0 salinan identik · [56] gagal/)
  await expect(intake.region(tray)).toContainText('pasang kembali medianya')
  for (const name of ['berkas-005.txt', 'berkas-009.txt']) await expect(intake.region(rest)).toContainText(name)
  await axe(workstation)
  renameSync(`${stick}-dicabut`, stick)
  await intake.press(rest, 'Ulangi yang gagal: kelompok 1')
  await intake.expectTray('10 tersimpan · 0 salinan identik · 0 gagal')
  await expect(intake.region(rest)).toBeHidden()
})

test('a watched folder takes in what comes to rest in it, and stands still after a restart until told to go on', async ({
  workstation,
  home,
  host,
}) => {
  const hand = keyboardHand(workstation.page)
  const { intake, caseId } = await openIntake(workstation, hand, 'Pantauan')
  const region = 'Map pantauan'
  if (host === 'browser') {
    await expect(intake.region(region)).toContainText('Memantau map hanya dapat dilakukan di aplikasi desktop')
    expect(await call(workstation.page, 'watches.list', { caseId })).toMatchObject({ ok: true, value: [] })
    return
  }
  const folder = join(home, 'Kiriman ponsel')
  mkdirSync(folder)
  await intake.watch(folder)
  const { rest: stopWriting } = growing([join(folder, 'film.txt')])
  await expect(intake.region(region)).toContainText('Menunggu selesai ditulis: film.txt')
  stopWriting()
  await intake.expectTray('film.txt')
  await expect(intake.region(region)).toContainText('masuk ke kelompok 1 · 1 berkas diterima')
  await expect(intake.region('Kelompok penerimaan')).toContainText('Lembar penerimaan belum diisi')
  await axe(workstation)
  await workstation.close()
  writeFileSync(join(folder, 'baru.txt'), 'datang selagi program tertutup')
  const again = await startWorkstation(host, home)
  try {
    const reopened = await reopenIntake(again, caseId)
    await expect(reopened.region(region)).toContainText('berhenti; tekan Lanjutkan')
    expect(await call(again.page, 'evidence.list', { caseId })).toMatchObject({ value: [{ name: 'film.txt' }] })
    await reopened.press(region, 'Lanjutkan memantau Kiriman ponsel')
    await reopened.expectTray('baru.txt')
    expect(await call(again.page, 'evidence.list', { caseId })).toMatchObject({
      value: [{ acquisitions: 1 }, { name: 'baru.txt', acquisitions: 1 }],
    })
  } finally {
    await again.close()
  }
})

test('every screen of intake has nothing axe objects to, over the sample case', async ({ workstation, host }) => {
  test.skip(host === 'desktop', 'the page is the same in both hosts, and the sample case takes its time')
  test.setTimeout(600_000)
  const { page } = workstation
  const made = await call(page, 'cases.sample', {})
  if (!made.ok) throw new Error(made.failure.message)
  const { caseId } = made.value as { caseId: string }
  const walkTo = (place: string) => page.evaluate((hash) => (location.hash = hash), `#/kasus/${caseId}/${place}`)
  const item = (number: string) => `bukti?pilih=${encodeURIComponent(`bukti:${number}`)}`
  await test.step('intake, the sheet of an earlier batch, a blank exhibit, pages of a paper', async () => {
    await walkTo('penerimaan')
    await page
      .getByRole('button', { name: /^Ubah lembar… kelompok/ })
      .first()
      .waitFor()
    await axe(workstation)
    await page
      .getByRole('button', { name: /^Ubah lembar… kelompok/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    await axe(workstation)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Catat benda…' }).click()
    await axe(workstation)
    await page.getByRole('button', { name: 'Satukan halaman…' }).click()
    await page.getByRole('textbox', { name: /^Nama surat/ }).fill('Daftar hadir 10 Oktober')
    await page.getByRole('textbox', { name: /^Halaman menurut urutan/ }).fill('B-024, B-025')
    const papers = page.getByRole('region', { name: 'Halaman satu surat' })
    await papers.getByRole('button', { name: 'Simpan' }).click()
    await expect(papers).toContainText('2 halaman, dikutip sebagai B-024')
    await axe(workstation)
  })
  await test.step('a chat, a message of it, and what is settled about its dates', async () => {
    await walkTo(item('B-022.1'))
    await page.getByRole('tab', { name: 'Percakapan' }).click()
    await page.getByRole('option').first().click()
    await axe(workstation)
    await page.getByRole('textbox', { name: 'Mulai dari baris' }).fill('212')
    await expect(page.getByRole('option').first()).toContainText('Baris 212')
    await page.getByRole('button', { name: 'Tetapkan tanggal dan zona…' }).click()
    await axe(workstation)
  })
  await test.step('the capture sheet of a screenshot', async () => {
    await walkTo(item('B-014'))
    await page.getByRole('tab', { name: 'Unggahan' }).click()
    await page.getByRole('textbox', { name: /^Alamat/ }).waitFor()
    await axe(workstation)
  })
  await test.step('a withdrawn item is purged in two steps, and the case stays whole', async () => {
    await walkTo(item('B-035'))
    await page.getByRole('complementary', { name: 'Rincian' }).getByText('B-035').first().waitFor()
    await page.getByRole('button', { name: 'Tindakan lain' }).first().click()
    await page.getByRole('menuitem', { name: 'Musnahkan isi…' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox', { name: /^Alasan pemusnahan/ }).fill('Data pribadi pihak lain.')
    await sheet.getByRole('textbox', { name: /^Dasar hukum/ }).fill('UU 27/2022 pasal 43')
    await sheet.getByRole('textbox', { name: /^Atas perintah/ }).fill('Ketua')
    await axe(workstation)
    await sheet.getByRole('button', { name: 'Lanjut' }).click()
    await axe(workstation)
    await sheet.getByRole('textbox', { name: /^Ketik B-035/ }).fill('B-035')
    await sheet.getByRole('button', { name: 'Musnahkan isinya' }).click()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('complementary', { name: 'Rincian' })).toContainText('Ini bukan kerusakan')
    expect(await call(page, 'case.check', { caseId })).toMatchObject({ ok: true, value: { whole: true } })
  })
})
