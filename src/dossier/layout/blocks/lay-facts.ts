import { textRun } from '../inline/run.ts'
import { pageColumn } from '../page/page-size.ts'
import { type, type TypeStyle } from '../type/type-scale.ts'
import type { FactsBlock } from './block.ts'
import { withoutMarginNote } from './lay-table.ts'
import { linesOf } from './line-slabs.ts'
import { rowSlab } from './row-slab.ts'
import type { FlowItems, Scope } from './scope.ts'

/** Lays out labels and values as a two-column table whose first cells are row headings. */
export async function* layFacts(scope: Scope, block: FactsBlock): FlowItems {
  const { context } = scope
  const column = block.wide ? pageColumn : scope.column
  const style: TypeStyle = type[block.style ?? 'body']
  const labelWidth = block.labelWidth ?? 130
  const left = { left: column.left, width: labelWidth - 12 }
  const right = { left: column.left + labelWidth, width: column.width - labelWidth }
  const table = context.tree.open(scope.parent, 'Table')
  for (const [index, row] of block.rows.entries()) {
    const tr = context.tree.open(table, 'TR')
    const th = context.tree.open(tr, 'TH', { scope: 'Row' })
    const td = context.tree.open(tr, 'TD')
    const labelStyle: TypeStyle = { family: 'sans', size: 8.5, leading: style.leading, tone: 'muted' }
    const runs = block.wide ? row.runs.map(withoutMarginNote) : row.runs
    const cells = [
      {
        lines: linesOf(context, [textRun(row.label)], labelStyle, left.width),
        style: labelStyle,
        column: left,
        owner: th,
      },
      { lines: linesOf(context, runs, style, right.width), style, column: right, owner: td },
    ]
    const rules = { column, above: 0, below: 0.3, keep: isHeld(block, index), gap: index === 0 ? 8 : 0 }
    yield { kind: 'slab', slab: rowSlab(cells, rules) }
    for (const node of [th, td, tr]) yield { kind: 'close', node }
  }
  yield { kind: 'close', node: table }
}

/** The first row is never alone at the foot of a page. */
function isHeld({ rows, together }: FactsBlock, index: number): boolean {
  return index < rows.length - 1 && (together === true || index === 0)
}
