import { latin1 } from './characters.ts'
import { PdfDamage, type Oddities } from './oddities.ts'
import type { PieceReader } from './piece-reader.ts'

/** Reads `%PDF-n.n` and the binary marker behind it (ISO 32000-2 §7.5.2); answers where they end. */
export async function readHeader(pieces: PieceReader, oddities: Oddities): Promise<number> {
  if (pieces.size === 0) throw new PdfDamage('file-empty', 'no bytes')
  const text = latin1(await pieces.read(0, 1024))
  const match = /%PDF-\d\.\d/.exec(text)
  if (!match) throw new PdfDamage('not-a-pdf', 'no %PDF- header')
  if (match.index > 0) oddities.note('junk-before-header', `${match.index} bytes`)
  const header = /^%PDF-\d\.\d[\0\t\f ]*(?:\r\n|\r|\n)(?:%[^\r\n]*(?:\r\n|\r|\n))?/.exec(text.slice(match.index))
  if (!header) oddities.note('syntax-irregular', 'header line')
  return match.index + (header?.[0].length ?? match[0].length)
}
