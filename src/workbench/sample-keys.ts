import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { WorkbenchError } from '../contract/failure.ts'
import type { SampleKeys } from '../contract/sample-keys.ts'
import { officers } from '../sample-case/story/story-facts.ts'
import type { OpenCase } from '../vault/open-case.ts'
import { demoKeyPaths, type DemoKeyFiles } from './demo/make-key-files.ts'
import type { Desk } from './desk.ts'
import type { GrantBook } from './grants.ts'

const folderName = 'kunci-contoh'
/** These few grants name a fixed file of Netra's home each, may be used again, and lead nowhere else. */
const grants = { 'contoh:petugas': 'officer', 'contoh:ketua': 'head', 'contoh:induk': 'roots' } as const
const dayMs = 86_400_000
const goodForMs = 3_650 * dayMs

/** The same book, which also knows the grants of the sample keys. */
export function withSampleKeys(book: GrantBook, home: string | undefined): GrantBook {
  return {
    take(grant) {
      if (home === undefined || !isSampleGrant(grant)) return book.take(grant)
      return { path: demoKeyPaths(join(home, folderName))[grants[grant]], method: 'native-pick' }
    },
  }
}

/**
 * The keys the sample dossier is signed with, made on this machine when they are first asked for and kept in Netra's home: a new root
 * each time would make yesterday's signatures look like a stranger's. `not-available-here` for any other case, and without a home.
 */
export async function obtainSampleKeys(desk: Desk, caseId: string): Promise<SampleKeys> {
  if (!desk.caseOf(caseId).identity.sample) throw notHere('sample keys are for the sample case')
  const files = await sampleKeyFiles(desk)
  const { passphrase } = files
  return {
    keys: [
      {
        signer: officers.officer,
        role: 'officer',
        name: basename(files.officer),
        key: 'contoh:petugas',
        passphrase,
      },
      { signer: officers.head, role: 'head', name: basename(files.head), key: 'contoh:ketua', passphrase },
    ],
    roots: { name: basename(files.roots), grant: 'contoh:induk' },
  }
}

/**
 * A key of the sample case on this computer, made when it is first asked for.
 *
 * `not-permitted` for any case but the sample: a key everybody can make signs nothing. `not-available-here` without a home to keep it in.
 */
export async function checkSampleKey(
  desk: Desk,
  openCase: OpenCase,
  whose: 'officer' | 'head',
): Promise<{ path: string; passphrase: string }> {
  const files = await permittedFiles(desk, openCase)
  return { path: files[whose], passphrase: files.passphrase }
}

/** The file with the root of the sample keys; refused as {@link checkSampleKey} is. */
export async function sampleRoot(desk: Desk, openCase: OpenCase): Promise<string> {
  return (await permittedFiles(desk, openCase)).roots
}

async function permittedFiles(desk: Desk, openCase: OpenCase): Promise<DemoKeyFiles> {
  if (!openCase.identity.sample) throw new WorkbenchError('not-permitted', 'sample keys sign the sample case only')
  return sampleKeyFiles(desk)
}

let making: Promise<unknown> = Promise.resolve()

/** Made once, however many ask at the same time. */
async function sampleKeyFiles(desk: Desk): Promise<DemoKeyFiles> {
  if (desk.settings === null) throw notHere('no home to keep sample keys in')
  const folder = join(desk.settings.folder, folderName)
  const work = making.then(() => (existsSync(folder) ? undefined : makeKeys(desk, folder)))
  // Whoever asked is told of a failure; the next one tries again.
  making = work.catch(() => undefined)
  await work
  const paths = demoKeyPaths(folder)
  return { ...paths, passphrase: (await readFile(paths.passphraseFile, 'utf8')).trim() }
}

/** Written beside and renamed, so that a kill leaves either all of them or none. */
async function makeKeys({ clock, randomness }: Desk, folder: string): Promise<void> {
  const fromMs = clock.nowMs() - dayMs
  const { makeDemoKeys } = await import('../dossier/signing/demo-keys.ts')
  const keys = await makeDemoKeys({
    randomness,
    validity: { fromMs, untilMs: fromMs + goodForMs },
    officerName: officers.officer,
    headName: officers.head,
  })
  const unfinished = `${folder}.baru`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const paths = demoKeyPaths(unfinished)
  const write = (path: string, content: string | Uint8Array) => writeFile(path, content, { mode: 0o600 })
  await write(paths.officer, keys.officer.p12)
  await write(paths.head, keys.head.p12)
  await write(paths.roots, keys.rootPem)
  await write(paths.passphraseFile, `${keys.passphrase}\n`)
  await rename(unfinished, folder)
}

function isSampleGrant(grant: string): grant is keyof typeof grants {
  return Object.hasOwn(grants, grant)
}

function notHere(reason: string): WorkbenchError {
  return new WorkbenchError('not-available-here', reason, { details: { what: 'sample-keys' } })
}
