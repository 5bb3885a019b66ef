import type { Slab } from '../flow/slab.ts'
import { textRun } from '../inline/run.ts'
import { paintLine } from '../page/paint-line.ts'
import { paintPageNumber } from '../page/paint-page-number.ts'
import type { Sheet } from '../page/sheet.ts'
import type { StructureNode } from '../pdf/structure-tree.ts'
import { type, type TypeStyle } from '../type/type-scale.ts'
import type { ContentsBlock } from './block.ts'
import { baselineOf, linesOf } from './line-slabs.ts'
import type { FlowItems, Scope } from './scope.ts'

type Entry = ContentsBlock['entries'][number]

const pageRoom = 34

/** Lays out the table of contents: every line jumps to its chapter; the page numbers are filled in at the end. */
export async function* layContents(scope: Scope, block: ContentsBlock): FlowItems {
  const { context } = scope
  const contents = context.tree.open(scope.parent, 'TOC')
  const indent = numberRoom(scope, block)
  for (const entry of block.entries) {
    const item = context.tree.open(contents, 'TOCI')
    const reference = context.tree.open(item, 'Reference')
    const link = context.tree.open(reference, 'Link')
    yield { kind: 'slab', slab: entrySlab(scope, { entry, link, indent }) }
    for (const node of [reference, item]) yield { kind: 'close', node }
  }
  yield { kind: 'close', node: contents }
}

/** Room for the widest number, so that all titles begin on one line. */
function numberRoom(scope: Scope, { entries }: ContentsBlock): number {
  const widths = entries.map(({ number }) => {
    const [line] = linesOf(scope.context, [textRun(number ?? '')], type.body, 300)
    return line?.width ?? 0
  })
  return Math.max(30, ...widths) + 12
}

function entrySlab(
  scope: Scope,
  { entry, link, indent: room }: { entry: Entry; link: StructureNode; indent: number },
): Slab {
  const style: TypeStyle = entry.level === 1 ? type.body : { ...type.quiet, tone: 'ink' }
  const indent = entry.level === 1 ? room : room + 20
  const width = scope.column.width - indent - pageRoom
  const lines = linesOf(scope.context, [textRun(entry.title)], style, width)
  const number = linesOf(scope.context, [textRun(entry.number ?? '', { tone: 'muted' })], style, 300)[0]
  const height = lines.length * style.leading + 2
  const left = scope.column.left + indent
  return {
    height,
    gap: entry.level === 1 ? 5 : 0,
    keep: false,
    paint(sheet, top) {
      if (number)
        paintLine(sheet, number, { x: left - (entry.level === 1 ? room : 20), baseline: baselineOf(style, top) }, link)
      lines.forEach((line, index) =>
        paintLine(sheet, line, { x: left, baseline: baselineOf(style, top + index * style.leading) }, link),
      )
      const last = {
        width: lines.at(-1)?.width ?? 0,
        baseline: baselineOf(style, top + (lines.length - 1) * style.leading),
      }
      paintEnd(sheet, { scope, entry, style, from: left + last.width, baseline: last.baseline, link })
      const box = { x: scope.column.left, y: top, width: scope.column.width, height }
      sheet.link(box, { anchor: entry.anchor, label: entry.title }, link)
      sheet.toClose.push(link)
    },
  }
}

type EntryEnd = { scope: Scope; entry: Entry; style: TypeStyle; from: number; baseline: number; link: StructureNode }

/** Leader dots are decoration; the number is content. */
function paintEnd(sheet: Sheet, end: EntryEnd): void {
  const right = end.scope.column.left + end.scope.column.width
  const leader = { from: end.from + 6, to: right - pageRoom + 8 }
  sheet.decorate()
  if (leader.to > leader.from)
    sheet.content.strokeLine(
      { x: leader.from, y: end.baseline },
      { x: leader.to, y: end.baseline },
      {
        tone: 'faint',
        width: 0.6,
        dash: [0.6, 3.4],
      },
    )
  sheet.mark(end.link)
  const face = sheet.context.typefaces.face(end.style.family === 'serif' ? 'serif' : 'sans')
  const look = { anchor: end.entry.anchor, face, size: end.style.size, tone: 'ink' } as const
  paintPageNumber(sheet, look, { x: right, baseline: end.baseline, align: 'right' })
}
