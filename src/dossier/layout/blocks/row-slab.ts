import type { Slab } from '../flow/slab.ts'
import type { Line } from '../inline/break-lines.ts'
import { paintLine } from '../page/paint-line.ts'
import type { Column } from '../page/page-size.ts'
import type { Sheet } from '../page/sheet.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import type { TypeStyle } from '../type/type-scale.ts'
import { baselineOf } from './line-slabs.ts'

export type LaidCell = { lines: readonly Line[]; style: TypeStyle; column: Column; owner: StructureNode }

/** Rules above and below in points of thickness; 0 draws none. */
export type RowRules = { column: Column; above: number; below: number; keep: boolean; gap: number }

const padding = 4

/** Rows lower than this (points) move to the next page whole; cutting them saves little and hinders reading. */
const cutAbove = 150

/** A table row as one strip of page; a tall one may be cut where every cell keeps at least two lines on each side, or all on one. */
export function rowSlab(cells: readonly LaidCell[], rules: RowRules): Slab {
  const height = Math.max(0, ...cells.map((cell) => cell.lines.length * cell.style.leading)) + padding * 2
  return {
    height,
    gap: rules.gap,
    keep: rules.keep,
    paint(sheet, top) {
      paintRules(sheet, rules, { top, height })
      for (const cell of cells) paintCell(sheet, cell, top + padding)
    },
    split: (available) => (height < cutAbove ? null : splitRow(cells, rules, available)),
  }
}

function paintRules(sheet: Sheet, rules: RowRules, at: { top: number; height: number }): void {
  if (rules.above === 0 && rules.below === 0) return
  sheet.decorate()
  const rule = (y: number, width: number): void => {
    if (width === 0) return
    const ends = [
      { x: rules.column.left, y },
      { x: rules.column.left + rules.column.width, y },
    ] as const
    sheet.content.strokeLine(ends[0], ends[1], { tone: width > 0.5 ? 'muted' : 'rule', width })
  }
  rule(at.top, rules.above)
  rule(at.top + at.height, rules.below)
}

function paintCell(sheet: Sheet, cell: LaidCell, top: number): void {
  const { column, style } = cell
  cell.lines.forEach((line, index) => {
    const spare = column.width - line.width
    const shift = style.align === 'right' ? spare : style.align === 'centre' ? spare / 2 : 0
    const baseline = baselineOf(style, top + index * style.leading)
    paintLine(sheet, line, { x: column.left + shift, baseline }, cell.owner)
  })
}

function splitRow(
  cells: readonly LaidCell[],
  rules: RowRules,
  available: number,
): ReturnType<NonNullable<Slab['split']>> {
  const room = available - padding * 2
  const cuts = cells.map((cell) => niceCut(cell.lines.length, Math.floor((room + 0.01) / cell.style.leading)))
  const isUseful = cells.every((cell, index) => (cuts[index] ?? 0) >= Math.min(2, cell.lines.length))
  const isCut = cells.some((cell, index) => (cuts[index] ?? 0) < cell.lines.length)
  if (!isUseful || !isCut) return null
  const head = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(0, cuts[index]) }))
  const tail = cells.map((cell, index) => ({ ...cell, lines: cell.lines.slice(cuts[index]) }))
  return {
    head: rowSlab(head, { ...rules, below: 0, keep: false }),
    tail: rowSlab(tail, { ...rules, above: 0, gap: 0 }),
  }
}

function niceCut(lines: number, fitting: number): number {
  if (fitting >= lines) return lines
  return lines - fitting === 1 && fitting > 2 ? fitting - 1 : fitting
}
