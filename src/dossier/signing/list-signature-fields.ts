import { openFileSource } from './file-source.ts'
import { readDossier } from './pdf/read-dossier.ts'

export type SignatureFieldState = { name: string; filled: boolean }

/**
 * The signature fields planned when a dossier was frozen, in the order they are to be filled.
 *
 * Says nothing of whether a signature holds. Rejects with `not-found`, `not-a-dossier` or `pdf-damaged`.
 */
export async function listSignatureFields(path: string): Promise<SignatureFieldState[]> {
  const source = await openFileSource(path)
  try {
    const { fields } = await readDossier(source)
    return fields.map(({ name, filled }) => ({ name, filled }))
  } finally {
    await source.close()
  }
}
