/** An entry of the custody log, as far as checks are concerned. */
export type CheckEntry = {
  readonly sequence: number
  readonly act: string
  readonly actor: string
  readonly laptopAt: string
  readonly reason: string | null
  readonly evidence: readonly string[]
  readonly details: Readonly<Record<string, unknown>>
}

/** A mismatch as the log tells it; `evidence` null stands for the case itself: its log, its rows, unknown files. */
export type KnownMismatch = {
  readonly evidence: string | null
  readonly foundAt: string
  readonly sequence: number
  readonly explained: {
    readonly by: string
    readonly at: string
    readonly reason: string
    readonly sequence: number
  } | null
}

/** The acts that say something of mismatches. */
export const mismatchActs = ['check-passed', 'check-failed', 'mismatch-explained'] as const

/**
 * What checks have found and is still to be told, from the log alone, first found first.
 *
 * A mismatch stays until it is explained, also when a later check finds it no more: bytes that were different for a day are a
 * question even after they were put back. One that is explained stays for as long as checks find it.
 */
export function knownMismatches(entries: Iterable<CheckEntry>): KnownMismatch[] {
  const known = new Map<string | null, KnownMismatch>()
  for (const entry of entries) {
    if (entry.act === 'mismatch-explained') explain(known, entry)
    else follow(known, entry)
  }
  return [...known.values()]
}

/** What a check of the log found: items, and null where something belongs to no item. */
export function subjectsOf(entry: Pick<CheckEntry, 'act' | 'evidence' | 'details'>): ReadonlySet<string | null> {
  if (entry.act !== 'check-failed') return new Set()
  const problems = Number(entry.details['problems'] ?? 0)
  const withoutItem = Number(entry.details['withoutItem'] ?? (entry.evidence.length === 0 ? problems : 0))
  return new Set([...entry.evidence, ...(withoutItem > 0 ? [null] : [])])
}

function follow(known: Map<string | null, KnownMismatch>, entry: CheckEntry): void {
  const found = subjectsOf(entry)
  for (const [subject, mismatch] of known) if (mismatch.explained && !found.has(subject)) known.delete(subject)
  for (const evidence of found)
    if (!known.has(evidence))
      known.set(evidence, { evidence, foundAt: entry.laptopAt, sequence: entry.sequence, explained: null })
}

function explain(known: Map<string | null, KnownMismatch>, entry: CheckEntry): void {
  const { actor: by, laptopAt: at, reason, sequence } = entry
  for (const subject of entry.evidence.length === 0 ? [null] : entry.evidence) {
    const mismatch = known.get(subject)
    if (mismatch) known.set(subject, { ...mismatch, explained: { by, at, reason: reason ?? '', sequence } })
  }
}
