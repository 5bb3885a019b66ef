import { isKind, type PdfDictionary, type PdfValue } from '../pdf/pdf-value.ts'

/** Whether a widget takes no room on its page and so can cover nothing (ISO 32000-2 §12.7.5.5). */
export function isInvisible(widget: PdfDictionary): boolean {
  const rectangle = widget.entries.get('Rect')
  // A field without a rectangle and without kids is no widget at all.
  if (rectangle === undefined) return !widget.entries.has('Kids') && !widget.entries.has('AP')
  if (!isKind(rectangle, 'array') || rectangle.items.length !== 4) return false
  const [left, bottom, right, top] = rectangle.items.map(numberOf)
  return left !== null && bottom !== null && (left === right || bottom === top)
}

function numberOf(value: PdfValue): number | null {
  if (typeof value === 'number') return value
  return isKind(value, 'real') ? value.value : null
}
