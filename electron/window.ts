import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { askBeforeLeaving } from './leave-question.ts'
import type { Language } from '../src/text/say.ts'
import { ownPage } from './own-address.ts'

/** Opens the one window: no Node in the page, its own world for the preload, sandbox, no spell checker. */
export function openWindow(speaking: () => Language): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: 'Netra',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  // A page that died is drawn again; the work is in the core, which is another process.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  askBeforeLeaving(window, speaking)
  void window.loadURL(ownPage)
  return window
}
