import type {
  BrowserWindow,
  OnBeforeRequestListenerDetails,
  CallbackResponse,
  WebContents,
  IpcMainInvokeEvent,
} from 'electron'
import type { StandInBrowser } from './browser.ts'

type RequestListener = (details: OnBeforeRequestListenerDetails, answer: (response: CallbackResponse) => void) => void

/** What the parts of the stand-in share: one app in one process. */
export const state = {
  appFolder: '',
  browser: null as Promise<StandInBrowser> | null,
  windows: new Set<BrowserWindow>(),
  targets: new Map<string, WebContents>(),
  invocations: new Map<string, (event: IpcMainInvokeEvent, ...words: unknown[]) => unknown>(),
  schemes: new Map<string, (request: Request) => Response | Promise<Response>>(),
  beforeRequest: null as RequestListener | null,
}

/** The browser of this app; it is started before the app's main module is. */
export function browserOf(): Promise<StandInBrowser> {
  if (!state.browser) throw new Error('electron-standin: the browser was not started')
  return state.browser
}
