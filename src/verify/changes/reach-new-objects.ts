import { limits } from '../pdf/limits.ts'
import type { PdfReference, PdfValue } from '../pdf/pdf-value.ts'
import { walkValue } from '../pdf/walk-value.ts'
import type { Comparison } from './comparison.ts'

/**
 * Objects that did not exist before the compared revision and can be reached from a value over such objects only.
 *
 * Existing objects are never among them: one that is rewritten may be part of a page, whatever else refers to it now.
 */
export async function reachNewObjects(comparison: Comparison, from: PdfValue | undefined): Promise<Set<number>> {
  const { document, revision } = comparison
  const reached = new Set<number>()
  const waiting: PdfReference[] = []
  const onReference = (reference: PdfReference) => void waiting.push(reference)
  walkValue(from ?? null, { onReference })
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next.object) || reached.size > limits.fields) continue
    if (document.index.find(next.object, revision)?.revision !== revision) continue
    if (document.index.find(next.object, revision - 1) !== null) continue
    reached.add(next.object)
    walkValue(await document.loader.load(next.object, revision), { onReference })
  }
  return reached
}
