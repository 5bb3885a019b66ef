import { mediaTypesWithEmbedded } from '../../contract/embedded-pictures.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { Desk } from '../desk.ts'
import type { Handlers } from '../dispatch.ts'

/** The pictures inside saved pages, read from the bytes of the item when somebody looks; nothing of them is stored as evidence of its own. */
export function createEmbeddedPictureHandlers(desk: Desk): Pick<Handlers, 'savedPages.pictures'> {
  return {
    'savedPages.pictures': async ({ caseId, evidence }) => {
      const { rows, originals } = desk.caseOf(caseId)
      const stored = rows.evidence.find(evidence)
      if (!stored)
        throw new WorkbenchError('reference-unknown', 'no such evidence number', { details: { what: evidence } })
      if (!mediaTypesWithEmbedded.includes(stored.mediaType) || rows.purges.find(stored.number))
        return { pictures: [], problems: [] }
      const original = await originals.open(stored.sha256)
      try {
        const { pictures, problems } = await desk.readers.listEmbedded(original)
        const views = pictures.map((picture) => ({ ...picture, sameAs: rows.evidence.findBySha256(picture.sha256) }))
        return { pictures: views, problems }
      } finally {
        await original.close()
      }
    },
  }
}
