import { isKind, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-value.ts'

export type ValueVisitor = {
  /** Called for every dictionary, stream dictionaries included, the outermost first. */
  onDictionary?(dictionary: PdfDictionary, isStream: boolean): void
  /** `key` is the nearest dictionary key above it, arrays passed over; empty where there is none. */
  onReference?(reference: PdfReference, key: string): void
}

/** Visits a value and all it contains directly. Depth is bounded by the reader that made it. */
export function walkValue(value: PdfValue, visitor: ValueVisitor, key = ''): void {
  if (typeof value !== 'object' || value === null) return
  if (isKind(value, 'reference')) visitor.onReference?.(value, key)
  else if (isKind(value, 'array')) for (const item of value.items) walkValue(item, visitor, key)
  else if (isKind(value, 'dictionary')) walkDictionary(value, false, visitor)
  else if (isKind(value, 'stream')) walkDictionary(value.dictionary, true, visitor)
}

function walkDictionary(dictionary: PdfDictionary, isStream: boolean, visitor: ValueVisitor): void {
  visitor.onDictionary?.(dictionary, isStream)
  for (const [key, item] of dictionary.entries) walkValue(item, visitor, key)
}
