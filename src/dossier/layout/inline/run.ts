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
 * A reference that can be followed: an evidence chip, `B-003` in a small outlined box, or plain words (an interview, an event).
 *
 * `anchor` names the place that shows it (null where none does); `page: 'margin'` prints that page number beside the line,
 * `'inline'` after it, for tables.
 */
export type ReferenceRun = {
  kind: 'reference'
  label: string
  boxed: boolean
  anchor: string | null
  page: 'margin' | 'inline' | 'none'
}

/** The number of the page that carries an anchor, known only when the document is finished. */
export type PageRun = { kind: 'page'; anchor: string }

/** A digest in groups of four, each group of equal width. */
export type HashRun = { kind: 'hash'; hex: string }

export type LineBreakRun = { kind: 'line-break' }

export type Run = TextRun | ReferenceRun | PageRun | HashRun | LineBreakRun

/** Plain words as a run. */
export function textRun(text: string, look: Omit<TextRun, 'kind' | 'text'> = {}): TextRun {
  return { kind: 'text', text, ...look }
}
