import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import { onlyImplemented, type Members } from './only-implemented.ts'
import { windowClosed } from './stand-in-app.ts'
import { createContents } from './stand-in-contents.ts'
import { browserOf, state } from './state.ts'

/** Preferences that take rights away from the page; the stand-in cannot give them, so it insists on them. */
const strict = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
} as const

/** `electron.BrowserWindow` as far as it is used: a class to `new`, with its two static ways to find a window. */
export const BrowserWindow = Object.assign(
  function BrowserWindow(options: BrowserWindowConstructorOptions): ElectronWindow {
    return createWindow(options)
  },
  {
    getAllWindows: () => [...state.windows],
    fromWebContents: (contents: WebContents) =>
      [...state.windows].find((window) => window.webContents === contents) ?? null,
  },
)

function createWindow(options: BrowserWindowConstructorOptions): ElectronWindow {
  const preferences = options.webPreferences ?? {}
  for (const [name, value] of Object.entries(strict)) {
    if (preferences[name as keyof typeof strict] !== value)
      throw new Error(`electron-standin: ${name} must be ${String(value)}`)
  }
  const emitter = new EventEmitter()
  const page = openPage(options)
  const preload = preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8')
  const { contents, load } = createContents(page, preload)
  let closed = false
  const members: Members<ElectronWindow> = {
    webContents: contents,
    async loadURL(address) {
      await load(address)
      emitter.emit('ready-to-show')
    },
    show: () => undefined,
    focus: () => void page.then((made) => made.bringToFront()),
    isMinimized: () => false,
    isDestroyed: () => closed,
    // As in Electron, the page is asked first and may refuse.
    close: () => void page.then((made) => made.close({ runBeforeUnload: true })),
  }
  const window = onlyImplemented<ElectronWindow>('BrowserWindow', Object.assign(emitter, members))
  state.windows.add(window)
  void page.then((made) =>
    made.on('close', () => {
      closed = true
      state.windows.delete(window)
      emitter.emit('closed')
      windowClosed()
    }),
  )
  return window
}

async function openPage({ width = 800, height = 600 }: BrowserWindowConstructorOptions) {
  const { context } = await browserOf()
  const page = await context.newPage()
  await page.setViewportSize({ width, height })
  return page
}
