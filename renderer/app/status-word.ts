import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let current = ''

/** Puts one sentence into the bottom line; the next one replaces it. Nothing pops up. */
export function sayToStatus(sentence: string): void {
  current = sentence
  for (const listener of listeners) listener()
}

/** The sentence in the bottom line. */
export function useStatusWord(): string {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    () => current,
  )
}
