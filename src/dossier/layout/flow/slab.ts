import type { StructureNode } from '../pdf/structure-tree.ts'
import type { Sheet } from '../page/sheet.ts'

/** A strip of page that is painted in one go: a line, a table row, a picture. Heights in points. */
export type Slab = {
  readonly height: number
  /** Room above, dropped at the top of a page. */
  readonly gap: number
  /** Never the last thing on a page. */
  readonly keep: boolean
  /** `top` is where the strip starts; `gap` what was left above it on this page. */
  paint(sheet: Sheet, top: number, gap: number): void
  /** Cuts off a first part of at most `available` points; null where nothing sensible fits. */
  readonly split?: (available: number) => { head: Slab; tail: Slab } | null
}

/** What blocks hand to the flow, in order. */
export type FlowItem =
  | { kind: 'slab'; slab: Slab }
  /** The element is complete. */
  | { kind: 'close'; node: StructureNode }
  /** Painted again at the top of following pages until taken back: a table's head. */
  | { kind: 'repeat'; slab: Slab | null }
  | { kind: 'page-break' }
  /** What the header of pages says from here on. */
  | { kind: 'running-title'; title: string }
  /** No page break inside the next `height` points. */
  | { kind: 'reserve'; height: number }

/** A slab with something painted behind or beside it, wherever it is cut. */
export function decorated(slab: Slab, decorate: (sheet: Sheet, top: number, height: number) => void): Slab {
  const { split } = slab
  return {
    ...slab,
    paint(sheet, top, gap) {
      sheet.decorate()
      decorate(sheet, top - gap, slab.height + gap)
      slab.paint(sheet, top, gap)
    },
    ...(split
      ? {
          split(available: number) {
            const parts = split(available)
            return parts && { head: decorated(parts.head, decorate), tail: decorated(parts.tail, decorate) }
          },
        }
      : {}),
  }
}
