import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Lines } from './lines.ts'
import { useListKeys } from './use-list-keys.ts'
import { useShown } from './use-shown.ts'

const printWidth = 168
const printHeight = 172

/** The same rows as prints on a table; also of any length, and also sent for as they come into view. */
export function PrintGrid<Row>(props: {
  name: string
  lines: Lines<Row>
  keyOf: (row: Row) => string
  onOpen?: (key: string) => void
  marked?: ReadonlySet<string>
  onMark?: (keys: ReadonlySet<string>) => void
  letters?: boolean
  print: (row: Row) => ReactNode
}) {
  const { name, lines, keyOf, print } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const columns = useColumns(scroller)
  const at = lines.selectedAt
  const virtual = useVirtualizer({
    count: Math.ceil(lines.count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => printHeight,
    overscan: 2,
  })
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(Math.floor(at / columns))
    // Follows the selection only, as the table does.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [at, columns])
  const rows = virtual.getVirtualItems()
  const first = (rows[0]?.index ?? 0) * columns
  const last = Math.min(lines.count, ((rows.at(-1)?.index ?? 0) + 1) * columns) - 1
  useShown(lines, first, last)
  const onKeyDown = useListKeys({
    count: lines.count,
    at,
    step: columns,
    page: 3,
    keyAt: (index) => {
      const row = lines.at(index)
      return row === null ? null : keyOf(row)
    },
    onMove: (index) => lines.select(index),
    onOpen: props.onOpen,
    marked: props.marked,
    onMark: props.onMark,
    letters: props.letters,
  })
  const isMarked = (row: Row | null): boolean => row !== null && (props.marked?.has(keyOf(row)) ?? false)
  const press = (index: number, row: Row | null, click: { ctrlKey: boolean; metaKey: boolean }): void => {
    if (row !== null && props.marked && (click.ctrlKey || click.metaKey)) {
      const next = new Set(props.marked)
      if (!next.delete(keyOf(row))) next.add(keyOf(row))
      props.onMark?.(next)
    }
    lines.select(index)
  }
  return (
    <div
      ref={scroller}
      className="prints"
      role="listbox"
      aria-label={name}
      aria-multiselectable={props.marked !== undefined}
      tabIndex={0}
      {...(at >= first && at <= last ? { 'aria-activedescendant': `${id}-${at}` } : {})}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {rows.flatMap((line) =>
          Array.from({ length: Math.min(columns, lines.count - line.index * columns) }, (_, offset) => {
            const index = line.index * columns + offset
            const row = lines.at(index)
            return (
              <div
                key={index}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at || isMarked(row)}
                aria-posinset={index + 1}
                aria-setsize={lines.count}
                aria-busy={row === null}
                className={`prints__item${index === at ? ' prints__item--current' : ''}${isMarked(row) ? ' prints__item--marked' : ''}`}
                style={{ transform: `translate(${offset * printWidth}px, ${line.start}px)` }}
                onClick={(click) => press(index, row, click)}
                onDoubleClick={() => row !== null && props.onOpen?.(keyOf(row))}
              >
                {row !== null && print(row)}
              </div>
            )
          }),
        )}
      </div>
    </div>
  )
}

function useColumns(scroller: { current: HTMLDivElement | null }): number {
  const [columns, setColumns] = useState(4)
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setColumns(Math.max(1, Math.floor(element.clientWidth / printWidth))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return columns
}
