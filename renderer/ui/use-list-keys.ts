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
  /** `j` and `k` walk like the arrows down and up. */
  letters?: boolean | undefined
}

/** Arrows, Home, End, page keys, Enter, and Shift to mark along the way: the same in every list. */
export function useListKeys(list: ListKeys): (key: KeyboardEvent) => void {
  return (key) => {
    if (key.key === 'Enter') return open(list)
    const target = targetOf(key, list)
    if (target === null || key.altKey || key.ctrlKey || key.metaKey) return
    key.preventDefault()
    moveTo(list, Math.min(list.count - 1, Math.max(0, target)), key.shiftKey)
  }
}

function targetOf(key: KeyboardEvent, { at, step, page, count, letters }: ListKeys): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at < 0 ? 0 : at + step,
    ArrowUp: at - step,
    PageDown: at + page * step,
    PageUp: at - page * step,
    Home: 0,
    End: count - 1,
    ...(letters ? { j: at < 0 ? 0 : at + step, k: at - step } : {}),
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
