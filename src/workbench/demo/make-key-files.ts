import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Randomness } from '../../base/ports.ts'
import { officers } from '../../sample-case/story/story-facts.ts'

export type DemoKeyFiles = { roots: string; officer: string; head: string; passphraseFile: string; passphrase: string }

/** Certificates of the demo stand for some years, so that the sample can be checked whenever somebody looks at it. */
const validity = { fromMs: Date.parse('2024-01-01T00:00:00Z'), untilMs: Date.parse('2044-01-01T00:00:00Z') }

/** Where the keys of the sample case lie in a folder, and their root. */
export function demoKeyPaths(folder: string): Omit<DemoKeyFiles, 'passphrase'> {
  return {
    roots: join(folder, 'induk-contoh.pem'),
    officer: join(folder, 'petugas.p12'),
    head: join(folder, 'ketua.p12'),
    passphraseFile: join(folder, 'frasa-sandi.txt'),
  }
}

/** Makes the keys the sample case is signed with, anew, into a folder; readable by this person alone, good for nothing but the sample. */
export async function makeKeyFiles(folder: string, randomness: Randomness): Promise<DemoKeyFiles> {
  const names = { officerName: officers.officer, headName: officers.head }
  const { makeDemoKeys } = await import('../../dossier/signing/demo-keys.ts')
  const keys = await makeDemoKeys({ randomness, validity, ...names })
  await mkdir(folder, { recursive: true })
  const files = demoKeyPaths(folder)
  await writeFile(files.roots, keys.rootPem)
  await writeFile(files.officer, keys.officer.p12, { mode: 0o600 })
  await writeFile(files.head, keys.head.p12, { mode: 0o600 })
  await writeFile(files.passphraseFile, `${keys.passphrase}\n`, { mode: 0o600 })
  return { ...files, passphrase: keys.passphrase }
}
