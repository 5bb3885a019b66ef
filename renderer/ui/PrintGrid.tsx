import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useListKeys } from './use-list-keys.ts'

const printWidth = 168
const printHeight = 172

/** The same rows as prints on a table; also of any length. */
export function PrintGrid<Row>(props: {
  name: string
  rows: readonly Row[]
  keyOf: (row: Row) => string
  selected: string | null
  onSelect: (key: string) => void
  onOpen?: (key: string) => void
  print: (row: Row) => ReactNode
}) {
  const { name, rows, keyOf, selected, onSelect, print } = props
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const columns = useColumns(scroller)
  const virtual = useVirtualizer({
    count: Math.ceil(rows.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => printHeight,
    overscan: 2,
  })
  const at = rows.findIndex((row) => keyOf(row) === selected)
  const onKeyDown = useListKeys({
    count: rows.length,
    at,
    step: columns,
    page: 3,
    keyAt: (index) => (rows[index] === undefined ? null : keyOf(rows[index])),
    onSelect: (key) => {
      onSelect(key)
      virtual.scrollToIndex(Math.floor(rows.findIndex((row) => keyOf(row) === key) / columns))
    },
    onOpen: props.onOpen,
  })
  return (
    <div
      ref={scroller}
      className="prints"
      role="listbox"
      aria-label={name}
      tabIndex={0}
      {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().flatMap((line) =>
          rows.slice(line.index * columns, (line.index + 1) * columns).map((row, offset) => {
            const index = line.index * columns + offset
            const key = keyOf(row)
            return (
              <div
                key={key}
                id={`${id}-${index}`}
                role="option"
                aria-selected={key === selected}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={`prints__item${key === selected ? ' prints__item--current' : ''}`}
                style={{ transform: `translate(${offset * printWidth}px, ${line.start}px)` }}
                onClick={() => onSelect(key)}
                onDoubleClick={() => props.onOpen?.(key)}
              >
                {print(row)}
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
