/** Keeps the results of the last few askings, so that walking a tree does not read the same object again and again. */
export type Recent<V> = {
  /** The kept result, or what `make` answers; null where the asking runs in a circle. */
  get(key: string, make: () => Promise<V>): Promise<V | null>
}

/** A {@link Recent} of at most `most` results, the longest unused going first; `isWorthKeeping` keeps giants out. */
export function createRecent<V>(most: number, isWorthKeeping: (value: V) => boolean): Recent<V> {
  const kept = new Map<string, V>()
  const pending = new Set<string>()
  return {
    async get(key, make) {
      const known = kept.get(key)
      if (known !== undefined) {
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      if (pending.has(key)) return null
      pending.add(key)
      const value = await make().finally(() => pending.delete(key))
      if (isWorthKeeping(value)) kept.set(key, value)
      const oldest = kept.keys().next()
      if (kept.size > most && !oldest.done) kept.delete(oldest.value)
      return value
    },
  }
}
