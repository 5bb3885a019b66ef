import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Workstation } from './backend.ts'
import { CaseDesk } from './pages/case-desk.ts'
import { call, makeCase } from './seam.ts'

test.describe.configure({ timeout: 180_000 })

test('an original damaged on the disk is named at start, in the register and in its detail until it is explained', async ({
  workstation,
  page,
}) => {
  const desk = new CaseDesk(page)
  const caseId = await makeCase(workstation, 'Rusak')
  await desk.open(caseId)
  await desk.dropFiles({ 'satu.txt': 'satu', 'dua.txt': 'dua' })
  await reopen(workstation, caseId)
  const line = page.getByRole('contentinfo', { name: 'Keadaan kasus' })
  await expect(line).toContainText('2 bukti tidak berubah')
  await desk.selectEvidence('B-001')
  await desk.detail().getByRole('tab', { name: 'Ringkasan' }).click()
  await expect(desk.detail()).toContainText('Tidak berubah sejak diterima')
  const number = await damage(workstation, caseId, 'satu.txt')
  await reopen(workstation, caseId)
  await expect(line).toContainText('Ketidakcocokan ditemukan dan belum dijelaskan: 1')
  const part = page.getByRole('region', { name: 'Ketidakcocokan' })
  await expect(part).toContainText(`Berkas asal ${number} tidak sama lagi`)
  await desk.selectEvidence(number)
  await expect(desk.detail()).toContainText(`Berkas asal ${number} tidak sama lagi`)
  await expect(desk.detail()).not.toContainText('Tidak berubah sejak diterima')
  await expect(page.getByRole('row', { name: new RegExp(number) })).toContainText('rusak')
  await page.getByRole('button', { name: 'Lihat di Mulai' }).click()
  await part.getByRole('button', { name: 'Catat penjelasan…' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('textbox').fill('Cakram laptop rusak.')
  await sheet.getByRole('button', { name: 'Catat penjelasan' }).click()
  await expect(part).toContainText('Cakram laptop rusak.')
  await expect(line).toContainText('semuanya sudah dijelaskan')
})

async function reopen({ page }: Workstation, caseId: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/mulai'))
  await page.getByRole('heading', { name: 'Kasus di komputer ini' }).waitFor()
  expect(await call(page, 'case.close', { caseId })).toMatchObject({ ok: true })
  expect(await call(page, 'cases.reopen', { caseId })).toMatchObject({ ok: true })
  await new CaseDesk(page).open(caseId)
}

/** Writes other bytes where the original of a file lies, as a failing disk might; answers its number. */
async function damage({ page, home }: Workstation, caseId: string, name: string): Promise<string> {
  const listed = await call(page, 'evidence.list', { caseId })
  const items = listed.ok ? (listed.value as Array<{ number: string; name: string; sha256: string }>) : []
  const item = items.find((one) => one.name === name)
  if (!item) throw new Error(`no ${name} in the case`)
  const entries = readdirSync(home, { recursive: true, withFileTypes: true })
  const file = entries.find((entry) => entry.isFile() && entry.name === item.sha256)
  if (!file) throw new Error('no original on the disk')
  const path = join(file.parentPath, file.name)
  chmodSync(path, 0o600)
  rmSync(path)
  writeFileSync(path, 'lain')
  return item.number
}
