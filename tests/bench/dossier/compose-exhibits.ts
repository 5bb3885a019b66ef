// A whole process: composes a dossier of so many photo exhibits into a file. Usage: compose-exhibits.ts COUNT BASE.jpg OUT.pdf
import { open } from 'node:fs/promises'
import { composeDossier } from '../../../src/dossier/compose/compose-dossier.ts'
import type { DossierEvidence, DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'
import { smallMaterial } from '../../golden/dossier/small-material.ts'
import { stampedPictures } from './stamped-pictures.ts'

const [count = '1000', base = '', out = ''] = process.argv.slice(2)
const material = withExhibits(smallMaterial(), Number(count))
const pictureAt = stampedPictures(base)
const file = await open(out, 'w')
const pictures = {
  pictureOf: async (number: string) => ({ jpeg: pictureAt(Number(number.slice(2))), width: 1600, height: 1200 }),
}
const composed = await composeDossier(material, pictures, {
  write: async (bytes) => void (await file.write(bytes)),
})
await file.close()
console.log(JSON.stringify({ pages: composed.pages }))

/** The small case with its second item repeated, each copy under a number and digest of its own, and a custody entry each. */
function withExhibits(small: DossierMaterial, total: number): DossierMaterial {
  const model = small.evidence[1]
  const [entry] = small.custody.entries as unknown as [{ sequence: number }]
  if (!model) throw new Error('the small case has too few items')
  const indexes = Array.from({ length: total }, (_, index) => index + 1)
  const evidence = indexes.map((index): DossierEvidence => {
    const number = `B-${String(index).padStart(3, '0')}`
    const sha256 = (index * 2_654_435_761).toString(16).padStart(16, '0').slice(-16).repeat(4)
    return { ...model, view: { ...model.view, number, sha256, nearCopies: [] } }
  })
  const entries = indexes.map((sequence) => ({
    ...entry,
    sequence,
    evidence: [`B-${String(sequence).padStart(3, '0')}`],
  }))
  return { ...small, evidence, custody: { ...small.custody, entries: entries as never } }
}
