import { EventEmitter } from 'node:events'
import type { IpcMainInvokeEvent, WebContents, WebFrameMain, WindowOpenHandlerResponse } from 'electron'
import type { BrowserContext, Dialog as PageDialog, Frame, Page, Route } from '@playwright/test'
import { announceContents } from './stand-in-app.ts'
import { toAppAddress, toBrowserAddress } from './app-schemes.ts'
import { onlyImplemented, type Members } from './only-implemented.ts'
import { pageScript } from './page-script.ts'
import { state } from './state.ts'

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

export type StandInContents = { contents: WebContents; emitter: EventEmitter; load: (address: string) => Promise<void> }

/** One page: its messages, its requests, its refusals. */
export function createContents(page: Promise<Page>, preload: string): StandInContents {
  const emitter = new EventEmitter()
  let openHandler: OpenHandler = () => ({ action: 'deny' }) satisfies WindowOpenHandlerResponse
  let loading = ''
  const members: Members<WebContents> = {
    send(channel, ...words) {
      void page.then((made) => made.evaluate(hearInPage, { channel, words })).catch(() => undefined) // a page that goes hears nothing
    },
    setWindowOpenHandler: (handler) => void (openHandler = handler),
    reload: () => void page.then((made) => made.reload()),
    isDestroyed: () => destroyed,
    close: () => void page.then((made) => made.close()),
    getURL: () => toAppAddress(current?.url() ?? ''),
  }
  let destroyed = false
  let current: Page | null = null
  const contents = onlyImplemented<WebContents>('webContents', Object.assign(emitter, members))
  announceContents(contents)

  async function prepare(): Promise<void> {
    const made = await page
    current = made
    await made.exposeBinding('__standinInvoke', ({ frame }, channel: string, words: unknown[]) =>
      invoke(contents, frame, channel, words),
    )
    await made.exposeBinding('__standinPaths', (_source, count: number) => pathsOf(made, count))
    await made.addInitScript({ content: pageScript(preload) })
    await made.route('**/*', (route) => serve(route, contents, emitter, loading))
    made.on('popup', (popup) => void refusePopup(popup, openHandler))
    made.on('dialog', (question) => void answerLeaving(question, emitter))
    made.on('crash', () => emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    made.on('close', () => (destroyed = true))
    state.targets.set(await targetIdOf(made.context(), made), contents)
  }
  const prepared = prepare()

  return {
    contents,
    emitter,
    async load(address) {
      await prepared
      loading = address
      await (await page).goto(toBrowserAddress(address))
    },
  }
}

async function invoke(contents: WebContents, frame: Frame, channel: string, words: unknown[]): Promise<unknown> {
  const handler = state.invocations.get(channel)
  if (!handler) return { error: `Error: No handler registered for '${channel}'` }
  const top = frame.parentFrame() === null
  const senderFrame = onlyImplemented<WebFrameMain>('senderFrame', {
    url: toAppAddress(frame.url()),
    parent: top ? null : onlyImplemented<WebFrameMain>('senderFrame.parent', {}),
  })
  const event = onlyImplemented<IpcMainInvokeEvent>('event', { sender: contents, senderFrame })
  try {
    return { value: structuredClone(await handler(event, ...words)) }
  } catch (error) {
    return { error: String(error) }
  }
}

async function serve(route: Route, contents: WebContents, emitter: EventEmitter, loading: string): Promise<void> {
  const request = route.request()
  const address = toAppAddress(request.url())
  if (request.isNavigationRequest() && address !== loading && !mayNavigate(emitter, address))
    return route.abort('aborted') // a refused navigation leaves the page as it is; any other reason draws an error page
  if (isCancelled(contents, address, request.method())) return route.abort('blockedbyclient')
  const handler = state.schemes.get(new URL(address).protocol.slice(0, -1))
  // There is no network here: what no scheme of the app answers is not answered.
  if (!handler) return route.abort('internetdisconnected')
  const response = await handler(new Request(address, { method: request.method() }))
  const body = Buffer.from(await response.arrayBuffer())
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}

function mayNavigate(emitter: EventEmitter, url: string): boolean {
  let prevented = false
  const event = { url, preventDefault: () => (prevented = true) }
  emitter.emit('will-frame-navigate', event)
  emitter.emit('will-navigate', event)
  return !prevented
}

function isCancelled(contents: WebContents, url: string, method: string): boolean {
  let cancelled = false
  const details = {
    id: 0,
    url,
    method,
    webContents: contents,
    resourceType: 'other',
    referrer: '',
    timestamp: 0,
    uploadData: [],
  } as const
  state.beforeRequest?.({ ...details, uploadData: [] }, ({ cancel }) => (cancelled = cancel === true))
  return cancelled
}

/** A page that refuses to go stays, unless a listener prevents the refusal. Other questions of the page do not exist in Electron's own way here. */
async function answerLeaving(question: PageDialog, emitter: EventEmitter): Promise<void> {
  if (question.type() !== 'beforeunload') return question.dismiss()
  let mayGo = false
  emitter.emit('will-prevent-unload', { preventDefault: () => (mayGo = true) })
  return mayGo ? question.accept() : question.dismiss()
}

async function refusePopup(popup: Page, handler: OpenHandler): Promise<void> {
  const url = toAppAddress(popup.url())
  const answer = handler({
    url,
    frameName: '',
    features: '',
    disposition: 'new-window',
    referrer: { url: '', policy: 'default' },
  })
  if (answer.action !== 'deny') throw new Error('electron-standin: a second window is not implemented')
  await popup.close()
}

/** The paths of the files the page has just put aside, as the browser's own process knows them; empty for files made by a script. */
async function pathsOf(page: Page, count: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const found: string[] = []
    for (let index = 0; index < count; index += 1) {
      const { result } = await session.send('Runtime.evaluate', { expression: `__standinFiles[${index}]` })
      const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId ?? '' })
      found.push(path)
    }
    return found
  } finally {
    await session.detach()
  }
}

async function targetIdOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  return targetInfo.targetId
}

/** Runs in the page. */
function hearInPage({ channel, words }: { channel: string; words: unknown[] }): void {
  const { __standinHear } = globalThis as unknown as { __standinHear?: (channel: string, words: unknown[]) => void }
  __standinHear?.(channel, words)
}
