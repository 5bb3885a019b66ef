import { decorated, type FlowItem, type Slab } from '../flow/slab.ts'
import { textRun } from '../inline/run.ts'
import { pageColumn, type Column } from '../page/page-size.ts'
import type { Sheet } from '../page/sheet.ts'
import { type } from '../type/type-scale.ts'
import type { BoxBlock } from './block.ts'
import { lineSlabs } from './line-slabs.ts'
import type { FlowItems, LayBlock, Scope } from './scope.ts'

type BoxLook = {
  inset: { left: number; right: number }
  /** Painted behind or beside every strip, so that the box may run over pages. */
  side(sheet: Sheet, column: Column, strip: { top: number; height: number }): void
  edge: { height: number; paint(sheet: Sheet, column: Column, y: number): void } | null
}

const looks: Record<BoxBlock['look'], BoxLook> = {
  interpretation: {
    inset: { left: 32, right: 12 },
    side(sheet, column, { top, height }) {
      const x = column.left + 18
      sheet.content.strokeLine({ x, y: top }, { x, y: top + height }, { tone: 'faint', width: 1.2, dash: [1.2, 2.4] })
    },
    edge: null,
  },
  conclusion: {
    inset: { left: 14, right: 14 },
    side(sheet, column, { top, height }) {
      for (const x of [column.left, column.left + column.width])
        sheet.content.strokeLine({ x, y: top }, { x, y: top + height }, { tone: 'ink', width: 0.9 })
    },
    edge: {
      height: 8,
      paint(sheet, column, y) {
        const right = column.left + column.width
        sheet.content.strokeLine({ x: column.left - 0.45, y }, { x: right + 0.45, y }, { tone: 'ink', width: 0.9 })
      },
    },
  },
  notice: {
    inset: { left: 14, right: 14 },
    side(sheet, column, { top, height }) {
      sheet.content.fillBox({ x: column.left, y: top - 0.1, width: column.width, height: height + 0.2 }, 'tint')
    },
    edge: { height: 8, paint: () => undefined },
  },
}

/** Lays out a box around other blocks. Its sides follow every strip, so a long one is simply open at the foot of a page. */
export async function* layBox(scope: Scope, block: BoxBlock, layBlock: LayBlock): FlowItems {
  const { context } = scope
  const look = looks[block.look]
  const outer = scope.column
  const column: Column = {
    left: outer.left + look.inset.left,
    width: outer.width - look.inset.left - look.inset.right,
  }
  const parent = context.tree.open(scope.parent, 'Div')
  const dress = (slab: Slab): Slab => decorated(slab, (sheet, top, height) => look.side(sheet, outer, { top, height }))
  const items: FlowItem[] = [...spacer(11, true)]
  if (look.edge) items.push({ kind: 'slab', slab: edgeSlab(outer, look, { isTop: true }) })
  const owner = context.tree.open(parent, 'P')
  const label = [textRun(block.label), ...(block.author ? [textRun(` — ${block.author}`, { italic: true })] : [])]
  for (const slab of lineSlabs({ context, column, style: type.label, owner }, label, { gap: 0, keepWithNext: true }))
    items.push({ kind: 'slab', slab: dress(slab) })
  items.push({ kind: 'close', node: owner })
  for (const child of block.blocks)
    for await (const item of layBlock({ context, column, parent }, child))
      items.push(item.kind === 'slab' ? { kind: 'slab', slab: dress(item.slab) } : item)
  if (look.edge) items.push({ kind: 'slab', slab: edgeSlab(outer, look, { isTop: false }) })
  yield* keptTogether(items)
  yield* spacer(5, false)
  yield { kind: 'close', node: parent }
}

/** A box up to this height (points) is never cut. */
const cutAbove = 260

function* keptTogether(items: readonly FlowItem[]): Generator<FlowItem> {
  const slabs = items.flatMap((item) => (item.kind === 'slab' ? [item.slab] : []))
  const height = slabs.reduce((sum, slab) => sum + slab.gap + slab.height, 0)
  const last = slabs.at(-1)
  for (const item of items) {
    const isHeld = height <= cutAbove && item.kind === 'slab' && item.slab !== last
    yield isHeld ? { kind: 'slab', slab: { ...item.slab, keep: true } } : item
  }
}

function edgeSlab(column: Column, look: BoxLook, { isTop }: { isTop: boolean }): Slab {
  const height = look.edge?.height ?? 0
  const bare: Slab = { height, gap: 0, keep: isTop, paint: () => undefined }
  return decorated(bare, (sheet, top, room) => {
    look.side(sheet, column, { top, height: room })
    look.edge?.paint(sheet, column, isTop ? top : top + room)
  })
}

function* spacer(height: number, keep: boolean): Generator<FlowItem> {
  yield { kind: 'slab', slab: { height: 0, gap: height, keep, paint: () => undefined } }
}

/** The column a box may use when it stands on the whole width. */
export const wideBoxColumn: Column = pageColumn
