import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve } from 'node:path'
import { pageMediaTypes } from '../../contract/page-policy.ts'
import { Turned, type Exchange } from './answer.ts'

/** `GET /…`: a file of the built page, of a known kind and inside its folder; `/` is `index.html`. */
export async function servePage({ response, url }: Exchange, folder: string): Promise<void> {
  const path = pagePath(folder, url.pathname)
  const mediaType = path === null ? undefined : pageMediaTypes[extname(path)]
  const bytes = path === null || mediaType === undefined ? null : await readFile(path).catch(() => null)
  if (bytes === null || mediaType === undefined) throw new Turned(404, 'no such page')
  response.writeHead(200, { 'content-type': mediaType, 'content-length': bytes.length })
  response.end(bytes)
}

/**
 * The file an address names inside a folder, or null where it would leave it.
 *
 * Containment is judged on the resolved path, never on a prefix of text: `page-evil` does not lie in `page`.
 */
export function pagePath(folder: string, pathname: string): string | null {
  const wanted = decode(pathname === '/' ? '/index.html' : pathname)
  if (wanted === null || wanted.includes('\0') || wanted.includes('\\')) return null
  const path = resolve(folder, `.${wanted}`)
  const inside = relative(folder, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : path
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
