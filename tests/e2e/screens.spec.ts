import { expect, deskTest as test } from './backend.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { makeCase } from './seam.ts'

test('by hand: files are dropped, numbered, read, told as an event, and the gaps of the dossier are listed', async ({
  workstation,
  page,
}) => {
  const desk = new CaseDesk(page)
  await desk.open(await makeCase(workstation, 'Malam Panen'))
  await desk.dropFiles({
    'catatan.txt': 'Rapat pukul sepuluh.',
    'kosong.jpg': '',
    'salinan.txt': 'Rapat pukul sepuluh.',
  })
  const tray = page.getByRole('region', { name: 'Proses penerimaan' })
  await expect(tray).toContainText('1 tersimpan · 1 salinan identik · 1 gagal')
  await desk.selectEvidence('B-001')
  // The tab is remembered from one item, case and spec to the next.
  await desk.detail().getByRole('tab', { name: 'Ringkasan' }).click()
  await expect(desk.detail()).toContainText('belum dicek lagi')
  await expect(desk.detail()).not.toContainText('Tidak berubah sejak diterima')
  await page.getByRole('button', { name: 'Cek keutuhan' }).click()
  await expect(desk.detail()).toContainText('Tidak berubah sejak diterima')
  await desk.recordSubject('Terlapor I', 'Nadira Salwangi')
  await desk.recordEvent({ title: 'Rapat', when: '2024-10-10 10.05', people: 'Terlapor I', restsOn: 'B-001' })
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\/lini-masa.*/, '/lini-masa?pilih=peristiwa%3AE-01')
  })
  await expect(desk.detail()).toContainText('10 Okt')
  await desk.walkTo('berkas')
  await expect(page.getByText(/\d+ kekurangan terbuka/)).toBeVisible()
})

test('the bottom line says how many items are unchanged, and since when that is known', async ({
  workstation,
  page,
}) => {
  const desk = new CaseDesk(page)
  await desk.open(await makeCase(workstation, 'Keutuhan'))
  await desk.dropFiles({ 'a.txt': 'a', 'b.txt': 'b' })
  await page.getByRole('button', { name: 'Cek keutuhan' }).click()
  await expect(page.getByRole('contentinfo', { name: 'Keadaan kasus' })).toContainText(
    /2 bukti tidak berubah, dicek \d\d\.\d\d WITA/,
  )
})

test('what was changed last is taken back with one key, and the bottom line says what', async ({
  workstation,
  page,
}) => {
  const desk = new CaseDesk(page)
  await desk.open(await makeCase(workstation, 'Urungkan'))
  await desk.recordSubject('Terlapor I', 'Nadira Salwangi')
  await page.getByRole('button', { name: 'Kembali ke daftar' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Diurungkan: /)).toBeVisible()
  await expect(page.getByText('Belum ada orang dalam kasus ini')).toBeVisible()
})
