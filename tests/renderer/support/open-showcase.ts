import { existsSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { contentSecurityPolicy } from '../../../src/contract/page-policy.ts'
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'

const built = resolve(import.meta.dirname, '../../output/showcase')
const origin = 'http://showcase.invalid'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Starts the browser the tests look with: `NETRA_CHROMIUM`, Debian's, or Playwright's own. */
export function startBrowser(): Promise<Browser> {
  const known = [process.env['NETRA_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  )
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ args, ...(known === undefined ? {} : { executablePath: known }) })
}

/**
 * A page over the built showcase, served out of the folder by the browser itself: no server, no network.
 *
 * Every other request is refused, so that a screen which asked for one would be seen.
 */
export async function openShowcase(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    ...options,
  })
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) return route.abort()
    const file = join(built, url.pathname === '/' ? 'index.html' : url.pathname)
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    // Under the policy of the hosts, so that a screen which writes an inline style is seen here already.
    const headers = { 'content-security-policy': contentSecurityPolicy }
    const contentType = types[extname(file)] ?? 'application/octet-stream'
    return route.fulfill({ body: readFileSync(file), contentType, headers })
  })
  return context.newPage()
}

export type FakeCore = {
  empty?: boolean
  failing?: Readonly<Record<string, string>>
  hanging?: readonly string[]
  items?: number
  marks?: number
  undated?: number
  farClaim?: boolean
  claims?: number
  clockBehind?: boolean
  pages?: number
  pagesFail?: boolean
  versionsMs?: number
  complete?: boolean
  integrity?: string
  picturesThrow?: boolean
  item?: string
  preset?: string
}

/** The address of a screen over a fake core in some state. */
export function showcaseUrl(hash: string, core: FakeCore = {}): string {
  return `${origin}/?core=${encodeURIComponent(JSON.stringify(core))}#${hash}`
}
