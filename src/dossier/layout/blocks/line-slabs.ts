import type { Slab } from '../flow/slab.ts'
import { breakLines, type Line } from '../inline/break-lines.ts'
import { atomsOfRuns } from '../inline/pieces-of-runs.ts'
import type { Run } from '../inline/run.ts'
import { paintLine } from '../page/paint-line.ts'
import type { Column } from '../page/page-size.ts'
import type { PaperContext } from '../page/paper-context.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import type { TypeStyle } from '../type/type-scale.ts'

export type LineSetting = { context: PaperContext; column: Column; style: TypeStyle; owner: StructureNode }

/** Runs broken into lines for a column. */
export function linesOf(context: PaperContext, runs: readonly Run[], style: TypeStyle, width: number): Line[] {
  return breakLines(atomsOfRuns(context, runs, style), width)
}

/**
 * Lines as strips of page. Neither a first nor a last line stands alone on a page (at least two lines on each side of a break).
 *
 * `gap` is the room above the first line in points; `keepWithNext` ties the last line to what follows.
 */
export function lineSlabs(
  setting: LineSetting,
  runs: readonly Run[],
  look: { gap: number; keepWithNext?: boolean },
): Slab[] {
  const lines = linesOf(setting.context, runs, setting.style, setting.column.width)
  return lines.map((line, index) => ({
    height: setting.style.leading,
    gap: index === 0 ? look.gap : 0,
    keep: index === lines.length - 1 ? (look.keepWithNext ?? false) : isTied(index, lines.length),
    paint(sheet, top) {
      paintLine(sheet, line, linePlace(setting, line, top), setting.owner)
    },
  }))
}

function isTied(index: number, count: number): boolean {
  return index === 0 || index === count - 2
}

function linePlace(setting: LineSetting, line: Line, top: number): { x: number; baseline: number } {
  const { column, style } = setting
  const spare = column.width - line.width
  const shift = style.align === 'right' ? spare : style.align === 'centre' ? spare / 2 : 0
  return { x: column.left + shift, baseline: baselineOf(style, top) }
}

/** Where letters stand in a strip of one leading: capitals sit in its middle. */
export function baselineOf(style: { size: number; leading: number }, top: number): number {
  return top + (style.leading + style.size * 0.7) / 2
}
