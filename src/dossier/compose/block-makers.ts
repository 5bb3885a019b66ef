import type { Block, FactsBlock, TableCell, TableColumn, TableRow } from '../layout/blocks/block.ts'
import { textRun, type Run } from '../layout/inline/run.ts'
import type { StyleName } from '../layout/type/type-scale.ts'

type Words = string | readonly Run[]

/** Plain words as runs; runs as they are. */
export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [textRun(words)] : words
}

/** A paragraph of body text, or in another style. */
export function paragraph(words: Words, look: { style?: StyleName; keepWithNext?: boolean; gap?: number } = {}): Block {
  return { kind: 'paragraph', runs: runsOf(words), ...look }
}

/** A heading of the second level in the size of the third, for pages that must stay short. */
export function smallSection(title: string): Block {
  return { kind: 'heading', level: 2, look: 3, title, bookmark: false }
}

/** A heading inside a chapter. */
export function section(title: string, more: { number?: string; anchor?: string; newPage?: boolean } = {}): Block {
  return { kind: 'heading', level: 2, title, ...more }
}

export function subsection(title: string, more: { anchor?: string; bookmark?: boolean } = {}): Block {
  return { kind: 'heading', level: 3, title, bookmark: false, ...more }
}

/** Labels and values; rows without a value are left out. */
export function facts(
  rows: readonly (readonly [label: string, value: Words | null])[],
  look: { style?: StyleName; labelWidth?: number; wide?: boolean; together?: boolean } = {},
): FactsBlock {
  const filled = rows.flatMap(([label, value]) =>
    value === null || value.length === 0 ? [] : [{ label, runs: runsOf(value) }],
  )
  return { kind: 'facts', rows: filled, ...look }
}

/** A table over the whole width; columns as title and share. */
export function table(
  columns: readonly (readonly [title: string, share: number, align?: TableColumn['align']])[],
  rows: Iterable<TableRow> | AsyncIterable<TableRow>,
  look: { extent?: 'page' | 'text' } = {},
): Block {
  return {
    kind: 'table',
    columns: columns.map(([title, share, align]) => ({ title, share, ...(align ? { align } : {}) })),
    rows,
    ...look,
  }
}

/** A table row; strings become cells of plain words. */
export function row(cells: readonly Words[], more: { anchor?: string } = {}): TableRow {
  const made: TableCell[] = cells.map(runsOf)
  return { kind: 'cells', cells: made, ...more }
}

/** Paragraphs of one cell, one below the other; empty ones are left out. */
export function stacked(lines: readonly (Words | null)[]): Run[] {
  const filled = lines.flatMap((line) => (line === null || line.length === 0 ? [] : [runsOf(line)]))
  return filled.flatMap((line, index): Run[] => (index === 0 ? [...line] : [{ kind: 'line-break' }, ...line]))
}
