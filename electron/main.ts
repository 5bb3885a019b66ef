import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { registerScheme, serveApp, type Picture } from './app-protocol.ts'
import { openBridge } from './bridge.ts'
import { createCoreLink, type CoreLink } from './core-link.ts'
import { secureApp, secureMenu, secureSession } from './security.ts'
import { openWindow } from './window.ts'

/** The core may be reading; what is not closed by then is safe by the rules of the vault. */
const closePatienceMs = 1_500

const built = join(import.meta.dirname, '..')
const home = process.env['NETRA_HOME'] ?? join(app.getPath('home'), '.netra')

app.setPath('userData', join(home, 'desktop'))
registerScheme()
secureApp()

if (app.requestSingleInstanceLock()) void begin()
else app.quit()

async function begin(): Promise<void> {
  await app.whenReady()
  secureMenu()
  await secureSession(session.defaultSession)
  const language = process.env['NETRA_LANG'] === 'en' ? 'en' : 'id'
  const core = createCoreLink({
    home,
    operator: process.env['NETRA_OPERATOR'] ?? userInfo().username,
    language,
    coreModule: join(built, 'src/workbench/start-core.js'),
    readerModule: join(built, 'src/evidence/readers/reader-utility.js'),
  })
  core.onRefused((message) => void refuse(message))
  serveApp(session.defaultSession.protocol, join(built, 'renderer'), (path, range) => findPicture(core, path, range))
  const window = openWindow(() => core.language())
  openBridge(window, core)
  app.on('second-instance', () => show(window))
  app.on('window-all-closed', () => app.quit())
  endInOrder(core)
}

/** The core answers this act with a picture or null; both ends are ours and compiled together. */
async function findPicture(core: CoreLink, path: string, range: string | null): Promise<Picture | null> {
  return (await core.ask({ act: 'picture', path, range }).catch(() => null)) as Picture | null
}

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

async function refuse(message: string): Promise<void> {
  await dialog.showMessageBox({ type: 'error', title: 'Netra', message })
  app.quit()
}

/**
 * Lets the core close its cases before the app goes, once.
 *
 * The windows go first: a page with words not saved may refuse, and then the core has to be there still. The last window to close quits
 * the app again.
 */
function endInOrder(core: CoreLink): void {
  let ended = false
  app.on('before-quit', (event) => {
    if (ended) return
    event.preventDefault()
    const windows = BrowserWindow.getAllWindows()
    for (const window of windows) window.close()
    if (windows.length > 0) return
    ended = true
    void core.stop(closePatienceMs).then(() => app.quit())
  })
}
