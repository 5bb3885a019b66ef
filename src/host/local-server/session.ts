import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Randomness } from '../../base/ports.ts'
import { toHex } from '../../base/hex.ts'

/** The one browser this host serves: a key in the printed link, exchanged once for a cookie no script can read. */
export type Session = {
  /** The key of the printed link: 64 hexadecimal digits. */
  readonly key: string
  /** The `Set-Cookie` value for the right key, the first time; null for a wrong or a spent one. */
  exchange(key: string): string | null
  /** Whether a request carries the cookie. */
  isKnown(request: IncomingMessage): boolean
}

/**
 * A session for the server at `port`. Cookies of one machine are shared by all ports, so the name carries the port.
 *
 * The key is spent before it is answered: a second use is refused, even of a link that leaked.
 */
export function createSession(port: number, randomness: Randomness): Session {
  const key = toHex(randomness.bytes(32))
  const secret = toHex(randomness.bytes(32))
  const name = `netra-${port}`
  let spent = false
  return {
    key,
    exchange(offered) {
      if (spent || !isSame(offered, key)) return null
      spent = true
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`
    },
    isKnown(request) {
      const offered = cookieOf(request, name)
      return offered !== null && isSame(offered, secret)
    },
  }
}

function cookieOf(request: IncomingMessage, name: string): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.filter((pair) => pair.slice(0, pair.indexOf('=')) === name)
  // Two cookies of our name mean somebody else set one; neither is believed.
  return found.length === 1 ? (found[0] ?? '').slice(name.length + 1) : null
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function isSame(offered: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(offered), digest(expected))
}
