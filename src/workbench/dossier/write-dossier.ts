import { createHash } from 'node:crypto'
import { composeDossier } from '../../dossier/compose/compose-dossier.ts'
import type { DossierMaterial } from '../../dossier/compose/dossier-material.ts'
import { rewriteFileSafely } from '../../dossier/signing/rewrite-file-safely.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { createPicturePort } from './dossier-pictures.ts'

export type WrittenDossier = { sha256: string; sizeBytes: number; pages: number; signatureFields: string[] }

/** Composes a dossier into a file, hashing it on the way; where it rejects nothing lies there. */
export async function writeDossier(
  desk: Desk,
  { openCase, material, path }: { openCase: OpenCase; material: DossierMaterial; path: string },
): Promise<WrittenDossier> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const composed = await rewriteFileSafely({
    target: path,
    mode: 0o644,
    write: (file) =>
      composeDossier(material, createPicturePort(desk, openCase), {
        async write(bytes) {
          hash.update(bytes)
          sizeBytes += bytes.length
          await file.write(bytes)
        },
      }),
  })
  return {
    sha256: hash.digest('hex'),
    sizeBytes,
    pages: composed.pages,
    signatureFields: [...composed.signatureFields],
  }
}
