import type { Page } from '@playwright/test'
import { sampleCaseId } from '../fixtures/sample/make-record.ts'
import type { FakeCore } from './open-showcase.ts'

export type ScreenShot = { name: string; hash: string; core?: FakeCore; before?: (page: Page) => Promise<void> }

const at = (place: string): string => `/kasus/${sampleCaseId}/${place}`

const reader: FakeCore = { preset: 'reader' }

/** Every screen and state that is looked at, tested with axe, and photographed. */
export const screens: readonly ScreenShot[] = [
  { name: 'cases', hash: '/mulai' },
  { name: 'cases-empty', hash: '/mulai', core: { empty: true } },
  { name: 'start', hash: at('mulai') },
  { name: 'start-empty', hash: at('mulai'), core: { empty: true } },
  { name: 'start-mismatch', hash: at('mulai'), core: { integrity: 'damaged' } },
  { name: 'start-explained', hash: at('mulai'), core: { integrity: 'explained' } },
  {
    name: 'start-failed',
    hash: at('mulai'),
    core: { failing: { 'evidence.window': 'internal', 'deadlines.list': 'internal', 'people.list': 'unreachable' } },
  },
  { name: 'cases-failed', hash: '/mulai', core: { failing: { 'cases.known': 'internal' } } },
  { name: 'register-damaged', hash: at('bukti?pilih=bukti%3AB-017'), core: { integrity: 'damaged' } },
  { name: 'register-unchecked', hash: at('bukti?pilih=bukti%3AB-017'), core: { integrity: 'checking' } },
  { name: 'register-broken', hash: at('bukti?tampil=gambar&pilih=bukti%3AB-017'), core: { picturesThrow: true } },
  { name: 'case-record', hash: at('mulai/data-kasus') },
  { name: 'election', hash: at('mulai/data-pemilihan') },
  { name: 'time', hash: at('mulai/waktu') },
  {
    name: 'time-card-form',
    hash: at('mulai/waktu'),
    before: (page) =>
      page
        .getByRole('button', { name: /^Ubah kartu jam/ })
        .first()
        .click(),
  },
  { name: 'office', hash: at('mulai/profil-kantor') },
  { name: 'intake', hash: at('penerimaan') },
  { name: 'intake-empty', hash: at('penerimaan'), core: { empty: true } },
  { name: 'intake-tray', hash: at('penerimaan'), before: dropFiles },
  { name: 'register', hash: at('bukti?pilih=bukti%3AB-017') },
  { name: 'detail-paper', hash: at('bukti?pilih=bukti%3AB-037&tab=ringkasan&halaman=B-037%3A2') },
  { name: 'detail-paper-text', hash: at('bukti?pilih=bukti%3AB-037&tab=isi') },
  {
    name: 'detail-saved-page',
    hash: at('bukti?pilih=bukti%3AB-015&tab=ringkasan'),
    before: (page) => page.getByRole('region', { name: 'Gambar di dalam halaman ini' }).scrollIntoViewIfNeeded(),
  },
  { name: 'detail-capture', hash: at('bukti?pilih=bukti%3AB-003&tab=unggahan') },
  { name: 'detail-film', hash: at('bukti?pilih=bukti%3AB-031&tab=ringkasan') },
  { name: 'detail-sound', hash: at('bukti?pilih=bukti%3AB-040&tab=ringkasan') },
  {
    name: 'preview-paper',
    hash: at('bukti?pilih=bukti%3AB-037&halaman=B-037%3A2'),
    before: async (page) => {
      await page.getByRole('grid', { name: 'Daftar bukti' }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'item', hash: at('bukti/B-017?urut=-number') },
  { name: 'item-mark', hash: at('bukti/B-017'), before: nearMark },
  { name: 'item-turned', hash: at('bukti/B-018'), before: (page) => page.keyboard.press('r') },
  { name: 'item-no-marks', hash: at('bukti/B-004?saring=B-00') },
  { name: 'item-paper', hash: at('bukti/B-037?halaman=B-037%3A2&tab=isi') },
  { name: 'item-text', hash: at('bukti/B-022?tab=ringkasan') },
  { name: 'item-film', hash: at('bukti/B-031?tab=ringkasan') },
  { name: 'item-sound', hash: at('bukti/B-040?tab=ringkasan') },
  { name: 'item-withdrawn', hash: at('bukti/B-017'), core: { item: 'withdrawn' } },
  { name: 'item-purged', hash: at('bukti/B-017'), core: { item: 'purged' } },
  { name: 'item-nothing', hash: at('bukti/B-017?tab=ringkasan'), core: { item: 'unreadable' } },
  { name: 'item-damaged', hash: at('bukti/B-017'), core: { integrity: 'damaged' } },
  { name: 'item-unknown', hash: at('bukti/B-999') },
  { name: 'item-failed', hash: at('bukti/B-017'), core: { failing: { 'evidence.detail': 'internal' } } },
  {
    name: 'item-loading',
    hash: at('bukti/B-017'),
    core: { hanging: ['evidence.detail'] },
    before: (page) => page.waitForTimeout(900),
  },
  { name: 'item-many', hash: at('bukti/B-25000'), core: { items: 50_000 } },
  { name: 'reader-register', hash: at('bukti?pilih=bukti%3AB-017'), core: reader },
  { name: 'reader-item', hash: at('bukti/B-017'), core: reader },
  { name: 'reader-record', hash: at('mulai/data-kasus'), core: reader },
  { name: 'reader-intake', hash: at('penerimaan'), core: reader },
  { name: 'reader-person', hash: at('orang/orang/Terlapor%20II'), core: reader },
  { name: 'reader-statement', hash: at('orang/keterangan/K-2'), core: reader },
  { name: 'reader-new', hash: at('orang/orang/baru'), core: reader },
  { name: 'reader-event', hash: at('lini-masa/peristiwa/E-10'), core: reader },
  { name: 'reader-timeline', hash: at('lini-masa'), core: reader },
  { name: 'reader-analysis', hash: at('analisis'), core: reader },
  { name: 'reader-proportionality', hash: at('analisis?dugaan=A1&lembar=proporsionalitas'), core: reader },
  { name: 'reader-dossier', hash: at('berkas'), core: reader },
  { name: 'reader-time', hash: at('mulai/waktu'), core: reader },
  { name: 'reader-start', hash: at('mulai'), core: reader },
  { name: 'reviewer-register', hash: at('bukti?pilih=bukti%3AB-017'), core: { preset: 'reviewer' } },
  { name: 'layout-menu', hash: at('bukti'), before: (page) => page.getByRole('button', { name: 'Tampilan' }).click() },
  { name: 'register-empty', hash: at('bukti'), core: { empty: true } },
  { name: 'register-prints', hash: at('bukti?tampil=gambar&pilih=bukti%3AB-018') },
  { name: 'register-none-fit', hash: at('bukti?saring=zzz') },
  { name: 'register-failed', hash: at('bukti'), core: { failing: { 'evidence.window': 'internal' } } },
  {
    name: 'register-loading',
    hash: at('bukti'),
    core: { hanging: ['evidence.window'] },
    before: (page) => page.waitForTimeout(900),
  },
  { name: 'register-many', hash: at('bukti?pilih=bukti%3AB-25000'), core: { items: 50_000 } },
  { name: 'detail-metadata', hash: at('bukti?pilih=bukti%3AB-017&tab=metadata') },
  { name: 'detail-time', hash: at('bukti?pilih=bukti%3AB-017&tab=waktu') },
  { name: 'detail-links', hash: at('bukti?pilih=bukti%3AB-017&tab=kaitan') },
  { name: 'detail-custody', hash: at('bukti?pilih=bukti%3AB-017&tab=penanganan') },
  { name: 'detail-copies', hash: at('bukti?pilih=bukti%3AB-017&tab=salinan') },
  { name: 'detail-notes', hash: at('bukti?pilih=bukti%3AB-017&tab=catatan') },
  {
    name: 'detail-more',
    hash: at('bukti?pilih=bukti%3AB-017'),
    before: (page) => page.getByRole('button', { name: 'Lainnya' }).click(),
  },
  { name: 'search', hash: at('bukti?pilih=bukti%3AB-017'), before: (page) => search(page, '') },
  { name: 'search-found', hash: at('bukti?pilih=bukti%3AB-017'), before: (page) => search(page, 'spanduk') },
  { name: 'search-none', hash: at('bukti'), before: (page) => search(page, 'zzz') },
  {
    name: 'search-failed',
    hash: at('bukti'),
    core: { failing: { 'evidence.search': 'internal' } },
    before: (page) => search(page, 'spanduk'),
  },
  {
    name: 'detail-marks',
    hash: at('bukti?pilih=bukti%3AB-017'),
    before: (page) => page.getByRole('button', { name: 'Beri penanda…' }).click(),
  },
  {
    name: 'detail-describe',
    hash: at('bukti?pilih=bukti%3AB-017'),
    before: (page) => page.getByRole('button', { name: 'Ubah uraian' }).click(),
  },
  {
    name: 'detail-link-form',
    hash: at('bukti?pilih=bukti%3AB-017&tab=kaitan'),
    before: (page) => page.getByRole('button', { name: 'Kaitkan dengan orang atau akun' }).click(),
  },
  {
    name: 'detail-claim-form',
    hash: at('bukti?pilih=bukti%3AB-017&tab=waktu'),
    before: (page) => page.getByRole('button', { name: 'Tambah keterangan waktu' }).click(),
  },
  {
    name: 'detail-device-form',
    hash: at('bukti?pilih=bukti%3AB-017&tab=waktu'),
    before: (page) => page.getByRole('button', { name: 'Tambah kartu' }).click(),
  },
  {
    name: 'record-history',
    hash: at('orang/orang/Terlapor%20II'),
    before: changeAndShowHistory,
  },
  { name: 'unsaved-left', hash: at('mulai/data-kasus'), before: leaveUnsaved },
  { name: 'statement-new', hash: at('orang/keterangan/baru') },
  {
    name: 'invitation-form',
    hash: at('orang/undangan'),
    before: (page) => page.getByRole('button', { name: 'Tambah undangan' }).click(),
  },
  {
    name: 'account-claim-form',
    hash: at('orang/akun'),
    before: (page) => page.getByRole('button', { name: 'Tambah dugaan pemilik' }).first().click(),
  },
  { name: 'people', hash: at('orang?pilih=orang%3ATerlapor%20II') },
  { name: 'people-empty', hash: at('orang'), core: { empty: true } },
  { name: 'person', hash: at('orang/orang/Terlapor%20II') },
  { name: 'accounts', hash: at('orang/akun') },
  { name: 'statements', hash: at('orang/keterangan') },
  { name: 'statement', hash: at('orang/keterangan/K-2') },
  { name: 'invitations', hash: at('orang/undangan') },
  { name: 'timeline', hash: at('lini-masa') },
  { name: 'timeline-everyone', hash: at('lini-masa?terlapor=semua') },
  { name: 'timeline-event', hash: at('lini-masa?terlapor=semua&pilih=peristiwa%3AE-16&lajur=tempat') },
  { name: 'timeline-source', hash: at('lini-masa?terlapor=semua&lajur=sumber&isi=semua') },
  { name: 'timeline-kind', hash: at('lini-masa?terlapor=semua&lajur=jenis&isi=dipakai&selang=ya') },
  {
    name: 'timeline-month',
    hash: at('lini-masa?terlapor=semua&libur=ya&jendela=20241005T160000Z_20241019T160000Z'),
  },
  {
    name: 'timeline-evening',
    hash: at('lini-masa?terlapor=Terlapor%20II&selang=ya&jendela=20241012T090000Z_20241012T150000Z'),
  },
  {
    name: 'timeline-minutes',
    hash: at('lini-masa?jendela=20240921T145000Z_20240921T155000Z&pilih=peristiwa%3AE-03'),
  },
  {
    name: 'timeline-seconds',
    hash: at('lini-masa?isi=semua&jendela=20240921T151130Z_20240921T151430Z'),
  },
  { name: 'timeline-list', hash: at('lini-masa?bentuk=daftar&pilih=peristiwa%3AE-03') },
  { name: 'timeline-map', hash: at('lini-masa?terlapor=semua&bentuk=peta&pilih=peristiwa%3AE-16') },
  {
    name: 'timeline-map-near',
    hash: at('lini-masa?terlapor=Terlapor%20I&bentuk=peta'),
    before: async (page) => {
      const map = page.getByRole('group', { name: /^Peta/ })
      await map.focus()
      for (const key of ['+', '+', '+']) await map.press(key)
    },
  },
  { name: 'timeline-many', hash: at('lini-masa?terlapor=semua'), core: { marks: 50_000 } },
  { name: 'timeline-many-place', hash: at('lini-masa?terlapor=semua&lajur=tempat'), core: { marks: 50_000 } },
  {
    name: 'timeline-many-day',
    hash: at('lini-masa?terlapor=semua&jendela=20241010T160000Z_20241011T160000Z'),
    core: { marks: 50_000 },
  },
  {
    name: 'timeline-many-minutes',
    hash: at('lini-masa?terlapor=semua&jendela=20241011T110000Z_20241011T113000Z'),
    core: { marks: 50_000 },
  },
  { name: 'timeline-empty', hash: at('lini-masa'), core: { empty: true } },
  { name: 'event', hash: at('lini-masa/peristiwa/E-10') },
  { name: 'analysis', hash: at('analisis') },
  { name: 'analysis-a3', hash: at('analisis?dugaan=A3&pilih=bukti%3AB-038') },
  { name: 'analysis-motive', hash: at('analisis?dugaan=A1&lembar=motif') },
  { name: 'analysis-proportionality', hash: at('analisis?dugaan=A1&lembar=proporsionalitas') },
  { name: 'analysis-conclusion', hash: at('analisis?dugaan=A1&lembar=kesimpulan') },
  { name: 'analysis-contradictions', hash: at('analisis/bertentangan') },
  {
    name: 'analysis-element-form',
    hash: at('analisis?dugaan=A3'),
    before: (page) => page.getByRole('button', { name: 'Ubah unsur U2' }).click(),
  },
  {
    name: 'analysis-motive-form',
    hash: at('analisis?dugaan=A1&lembar=motif'),
    before: (page) => page.getByRole('button', { name: 'Tambah motif' }).click(),
  },
  { name: 'analysis-blind', hash: at('analisis?dugaan=A1&identitas=samar') },
  { name: 'allegation-new', hash: at('analisis/dugaan-baru') },
  { name: 'analysis-uses', hash: at('analisis/tidak-digunakan') },
  { name: 'analysis-plenary', hash: at('analisis/pleno') },
  {
    name: 'analysis-plenary-form',
    hash: at('analisis/pleno'),
    before: (page) => page.getByRole('button', { name: 'Catat rapat pleno' }).click(),
  },
  {
    name: 'analysis-contradiction-form',
    hash: at('analisis/bertentangan'),
    before: (page) => page.getByRole('button', { name: 'Tambah keterangan bertentangan' }).click(),
  },
  { name: 'analysis-recommendation', hash: at('analisis/rekomendasi') },
  { name: 'analysis-narrative', hash: at('analisis/ringkasan') },
  { name: 'analysis-empty', hash: at('analisis'), core: { empty: true } },
  { name: 'dossier', hash: at('berkas') },
  { name: 'dossier-empty', hash: at('berkas'), core: { empty: true } },
  { name: 'dossier-complete', hash: at('berkas'), core: { complete: true } },
  { name: 'dossier-versions', hash: at('berkas'), before: (page) => inView(page, 'Tanda tangani versi 2') },
  { name: 'dossier-none-kept', hash: at('berkas?terlapor=Terlapor%20II'), core: { complete: true } },
  {
    name: 'dossier-sign',
    hash: at('berkas'),
    before: (page) => press(page, 'Tanda tangani versi 2', 'Bubuhkan tanda tangan'),
  },
  {
    name: 'dossier-sign-file',
    hash: at('berkas'),
    async before(page) {
      await press(page, 'Tanda tangani versi 2', 'Bubuhkan tanda tangan')
      await page.getByRole('radio', { name: 'Berkas kunci (.p12)' }).click()
    },
  },
  {
    name: 'dossier-sign-failed',
    hash: at('berkas'),
    core: { failing: { 'dossier.signVersion': 'key-wrong-passphrase' } },
    async before(page) {
      await press(page, 'Tanda tangani versi 2', 'Bubuhkan tanda tangan')
      await press(page, 'Bubuhkan tanda tangan', 'Bubuhkan tanda tangan')
    },
  },
  {
    name: 'dossier-check',
    hash: at('berkas'),
    before: (page) => press(page, 'Periksa versi 2', 'Cek dengan sertifikat induk contoh'),
  },
  {
    name: 'dossier-checking',
    hash: at('berkas'),
    core: { hanging: ['dossier.verifyVersion'] },
    async before(page) {
      await press(page, 'Periksa versi 2', 'Tutup hasil')
      await page.waitForTimeout(900)
    },
  },
  { name: 'dossier-versions-failed', hash: at('berkas'), core: { failing: { 'dossier.versions': 'internal' } } },
  { name: 'draft', hash: at('berkas/draf?terlapor=Terlapor%20I'), before: drawn },
  { name: 'draft-long', hash: at('berkas/draf?terlapor=Terlapor%20I'), core: { pages: 300 }, before: lastPage },
  { name: 'draft-composing', hash: at('berkas/draf?terlapor=Terlapor%20I'), core: { hanging: ['dossier.preview'] } },
  {
    name: 'draft-failed',
    hash: at('berkas/draf?terlapor=Terlapor%20I'),
    core: { failing: { 'dossier.preview': 'disk-full' } },
  },
  {
    name: 'draft-stopped',
    hash: at('berkas/draf?terlapor=Terlapor%20I'),
    core: { failing: { 'dossier.preview': 'composition-cancelled' } },
  },
  {
    name: 'draft-page-failed',
    hash: at('berkas/draf?terlapor=Terlapor%20I'),
    core: { pagesFail: true },
    before: (page) =>
      page
        .getByText(/tidak dapat digambar/)
        .first()
        .waitFor(),
  },
  { name: 'version', hash: at('berkas/versi/121'), before: drawn },
  { name: 'version-unknown', hash: at('berkas/versi/7') },
  { name: 'verify', hash: '/periksa' },
  { name: 'verify-empty', hash: at('periksa'), core: { empty: true } },
  {
    name: 'verify-checking',
    hash: '/periksa',
    core: { hanging: ['dossier.verify'] },
    async before(page) {
      await page.getByRole('button', { name: 'Pilih berkas PDF…' }).click()
      await page.waitForTimeout(900)
    },
  },
  {
    name: 'verify-failed',
    hash: '/periksa',
    core: { failing: { 'dossier.verify': 'not-found' } },
    async before(page) {
      await page.getByRole('button', { name: 'Pilih berkas PDF…' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'verify-pins', hash: '/periksa', before: (page) => inView(page, 'Wajibkan sertifikat…') },
  { name: 'verify-pin-form', hash: '/periksa', before: pinForm },
  { name: 'verify-result', hash: '/periksa', before: verify },
  { name: 'palette', hash: at('bukti'), before: (page) => page.keyboard.press('Control+k') },
  { name: 'keys', hash: at('bukti'), before: (page) => page.keyboard.press('?') },
  { name: 'new-case', hash: '/mulai', before: (page) => page.getByRole('button', { name: 'Kasus baru' }).click() },
  { name: 'gallery', hash: '/galeri', before: (page) => page.getByRole('heading', { level: 1 }).waitFor() },
]

async function nearMark(page: Page): Promise<void> {
  for (const key of ['+', '+', '+', '2']) await page.keyboard.press(key)
}

async function inView(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).scrollIntoViewIfNeeded()
}

/** Presses a button and waits for the one that then stands there, in view. */
async function press(page: Page, button: string, then: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const next = page.getByRole('button', { name: then, exact: true })
  await next.waitFor()
  await next.scrollIntoViewIfNeeded()
}

async function drawn(page: Page): Promise<void> {
  await page.getByRole('img', { name: 'Gambar halaman 1' }).waitFor()
}

async function lastPage(page: Page): Promise<void> {
  await page.keyboard.press('End')
  await page.getByRole('img', { name: 'Gambar halaman 300' }).waitFor()
}

async function pinForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wajibkan sertifikat…' }).click()
  await page.getByLabel('Nilai hash yang Anda terima').fill('a1b2 c3d4')
}

async function verify(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pilih berkas PDF…' }).click()
  await page.getByText('TIDAK DAPAT DISIMPULKAN').waitFor()
}

async function dropFiles(page: Page): Promise<void> {
  const names = ['IMG-20241018-WA0001.jpg', 'IMG-20241014-WA0007.jpg', 'kosong.jpg', 'surat-balasan.pdf', 'rekaman.m4a']
  const transfer = await page.evaluateHandle((list) => {
    const made = new DataTransfer()
    for (const name of list) made.items.add(new File(['x'], name))
    return made
  }, names)
  await page.getByRole('region', { name: 'Lepaskan berkas di sini' }).dispatchEvent('drop', { dataTransfer: transfer })
  await page.getByText('Gagal disimpan').first().waitFor()
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Kata di dalam bukti' }).waitFor()
  await page.keyboard.insertText(words)
  await page.waitForTimeout(400)
}

async function leaveUnsaved(page: Page): Promise<void> {
  await page.getByLabel('Nomor laporan').fill('LP-99')
  await page.keyboard.press('Alt+3')
  await page.getByText('Ada isian yang Anda tinggalkan').waitFor()
}

async function changeAndShowHistory(page: Page): Promise<void> {
  await page.getByLabel('Alamat', { exact: true }).fill('Jalan Contoh 1, Kecamatan Arunika')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByLabel('Alasan perubahan').fill('Alamat menurut KTP-el')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tersimpan.').waitFor()
  await page.getByRole('button', { name: 'Riwayat versi Terlapor II' }).click()
  await page.getByText('Jalan Contoh 1, Kecamatan Arunika').last().waitFor()
}
