import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WorkbenchError } from '../../contract/failure.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { demoKeyPaths, type DemoKeyFiles } from '../demo/make-key-files.ts'
import type { Desk } from '../desk.ts'
import { obtainSampleKeys } from '../sample-keys.ts'

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
  const keys = await sampleKeys(desk, openCase)
  return { path: keys[whose], passphrase: keys.passphrase }
}

/** The file with the root of the sample keys; refused as {@link checkSampleKey} is. */
export async function sampleRoot(desk: Desk, openCase: OpenCase): Promise<string> {
  return (await sampleKeys(desk, openCase)).roots
}

let making: Promise<unknown> = Promise.resolve()

async function sampleKeys(desk: Desk, openCase: OpenCase): Promise<DemoKeyFiles> {
  if (!openCase.identity.sample) throw new WorkbenchError('not-permitted', 'sample keys sign the sample case only')
  if (desk.settings === null)
    throw new WorkbenchError('not-available-here', 'no home to keep it in', { details: { what: 'kunci contoh' } })
  const work = making.then(() => obtainSampleKeys(desk, openCase.identity.caseId))
  making = work.catch(() => undefined) // whoever asked is told; the next one tries again
  await work
  const paths = demoKeyPaths(join(desk.settings.folder, 'kunci-contoh'))
  return { ...paths, passphrase: (await readFile(paths.passphraseFile, 'utf8')).trim() }
}
