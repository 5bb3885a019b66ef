import { existsSync } from 'node:fs'
import { _electron, expect, type ElectronApplication } from '@playwright/test'
import { checkout } from '../../src/host/set-up/build-when-stale.ts'
import type { Backend, Workstation } from './backend.ts'

/** Starts the built desktop shell by the given executable, real or stand-in. */
export async function startDesktopWorkstation(home: string, binary: string, backend: Backend): Promise<Workstation> {
  const app = await _electron.launch({ executablePath: binary, args: [checkout], env: desktopEnvironment(home) })
  const page = await app.firstWindow()
  // The first window may be seen before it has been given its page.
  await page.waitForURL((url) => url.protocol !== 'about:')
  await page.waitForLoadState()
  // Whether the page may go with words not saved is the shell's to ask. Without a listener Playwright answers that it may not, and where
  // its answer comes first, the window never closes.
  page.on('dialog', () => undefined)
  let isClosed = false
  // The program's own end, not that of its window: it takes its browser along before it goes.
  const ended = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  return {
    backend,
    home,
    page,
    app,
    async pickWith(paths, act) {
      await app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
        },
        [...paths],
      )
      await act()
    },
    placeCaseAt: (path, act) => placeAt(app, path, act),
    async placeFileAt(path, act) {
      await placeAt(app, path, act)
      await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true)
    },
    async close() {
      // A spec that starts the program again has closed it itself.
      if (isClosed) return
      isClosed = true
      // The last window takes the program along; whoever asks one that is about to end may wait for ever.
      await Promise.race([ended, endByHand(app)])
    },
  }
}

async function endByHand(app: ElectronApplication): Promise<void> {
  // A spec that leaves words behind has made its point; nobody is there to answer the question.
  const answer = app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1
  })
  // One that is ending meanwhile cannot be told, and need not be.
  await answer.catch(() => undefined)
  await app.close()
}

async function placeAt(app: ElectronApplication, filePath: string, act: () => Promise<void>): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, filePath)
  await act()
}

/** The environment of a desktop shell with a home of its own. */
export function desktopEnvironment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(kept), NETRA_HOME: home, NETRA_OPERATOR: 'petugas uji' }
}
