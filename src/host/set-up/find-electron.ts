import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The `electron` package of this checkout: where it lies, which runtime it wants, and the official checksum of each of its files. */
export type ElectronPackage = {
  readonly folder: string
  readonly version: string
  readonly checksums: Readonly<Record<string, string>>
}

/** The `electron` package, or null in an installation that has none. */
export function electronPackage(): ElectronPackage | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('electron/package.json')
    const folder = dirname(manifest)
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    const checksums = JSON.parse(readFileSync(join(folder, 'checksums.json'), 'utf8')) as Record<string, string>
    return { folder, version, checksums }
  } catch {
    // Not installed, or installed without its checksums: nothing that could be fetched safely.
    return null
  }
}

/** The runtime's executable: `ELECTRON_BIN`, else the one the package has unpacked; null when there is none. */
export function findElectron(
  wanted: ElectronPackage | null,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const chosen = environment['ELECTRON_BIN']
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null
  if (!wanted) return null
  const note = join(wanted.folder, 'path.txt')
  const binary = existsSync(note) ? join(wanted.folder, 'dist', readFileSync(note, 'utf8')) : null
  return binary !== null && existsSync(binary) ? binary : null
}
