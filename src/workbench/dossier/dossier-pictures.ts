import { mediaTypesWithPages } from '../../contract/paper-pages.ts'
import type { PicturePort } from '../../dossier/compose/picture-port.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'

/** Long edge of a printed picture: 300 dots per inch over the width of the text, and no more. */
const printed = { maxEdge: 1_600, quality: 80 }

/** Pictures for print, made one at a time by a reader process from the original; of papers, the page that is asked for. */
export function createPicturePort(desk: Desk, openCase: OpenCase): PicturePort {
  return {
    async pictureOf(number, page) {
      const stored = openCase.rows.evidence.find(number)
      if (!stored) return null
      const isShown =
        page === undefined ? stored.mediaType.startsWith('image/') : mediaTypesWithPages.includes(stored.mediaType)
      if (!isShown) return null
      const original = await openCase.originals.open(stored.sha256)
      try {
        return await desk.readers.renderPicture({ source: original, ...printed, page: page ?? 1 })
      } finally {
        await original.close()
      }
    },
  }
}
