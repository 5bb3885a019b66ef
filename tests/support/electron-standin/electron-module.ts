import { EventEmitter } from 'node:events'
import type { Dialog, IpcMain, Menu as ElectronMenu } from 'electron'
import { onlyImplemented, type Members } from './only-implemented.ts'
import { state } from './state.ts'

export { app } from './stand-in-app.ts'
export { MessageChannelMain } from './message-ports.ts'
export { BrowserWindow } from './stand-in-window.ts'
export { protocol, session } from './stand-in-session.ts'
export { utilityProcess } from './stand-in-utility-process.ts'

const ipcMembers: Members<IpcMain> = {
  handle(channel, handler) {
    if (state.invocations.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    state.invocations.set(channel, handler)
  },
}
export const ipcMain = onlyImplemented<IpcMain>('ipcMain', Object.assign(new EventEmitter(), ipcMembers))

/** Native dialogs are not here: a test answers them by replacing the function, through `electronApp.evaluate`. */
const unanswered = (name: string) => () =>
  Promise.reject(new Error(`electron-standin: no test answered dialog.${name}`))
export const dialog = onlyImplemented<Dialog>('dialog', {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showMessageBoxSync: () => {
    throw new Error('electron-standin: no test answered dialog.showMessageBoxSync')
  },
})

export const Menu = onlyImplemented<typeof ElectronMenu>('Menu', { setApplicationMenu: () => undefined })

/** Playwright finds a window by the number the browser gives its page. */
export const webContents = { fromDevToolsTargetId: (target: string) => state.targets.get(target) }
