import { lowerBound, type MarkColumns } from './mark-columns.ts'
import type { Span } from './span.ts'

/** How many marks begin in each of `buckets` equal parts of a stretch, found by binary search. */
export function densityOf({ anchor }: Pick<MarkColumns, 'anchor'>, span: Span, buckets: number): Uint32Array {
  const counts = new Uint32Array(buckets)
  const step = (span.toMs - span.fromMs) / buckets
  let before = lowerBound(anchor, span.fromMs)
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const edge = bucket === buckets - 1 ? span.toMs + 1 : span.fromMs + step * (bucket + 1)
    const upTo = lowerBound(anchor, edge)
    counts[bucket] = upTo - before
    before = upTo
  }
  return counts
}
