import type { ByteSource } from '../../base/byte-source.ts'
import { buildRevisions, type Revision } from './build-revisions.ts'
import { InflateFault } from './bit-reader.ts'
import { SyntaxFault } from './cursor.ts'
import { readHeader } from './header.ts'
import type { InflateBudget } from './inflate.ts'
import { LimitReached, limits } from './limits.ts'
import { buildObjectIndex, type ObjectIndex } from './object-index.ts'
import { createObjectLoader, type ObjectLoader } from './object-loader.ts'
import { createOddities, PdfDamage, type Oddities } from './oddities.ts'
import { createPieceReader, type PieceReader } from './piece-reader.ts'
import { readSections } from './read-sections.ts'

/** A PDF as its revisions tell it. Nothing is repaired; what was odd is in `oddities`. */
export type PdfDocument = {
  readonly source: ByteSource
  readonly pieces: PieceReader
  readonly revisions: readonly Revision[]
  readonly index: ObjectIndex
  readonly loader: ObjectLoader
  readonly oddities: Oddities
  readonly budget: InflateBudget
  /** After the header lines. */
  readonly headerEnd: number
}

export type OpenedPdf =
  | { readonly ok: true; readonly document: PdfDocument }
  | { readonly ok: false; readonly damage: PdfDamage; readonly oddities: Oddities }

/**
 * Opens a PDF strictly: header, `startxref` chain, cross-references, revisions.
 *
 * A document that cannot be read comes back as its damage; only the source itself can make this reject.
 */
export async function openPdf(source: ByteSource): Promise<OpenedPdf> {
  const oddities = createOddities()
  try {
    return { ok: true, document: await openDocument(source, oddities) }
  } catch (error) {
    return { ok: false, damage: damageOf(error), oddities }
  }
}

/** What a fault of reading says about the document; anything else is thrown on. */
export function damageOf(error: unknown): PdfDamage {
  if (error instanceof PdfDamage) return error
  if (error instanceof LimitReached) return new PdfDamage('too-large-to-check', error.message)
  if (error instanceof SyntaxFault || error instanceof InflateFault)
    return new PdfDamage('structure-damaged', error.message)
  throw error
}

async function openDocument(source: ByteSource, oddities: Oddities): Promise<PdfDocument> {
  const pieces = createPieceReader(source)
  const budget = createBudget()
  const headerEnd = await readHeader(pieces, oddities)
  const context = { pieces, oddities, budget }
  const revisions = await buildRevisions(context, await readSections(context))
  const index = buildObjectIndex(revisions, source.size)
  if (index.plainCount > limits.objects) throw new LimitReached('objects')
  // A window of its own: looking something up must not disturb a walk through the file.
  const loader = createObjectLoader({ pieces: createPieceReader(source, 8 << 10), index, oddities, budget })
  return { source, pieces, revisions, index, loader, oddities, budget, headerEnd }
}

function createBudget(): InflateBudget {
  let left: number = limits.inflatedBytes
  return {
    blockCost: limits.blockCost,
    spend(bytes) {
      left -= bytes
      if (left < 0) throw new LimitReached('inflated bytes')
    },
  }
}
