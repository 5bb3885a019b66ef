/**
 * What a revision added or changed.
 *
 * `signature`: an existing empty field was filled. `time-stamp`, `store`: long-term material. `field`: a signature field was
 * added. `form`, `metadata`: what their names say. `other`: no rule clears it.
 */
export type ChangeKind = 'signature' | 'time-stamp' | 'store' | 'field' | 'form' | 'metadata' | 'other'

export type RevisionReport = {
  readonly revision: number
  tell(kind: ChangeKind, what: string): void
  /** Marks an object as cleared by a rule. */
  clear(object: number): void
  isCleared(object: number): boolean
  readonly kinds: ReadonlySet<ChangeKind>
  /** Places no rule cleared, a dozen at most. */
  readonly uncleared: readonly string[]
}

const mostPlaces = 12

/** An empty report about a revision. */
export function createReport(revision: number): RevisionReport {
  const kinds = new Set<ChangeKind>()
  const cleared = new Set<number>()
  const uncleared: string[] = []
  return {
    revision,
    kinds,
    uncleared,
    clear: (object) => void cleared.add(object),
    isCleared: (object) => cleared.has(object),
    tell(kind, what) {
      kinds.add(kind)
      if (kind === 'other' && uncleared.length < mostPlaces) uncleared.push(what)
    },
  }
}
