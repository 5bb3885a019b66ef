import { pageColumn } from '../page/page-size.ts'
import { type, type StyleName, type TypeStyle } from '../type/type-scale.ts'
import type { ParagraphBlock } from './block.ts'
import { lineSlabs } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

const gaps: Partial<Record<StyleName, number>> = { body: 7, lead: 8, quiet: 6, label: 10, coverTitle: 0 }

/** Lays out running text as one paragraph element. */
export async function* layParagraph(scope: Scope, block: ParagraphBlock): FlowItems {
  const { context } = scope
  const name = block.style ?? 'body'
  const style: TypeStyle = { ...type[name], ...(block.align ? { align: block.align } : {}) }
  const owner = context.tree.open(scope.parent, 'P')
  const column = block.wide ? pageColumn : scope.column
  const look = { gap: block.gap ?? gaps[name] ?? 4, keepWithNext: block.keepWithNext ?? false }
  for (const slab of lineSlabs({ context, column, style, owner }, block.runs, look)) yield { kind: 'slab', slab }
  yield { kind: 'close', node: owner }
}
