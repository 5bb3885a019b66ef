import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronPackage } from './find-electron.ts'

/** How fetching ended. Whatever is not `ready` has changed nothing that is run. */
export type Fetched =
  | { status: 'ready' }
  /** Nothing answered, or it stopped answering. */
  | { status: 'no-answer' }
  /** There is no way to the source from here; `code` is the system's. */
  | { status: 'unreachable'; code: string }
  | { status: 'wrong-file'; name: string }
  | { status: 'failed'; problem: string }

export type FetchParts = {
  readonly wanted: ElectronPackage
  readonly environment: Readonly<Record<string, string | undefined>>
  /** How long silence is waited for: before the first byte, and between two. */
  readonly patienceMs: number
  /** A file brought along on a stick; null to fetch. */
  readonly zip: string | null
  onProgress(doneBytes: number, totalBytes: number | null): void
  onUnpacking(): void
}

type Progress = { transferred: number; total: number | null }
/** The part of `@electron/get` that is used: the downloader the `electron` package itself brings along. */
type ElectronGet = { downloadArtifact: (details: object) => Promise<string> }

/** The name of the one file of the release this machine needs. */
export function artifactName(version: string): string {
  return `electron-v${version}-${process.platform}-${process.arch}.zip`
}

/**
 * Fetches Electron's runtime once, by the package's own downloader and installer.
 *
 * The file is held against the official checksum the package carries before anything is unpacked; a file from a stick goes the same
 * way. Addresses, mirrors and proxies are those of the package (`ELECTRON_MIRROR` and its kin).
 */
export async function fetchElectron(parts: FetchParts): Promise<Fetched> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), parts.patienceMs)
  const heard = ({ transferred, total }: Progress) => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), parts.patienceMs)
    parts.onProgress(transferred, total)
  }
  try {
    await putInCache(parts, { quiet: true, signal: silence.signal, getProgressCallback: heard })
  } catch (error) {
    return silence.signal.aborted ? { status: 'no-answer' } : toOutcome(error, parts)
  } finally {
    clearTimeout(timer)
  }
  parts.onUnpacking()
  return unpack(parts)
}

async function putInCache({ wanted, environment, zip }: FetchParts, downloadOptions: object): Promise<void> {
  const { downloadArtifact } = await loadDownloader(wanted.folder)
  const fromStick =
    zip === null ? {} : { downloader: { download: (_: string, to: string) => copyFile(zip, to) }, force: true }
  await downloadArtifact({
    version: wanted.version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: wanted.checksums,
    cacheRoot: environment['electron_config_cache'],
    downloadOptions,
    ...fromStick,
  })
}

async function loadDownloader(folder: string): Promise<ElectronGet> {
  // It belongs to the `electron` package, so it is looked for from there.
  const place = createRequire(join(folder, 'install.js')).resolve('@electron/get')
  return (await import(pathToFileURL(place).href)) as ElectronGet
}

/** The package's installer finds the file in the cache, checks it once more and unpacks it. */
async function unpack({ wanted, environment }: FetchParts): Promise<Fetched> {
  const child = spawn(process.execPath, [join(wanted.folder, 'install.js')], {
    env: { ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let problem = ''
  child.stderr.on('data', (piece: Buffer) => (problem += piece.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return code === 0 ? { status: 'ready' } : { status: 'failed', problem: problem.split('\n')[0] ?? String(code) }
}

function toOutcome(error: unknown, { wanted, zip }: FetchParts): Fetched {
  if (!(error instanceof Error)) return { status: 'failed', problem: String(error) }
  if (/checksum/i.test(`${error.name} ${error.message}`))
    return { status: 'wrong-file', name: artifactName(wanted.version) }
  if (zip !== null) return { status: 'failed', problem: error.message }
  const { cause } = error
  if (cause instanceof Error && 'code' in cause) return { status: 'unreachable', code: String(cause.code) }
  return { status: 'failed', problem: error.message }
}
