import { assertNever } from '../../../base/assert-never.ts'
import type { Slab } from '../flow/slab.ts'
import { glyphsPiece } from '../inline/piece.ts'
import { paintLine } from '../page/paint-line.ts'
import { paper, pageColumn } from '../page/page-size.ts'
import type { Sheet } from '../page/sheet.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type, type TypeStyle } from '../type/type-scale.ts'
import type { DrawingBlock, DrawingShape } from './block.ts'
import { linesOf, lineSlabs } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

/** Lays out a drawn figure, for example the chronology, with its description for those who cannot see it. */
export async function* layDrawing(scope: Scope, block: DrawingBlock): FlowItems {
  const { context } = scope
  const details: { alt: string; box?: readonly [number, number, number, number] } = { alt: block.alt }
  const figure = context.tree.open(scope.parent, 'Figure', details)
  const caption = context.tree.open(figure, 'Caption')
  const slab: Slab = {
    height: block.height,
    gap: 12,
    keep: true,
    paint(sheet, top) {
      const { left } = pageColumn
      details.box = [left, paper.height - top - block.height, left + block.width, paper.height - top]
      for (const shape of block.shapes) paintShape(sheet, shape, { x: left, y: top, owner: figure })
    },
  }
  yield { kind: 'slab', slab }
  const setting = { context, column: pageColumn, style: type.caption, owner: caption }
  for (const line of lineSlabs(setting, block.caption, { gap: 6 })) yield { kind: 'slab', slab: line }
  for (const node of [caption, figure]) yield { kind: 'close', node }
}

type Origin = { x: number; y: number; owner: StructureNode }

function paintShape(sheet: Sheet, shape: DrawingShape, origin: Origin): void {
  sheet.mark(origin.owner)
  const at = (x: number, y: number) => ({ x: origin.x + x, y: origin.y + y })
  switch (shape.kind) {
    case 'line':
      return sheet.content.strokeLine(at(shape.x1, shape.y1), at(shape.x2, shape.y2), shape)
    case 'box': {
      const box = { ...at(shape.x, shape.y), width: shape.width, height: shape.height }
      if (shape.fill) sheet.content.fillBox(box, shape.fill)
      if (shape.stroke) sheet.content.strokeBox(box, { tone: shape.stroke, width: 0.6 })
      return undefined
    }
    case 'dot':
      return sheet.content.circle(at(shape.x, shape.y), shape.radius, {
        tone: shape.stroke,
        width: 0.8,
        fill: shape.fill,
      })
    case 'text':
      return paintText(sheet, shape, origin)
    default:
      return assertNever(shape)
  }
}

/** One line of text; what does not fit its width is left to the caller's caption and table, marked by an ellipsis. */
function paintText(sheet: Sheet, shape: Extract<DrawingShape, { kind: 'text' }>, origin: Origin): void {
  const style: TypeStyle = type[shape.style]
  const { context } = sheet
  const lines = linesOf(context, [{ kind: 'text', text: shape.text }], style, shape.maxWidth)
  const [line] = lines
  if (!line) return
  if (lines.length > 1) {
    const dots = glyphsPiece(context.typefaces.face('sans'), '…', { size: style.size, tone: style.tone ?? 'ink' })
    line.pieces.push(dots)
  }
  const shift = shape.align === 'right' ? line.width : shape.align === 'centre' ? line.width / 2 : 0
  paintLine(sheet, line, { x: origin.x + shape.x - shift, baseline: origin.y + shape.y }, origin.owner)
}
