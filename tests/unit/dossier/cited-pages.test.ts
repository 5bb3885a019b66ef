import { expect, it } from 'vitest'
import { citedPages, pagesNamed } from '../../../src/dossier/compose/cited-pages.ts'
import type { DossierMaterial } from '../../../src/dossier/compose/dossier-material.ts'
import { smallMaterial } from '../../golden/dossier/small-material.ts'

it('reads the pages a citation names, in the words people use, and no other number', () => {
  expect(pagesNamed('hlm. 3', 12)).toEqual([3])
  expect(pagesNamed('Halaman 2-4; lampiran, hal. 11', 12)).toEqual([2, 3, 4, 11])
  expect(pagesNamed('page 5; pp. 7–8', 12)).toEqual([5, 7, 8])
  expect(pagesNamed('halaman 13; halaman 0', 12)).toEqual([])
  expect(pagesNamed('baris 212, tanda 3, asal 4, pasal 5', 300)).toEqual([])
  expect(pagesNamed('halaman 1-99999', 3)).toEqual([1, 2, 3])
})

it('prints the pages that excerpts and citations name, and the only page of a paper of one page', () => {
  const material = smallMaterial()
  const [first, second, ...rest] = material.evidence
  if (!first || !second) throw new Error('the material has two items')
  const papers: DossierMaterial = {
    ...material,
    evidence: [withPages(first, '12', ['hlm. 9']), withPages(second, '1', []), ...rest],
    events: material.events.slice(0, 1).map((event) => ({
      ...event,
      event: {
        ...event.event,
        supports: [{ kind: 'evidence', number: first.view.number, part: 'halaman 4', note: null }],
      },
    })) as DossierMaterial['events'],
  }
  const cited = citedPages(papers)
  expect(cited.get(first.view.number)).toEqual([4, 9])
  expect(cited.get(second.view.number)).toEqual([1])
  expect([...cited.keys()]).toHaveLength(2)
})

it('prints the pages that bear marks, once each, and none a paper does not have', () => {
  const material = smallMaterial()
  const [first] = material.evidence
  if (!first) throw new Error('the material has an item')
  const paper = withPages(first, '6', ['hlm. 4'])
  const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  const at = (mark: number, more: object) => ({ mark, what: 'tanda tangan', reading: null, box, ...more })
  const marks = [at(1, {}), at(2, { page: 5 }), at(3, { page: 4 }), at(4, { page: 9 }), at(5, { page: 2, box: null })]
  const marked = { ...paper, description: paper.description && { ...paper.description, marks } }
  expect(citedPages({ ...material, evidence: [marked], events: [] }).get(first.view.number)).toEqual([1, 4, 5])
})

type Item = DossierMaterial['evidence'][number]

function withPages(item: Item, count: string, parts: readonly string[]): Item {
  const { reading, description } = item
  if (!reading || !description) throw new Error('the item was read and described')
  const fact = { block: 'PDF', tag: 'PageCount', raw: count, reader: 'pdf' }
  return {
    ...item,
    reading: { ...reading, facts: [fact] },
    description: { ...description, excerpts: parts.map((part) => ({ part, text: 'Teks', translation: null })) },
  }
}
