import type { SearchHit, SearchPlace } from '../../../src/contract/search.ts'

/** An item that was found, with the places of it that were hit, best first. */
export type FoundItem = {
  number: string
  hits: readonly { where: SearchPlace; page: number | null; pieces: readonly ExcerptPiece[] }[]
}

/** A run of an excerpt; `isHit` where it is what was looked for. */
export type ExcerptPiece = { text: string; isHit: boolean }

/** One line for each item, in the order of its best hit. */
export function foundItems(hits: readonly SearchHit[]): FoundItem[] {
  return [...Map.groupBy(hits, (hit) => hit.evidence)].map(([number, own]) => ({
    number,
    hits: own.map(({ where, page, excerpt }) => ({ where, page, pieces: piecesOf(excerpt) })),
  }))
}

/** An excerpt cut at the marks U+2402 and U+2403 around each hit; a mark that stands alone is left out, and everything stays text. */
export function piecesOf(excerpt: string): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  let isHit = false
  for (const run of excerpt.split(/(?=[\u2402\u2403])/u)) {
    if (run.startsWith('\u2402')) isHit = true
    if (run.startsWith('\u2403')) isHit = false
    const text = run.replace(/^[\u2402\u2403]/u, '')
    if (text !== '') pieces.push({ text, isHit })
  }
  return pieces
}
