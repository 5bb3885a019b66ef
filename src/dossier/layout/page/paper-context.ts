import type { PDFRef } from 'pdf-lib'
import type { PdfFile } from '../pdf/pdf-file.ts'
import type { OutlineEntry, Place } from '../pdf/places.ts'
import type { StructureTree } from '../pdf/structure-tree.ts'
import type { Typefaces } from '../type/load-typefaces.ts'

/** What every part of one document shares while it is made. */
export type PaperContext = {
  readonly file: PdfFile
  readonly tree: StructureTree
  readonly typefaces: Typefaces
  /** Named places, filled as they are painted. */
  readonly places: Map<string, Place>
  readonly outline: OutlineEntry[]
  /** Characters no typeface draws, with the pages they stand on. */
  readonly undrawn: Map<number, Set<number>>
  /** The resource dictionary of fonts, written last. */
  readonly fonts: PDFRef
  readonly signatureFields: PDFRef[]
  /** Words the layout itself prints, in the language of the document. */
  readonly words: PaperWords
}

export type PaperWords = {
  /** `hlm.` */
  pageShort: string
  /** Prefix of a link's description for screen readers, `Ke`. */
  goTo: string
}
