import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { startBrowserWorkstation } from './browser-workstation.ts'
import { startDesktopWorkstation } from './desktop-workstation.ts'

export type BackendOptions = {
  host: 'desktop' | 'browser'
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

type Fixtures = { home: string; workstation: Workstation; page: Page; quiet: void }

/** Where Electron's executable is: the one named by `ELECTRON_BIN`, else the stand-in. */
export const desktopBinary =
  process.env['ELECTRON_BIN'] ?? resolve(import.meta.dirname, '../support/electron-standin/electron')

/** Which backend a host is here. */
export function backendOf(host: BackendOptions['host']): Backend {
  if (host === 'browser') return 'browser-host'
  return process.env['ELECTRON_BIN'] === undefined ? 'stand-in' : 'electron'
}

/** `test` with a home of its own and a running workstation; its backend is noted with each result. */
export const test = base.extend<Fixtures & BackendOptions>({
  host: ['desktop', { option: true }],
  noisy: [false, { option: true }],
  home: async ({ host }, use, info) => {
    info.annotations.push({ type: 'backend', description: backendOf(host) })
    const home = mkdtempSync(join(tmpdir(), `netra-e2e-${host}-`))
    await use(home)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  },
  workstation: async ({ host, home }, use) => {
    const workstation = await startWorkstation(host, home)
    await use(workstation)
    await workstation.close()
  },
  page: ({ workstation }, use) => use(workstation.page),
  quiet: [
    async ({ page, noisy }, use) => {
      const words: string[] = []
      page.on('console', (message) => void words.push(`${message.type()}: ${message.text()}`))
      page.on('pageerror', (error) => void words.push(String(error)))
      await use()
      if (!noisy) expect(words, 'what the page wrote to its console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** Starts the workstation of one host. */
export function startWorkstation(host: BackendOptions['host'], home: string): Promise<Workstation> {
  return host === 'browser'
    ? startBrowserWorkstation(home)
    : startDesktopWorkstation(home, desktopBinary, backendOf(host))
}

/** Skips, in words, what only the real program can prove. */
export function realElectronOnly(host: BackendOptions['host'], what: string): void {
  test.skip(backendOf(host) !== 'electron', `only real Electron proves ${what} (set ELECTRON_BIN)`)
}
