import { decorated, type Slab } from '../flow/slab.ts'
import { widthOfPieces } from '../inline/piece.ts'
import { textRun } from '../inline/run.ts'
import { frame, pageColumn, type Column } from '../page/page-size.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type, type TypeStyle } from '../type/type-scale.ts'
import type { HeadingBlock } from './block.ts'
import { linesOf, lineSlabs } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

const looks: Record<HeadingBlock['level'], { style: TypeStyle; gap: number; numberWidth: number }> = {
  1: { style: type.heading1, gap: 34, numberWidth: 44 },
  2: { style: type.heading2, gap: 20, numberWidth: 24 },
  3: { style: type.heading3, gap: 13, numberWidth: 20 },
}

/** Lays out a heading: never the last thing on a page, bookmarked, and a place to jump to. A chapter has a rule under it. */
export async function* layHeading(scope: Scope, block: HeadingBlock): FlowItems {
  const { context } = scope
  if (block.newPage) yield { kind: 'page-break' }
  if (block.level === 1) yield { kind: 'running-title', title: runningTitle(block) }
  if (block.level === 1) yield { kind: 'reserve', height: 150 }
  const { style, gap } = lookOf(block)
  const owner = context.tree.open(scope.parent, `H${block.level}`)
  const indent = numberIndent(scope, block)
  const { left, width } = block.level === 1 ? pageColumn : scope.column
  const column: Column = { left: left + indent, width: width - indent }
  const slabs = lineSlabs({ context, column, style, owner }, titleRuns(block), { gap, keepWithNext: true })
  for (const [index, slab] of slabs.entries()) {
    yield { kind: 'slab', slab: index === 0 ? withPlace(scope, block, numbered(scope, slab, { block, owner })) : slab }
  }
  yield { kind: 'close', node: owner }
  if (block.level === 1) yield { kind: 'slab', slab: ruleUnder(scope) }
}

function lookOf(block: HeadingBlock) {
  return looks[block.look ?? block.level]
}

/** `Lampiran B` is a word of its own and leads the title; short numbers hang left of it. */
function isLong(block: HeadingBlock): boolean {
  return (block.number?.length ?? 0) > 9
}

function titleRuns(block: HeadingBlock) {
  return isLong(block) ? [textRun(`${block.number} — ${block.title}`)] : [textRun(block.title)]
}

function numberIndent(scope: Scope, block: HeadingBlock): number {
  if (block.number === undefined || isLong(block)) return 0
  const { style, numberWidth } = lookOf(block)
  const [line] = linesOf(scope.context, [textRun(block.number)], style, 300)
  return Math.max(numberWidth, widthOfPieces(line?.pieces ?? []) + style.size * 0.75)
}

function runningTitle(block: HeadingBlock): string {
  return block.number === undefined ? block.title : `${block.number} · ${block.title}`
}

/** The number hangs left of the title, in the same element and before it. */
function numbered(scope: Scope, slab: Slab, { block, owner }: { block: HeadingBlock; owner: StructureNode }): Slab {
  if (block.number === undefined || isLong(block)) return slab
  const { style } = lookOf(block)
  const setting = { context: scope.context, column: scope.column, style, owner }
  const [number] = lineSlabs(setting, [textRun(`${block.number} `, { tone: 'muted' })], { gap: 0 })
  return {
    ...slab,
    paint(sheet, top, gap) {
      number?.paint(sheet, top, 0)
      slab.paint(sheet, top, gap)
    },
  }
}

function withPlace(scope: Scope, block: HeadingBlock, slab: Slab): Slab {
  return {
    ...slab,
    paint(sheet, top, gap) {
      const place = sheet.placeAt(top - 8)
      if (block.anchor !== undefined) sheet.namePlace(block.anchor, top - 8)
      if (block.bookmark !== false)
        scope.context.outline.push({ title: bookmarkTitle(block), level: block.level, place })
      slab.paint(sheet, top, gap)
    },
  }
}

function bookmarkTitle(block: HeadingBlock): string {
  return block.number === undefined ? block.title : `${block.number}  ${block.title}`
}

function ruleUnder(scope: Scope): Slab {
  const bare: Slab = { height: 7, gap: 5, keep: true, paint: () => undefined }
  return decorated(bare, (sheet, top) => {
    const y = top + 5
    sheet.content.strokeLine({ x: scope.column.left, y }, { x: frame.right, y }, { tone: 'rule', width: 0.7 })
  })
}
