import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test, type Workstation } from './backend.ts'
import { obtainBrowser } from '../support/find-browser.ts'
import { startHostProcess } from '../support/start-host-process.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { call, handInBytes, makeCase } from './seam.ts'

test.describe.configure({ timeout: 120_000 })

/** As many tabs as a browser keeps connections to one host. */
const tabCount = 6

test('six tabs on one case all show its pictures, ask the core, and hear what another did', async ({ workstation }) => {
  const caseId = await caseWithPicture(workstation)
  const context = workstation.page.context()
  const address = `${new URL(workstation.page.url()).origin}/#/kasus/${caseId}/bukti?pilih=bukti:B-001`
  const tabs = [workstation.page]
  while (tabs.length < tabCount) tabs.push(await context.newPage())
  for (const tab of tabs) await tab.goto(address)
  for (const tab of tabs) {
    await expect.poll(() => drawnWidth(tab)).toBeGreaterThan(0)
    expect(await call(tab, 'case.summary', { caseId })).toMatchObject({ ok: true })
  }
  const last = tabs[tabCount - 1] ?? workstation.page
  await takeIn(tabs[1] ?? workstation.page, caseId, 'kedua.txt')
  await expect(last.getByRole('row', { name: /B-002/ })).toBeVisible()
  // Whoever listened for all of them goes; another has to take its place.
  await Promise.all(tabs.slice(0, tabCount - 2).map((tab) => tab.close()))
  await takeIn(last, caseId, 'ketiga.txt')
  await expect(tabs[tabCount - 2]?.getByRole('row', { name: /B-003/ }) ?? last.locator('body')).toBeVisible()
})

test.describe('when the host is gone', () => {
  test.use({ noisy: true })
  test('the bottom line says so after a moment, and the page goes on when it is back', async ({ home }) => {
    const first = startHostProcess(['--no-open', '--home', home])
    const link = await first.link
    const browser = await chromium.launch({
      executablePath: obtainBrowser(),
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(link)
    const line = page.getByRole('contentinfo', { name: 'Keadaan kasus' })
    await expect(line).toContainText('Tidak ada kasus terbuka')
    first.child.kill('SIGTERM')
    await first.ended
    await expect(line).toContainText('Netra berhenti atau tidak menjawab')
    const second = startHostProcess(['--no-open', '--port', new URL(link).port, '--home', home])
    const opener = await context.newPage()
    await opener.goto(await second.link)
    await opener.close()
    await expect(line).toContainText('Tidak ada kasus terbuka')
    await browser.close()
    second.child.kill('SIGTERM')
    await second.ended
  })
})

async function caseWithPicture(workstation: Workstation): Promise<string> {
  const caseId = await makeCase(workstation, 'Enam tab')
  const picture = join(workstation.home, 'papan.png')
  writeFileSync(
    picture,
    await sharp({ create: { width: 900, height: 600, channels: 3, background: '#877' } })
      .png()
      .toBuffer(),
  )
  const { page } = workstation
  await new CaseDesk(page).open(caseId)
  await new CaseDesk(page).walkTo('penerimaan')
  await workstation.pickWith([picture], () => page.getByRole('button', { name: 'Tambah bukti…' }).first().click())
  await expect(page.getByRole('region', { name: 'Proses penerimaan' })).toContainText('1 tersimpan')
  return caseId
}

async function takeIn(page: Page, caseId: string, name: string): Promise<void> {
  const grant = await handInBytes(page, name, name, 1_600_000_000_000)
  expect(await call(page, 'evidence.import', { caseId, grants: [grant] })).toMatchObject({ ok: true })
}

function drawnWidth(page: Page): Promise<number> {
  const picture = page.getByRole('complementary', { name: 'Rincian' }).getByRole('img').first()
  return picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
}
