import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The checkout. */
export const checkout = resolve(import.meta.dirname, '../../..')

/** What is built, from what, by which words to vite. */
const targets = {
  screens: {
    config: 'renderer/vite.config.ts',
    sources: ['renderer', 'src/contract', 'src/text', 'src/base', 'src/model'],
    steps: [['--config', 'renderer/vite.config.ts', '--outDir', join(checkout, 'dist/renderer'), '--emptyOutDir']],
  },
  desktop: {
    config: 'electron/vite.config.ts',
    sources: ['electron', 'src', 'resources'],
    steps: [
      ['--config', 'electron/vite.config.ts'],
      ['--config', 'electron/vite.config.ts', '--mode', 'preload'],
    ],
  },
} as const

export type BuildTarget = keyof typeof targets

/**
 * Builds what is older than its sources; answers false when the build failed. In an installation there are no sources and nothing is built.
 */
export function buildWhenStale(wanted: readonly BuildTarget[], before: () => void, always = false): boolean {
  const stale = wanted.filter((target) => always || isStale(target))
  if (stale.length > 0) before()
  return stale.every(build)
}

function build(target: BuildTarget): boolean {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  for (const words of targets[target].steps) {
    const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...words], {
      cwd: checkout,
      // Standard output belongs to the one line with the link.
      stdio: ['ignore', 2, 2],
      // Whoever builds first may be a test, and what it leaves is what is started afterwards.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (run.status !== 0) return false
  }
  mkdirSync(join(checkout, 'dist'), { recursive: true })
  writeFileSync(markerOf(target), '')
  return true
}

function isStale(target: BuildTarget): boolean {
  const sources = targets[target].sources.map((folder) => join(checkout, folder))
  if (!existsSync(join(checkout, targets[target].config))) return false
  const marker = markerOf(target)
  if (!existsSync(marker)) return true
  const builtAtMs = statSync(marker).mtimeMs
  return [...sources.flatMap(filesBelow), join(checkout, 'package-lock.json')].some(
    (path) => statSync(path).mtimeMs > builtAtMs,
  )
}

function markerOf(target: BuildTarget): string {
  return join(checkout, 'dist', `.built-${target}`)
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
