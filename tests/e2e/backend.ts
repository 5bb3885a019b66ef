import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { startBrowserWorkstation } from './browser-workstation.ts'
import { startDesktopWorkstation } from './desktop-workstation.ts'

export type BackendOptions = { host: 'desktop' | 'browser' }

/** What stands behind a page: real Electron, the stand-in for it, or the browser host. */
export type Backend = 'electron' | 'stand-in' | 'browser-host'

/** A running workstation as a person has it before them. */
export type Workstation = {
  readonly backend: Backend
  readonly home: string
  readonly page: Page
  /** The desktop application; null in the browser host. */
  readonly app: ElectronApplication | null
  close(): Promise<void>
}

type Fixtures = { home: string; workstation: Workstation; page: Page }

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
