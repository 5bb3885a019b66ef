import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
import { wholeLines, type Lines } from './lines.ts'
import { useShown } from './use-shown.ts'
import { useListKeys } from './use-list-keys.ts'

export type Column<Row> = {
  id: string
  label: string
  /** A CSS grid track: `72px`, `minmax(160px, 2fr)`. */
  track: string
  cell: (row: Row) => ReactNode
  sortable?: boolean
  end?: boolean
}

export type Sort = { column: string; down: boolean }

type GridLook<Row> = {
  name: string
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  onOpen?: (key: string) => void
  marked?: ReadonlySet<string>
  onMark?: (keys: ReadonlySet<string>) => void
  sort?: Sort
  onSort?: (sort: Sort) => void
  rowHeight?: number
  dim?: (row: Row) => boolean
  /** Whether `j` and `k` walk too. */
  letters?: boolean
}

export type DataGridProps<Row> = GridLook<Row> & {
  rows: readonly Row[]
  selected: string | null
  onSelect: (key: string) => void
}

export type LinesGridProps<Row> = GridLook<Row> & { lines: Lines<Row> }

/** Height of the head in pixels, as in data.css. */
const headHeight = 29

/** A ruled table of rows that are all here. */
export function DataGrid<Row>({ rows, selected, onSelect, ...look }: DataGridProps<Row>) {
  return <LinesGrid {...look} lines={wholeLines(rows, { keyOf: look.keyOf, selected, onSelect })} />
}

/** A ruled table of any length: only the rows in view exist, the keyboard reaches all of them, those not here yet are sent for. */
export function LinesGrid<Row>(props: LinesGridProps<Row>) {
  const { lines, keyOf, rowHeight = 32, marked } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const at = lines.selectedAt
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head lies in the same scroller and covers the top.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Follows the selection only; scrolling by hand must not be undone when rows arrive.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [at])
  const items = virtual.getVirtualItems()
  useShown(lines, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const onKeyDown = useListKeys({
    ...props,
    count: lines.count,
    at,
    step: 1,
    page: 12,
    keyAt: (index) => keyAt(lines, keyOf, index),
    onMove: (index) => lines.select(index),
  })
  const tracks = props.columns.map((column) => column.track).join(' ')
  return (
    <div className="grid" style={{ ['--tracks' as string]: tracks, ['--row-height' as string]: `${rowHeight}px` }}>
      <div
        ref={scroller}
        className="grid__scroller"
        role="grid"
        aria-label={props.name}
        aria-rowcount={lines.count + 1}
        aria-multiselectable={marked !== undefined}
        tabIndex={0}
        {...(items.some(({ index }) => index === at) ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        onKeyDown={onKeyDown}
      >
        <GridHead {...props} />
        <div role="rowgroup" className="grid__body" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => (
            <GridRow
              key={item.key}
              id={`${id}-${item.index}`}
              index={item.index}
              top={item.start - headHeight}
              grid={props}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

function GridRow<Row>(props: { id: string; index: number; top: number; grid: LinesGridProps<Row> }) {
  const { id, index, top, grid } = props
  const row = grid.lines.at(index)
  const key = row === null ? null : grid.keyOf(row)
  const isCurrent = index === grid.lines.selectedAt
  const isMarked = key !== null && (grid.marked?.has(key) ?? false)
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent || isMarked}
      aria-busy={row === null}
      className={rowClass(isCurrent, isMarked, row !== null && (grid.dim?.(row) ?? false))}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(click) => pressRow(grid, { index, key }, click)}
      onDoubleClick={() => key !== null && grid.onOpen?.(key)}
    >
      {grid.columns.map((column, place) => (
        <div key={column.id} role="gridcell" className={`grid__cell${column.end ? ' grid__cell--end' : ''}`}>
          {row === null ? place === 0 && <span className="grid__coming">…</span> : column.cell(row)}
        </div>
      ))}
    </div>
  )
}

function GridHead<Row>({ columns, sort, onSort }: GridLook<Row>) {
  const say = useSay()
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" aria-rowindex={1} className="grid__row">
        {columns.map((column) => {
          const active = sort?.column === column.id
          return (
            <div
              key={column.id}
              role="columnheader"
              className={`grid__cell${column.end ? ' grid__cell--end' : ''}`}
              {...(active ? { 'aria-sort': sort.down ? 'descending' : 'ascending' } : {})}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className="grid__sort"
                  aria-label={say(controlsText.sortBy, { column: column.label })}
                  onClick={() => onSort({ column: column.id, down: active ? !sort.down : false })}
                >
                  <span className="cut">{column.label}</span>
                  {active && <Icon of={sort.down ? ArrowDown : ArrowUp} size={12} />}
                </button>
              ) : (
                <span className="cut">{column.label}</span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function pressRow<Row>(
  grid: LinesGridProps<Row>,
  { index, key }: { index: number; key: string | null },
  click: { ctrlKey: boolean; metaKey: boolean },
): void {
  if (grid.onMark && grid.marked && key !== null && (click.ctrlKey || click.metaKey)) {
    const next = new Set(grid.marked)
    if (!next.delete(key)) next.add(key)
    grid.onMark(next)
  }
  grid.lines.select(index)
}

function keyAt<Row>(lines: Lines<Row>, keyOf: (row: Row) => string, index: number): string | null {
  const row = lines.at(index)
  return row === null ? null : keyOf(row)
}

function rowClass(current: boolean, marked: boolean, dim: boolean): string {
  return ['grid__row', current && 'grid__row--current', marked && 'grid__row--marked', dim && 'grid__row--dim']
    .filter(Boolean)
    .join(' ')
}
