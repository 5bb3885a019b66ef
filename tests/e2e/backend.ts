import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test'
import { startBrowserWorkstation } from './browser-workstation.ts'
import { startDesktopWorkstation } from './desktop-workstation.ts'

/** A zone and a language of a machine. */
export type Machine = { readonly zone: string; readonly locale: string }

export type BackendOptions = {
  host: 'desktop' | 'browser'
  /** Where the machine believes to be, for the browser and the core behind it; null leaves it as it is. */
  machine: Machine | null
  /** Whether a spec provokes the browser into complaining; every other spec ends with a silent console. */
  noisy: boolean
}

/** What stands behind a page: real Electron, the stand-in for it, or the browser host. */
export type Backend = 'electron' | 'stand-in' | 'browser-host'

/** A running workstation as a person has it before them. */
export type Workstation = {
  readonly backend: Backend
  readonly home: string
  readonly page: Page
  /** The desktop application; null in the browser host. */
  readonly app: ElectronApplication | null
  /** Answers the picker that an act opens with these files or this folder. */
  pickWith(paths: readonly string[], act: () => Promise<void>): Promise<void>
  /** Answers the question where a new case shall stand, where the host asks it. */
  placeCaseAt(path: string, act: () => Promise<void>): Promise<void>
  /** Answers the question where a file shall stand; settles when it stands there. */
  placeFileAt(path: string, act: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

type Fixtures = { home: string; workstation: Workstation; page: Page; noisy: boolean }
type WorkerFixtures = Pick<BackendOptions, 'host' | 'machine'> & { longRunning: Workstation }

/** Where Electron's executable is: the one named by `ELECTRON_BIN`, else the stand-in. */
export const desktopBinary =
  process.env['ELECTRON_BIN'] ?? resolve(import.meta.dirname, '../support/electron-standin/electron')

/** Which backend a host is here. */
export function backendOf(host: BackendOptions['host']): Backend {
  if (host === 'browser') return 'browser-host'
  return process.env['ELECTRON_BIN'] === undefined ? 'stand-in' : 'electron'
}

/** `test` with a home of its own and a running workstation; its backend is noted with each result. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  host: ['desktop', { option: true, scope: 'worker' }],
  machine: [null, { option: true, scope: 'worker' }],
  noisy: [false, { option: true }],
  home: async ({ host }, use, info) => {
    info.annotations.push({ type: 'backend', description: backendOf(host) })
    await withHome(host, use)
  },
  workstation: async ({ host, machine, home }, use) => {
    const workstation = await startWorkstation(host, home, machine)
    await use(workstation)
    await workstation.close()
  },
  page: ({ workstation, noisy }, use) => listenToConsole(workstation.page, noisy, use),
  longRunning: [
    ({ host, machine }, use) =>
      withHome(host, async (home) => {
        const workstation = await startWorkstation(host, home, machine)
        await use(workstation)
        await workstation.close()
      }),
    { scope: 'worker' },
  ],
})

/** `test` on one workstation that stays open from spec to spec, for specs that end nothing; each makes a case of its own. */
export const deskTest = test.extend({
  home: ({ longRunning }, use) => use(longRunning.home),
  workstation: async ({ host, longRunning }, use, info) => {
    info.annotations.push({ type: 'backend', description: backendOf(host) })
    await longRunning.page.evaluate(() => (location.hash = '#/mulai'))
    await use(longRunning)
  },
})

async function withHome(host: BackendOptions['host'], use: (home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), `netra-e2e-${host}-`))
  await use(home)
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

/** A spec ends with a silent console, or says beforehand that it provokes the browser. */
async function listenToConsole(page: Page, noisy: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const words: string[] = []
  const hear = (message: ConsoleMessage) => void words.push(`${message.type()}: ${message.text()}`)
  const hearError = (error: Error) => void words.push(String(error))
  page.on('console', hear).on('pageerror', hearError)
  await use(page)
  page.off('console', hear).off('pageerror', hearError)
  if (!noisy) expect(words, 'what the page wrote to its console').toEqual([])
}

export { expect } from '@playwright/test'

/** Starts the workstation of one host; only the browser host can be told where its machine stands. */
export function startWorkstation(
  host: BackendOptions['host'],
  home: string,
  machine: Machine | null = null,
): Promise<Workstation> {
  return host === 'browser'
    ? startBrowserWorkstation(home, machine)
    : startDesktopWorkstation(home, desktopBinary, backendOf(host))
}

/** Skips, in words, what only the real program can prove. */
export function realElectronOnly(host: BackendOptions['host'], what: string): void {
  test.skip(backendOf(host) !== 'electron', `only real Electron proves ${what} (set ELECTRON_BIN)`)
}
