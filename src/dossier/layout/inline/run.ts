import type { Family, Tone } from '../type/type-scale.ts'

/** Words, with what sets them apart. */
export type TextRun = {
  kind: 'text'
  text: string
  bold?: boolean
  italic?: boolean
  tone?: Tone
  family?: Family
}

/**
 * An evidence chip, `B-003` in a small outlined box.
 *
 * `anchor` names the annex page that shows it (null where none does); `page: 'margin'` prints that page number beside the line,
 * `'inline'` after the chip, for tables.
 */
export type EvidenceRun = {
  kind: 'evidence'
  number: string
  anchor: string | null
  page: 'margin' | 'inline' | 'none'
}

/** The number of the page that carries an anchor, known only when the document is finished. */
export type PageRun = { kind: 'page'; anchor: string }

/** A digest in groups of four, each group of equal width. */
export type HashRun = { kind: 'hash'; hex: string }

export type LineBreakRun = { kind: 'line-break' }

export type Run = TextRun | EvidenceRun | PageRun | HashRun | LineBreakRun

/** Plain words as a run. */
export function textRun(text: string, look: Omit<TextRun, 'kind' | 'text'> = {}): TextRun {
  return { kind: 'text', text, ...look }
}
