import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { verifierPageName } from '../../workbench/dossier/verifier-page.ts'
import { checkout } from './build-when-stale.ts'

const config = 'renderer/verifier/vite.config.ts'
const sources = [
  'renderer/verifier',
  'renderer/ui',
  'renderer/styles',
  'src/base',
  'src/contract',
  'src/model',
  'src/text',
  'src/verify',
  'package.json',
  'package-lock.json',
]

/**
 * The path of the stand-alone checking page, built anew when its sources differ from those it was built from; null where it cannot be built.
 *
 * The same sources give the same bytes, since its digest is printed in dossiers. `before` is called when building takes place.
 */
export function obtainVerifierPage(before: () => void = () => undefined): string | null {
  const folder = join(checkout, 'dist/verifier')
  const page = join(folder, verifierPageName)
  // An installation has no sources; what lies there is what was shipped.
  if (!existsSync(join(checkout, config))) return existsSync(page) ? page : null
  const digest = digestOfSources()
  if (existsSync(page) && builtFrom(folder) === digest) return page
  before()
  return build(folder, digest) ? page : null
}

/** Builds aside and moves the result into place, so that two processes at once never see half a page. */
function build(folder: string, digest: string): boolean {
  mkdirSync(folder, { recursive: true })
  const aside = mkdtempSync(join(dirname(folder), '.verifier-'))
  try {
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    const run = spawnSync(
      process.execPath,
      [vite, 'build', '--logLevel', 'warn', '--config', config, '--outDir', aside, '--emptyOutDir'],
      {
        cwd: checkout,
        // Standard output belongs to the command that asked.
        stdio: ['ignore', 2, 2],
        env: { ...process.env, NODE_ENV: 'production', NETRA_PAGE_BUILD: digest.slice(0, 16) },
      },
    )
    if (run.status !== 0) return false
    renameSync(join(aside, verifierPageName), join(folder, verifierPageName))
    writeFileSync(markerIn(folder), digest)
    return true
  } catch {
    // No vite, no room, no right to write: a dossier is made without the page and says so by leaving its line out.
    return false
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function builtFrom(folder: string): string | null {
  return existsSync(markerIn(folder)) ? readFileSync(markerIn(folder), 'utf8') : null
}

function markerIn(folder: string): string {
  return join(folder, 'sources.sha256')
}

/** One digest over the paths and bytes of everything the page is made of. */
function digestOfSources(): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesOf(join(checkout, source))).toSorted()) {
    hash.update(relative(checkout, path).split(sep).join('/')).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
