import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { deskTest, expect, startWorkstation, test } from './backend.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { startHostProcess } from '../support/start-host-process.ts'
import { call, makeCase } from './seam.ts'

/** A dropped folder holds ten thousand small files when `NETRA_LONG=1`; elsewhere fewer, and the cut is printed. */
const filesOfFolder = process.env['NETRA_LONG'] === '1' ? 10_000 : Number(process.env['NETRA_FOLDER_FILES'] ?? 300)

test('a core that dies in the middle of work is started again; the screen says what was kept, and the form its words', async ({
  workstation,
  page,
}) => {
  test.skip(workstation.app === null, 'the browser host is its own core: it ends with it')
  const desk = new CaseDesk(page)
  const caseId = await makeCase(workstation, 'Bertahan')
  await desk.open(caseId)
  await desk.dropFiles({ 'a.txt': 'tersimpan' })
  await page.evaluate((id) => (location.hash = `#/kasus/${id}/mulai/data-kasus`), caseId)
  await page.getByLabel('Nomor laporan').fill('LP-99')
  const before = holderOf(workstation.home)
  process.kill(before, 'SIGKILL')
  const notice = page.getByRole('alert').filter({ hasText: 'Bertahan' })
  await expect(notice).toContainText('1 bukti')
  await expect(page.getByLabel('Nomor laporan')).toHaveValue('LP-99')
  expect(holderOf(workstation.home)).not.toBe(before)
  await page.getByLabel('Nomor laporan').press('Control+s')
  await expect(page.getByText('Tersimpan.')).toBeVisible()
})

deskTest(
  'another instance that opens the same case is told on screen who holds it',
  async ({ workstation, page, home, host }) => {
    deskTest.skip(workstation.app === null, 'a browser cannot pick a folder')
    const caseId = await makeCase(workstation, 'Dipegang di layar')
    const folder = caseFolder(home, 'Dipegang di layar')
    const other = await startWorkstation(host, join(home, 'kedua'))
    try {
      await other.pickWith([folder], () =>
        other.page
          .getByRole('button', { name: /Buka kasus/ })
          .first()
          .click(),
      )
      const told = other.page.getByRole('alert')
      await expect(told).toContainText('petugas uji')
    } finally {
      await other.close()
    }
    expect(await call(page, 'case.summary', { caseId })).toMatchObject({ ok: true })
  },
)

deskTest('a second browser on a used link is told that the link was used', async ({ workstation, page, home }) => {
  deskTest.skip(workstation.app !== null, 'the desktop program has one window; a second start shows the first')
  const host = startHostProcess(['--no-open', '--home', join(home, 'tautan')])
  const link = await host.link
  const browser = page.context().browser()
  const visit = async () => {
    const visitor = await browser?.newContext()
    const visited = await visitor?.newPage()
    const answer = await visited?.goto(link)
    const seen = { status: answer?.status(), words: await visited?.locator('body').textContent() }
    await visitor?.close()
    return seen
  }
  expect((await visit()).status).toBe(200)
  const second = await visit()
  expect(second.status).toBe(403)
  expect(second.words).toContain('Tautan ini sudah dipakai')
  host.child.kill('SIGTERM')
  await host.ended
})

deskTest(
  `a folder of ${filesOfFolder} small files is taken in, each with its number`,
  async ({ workstation, page, home }) => {
    deskTest.setTimeout(filesOfFolder * 120 + 120_000)
    if (filesOfFolder < 10_000) console.log(`folder: ${filesOfFolder} files instead of 10,000 (NETRA_LONG=1 takes all)`)
    const folder = join(home, `tumpukan-${filesOfFolder}`)
    for (let index = 0; index < filesOfFolder; index += 1) {
      const part = join(folder, `bagian-${Math.floor(index / 500)}`)
      mkdirSync(part, { recursive: true })
      writeFileSync(join(part, `catatan-${index}.txt`), `catatan nomor ${index}`)
    }
    const desk = new CaseDesk(page)
    await desk.open(await makeCase(workstation, 'Tumpukan'))
    await desk.walkTo('penerimaan')
    const began = performance.now()
    await workstation.pickWith([folder], () => page.getByRole('button', { name: 'Tambah map…' }).click())
    const tray = page.getByRole('region', { name: 'Proses penerimaan' })
    await expect(tray).toContainText(new RegExp(`^.*${grouped(filesOfFolder)} tersimpan`, 's'), {
      timeout: filesOfFolder * 100 + 60_000,
    })
    console.log(`folder: ${filesOfFolder} files saved in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    await desk.walkTo('bukti')
    await page.getByRole('grid', { name: 'Daftar bukti' }).focus()
    await page.keyboard.press('End')
    await expect(page.getByRole('row', { selected: true })).toContainText(/B-0*\d+/)
    await expect(page.getByRole('status').filter({ hasText: 'dari' })).toContainText(
      filesOfFolder.toString().replace(/\B(?=(\d{3})+$)/g, '.'),
    )
  },
)

deskTest(
  'a drop without a path, as from a phone, is streamed, and the item says how it came',
  async ({ workstation, page }) => {
    const desk = new CaseDesk(page)
    await desk.open(await makeCase(workstation, 'Dari ponsel'))
    await desk.dropFiles({ 'IMG \u202egpj.txt': 'dari ponsel' })
    await desk.selectEvidence('B-001')
    await openLater(page, 'Riwayat')
    await expect(desk.detail()).toContainText('diunggah lewat peramban')
  },
)

deskTest.describe('a drop of which something is broken off', () => {
  deskTest.use({ noisy: true })

  deskTest(
    'one file of a drop that cannot be fetched says so, and the others are taken in',
    async ({ workstation, page, host }) => {
      deskTest.skip(host !== 'browser', 'only the browser host fetches by address, where a test can break it off')
      const desk = new CaseDesk(page)
      await desk.open(await makeCase(workstation, 'Satu gagal'))
      await page.route('**/grants', (route) =>
        route.request().headers()['x-netra-name'] === 'b.txt' ? route.abort() : route.continue(),
      )
      await desk.dropFiles({ 'a.txt': 'satu', 'b.txt': 'dua', 'c.txt': 'tiga' })
      const tray = page.getByRole('region', { name: 'Proses penerimaan' })
      await expect(tray).toContainText('2 tersimpan · 0 salinan identik · 1 gagal')
      await expect(tray.getByRole('listitem').filter({ hasText: 'b.txt' })).toContainText(
        /tetap diterima.*Serahkan lagi/,
      )
      await page.unroute('**/grants')
      await tray.getByRole('button', { name: 'Serahkan lagi yang belum tersimpan' }).click()
      await expect(tray).toContainText('3 tersimpan · 0 salinan identik · 0 gagal')
    },
  )
})

async function openLater(page: Page, tab: string): Promise<void> {
  await page.getByRole('button', { name: 'Lainnya' }).click()
  await page.getByRole('menuitem', { name: new RegExp(`^${tab}`) }).click()
  await expect(page.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true })).toBeVisible()
}

/** A count as the tray may write it, with or without a mark between thousands. */
function grouped(count: number): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, '\\.?')
}

function holderOf(home: string): number {
  return (JSON.parse(readFileSync(join(home, 'held-by.json'), 'utf8')) as { processId: number }).processId
}

function caseFolder(home: string, title: string): string {
  const found = readdirSync(home).find((name) => name.startsWith(title))
  if (found === undefined) throw new Error(`no folder of the case ${title}`)
  return join(home, found)
}
