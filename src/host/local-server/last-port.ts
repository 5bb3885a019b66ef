import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileName = 'browser-port'

/**
 * The port this home was served at last, null where none is known.
 *
 * A browser keeps what it remembers of a page (theme, language, widths) by its origin, and the port is part of that: at another port
 * everything is forgotten, and a page left open never finds the host again.
 */
export function readLastPort(home: string): number | null {
  try {
    const text = readFileSync(join(home, fileName), 'utf8').trim()
    const port = Number(text)
    // Ports below 1024 are never handed out as free ones, so such a number was not written here.
    return /^\d{4,5}$/.test(text) && port >= 1_024 && port <= 65_535 ? port : null
  } catch {
    return null // never served yet
  }
}

/** Remembers the port for the next start; a home that cannot be written keeps nobody from working. */
export function rememberPort(home: string, port: number): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 })
    writeFileSync(join(home, fileName), `${port}\n`, { mode: 0o600 })
  } catch {
    // Only the memory of the page across starts is lost.
  }
}
