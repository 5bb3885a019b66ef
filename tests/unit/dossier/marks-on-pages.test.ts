import { expect, it } from 'vitest'
import { exhibitBlocks } from '../../../src/dossier/compose/annexes/exhibits.ts'
import type { DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'
import { createScribe } from '../../../src/dossier/compose/scribe.ts'
import { smallMaterial } from '../../golden/dossier/small-material.ts'

const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.1 }

/** The first item as a paper of five pages with marks on the first, the third and without a place. */
function paperMaterial(block: 'PDF' | 'TIFF'): DossierMaterial {
  const material = smallMaterial()
  const [first] = material.evidence
  if (!first?.reading || !first.description) throw new Error('the first item was read and described')
  const facts = [{ block, tag: 'PageCount', raw: '5', reader: 'uji' }]
  const marks = [
    { mark: 1, what: 'kop surat', reading: null, box },
    { mark: 2, what: 'tanda tangan', reading: null, box, page: 3 },
    { mark: 3, what: 'nada', reading: null, box: null },
  ]
  const item = {
    ...first,
    reading: { ...first.reading, facts },
    description: { ...first.description, marks, excerpts: [] },
  }
  return { ...material, evidence: [item] }
}

async function figuresOf(material: DossierMaterial, hasPicture: boolean) {
  const jpeg = new Uint8Array(4)
  const pictureOf = async (_number: string, page?: number) =>
    page === undefined && !hasPicture ? null : { jpeg, width: 10, height: 10 }
  const blocks = await Array.fromAsync(exhibitBlocks(createScribe(material), { pictureOf }, new Set()))
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  return { figures: figures.map((figure) => figure.marks?.map(({ number }) => number)), words: JSON.stringify(blocks) }
}

it('draws each mark on the picture of the page it stands on, and says the page beside its words', async () => {
  const { figures, words } = await figuresOf(paperMaterial('PDF'), false)
  expect(figures).toEqual([[1], [2]])
  expect(words).toContain('② tanda tangan')
  expect(words).toContain('(halaman 3)')
  expect(words).not.toContain('(halaman 1)')
})

it('does the same where the first page of a scanned letter is its picture', async () => {
  expect((await figuresOf(paperMaterial('TIFF'), true)).figures).toEqual([[1], [2]])
})

it('draws the marks of a picture without pages on it, as before', async () => {
  const material = paperMaterial('TIFF')
  const evidence = material.evidence.map((item) => ({
    ...item,
    reading: item.reading && { ...item.reading, facts: [] },
    description: item.description && { ...item.description, marks: item.description.marks.slice(0, 1) },
  }))
  expect((await figuresOf({ ...material, evidence }, true)).figures).toEqual([[1]])
})
