import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

type Answer = { id?: number; type: string; result?: unknown; message?: string }

/** One tab of a headless Firefox whose every connection is sent to a port nobody listens at. */
export type FirefoxTab = {
  open(address: string): Promise<void>
  /** What an expression of the page gives, as JSON would carry it. */
  evaluate<Value>(expression: string): Promise<Value>
  /** Hands files to the file input of that accessible name. */
  handIn(name: string, paths: readonly string[]): Promise<void>
  close(): Promise<void>
}

/** Settings of the profile: no network, no first-run pages, no measurements. */
const settings: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
}

/** Starts Firefox with a profile of its own and speaks WebDriver BiDi (W3C) to it; nothing but the browser is needed. */
export async function startFirefox(command: string, folder: string): Promise<FirefoxTab> {
  const profile = join(folder, 'profil')
  mkdirSync(profile)
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const port = await freePort()
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(port)]
  const browser = spawn(command, words, { stdio: 'ignore', env: { ...process.env, HOME: folder } })
  const socket = await connect(`ws://127.0.0.1:${port}/session`, browser)
  const ask = askThrough(socket)
  await ask('session.new', { capabilities: {} })
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  return tabOf(contexts[0]?.context ?? '', ask, async () => {
    socket.close()
    const ended = once(browser, 'exit')
    browser.kill()
    await ended
  })
}

type Ask = <Value>(method: string, params: object) => Promise<Value>

function tabOf(context: string, ask: Ask, close: () => Promise<void>): FirefoxTab {
  const target = { context }
  const run = async (expression: string) => {
    const reply = await ask<{ type: string; result: { value?: string; sharedId?: string } }>('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    })
    if (reply.type !== 'success') throw new Error(JSON.stringify(reply))
    return reply.result
  }
  return {
    open: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(expression) {
      const { value } = await run(`(async () => JSON.stringify(await (${expression})))()`)
      return JSON.parse(value ?? 'null')
    },
    async handIn(name, files) {
      const { sharedId } = await run(`document.querySelector('input[type=file][aria-label="${name}"]')`)
      await ask('input.setFiles', { context, element: { sharedId }, files })
    },
    close,
  }
}

function askThrough(socket: WebSocket): Ask {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let last = 0
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const answer: Answer = JSON.parse(data)
    const waiter = answer.id === undefined ? undefined : waiting.get(answer.id)
    if (!waiter) return
    waiting.delete(answer.id ?? 0)
    if (answer.type === 'success') waiter.resolve(answer.result as never)
    else waiter.reject(new Error(answer.message))
  })
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    })
}

/** Tries until the browser listens; a browser that ended says so. */
async function connect(address: string, browser: ChildProcess): Promise<WebSocket> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (browser.exitCode !== null) throw new Error(`Firefox ended with ${browser.exitCode}`)
    const socket = await tryToConnect(address)
    if (socket) return socket
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  browser.kill()
  throw new Error('Firefox does not listen')
}

function tryToConnect(address: string): Promise<WebSocket | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => resolve(null), { once: true })
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
