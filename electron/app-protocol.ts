import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Protocol } from 'electron'
import { contentSecurityPolicy, pageMediaTypes, assetMediaTypes } from '../src/contract/page-policy.ts'
import { isOwnAddress, ownScheme } from './own-address.ts'

/** `first` and `totalBytes` where it is a stretch of a recording. */
export type Picture = { mediaType: string; bytes: Uint8Array; first?: number; totalBytes?: number }

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

/** Must run before the app is ready: an own scheme with an origin, so that the policy's `'self'` means our page; players take it in stretches. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/**
 * Serves the built page and the pictures and recordings of items on our own scheme.
 *
 * The page is a table made once from its folder: an address is looked up, never turned into a path, so there is nothing to escape from.
 */
export function serveApp(
  schemes: Protocol,
  folder: string,
  findPicture: (path: string, range: string | null) => Promise<Picture | null>,
): void {
  const files = listPageFiles(folder)
  schemes.handle(ownScheme, async (request) => {
    if (request.method !== 'GET' || !isOwnAddress(request.url)) return refuse(405)
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/asset/'))
      return answerPicture(await findPicture(pathname.slice('/asset/'.length), request.headers.get('range')))
    const path = files.get(pathname === '/' ? '/index.html' : pathname)
    return path === undefined ? refuse(404) : answer(await readFile(path), pageMediaTypes[extname(path)] ?? '')
  })
}

function listPageFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const known = paths.filter((path) => Object.hasOwn(pageMediaTypes, extname(path)))
  return new Map(known.map((path) => [`/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`, path]))
}

function answerPicture(picture: Picture | null): Response {
  if (!picture || !assetMediaTypes.includes(picture.mediaType)) return refuse(404)
  const { bytes, mediaType, first, totalBytes } = picture
  if (first === undefined || totalBytes === undefined) return answer(bytes, mediaType)
  return new Response(new Uint8Array(bytes), {
    status: 206,
    headers: {
      ...headers,
      'content-type': mediaType,
      'accept-ranges': 'bytes',
      'content-range': `bytes ${first}-${first + bytes.length - 1}/${totalBytes}`,
      'content-length': String(bytes.length),
    },
  })
}

function answer(bytes: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': mediaType } })
}

function refuse(status: number): Response {
  return new Response(null, { status, headers })
}
