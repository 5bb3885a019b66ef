import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** Builds the screens over the fake core into `tests/output/showcase`; throws with vite's words when that fails. */
export function buildShowcase(): void {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js')
  const config = resolve(root, 'tests/renderer/showcase/vite.config.ts')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--config', config], { cwd: root })
  if (built.status !== 0) throw new Error(String(built.stderr))
}
