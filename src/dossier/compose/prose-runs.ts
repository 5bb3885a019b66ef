import { textRun, type Run } from '../layout/inline/run.ts'
import { anchors } from './anchors.ts'
import type { ReferencePlaces } from './scribe.ts'

/** Words that may be a number of the case: `B-017`, `B-007.1`, `K-4`, `E-03`. */
const candidate = /(?<![\p{L}\p{N}-])\p{Lu}{1,4}-\d{1,7}(?:\.\d{1,6})*(?![\p{L}\p{N}])/gu

/**
 * Free text with the numbers of evidence, interviews and events made into references.
 *
 * Only numbers that have a place in this dossier are touched; everything else stays the words a person wrote.
 */
export function proseRuns(text: string, places: ReferencePlaces): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(candidate)) {
    const reference = referenceRun(match[0], places, 'margin')
    if (reference === null) continue
    if (match.index > from) runs.push(textRun(text.slice(from, match.index)))
    runs.push(reference)
    from = match.index + match[0].length
  }
  if (from < text.length) runs.push(textRun(text.slice(from)))
  return runs
}

/** A reference to a number of the case, or null where it has no place in this dossier. Only evidence is boxed. */
export function referenceRun(label: string, places: ReferencePlaces, page: 'margin' | 'inline' | 'none'): Run | null {
  if (places.evidence.has(label))
    return { kind: 'reference', label, boxed: true, anchor: anchors.evidence(label), page }
  const plain = { kind: 'reference', label, boxed: false, page: 'none' } as const
  if (places.statements.has(label)) return { ...plain, anchor: anchors.statement(label) }
  if (places.events.has(label)) return { ...plain, anchor: anchors.event(label) }
  return null
}
