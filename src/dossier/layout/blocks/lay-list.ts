import type { Slab } from '../flow/slab.ts'
import { textRun } from '../inline/run.ts'
import { type } from '../type/type-scale.ts'
import type { ListBlock } from './block.ts'
import { lineSlabs } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

const numberings = { decimal: 'Decimal', letter: 'LowerAlpha', dash: 'Disc' } as const
const indent = 20

/** Lays out a list; each item has its label and its text apart, as readers and screen readers expect. */
export async function* layList(scope: Scope, block: ListBlock): FlowItems {
  const { context } = scope
  const style = type[block.style ?? 'body']
  const list = context.tree.open(scope.parent, 'L', { numbering: numberings[block.marker] })
  for (const [index, runs] of block.items.entries()) {
    const item = context.tree.open(list, 'LI')
    const label = context.tree.open(item, 'Lbl')
    const body = context.tree.open(item, 'LBody')
    const column = { left: scope.column.left + indent, width: scope.column.width - indent }
    const [marker] = lineSlabs(
      { context, column: scope.column, style, owner: label },
      [textRun(markerText(block, index))],
      {
        gap: 0,
      },
    )
    const slabs = lineSlabs({ context, column, style, owner: body }, runs, { gap: index === 0 ? 6 : 4 })
    for (const [line, slab] of slabs.entries())
      yield { kind: 'slab', slab: line === 0 && marker ? together(marker, slab) : slab }
    for (const node of [label, body, item]) yield { kind: 'close', node }
  }
  yield { kind: 'close', node: list }
}

function markerText(block: ListBlock, index: number): string {
  if (block.marker === 'dash') return '– '
  return block.marker === 'decimal' ? `${index + 1}. ` : `${String.fromCharCode(97 + (index % 26))}. `
}

/** Two strips painted at the same height, the first one's content first. */
export function together(first: Slab, second: Slab): Slab {
  return {
    ...second,
    paint(sheet, top, gap) {
      first.paint(sheet, top, gap)
      second.paint(sheet, top, gap)
    },
  }
}
