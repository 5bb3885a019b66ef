import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from '../../src/host/set-up/build-when-stale.ts'

/** A page of three lines for the specs of the hosts in a checkout without screens. */
export function writeTinyPage(): void {
  if (existsSync(join(checkout, 'renderer/vite.config.ts'))) return
  const folder = join(checkout, 'dist/renderer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="id"><title>Netra</title><body><div id="app"></div><script type="module" src="./page.js"></script></body></html>\n',
  )
  writeFileSync(join(folder, 'page.js'), "document.querySelector('#app').textContent = 'siap'\n")
}
