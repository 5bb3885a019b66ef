import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log, Randomness } from '../../base/ports.ts'
import type { HostGrants } from '../../workbench/host-grants.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { answerAsset } from './answer-asset.ts'
import { answerCall } from './answer-call.ts'
import { answerText, Turned, type Exchange } from './answer.ts'
import { guardRequest } from './guard-request.ts'
import { createPlaces, type Places } from './places.ts'
import { receiveUpload } from './receive-upload.ts'
import { securityHeaders } from './security-headers.ts'
import { servePage } from './serve-page.ts'
import { createSession, type Session } from './session.ts'
import { streamNotices } from './stream-notices.ts'
import { unknownVisitor } from './unknown-visitor.ts'

export type LocalServerParts = {
  readonly workbench: Workbench
  readonly grants: HostGrants
  readonly randomness: Randomness
  readonly log: Log
  /** Folder of the built page. */
  readonly page: string
  readonly home: string
  /** 0 for a free one. */
  readonly port: number
}

export type LocalServer = {
  readonly origin: string
  /** The printed link; good for one browser, once. */
  readonly link: string
  /** Ends at once, cutting what is still open. */
  close(): Promise<void>
}

/** Serves page and core on 127.0.0.1 to exactly one browser: the one that opens the link first. */
export async function startLocalServer(parts: LocalServerParts): Promise<LocalServer> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 0, maxHeaderSize: 32 * 1024 })
  await listen(server, parts.port)
  // `listen` on a TCP port answers an object; a string would be a pipe.
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const session = createSession(port, parts.randomness)
  const places = createPlaces(parts.home, parts.grants, parts.randomness)
  places.sweep()
  server.on('request', (request, response) => void handle({ ...parts, origin, session, places }, request, response))
  return { origin, link: `${origin}/?key=${session.key}`, close: () => close(server, parts.grants, places) }
}

type Host = LocalServerParts & { origin: string; session: Session; places: Places }

async function handle(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  try {
    guardRequest(request, host.origin)
    await route(host, { request, response, url: new URL(request.url ?? '/', host.origin) })
  } catch (error) {
    if (!(error instanceof Turned) && !response.destroyed)
      host.log.error('local-server', { what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    turnAway(response, error instanceof Turned ? error : new Turned(500, 'internal'))
  }
}

async function route(host: Host, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  if (url.origin !== host.origin) throw new Turned(400, 'wrong address')
  const key = url.searchParams.get('key')
  if (request.method === 'GET' && url.pathname === '/' && key !== null && !host.session.isKnown(request)) {
    return greet(host.session, response, key)
  }
  if (!host.session.isKnown(request)) return unknownVisitor(response, 'unknown')
  const [, room = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(url.pathname) ?? []
  switch (`${request.method} ${room}`) {
    case 'POST call':
      return answerCall(exchange, host.workbench, host.grants)
    case 'GET notices':
      return streamNotices(exchange, host.workbench)
    case 'POST grants':
      if (rest === 'place') return host.places.reserve(exchange)
      if (rest !== '') throw new Turned(404, 'no such act')
      return receiveUpload(exchange, host.grants)
    case 'GET download':
      return host.places.deliver(exchange, rest)
    case 'GET asset':
      return answerAsset(exchange, host.workbench, rest)
    default:
      if (request.method !== 'GET') throw new Turned(405, 'no such act')
      return servePage(exchange, host.page)
  }
}

function greet(session: Session, response: ServerResponse, key: string): void {
  const cookie = session.exchange(key)
  if (cookie === null) return unknownVisitor(response, 'spent')
  response.writeHead(303, { 'set-cookie': cookie, location: '/' })
  response.end()
}

function turnAway(response: ServerResponse, { status, message }: Turned): void {
  if (response.headersSent) return void response.destroy()
  // The rest of a refused body is not read; keeping the connection would mean reading it.
  response.setHeader('connection', 'close')
  answerText(response, status, message)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function close(server: Server, grants: HostGrants, places: Places): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  server.closeAllConnections()
  await closed
  grants.staging.sweep()
  places.sweep()
}
