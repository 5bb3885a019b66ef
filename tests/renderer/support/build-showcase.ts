import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const output = join(root, 'tests/output')
const markPrefix = 'showcase-run-'
const mostWaitMs = 120_000
const lookMs = 200

/**
 * Builds the screens over the fake core into `tests/output/showcase`, once for each run of the tests; throws with vite's words when that fails.
 *
 * Test files run side by side and read that folder: a second build would empty it under the first one's pages. The first to come builds,
 * the others wait for it.
 */
export function buildShowcase(): void {
  const run = process.env['NETRA_TEST_RUN']
  if (run === undefined) return build()
  mkdirSync(output, { recursive: true })
  const mark = join(output, markPrefix + run)
  if (!isFirst(mark)) return waitFor(mark)
  for (const name of readdirSync(output))
    if (name.startsWith(markPrefix) && name !== markPrefix + run) rmSync(join(output, name), { recursive: true })
  build()
  writeFileSync(join(mark, 'built'), '')
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch {
    // It stands already: another file of this run is building, or has built.
    return false
  }
}

function waitFor(mark: string): void {
  const still = new Int32Array(new SharedArrayBuffer(4))
  for (let waitedMs = 0; waitedMs < mostWaitMs; waitedMs += lookMs) {
    if (existsSync(join(mark, 'built'))) return
    Atomics.wait(still, 0, 0, lookMs)
  }
  throw new Error('the showcase was not built by the test file that came first')
}

function build(): void {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js')
  const config = resolve(root, 'tests/renderer/showcase/vite.config.ts')
  // As it is shipped: React for developers draws several times as slowly.
  const env = { ...process.env, NODE_ENV: 'production' }
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--config', config], {
    cwd: root,
    env,
  })
  if (built.status !== 0) throw new Error(String(built.stderr))
}
