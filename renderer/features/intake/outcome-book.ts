import type { ImportOutcome } from '../../../src/contract/evidence.ts'

/**
 * Outcomes of imports, each handed out once: they are told one by one as they are sure, and once more in the answer of the import.
 *
 * The two ways are not one: a busy host's notices may come after its answer, and rows would by then stand as left although all was saved.
 */
export type OutcomeBook = {
  /** A notice told it. */
  hear(outcome: ImportOutcome): void
  /** The answer holds them all; what no notice has told yet counts now, and its notice no more. */
  settle(outcomes: readonly ImportOutcome[]): void
  /** What is new since the last time. */
  take(): ImportOutcome[]
  /** Another import begins. */
  begin(): void
}

export function createOutcomeBook(): OutcomeBook {
  const fresh: ImportOutcome[] = []
  const told = new Map<string, number>()
  const owed = new Map<string, number>()
  return {
    hear(outcome) {
      const key = keyOf(outcome)
      if (spend(owed, key)) return
      add(told, key)
      fresh.push(outcome)
    },
    settle(outcomes) {
      for (const outcome of outcomes) {
        const key = keyOf(outcome)
        if (spend(told, key)) continue
        add(owed, key)
        fresh.push(outcome)
      }
    },
    take: () => fresh.splice(0),
    begin: () => told.clear(),
  }
}

function keyOf({ path, outcome, evidence }: ImportOutcome): string {
  return `${outcome} ${evidence ?? ''} ${path}`
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function spend(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  if (left === 0) return false
  counts.set(key, left - 1)
  return true
}
