import { EventEmitter } from 'node:events'
import type { Protocol, Session, WebRequest } from 'electron'
import { onlyImplemented, type Members } from './only-implemented.ts'
import { state } from './state.ts'

/** `electron.protocol`: schemes of the app answered by request interception. */
export const protocol = onlyImplemented<Protocol>('protocol', {
  registerSchemesAsPrivileged: () => undefined,
  handle(scheme, handler) {
    if (state.schemes.has(scheme)) throw new Error(`the scheme ${scheme} is handled already`)
    state.schemes.set(scheme, handler)
  },
})

// Permissions, spell checker and proxy are settings of a browser that is not here: they are accepted, and nothing is proved by them.
const members: Members<Session> = {
  protocol,
  webRequest: onlyImplemented<WebRequest>('session.webRequest', {
    onBeforeRequest(...words: unknown[]) {
      state.beforeRequest = words.at(-1) as typeof state.beforeRequest
    },
  }),
  setPermissionRequestHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
  setDevicePermissionHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
  setSpellCheckerLanguages: () => undefined,
  setSpellCheckerDictionaryDownloadURL: () => undefined,
  setProxy: () => Promise.resolve(),
}

/** `electron.session` with its default session. */
export const session = {
  defaultSession: onlyImplemented<Session>('session.defaultSession', Object.assign(new EventEmitter(), members)),
}
