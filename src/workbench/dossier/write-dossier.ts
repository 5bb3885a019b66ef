import { createHash } from 'node:crypto'
import { composeDossier } from '../../dossier/compose/compose-dossier.ts'
import type { DossierMaterial } from '../../dossier/compose/dossier-material.ts'
import type { PicturePort } from '../../dossier/compose/picture-port.ts'
import { rewriteFileSafely } from '../../dossier/signing/rewrite-file-safely.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'
import { createPicturePort } from './dossier-pictures.ts'

export type WrittenDossier = { sha256: string; sizeBytes: number; pages: number; signatureFields: string[] }

/** Watches a composition: `signal` stops it at the next picture or piece written, `pictureDone` is told of each picture in place. */
export type CompositionWatch = { signal: AbortSignal; pictureDone(): void }

/** Composes a dossier into a file, hashing it on the way; where it rejects nothing lies there. Rejects with the signal's reason where it was stopped. */
export async function writeDossier(
  desk: Desk,
  order: { openCase: OpenCase; material: DossierMaterial; path: string; watch?: CompositionWatch },
): Promise<WrittenDossier> {
  const { openCase, material, path, watch } = order
  const hash = createHash('sha256')
  let sizeBytes = 0
  const composed = await rewriteFileSafely({
    target: path,
    mode: 0o644,
    write: (file) =>
      composeDossier(material, watched(createPicturePort(desk, openCase), watch), {
        async write(bytes) {
          watch?.signal.throwIfAborted()
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

function watched(pictures: PicturePort, watch: CompositionWatch | undefined): PicturePort {
  if (!watch) return pictures
  return {
    async pictureOf(number, page) {
      watch.signal.throwIfAborted()
      const picture = await pictures.pictureOf(number, page)
      // Items are counted, and each is asked for without a page once.
      if (page === undefined) watch.pictureDone()
      return picture
    },
  }
}
