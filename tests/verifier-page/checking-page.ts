import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { obtainBrowser, sandboxWords } from '../support/find-browser.ts'

export type HandedPaths = {
  documents: readonly string[]
  originals?: readonly string[]
  roots?: readonly string[]
  lists?: readonly string[]
}

/** The checking page in a browser without a network, with the verbs of whoever uses it. */
export type CheckingPage = {
  readonly page: Page
  /** Addresses the page asked for beside itself, and words of errors; both have to stay empty. */
  readonly asked: readonly string[]
  readonly faults: readonly string[]
  readonly workers: () => number
  handIn(paths: HandedPaths): Promise<void>
  /** The result as the page saves it: one line of JSON a document. */
  savedLines(): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/** Starts the browser of the tests. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: obtainBrowser(), args: sandboxWords() })
}

/** Opens a copy of the page straight from disk with the network cut off. */
export async function openCheckingPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<CheckingPage> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  await context.setOffline(true)
  const asked: string[] = []
  const faults: string[] = []
  let workers = 0
  const address = pathToFileURL(path).href
  await context.route('**/*', (route) => {
    if (route.request().url() === address) return route.continue()
    asked.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('worker', () => (workers += 1))
  await page.goto(address)
  const pick = async (name: string, paths: readonly string[] = []): Promise<void> => {
    if (paths.length > 0) await page.locator(`input[type=file][aria-label="${name}"]`).setInputFiles([...paths])
  }
  return {
    page,
    asked,
    faults,
    workers: () => workers,
    async handIn({ documents, originals, roots, lists }) {
      await pick('Sertifikat induk tepercaya: Pilih…', roots)
      await pick('Daftar pencabutan: Pilih…', lists)
      await pick('Bukti asal: Pilih berkas…', originals)
      await pick('Pilih berkas PDF…', documents)
      await page.getByRole('region', { name: 'Hasil', exact: true }).waitFor({ timeout: 60_000 })
    },
    async savedLines() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Simpan hasil (JSON)' }).click(),
      ])
      const text = await readFile(await download.path(), 'utf8')
      return text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    },
    close: () => context.close(),
  }
}
