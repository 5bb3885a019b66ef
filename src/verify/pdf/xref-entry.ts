import type { PdfDictionary } from './pdf-value.ts'

/** Where an object lies, as one line of a cross-reference table or stream says. */
export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'plain'; readonly generation: number; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number }

/** One cross-reference table or stream with its trailer, and the stretch of the file it takes. */
export type XrefSection = {
  readonly form: 'table' | 'stream'
  readonly start: number
  /** After its trailer or after `endobj`; `startxref` follows there. */
  readonly end: number
  readonly entries: ReadonlyMap<number, XrefEntry>
  readonly trailer: PdfDictionary
  /** For a stream: its own object number. */
  readonly object: number | null
}
