import type { IncomingMessage } from 'node:http'
import { Turned } from './answer.ts'

/**
 * Turns away whoever is not our own page: every request must name exactly our host (a rebound DNS name does not), and every
 * request that can change something must come from exactly our origin.
 *
 * Browsers treat all ports of 127.0.0.1 as one site, so cookies alone do not keep other local pages out: where the browser says who
 * asks (`Sec-Fetch-Site`), only our own origin and the address bar may.
 */
export function guardRequest(request: IncomingMessage, origin: string): void {
  const hosts = request.headersDistinct['host'] ?? []
  if (hosts.length !== 1 || hosts[0] !== new URL(origin).host) throw new Turned(403, 'wrong host')
  const asked = request.headers['sec-fetch-site']
  if (asked !== undefined && asked !== 'same-origin' && asked !== 'none') throw new Turned(403, 'wrong site')
  const from = request.headersDistinct['origin'] ?? []
  if (from.some((word) => word !== origin)) throw new Turned(403, 'wrong origin')
  if (request.method !== 'GET' && from.length !== 1) throw new Turned(403, 'no origin')
}

/** Refuses a body that is not declared as exactly this media type; parameters such as a charset are allowed for JSON only. */
export function guardMediaType(request: IncomingMessage, mediaType: string): void {
  const [declared = '', ...parameters] = (request.headers['content-type'] ?? '').split(';')
  const allowed = parameters.every((word) => word.trim().toLowerCase() === 'charset=utf-8')
  if (declared.trim().toLowerCase() !== mediaType || !allowed)
    throw new Turned(415, `content type must be ${mediaType}`)
}
