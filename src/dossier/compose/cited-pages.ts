import { countedPages, pageOfMark } from '../../contract/paper-pages.ts'
import type { DossierEvidence, DossierMaterial } from './dossier-material.ts'

/** As many pages of one paper as Annex B prints; a paper cited on more is handed over as a file. */
export const mostPagesPrinted = 20

/** `halaman 3`, `hlm. 2-4`, `page 12`: how people name pages where they cite. */
const pageWords = /(?<!\p{L})(?:halaman|hlm|hal|pages?|pp)\.?\s*(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?/giu

/** How many pages a paper has, as its reader counted them; null for what is no paper of pages. */
export function pageCountOf({ reading }: DossierEvidence): number | null {
  return countedPages(reading)
}

/**
 * The pages of each item some citation or excerpt names or some mark stands on, in their order and at most {@link mostPagesPrinted}; the only
 * page of a paper of one page is cited by whoever cites the paper. Numbers the paper does not have are left out.
 */
export function citedPages(material: DossierMaterial): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, string[]>()
  for (const { number, part } of citedParts(material)) named.set(number, [...(named.get(number) ?? []), part])
  return new Map(
    material.evidence.flatMap((item) => {
      const count = pageCountOf(item)
      if (count === null) return []
      const own = [
        ...(named.get(item.view.number) ?? []),
        ...(item.description?.excerpts ?? []).map(({ part }) => part),
      ]
      const marked = (item.description?.marks ?? []).filter(({ box }) => box !== null).map(pageOfMark)
      const pages = count === 1 ? [1] : inOrder([...pagesNamed(own.join('; '), count), ...marked], count)
      return [[item.view.number, pages.slice(0, mostPagesPrinted)] as const]
    }),
  )
}

/** The pages a text names of a paper with so many, each once, in their order. */
export function pagesNamed(text: string, count: number): number[] {
  const pages = new Set<number>()
  for (const [, first, last] of text.matchAll(pageWords)) {
    const from = Number(first)
    // A range as long as the paper is the paper, not a citation of each of its pages.
    const to = Math.min(Number(last ?? first), from + mostPagesPrinted, count)
    for (let page = Math.max(1, from); page <= to; page += 1) pages.add(page)
  }
  return inOrder([...pages], count)
}

function inOrder(pages: readonly number[], count: number): number[] {
  return [...new Set(pages)].filter((page) => page <= count).sort((a, b) => a - b)
}

/** Every part of an item that a record of the case cites, wherever in the record the citation stands. */
function citedParts(material: DossierMaterial): { number: string; part: string }[] {
  const { links, events, allegations, contradictions, narrative } = material
  const found: { number: string; part: string }[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('kind' in value && value.kind === 'evidence' && 'number' in value && 'part' in value) {
      if (typeof value.number === 'string' && typeof value.part === 'string')
        found.push({ number: value.number, part: value.part })
      return
    }
    Object.values(value).forEach(walk)
  }
  walk([links, events, allegations, contradictions, narrative])
  return found
}
