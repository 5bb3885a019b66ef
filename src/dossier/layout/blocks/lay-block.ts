import { assertNever } from '../../../base/assert-never.ts'
import type { Block } from './block.ts'
import { layBox } from './lay-box.ts'
import { layContents } from './lay-contents.ts'
import { layDrawing } from './lay-drawing.ts'
import { layFacts } from './lay-facts.ts'
import { layFigure } from './lay-figure.ts'
import { layHeading } from './lay-heading.ts'
import { layList } from './lay-list.ts'
import { layParagraph } from './lay-paragraph.ts'
import { laySignature } from './lay-signature.ts'
import { layTable } from './lay-table.ts'
import type { FlowItems, Scope } from './scope.ts'

/** Lays out any block as strips of page, in reading order. */
export function layBlock(scope: Scope, block: Block): FlowItems {
  switch (block.kind) {
    case 'heading':
      return layHeading(scope, block)
    case 'paragraph':
      return layParagraph(scope, block)
    case 'list':
      return layList(scope, block)
    case 'facts':
      return layFacts(scope, block)
    case 'table':
      return layTable(scope, block)
    case 'box':
      return layBox(scope, block, layBlock)
    case 'figure':
      return layFigure(scope, block)
    case 'drawing':
      return layDrawing(scope, block)
    case 'contents':
      return layContents(scope, block)
    case 'signature':
      return laySignature(scope, block)
    case 'space':
    case 'rule':
    case 'page-break':
      return layFurniture(scope, block)
    default:
      return assertNever(block)
  }
}

async function* layFurniture(
  scope: Scope,
  block: Extract<Block, { kind: 'space' | 'rule' | 'page-break' }>,
): FlowItems {
  if (block.kind === 'page-break') {
    yield { kind: 'page-break' }
    return
  }
  const { left, width } = scope.column
  const height = block.kind === 'space' ? block.height : 1
  yield {
    kind: 'slab',
    slab: {
      height,
      gap: block.kind === 'space' ? 0 : 14,
      keep: true,
      paint(sheet, top) {
        if (block.kind === 'space') return
        sheet.decorate()
        sheet.content.strokeLine({ x: left, y: top }, { x: left + width, y: top }, { tone: 'rule', width: 0.7 })
      },
    },
  }
}
