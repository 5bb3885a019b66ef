import type { Block } from '../layout/blocks/block.ts'

/** A chapter, annex or front page of the dossier: what the table of contents lists, and how its blocks are made. */
export type DossierPart = {
  title: string
  /** `IV`, `Lampiran B`; null for front matter. */
  number: string | null
  anchor: string
  newPage: boolean
  /** Printed in the table of contents. */
  listed: boolean
  /** Made when its turn comes, so that only one part is in memory. */
  blocks(): Iterable<Block> | AsyncIterable<Block>
}
