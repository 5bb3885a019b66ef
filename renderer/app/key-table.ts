import { useEffect, useSyncExternalStore } from 'react'
import type { KeyLine } from '../ui/KeyHelp.tsx'
import { useKeys, type KeyActs } from './use-keys.ts'

/** A line of the key help together with what its keys do. Without acts, the component handles the keys itself, where its list has the focus. */
export type KeyRow = KeyLine & { acts?: KeyActs }

const ranks = ['frame', 'screen', 'panel'] as const
type Rank = (typeof ranks)[number]

const tables = new Map<symbol, { rank: Rank; lines: readonly KeyLine[] }>()
const listeners = new Set<() => void>()
let listed: readonly KeyLine[] = []

/**
 * Says which keys this component takes, and takes them: the help of `?` is made of what stands here at that moment, so that it can neither
 * name a key that does nothing nor leave one out.
 */
export function useKeyTable(rank: Rank, rows: readonly KeyRow[]): void {
  useKeys(Object.assign({}, ...rows.map((row) => row.acts ?? {})) as KeyActs)
  const lines = rows.map(({ keys, press, does }) => ({ keys, press, does }))
  const text = JSON.stringify(lines)
  useEffect(() => {
    const own = Symbol(rank)
    tables.set(own, { rank, lines: JSON.parse(text) as readonly KeyLine[] })
    tell()
    return () => {
      tables.delete(own)
      tell()
    }
  }, [rank, text])
}

/** Every key that works now: those of the frame first, then those of the screen, then those of the panel beside it. */
export function useListedKeys(): readonly KeyLine[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    () => listed,
  )
}

function tell(): void {
  listed = ranks.flatMap((rank) => [...tables.values()].filter((one) => one.rank === rank).flatMap((one) => one.lines))
  for (const listener of listeners) listener()
}
