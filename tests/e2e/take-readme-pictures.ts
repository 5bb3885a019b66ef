import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { startBrowserWorkstation } from './browser-workstation.ts'

/** The pictures of the README: the sample case in the real browser host, small enough to be kept with the sources. */
const pictures = [
  { name: 'mulai', place: 'mulai', words: 'Tur tujuh langkah' },
  { name: 'bukti', place: 'bukti?pilih=bukti%3AB-017&tab=waktu', words: 'B-017' },
  { name: 'lini-masa', place: 'lini-masa?pilih=peristiwa%3AE-05', words: 'E-05' },
  { name: 'analisis', place: 'analisis?dugaan=A3', words: 'tidak terbukti' },
] as const

const folder = resolve(import.meta.dirname, '../../resources/screenshots')
const sampleMs = 300_000
mkdirSync(folder, { recursive: true })
const home = mkdtempSync(join(tmpdir(), 'netra-pictures-'))
const { page, close } = await startBrowserWorkstation(home)
try {
  await page.getByRole('button', { name: 'Buka kasus contoh' }).click()
  await page.getByText('DATA CONTOH').waitFor({ timeout: sampleMs })
  const [caseId = ''] = /[0-9a-f-]{36}/.exec(page.url()) ?? []
  for (const picture of pictures) await take(page, caseId, picture)
} finally {
  await close()
  rmSync(home, { recursive: true, force: true })
}

async function take(page: Page, caseId: string, picture: (typeof pictures)[number]): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/kasus/${caseId}/${picture.place}`)
  await page.locator('main').getByText(picture.words).first().waitFor({ timeout: sampleMs })
  // Pictures of items come one after another; there is no word to wait for.
  await page.waitForTimeout(1_500)
  const shot = await page.screenshot()
  await sharp(shot)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(folder, `${picture.name}.png`))
}
