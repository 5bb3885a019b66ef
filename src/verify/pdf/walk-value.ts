import { isKind, type PdfDictionary, type PdfReference, type PdfValue } from './pdf-value.ts'

export type ValueVisitor = {
  /** Called for every dictionary, stream dictionaries included, the outermost first. */
  onDictionary?(dictionary: PdfDictionary, isStream: boolean): void
  onReference?(reference: PdfReference): void
}

/** Visits a value and all it contains directly. Depth is bounded by the reader that made it. */
export function walkValue(value: PdfValue, visitor: ValueVisitor): void {
  if (typeof value !== 'object' || value === null) return
  if (isKind(value, 'reference')) visitor.onReference?.(value)
  else if (isKind(value, 'array')) for (const item of value.items) walkValue(item, visitor)
  else if (isKind(value, 'dictionary')) walkDictionary(value, false, visitor)
  else if (isKind(value, 'stream')) walkDictionary(value.dictionary, true, visitor)
}

function walkDictionary(dictionary: PdfDictionary, isStream: boolean, visitor: ValueVisitor): void {
  visitor.onDictionary?.(dictionary, isStream)
  for (const item of dictionary.entries.values()) walkValue(item, visitor)
}
