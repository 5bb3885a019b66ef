import type { FlowItem, Slab } from '../flow/slab.ts'
import { textRun, type Run } from '../inline/run.ts'
import { pageColumn, type Column } from '../page/page-size.ts'
import type { StructureNode, StructureRole } from '../pdf/structure-tree.ts'
import { type, type TypeStyle } from '../type/type-scale.ts'
import type { TableBlock, TableColumn, TableRow } from './block.ts'
import { linesOf } from './line-slabs.ts'
import { rowSlab, type LaidCell } from './row-slab.ts'
import type { FlowItems, Scope } from './scope.ts'

const gutter = 8

/**
 * Lays out a table row by row: quiet rules, the head again on every page, long rows cut between lines.
 * Rows are taken as they come, so a log of any length costs one row of memory.
 */
export async function* layTable(scope: Scope, block: TableBlock): FlowItems {
  const { context } = scope
  const column = block.extent === 'text' ? scope.column : pageColumn
  const columns = placeColumns(block.columns, column)
  const table = context.tree.open(scope.parent, 'Table')
  yield* layHead(scope, { block, columns, column, table })
  const body = context.tree.open(table, 'TBody')
  const setting = { columns, column, block, parent: body }
  let waiting: TableRow | null = null
  for await (const row of block.rows) {
    if (waiting) yield* layRow(scope, waiting, { ...setting, isTied: row.kind === 'below' })
    waiting = row
  }
  if (waiting) yield* layRow(scope, waiting, { ...setting, isTied: false })
  yield { kind: 'repeat', slab: null }
  for (const node of [body, table]) yield { kind: 'close', node }
}

function placeColumns(columns: readonly TableColumn[], within: Column): Column[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const room = within.width - gutter * (columns.length - 1)
  let { left } = within
  return columns.map(({ share }) => {
    const placed = { left, width: (room * share) / total }
    left += placed.width + gutter
    return placed
  })
}

function* layHead(
  scope: Scope,
  table: { block: TableBlock; columns: Column[]; column: Column; table: StructureNode },
): Generator<FlowItem> {
  const { tree } = scope.context
  const head = tree.open(table.table, 'THead')
  const row = tree.open(head, 'TR')
  const cells = table.block.columns.map((column, index) => {
    const node = tree.open(row, 'TH', { scope: 'Column' })
    const style = aligned(type.tableHead, column.align)
    return laidCell(scope, { runs: [textRun(column.title)], style, node }, table.columns[index])
  })
  const rules = { column: table.column, above: 0.9, below: 0.6, keep: true, gap: 9 } as const
  yield { kind: 'slab', slab: rowSlab(cells, rules) }
  for (const node of [...cells.map((cell) => cell.owner), row, head]) yield { kind: 'close', node }
  yield { kind: 'repeat', slab: asDecoration(rowSlab(cells, { ...rules, keep: false, gap: 0 })) }
}

function* layRow(
  scope: Scope,
  row: TableRow,
  table: { columns: Column[]; column: Column; block: TableBlock; parent: StructureNode; isTied: boolean },
): Generator<FlowItem> {
  const { tree } = scope.context
  const tr = tree.open(table.parent, 'TR')
  const cells =
    row.kind === 'cells'
      ? row.cells.map((runs, index) => {
          const style = aligned(type.table, table.block.columns[index]?.align)
          return laidCell(scope, { runs, style, node: tree.open(tr, 'TD') }, table.columns[index])
        })
      : [wideCell(scope, row, tr, table)]
  const isHeld = row.kind === 'group' || table.isTied
  const rules = { column: table.column, below: isHeld ? 0 : 0.3, keep: isHeld, gap: 0 }
  const slab = rowSlab(cells, { ...rules, above: 0 })
  yield { kind: 'slab', slab: row.kind === 'cells' && row.anchor !== undefined ? named(slab, row.anchor) : slab }
  for (const node of [...cells.map((cell) => cell.owner), tr]) yield { kind: 'close', node }
}

function wideCell(
  scope: Scope,
  row: Extract<TableRow, { kind: 'group' | 'below' }>,
  parent: StructureNode,
  table: { columns: Column[]; column: Column },
): LaidCell {
  const role: StructureRole = row.kind === 'group' ? 'TH' : 'TD'
  const details = { colSpan: table.columns.length, ...(role === 'TH' ? { scope: 'Row' as const } : {}) }
  const node = scope.context.tree.open(parent, role, details)
  const style = row.kind === 'group' ? { ...type.table, bold: true } : type.table
  return laidCell(scope, { runs: row.runs, style, node }, table.column)
}

function laidCell(
  scope: Scope,
  cell: { runs: readonly Run[]; style: TypeStyle; node: StructureNode },
  column: Column | undefined,
): LaidCell {
  if (!column) throw new Error('a row has more cells than the table has columns')
  const lines = linesOf(scope.context, cell.runs.map(withoutMarginNote), cell.style, column.width)
  return { lines, style: cell.style, column, owner: cell.node }
}

/** A wide table covers the margin, so numbers in it print no note there. */
export function withoutMarginNote(run: Run): Run {
  return run.kind === 'reference' && run.page === 'margin' ? { ...run, page: 'none' } : run
}

function aligned(style: TypeStyle, align: TableColumn['align']): TypeStyle {
  return align === undefined ? style : { ...style, align }
}

function named(slab: Slab, anchor: string): Slab {
  return {
    ...slab,
    paint(sheet, top, gap) {
      sheet.namePlace(anchor, top)
      slab.paint(sheet, top, gap)
    },
    ...(slab.split
      ? {
          split(available: number) {
            const parts = slab.split?.(available) ?? null
            return parts && { head: named(parts.head, anchor), tail: parts.tail }
          },
        }
      : {}),
  }
}

/** A repeated head is furniture of the page, not content said twice. */
function asDecoration(slab: Slab): Slab {
  return {
    ...slab,
    paint(sheet, top, gap) {
      sheet.decorate('Pagination')
      slab.paint({ ...sheet, mark: () => sheet.decorate('Pagination') }, top, gap)
    },
  }
}
