import { app, Menu, type Session, type WebContents } from 'electron'
import { isOwnAddress } from './own-address.ts'

/** Chromium services that would speak to the network by themselves; nothing of Netra ever resolves a name. */
const quietSwitches: ReadonlyArray<readonly [string, string?]> = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

/** Before the app is ready: every page in the operating system's sandbox, no service that calls out, no menu with foreign doors. */
export function secureApp(): void {
  app.enableSandbox()
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value)
  app.on('web-contents-created', (_event, contents) => secureContents(contents))
}

/** Takes away the default menu; macOS needs its roles for copy and paste, the others find them in the page. */
export function secureMenu(): void {
  const roles = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([...roles]) : null)
}

/**
 * Refuses what a page of ours never needs: permissions, devices, downloads, any address but our own; and Electron's spell checker,
 * which would fetch dictionaries.
 */
export async function secureSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  // On macOS the system's own checker is used and these two do not exist.
  if (process.platform !== 'darwin') {
    session.setSpellCheckerLanguages([])
    session.setSpellCheckerDictionaryDownloadURL('app://nowhere/')
  }
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isHarmless(request.url) }))
  // No proxy discovery: it would be a question to the network.
  await session.setProxy({ mode: 'direct' })
}

function secureContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => refuseForeign(event))
  contents.on('will-frame-navigate', (event) => refuseForeign(event))
  contents.on('will-redirect', (event) => refuseForeign(event))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function refuseForeign(event: { url: string; preventDefault(): void }): void {
  if (!isOwnAddress(event.url)) event.preventDefault()
}

function isHarmless(address: string): boolean {
  if (isOwnAddress(address)) return true
  const { protocol } = new URL(address)
  // What the page made itself; developer tools exist in a checkout only.
  return protocol === 'blob:' || protocol === 'data:' || (protocol === 'devtools:' && !app.isPackaged)
}
