import type { PicturePort } from '../../dossier/compose/picture-port.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import type { Desk } from '../desk.ts'

/** Long edge of a printed picture: 300 dots per inch over the width of the text, and no more. */
const printed = { maxEdge: 1_600, quality: 80 }

/** Pictures for print, made one at a time by a reader process from the original; scans of PDF papers are printed as their text says. */
export function createPicturePort(desk: Desk, openCase: OpenCase): PicturePort {
  return {
    async pictureOf(number) {
      const stored = openCase.rows.evidence.find(number)
      if (!stored?.mediaType.startsWith('image/')) return null
      const original = await openCase.originals.open(stored.sha256)
      try {
        return await desk.readers.renderPicture({ source: original, ...printed })
      } finally {
        await original.close()
      }
    },
  }
}
