import type { PdfDocument } from '../pdf/document.ts'

/** Whether any revision says that the document is encrypted (ISO 32000-2 §7.6). */
export function isEncrypted({ revisions }: PdfDocument): boolean {
  return revisions.some(({ sections }) =>
    sections.some(({ trailer }) => (trailer.entries.get('Encrypt') ?? null) !== null),
  )
}
