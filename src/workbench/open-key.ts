import { readFile, stat } from 'node:fs/promises'
import { WorkbenchError } from '../contract/failure.ts'
import { openKeyStore } from '../dossier/signing/open-key-store.ts'
import type { SigningKey } from '../dossier/signing/signing-key.ts'

const largestKeyFileBytes = 10_000_000

/** Opens a PKCS#12 key file a person picked; `key-unreadable` where it is no such file, `key-wrong-passphrase` and its kin as they are. */
export async function openKey(path: string, passphrase: string): Promise<SigningKey> {
  const unreadable = (cause: unknown): never => {
    throw new WorkbenchError('key-unreadable', 'the key file cannot be read', { cause })
  }
  const { size } = await stat(path).catch(unreadable)
  if (size > largestKeyFileBytes) throw new WorkbenchError('key-unreadable', 'far too large for a key file')
  // A folder can be picked or named too, and has a size.
  return openKeyStore(await readFile(path).catch(unreadable), passphrase)
}

/** No root of an Indonesian PSrE is shipped yet, so no certificate can be told to be certified; saying less is the honest side. */
export function isCertified(): boolean {
  return false
}
