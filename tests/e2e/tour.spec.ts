import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { deskTest as test, expect } from './backend.ts'
import { keyboardHand, pointerHand } from './hands.ts'
import { Desk } from './pages/desk.ts'
import { DossierPage } from './pages/dossier-page.ts'
import { TourPage } from './pages/tour-page.ts'
import { VerificationPage } from './pages/verification-page.ts'

test.describe.configure({ timeout: 300_000 })

/** What a person has before them at each step: where it is, and words that stand there. */
const stops = [
  { number: 1, place: 'bukti', sees: ['B-001', 'IMG-20241014'] },
  { number: 2, place: 'bukti', sees: ['B-017', '23.12'] },
  { number: 3, place: 'bukti', sees: ['B-014', '00.41'] },
  { number: 4, place: 'lini-masa', sees: ['E-05', '22 Sep'] },
  { number: 5, place: 'lini-masa', sees: ['E-16', '19.40'] },
  { number: 6, place: 'analisis', sees: ['A3', 'tidak terbukti'] },
  { number: 7, place: 'berkas', sees: ['Cek kelengkapan', 'Tetapkan versi final'] },
] as const

test('the tour of the sample case, by keyboard: seven places, left and gone on with', async ({ workstation, page }) => {
  const desk = new Desk(workstation, keyboardHand(page))
  const tour = new TourPage(desk)
  await tour.openSample()
  await tour.begin(/^(Mulai|Ulangi) tur/)
  for (const stop of stops) {
    await test.step(`step ${stop.number}`, async () => {
      await expect(tour.strip()).toContainText(`Langkah ${stop.number} dari 7`)
      await expect.poll(() => page.url()).toContain(`/${stop.place}`)
      for (const words of stop.sees) await expect(page.locator('.desk')).toContainText(words)
      if (stop.number === 3) {
        await tour.leave('Tinggalkan tur')
        await tour.begin(/^Lanjutkan tur: langkah 3/)
        await expect(tour.strip()).toContainText('Langkah 3 dari 7')
      }
      if (stop.number < 7) await tour.onward()
    })
  }
  await tour.leave('Selesai')
})

test('a newcomer signs the sample dossier twice with the keys on screen, and checks it as a stranger', async ({
  workstation,
  page,
  home,
}) => {
  const desk = new Desk(workstation, pointerHand(page))
  await new TourPage(desk).openSample()
  const folder = mkdtempSync(join(home, 'contoh-'))
  const twice = join(folder, 'dua.pdf')
  const dossier = new DossierPage(desk)
  await dossier.freeze(null)
  await dossier.signVersionWithSampleKey(1, 'Lintang Samudera')
  await dossier.signVersionWithSampleKey(1, 'Bayu Purnacandra')
  await dossier.checkVersion(1, 'TIDAK DAPAT DISIMPULKAN')
  await dossier.checkVersion(1, 'SAH', 'sample-root')
  await dossier.saveVersion(1, twice)
  const verification = new VerificationPage(desk)
  await verification.check(twice, [])
  await verification.expectVerdict('TIDAK DAPAT DISIMPULKAN')
  await verification.trustSampleRoot()
  await verification.check(twice, [])
  await verification.expectVerdict('SAH')
})
