import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Reply } from '../../src/contract/envelope.ts'
import type { GrantedFile } from '../../src/contract/host-bridge.ts'
import type { Workstation } from './backend.ts'

/** What a page can reach of its host; the page's own transport does the same. */
type Bridge = {
  call(name: unknown, input: unknown): Promise<unknown>
  dropFiles(files: File[]): Promise<GrantedFile[]>
  pickFiles(kind: string): Promise<GrantedFile[]>
  pickPlace(kind: string, name: string): Promise<{ grant: string } | null>
}
type PageGlobal = { netra?: Bridge }

/** Calls an operation as the page would; rejects only when the host turns it away. */
export function call(page: Page, name: unknown, input: unknown): Promise<Reply<never>> {
  return page.evaluate(
    async ([name, input]) => {
      const { netra } = globalThis as unknown as PageGlobal
      if (netra) return (await netra.call(name, input)) as Reply<never>
      const headers = { 'content-type': 'application/json' }
      const response = await fetch('call', { method: 'POST', headers, body: JSON.stringify({ name, input }) })
      return (await response.json()) as Reply<never>
    },
    [name, input],
  )
}

/** Hands in a file a script has made: it has a name and a time, and no path in any host. */
export function handInBytes(page: Page, name: string, text: string, modifiedAtMs: number): Promise<string> {
  return page.evaluate(
    async ([name, text, modified]) => {
      const { netra } = globalThis as unknown as PageGlobal
      if (netra) return (await netra.dropFiles([new File([text], name, { lastModified: modified })]))[0]?.grant ?? ''
      const response = await fetch('grants', {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'x-netra-name': encodeURIComponent(name),
          'x-netra-modified': String(modified),
        },
        body: new Blob([text]),
      })
      return ((await response.json()) as { grant: string }).grant
    },
    [name, text, modifiedAtMs] as const,
  )
}

/** A grant for a new case: the native dialog is answered with a folder in the home, the browser host chooses one itself. */
export async function placeForCase({ page, app, home }: Workstation, name: string): Promise<string> {
  await app?.evaluate(
    ({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    },
    join(home, name),
  )
  return page.evaluate(async (name) => {
    const { netra } = globalThis as unknown as PageGlobal
    if (netra) return (await netra.pickPlace('new-case', name))?.grant ?? ''
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ kind: 'new-case', name })
    const response = await fetch('grants/place', { method: 'POST', headers, body })
    return ((await response.json()) as { grant: string }).grant
  }, name)
}

let casesMade = 0

/** Makes a case in a folder of its own and answers its id. */
export async function makeCase(workstation: Workstation, title: string): Promise<string> {
  casesMade += 1
  const folder = await placeForCase(workstation, `${title} ${casesMade}`)
  const made = await call(workstation.page, 'case.create', { folder, title, displayZone: 'WITA' })
  if (!made.ok) throw new Error(made.failure.message)
  return (made.value as { caseId: string }).caseId
}

/** Starts remembering the notices that reach the page; the function answers what has come so far. */
export async function listenToNotices(page: Page): Promise<() => Promise<Array<{ kind: string }>>> {
  await page.evaluate(() => {
    type Listening = PageGlobal & { heard: unknown[]; netra?: { onNotice(hear: (notice: unknown) => void): void } }
    const place = globalThis as unknown as Listening
    place.heard = []
    if (place.netra) return place.netra.onNotice((notice) => place.heard.push(notice))
    const source = new EventSource('notices')
    source.addEventListener('message', ({ data }: MessageEvent<string>) => place.heard.push(JSON.parse(data)))
    return new Promise<void>((open) => source.addEventListener('open', () => open()))
  })
  return () => page.evaluate(() => (globalThis as unknown as { heard: Array<{ kind: string }> }).heard)
}
