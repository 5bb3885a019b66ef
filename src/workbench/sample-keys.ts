import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WorkbenchError } from '../contract/failure.ts'
import type { SampleKeys } from '../contract/sample-keys.ts'
import { makeDemoKeys } from '../dossier/signing/demo-keys.ts'
import { officers } from '../sample-case/story/story-facts.ts'
import type { Desk } from './desk.ts'
import type { GrantBook } from './grants.ts'

const folderName = 'kunci-contoh'
const files = { officer: 'petugas.p12', head: 'ketua.p12', roots: 'induk-contoh.pem', passphrase: 'frasa-sandi.txt' }
/** These few grants name a fixed file of Netra's home each, may be used again, and lead nowhere else. */
const grants: Readonly<Record<string, string>> = {
  'contoh:petugas': files.officer,
  'contoh:ketua': files.head,
  'contoh:induk': files.roots,
}
const dayMs = 86_400_000
const goodForMs = 3_650 * dayMs

/** The same book, which also knows the grants of the sample keys. */
export function withSampleKeys(book: GrantBook, home: string | undefined): GrantBook {
  return {
    take(grant) {
      const file = Object.hasOwn(grants, grant) ? grants[grant] : undefined
      if (home === undefined || file === undefined) return book.take(grant)
      return { path: join(home, folderName, file), method: 'native-pick' }
    },
  }
}

/**
 * The keys the sample dossier is signed with, made on this machine when they are first asked for and kept in Netra's home: a new root
 * each time would make yesterday's signatures look like a stranger's.
 */
export async function obtainSampleKeys(desk: Desk, caseId: string): Promise<SampleKeys> {
  if (desk.settings === null || !desk.caseOf(caseId).identity.sample)
    throw new WorkbenchError('not-available-here', 'sample keys are for the sample case', {
      details: { what: 'kunci contoh' },
    })
  const folder = join(desk.settings.folder, folderName)
  if (!existsSync(folder)) await makeKeys(desk, folder)
  const passphrase = (await readFile(join(folder, files.passphrase), 'utf8')).trim()
  return {
    keys: [
      { signer: officers.officer, role: 'officer', name: files.officer, key: 'contoh:petugas', passphrase },
      { signer: officers.head, role: 'head', name: files.head, key: 'contoh:ketua', passphrase },
    ],
    roots: { name: files.roots, grant: 'contoh:induk' },
  }
}

/** Written beside and renamed, so that a kill leaves either all of them or none. */
async function makeKeys({ clock, randomness }: Desk, folder: string): Promise<void> {
  const fromMs = clock.nowMs() - dayMs
  const keys = await makeDemoKeys({
    randomness,
    validity: { fromMs, untilMs: fromMs + goodForMs },
    officerName: officers.officer,
    headName: officers.head,
  })
  const unfinished = `${folder}.baru`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  const write = (name: string, content: string | Uint8Array) =>
    writeFile(join(unfinished, name), content, { mode: 0o600 })
  await write(files.officer, keys.officer.p12)
  await write(files.head, keys.head.p12)
  await write(files.roots, keys.rootPem)
  await write(files.passphrase, `${keys.passphrase}\n`)
  await rename(unfinished, folder)
}
