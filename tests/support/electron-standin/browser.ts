import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { obtainBrowser, sandboxWords } from '../find-browser.ts'

export type StandInBrowser = { readonly context: BrowserContext; close(): Promise<void> }

const words = [
  '--remote-debugging-port=0',
  '--headless=new',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** Starts the browser behind all windows and echoes the line Playwright waits for. */
export async function startBrowser(): Promise<StandInBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'netra-standin-'))
  const child = spawn(obtainBrowser(), [...sandboxWords(), ...words, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // However this program ends, it leaves no browser behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const address = await new Promise<string>((resolve, reject) => {
    let heard = ''
    child.stderr.on('data', (piece: Buffer) => {
      heard += piece.toString()
      const found = /^DevTools listening on (ws:\S+)/m.exec(heard)
      if (found?.[1] !== undefined) resolve(found[1])
    })
    child.once('exit', () => reject(new Error(`the browser ended: ${heard}`)))
  })
  process.stderr.write(`DevTools listening on ${address}\n`)
  const browser: Browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no context')
  return {
    context,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
