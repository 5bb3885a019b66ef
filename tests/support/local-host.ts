import { mkdirSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { startLocalServer, type LocalServer } from '../../src/host/local-server/start-local-server.ts'
import { createHostGrants, type HostGrants } from '../../src/workbench/host-grants.ts'
import { createFakeWorkbench, type FakeWorkbench } from './fake-workbench.ts'
import { createFixedRandomness } from './fixed-ports.ts'
import { createSilentLog } from './silent-log.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type RawRequest = { method?: string; headers?: Record<string, string | string[]>; body?: string | Uint8Array }

export type LocalHost = {
  server: LocalServer
  core: FakeWorkbench
  grants: HostGrants
  home: string
  log: ReturnType<typeof createSilentLog>
  /** Sends exactly what is said: no header is added but those Node must. */
  send(path: string, what?: RawRequest): Promise<RawAnswer>
  /** Opens the link and answers the headers a page of ours sends with each POST. */
  enter(): Promise<Record<string, string>>
  call(headers: Record<string, string | string[]>, body: unknown): Promise<RawAnswer>
  upload(headers: Record<string, string | string[]>, name: string, body: Uint8Array): Promise<RawAnswer>
}

/** The browser host around a core that only echoes, on a free port, with a small page. */
export async function startLocalHost(
  parts: { core?: FakeWorkbench; uploadLimitBytes?: number } = {},
): Promise<LocalHost> {
  const home = temporaryFolder()
  const page = join(home, 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Netra</title>')
  writeFileSync(join(page, 'notes.txt'), 'not of a kind that is served')
  mkdirSync(join(home, 'page-evil'))
  writeFileSync(join(home, 'page-evil', 'secret.html'), 'secret')
  const randomness = createFixedRandomness('host')
  const grants = createHostGrants(home, randomness, parts.uploadLimitBytes ?? 1024 * 1024)
  const core = parts.core ?? createFakeWorkbench()
  const log = createSilentLog()
  const common = { workbench: core, grants, randomness, log, page, home, port: 0 }
  const server = await startLocalServer(common)
  const send = (path: string, what: RawRequest = {}) => sendRaw(server.origin, path, what)
  return {
    server,
    core,
    grants,
    home,
    log,
    send,
    enter: () => enter(server),
    call: (headers, body) =>
      send('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    upload: (headers, name, body) =>
      send('/grants', {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'x-netra-name': encodeURIComponent(name),
          'x-netra-modified': '1700000000000',
          ...headers,
        },
        body,
      }),
  }
}

async function enter(server: LocalServer): Promise<Record<string, string>> {
  const link = new URL(server.link)
  const greeted = await sendRaw(server.origin, `${link.pathname}${link.search}`, {})
  const cookie = greeted.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return { cookie, origin: server.origin }
}

function sendRaw(origin: string, path: string, { method = 'GET', headers = {}, body }: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
