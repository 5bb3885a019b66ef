import type { KeyboardEvent } from 'react'

export type ListKeys = {
  count: number
  /** Index of the current row, -1 for none. */
  at: number
  /** Rows moved by the up and down arrows: 1 in a table, the number of columns in a grid of prints. */
  step: number
  page: number
  keyAt: (index: number) => string | null
  /** Goes to a line, also to one that has not come yet. */
  onMove: (index: number) => void
  onOpen?: ((key: string) => void) | undefined
  marked?: ReadonlySet<string> | undefined
  onMark?: ((keys: ReadonlySet<string>) => void) | undefined
}

/** Arrows, Home, End, page keys, Enter, Shift to extend and Ctrl+A to mark all: the same in every list. */
export function useListKeys(list: ListKeys): (key: KeyboardEvent) => void {
  return (key) => {
    if (key.key === 'Enter') return open(list)
    if ((key.ctrlKey || key.metaKey) && key.key.toLowerCase() === 'a' && list.onMark) {
      key.preventDefault()
      return list.onMark(new Set(allKeys(list)))
    }
    const target = targetOf(key, list)
    if (target === null || key.altKey || key.ctrlKey || key.metaKey) return
    key.preventDefault()
    moveTo(list, Math.min(list.count - 1, Math.max(0, target)), key.shiftKey)
  }
}

function targetOf(key: KeyboardEvent, { at, step, page, count }: ListKeys): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at < 0 ? 0 : at + step,
    ArrowUp: at - step,
    PageDown: at + page * step,
    PageUp: at - page * step,
    Home: 0,
    End: count - 1,
    ...(step > 1 ? { ArrowRight: at + 1, ArrowLeft: at - 1 } : {}),
  }
  return moves[key.key] ?? null
}

function moveTo(list: ListKeys, index: number, extend: boolean): void {
  if (list.count === 0) return
  const next = list.keyAt(index)
  if (extend && next !== null && list.onMark && list.marked) {
    const current = list.keyAt(list.at)
    list.onMark(new Set([...list.marked, ...(current === null ? [] : [current]), next]))
  }
  list.onMove(index)
}

function open(list: ListKeys): void {
  const current = list.keyAt(list.at)
  if (current !== null) list.onOpen?.(current)
}

function allKeys(list: ListKeys): string[] {
  return Array.from({ length: list.count }, (_, index) => list.keyAt(index)).filter((key) => key !== null)
}
