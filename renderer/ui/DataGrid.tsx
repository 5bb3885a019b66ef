import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'
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

export type DataGridProps<Row> = {
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  selected: string | null
  onSelect: (key: string) => void
  onOpen?: (key: string) => void
  marked?: ReadonlySet<string>
  onMark?: (keys: ReadonlySet<string>) => void
  sort?: Sort
  onSort?: (sort: Sort) => void
  rowHeight?: number
  dim?: (row: Row) => boolean
}

/** Height of the head in pixels, as in data.css. */
const headHeight = 29

/** A ruled table of any length: only the rows in view exist, the keyboard reaches all of them. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rows, keyOf, selected, rowHeight = 32, marked } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    // The head lies in the same scroller and covers the top.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const at = rows.findIndex((row) => keyOf(row) === selected)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
    // Follows the selection only; scrolling by hand must not be undone when rows arrive.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selected])
  const onKeyDown = useListKeys({
    count: rows.length,
    at,
    step: 1,
    page: 12,
    keyAt: (index) => keyAt(rows, keyOf, index),
    ...props,
  })
  const tracks = columns.map((column) => column.track).join(' ')
  return (
    <div className="grid" style={{ ['--tracks' as string]: tracks, ['--row-height' as string]: `${rowHeight}px` }}>
      <div
        ref={scroller}
        className="grid__scroller"
        role="grid"
        aria-label={props.name}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={marked !== undefined}
        tabIndex={0}
        {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        onKeyDown={onKeyDown}
      >
        <GridHead {...props} />
        <div role="rowgroup" className="grid__body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            const key = keyOf(row)
            return (
              <div
                key={key}
                id={`${id}-${item.index}`}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={marked?.has(key) ?? key === selected}
                className={rowClass(key === selected, marked?.has(key) ?? false, props.dim?.(row) ?? false)}
                style={{ transform: `translateY(${item.start - headHeight}px)` }}
                onClick={(click) => pressRow(props, key, click)}
                onDoubleClick={() => props.onOpen?.(key)}
              >
                {columns.map((column) => (
                  <div key={column.id} role="gridcell" className={`grid__cell${column.end ? ' grid__cell--end' : ''}`}>
                    {column.cell(row)}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function GridHead<Row>({ columns, sort, onSort }: DataGridProps<Row>) {
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

function pressRow<Row>(props: DataGridProps<Row>, key: string, click: { ctrlKey: boolean; metaKey: boolean }): void {
  if (props.onMark && props.marked && (click.ctrlKey || click.metaKey)) {
    const next = new Set(props.marked)
    if (!next.delete(key)) next.add(key)
    props.onMark(next)
  }
  props.onSelect(key)
}

function keyAt<Row>(rows: readonly Row[], keyOf: (row: Row) => string, index: number): string | null {
  const row = rows[index]
  return row === undefined ? null : keyOf(row)
}

function rowClass(current: boolean, marked: boolean, dim: boolean): string {
  return ['grid__row', current && 'grid__row--current', marked && 'grid__row--marked', dim && 'grid__row--dim']
    .filter(Boolean)
    .join(' ')
}
