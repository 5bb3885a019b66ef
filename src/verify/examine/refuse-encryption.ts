import type { Revision } from '../pdf/build-revisions.ts'
import type { PdfDocument } from '../pdf/document.ts'
import { PdfDamage } from '../pdf/oddities.ts'

/**
 * Throws PdfDamage where the document is encrypted (ISO 32000-2 §7.6): *encrypted* where it was from its first revision on.
 *
 * No update can encrypt what lies before it, so a later claim is a trick and told as damage.
 */
export function refuseEncryption({ revisions }: PdfDocument): void {
  const [first, ...later] = revisions
  if (first && claimsEncryption(first)) throw new PdfDamage('encrypted', 'trailer /Encrypt')
  if (later.some(claimsEncryption)) throw new PdfDamage('structure-damaged', '/Encrypt in a later revision')
}

function claimsEncryption({ sections }: Revision): boolean {
  return sections.some(({ trailer }) => (trailer.entries.get('Encrypt') ?? null) !== null)
}
