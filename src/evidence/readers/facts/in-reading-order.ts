import type { MetadataTime } from '../../../contract/metadata.ts'
import type { MetadataFindings } from '../../../contract/reader-answer.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'

const mostFacts = 3000

/**
 * Puts findings into the order of `product.md` §5: times by source then raw, facts by block, tag, then order in the file,
 * remarks by code then details; remarks that say the same stand once. Plain code-unit order, no locale.
 */
export function inReadingOrder(findings: MetadataFindings): MetadataFindings {
  const facts = findings.facts.toSorted((a, b) => inOrder(a.block, b.block) || inOrder(a.tag, b.tag))
  const cut = facts.length > mostFacts ? [readerNote('facts-cut', { kept: mostFacts, found: facts.length })] : []
  return {
    ...findings,
    times: timesInOrder(findings.times),
    facts: facts.slice(0, mostFacts),
    notes: distinct([...findings.notes, ...cut]),
  }
}

/** Times by source, then raw, as `product.md` §5 has them. */
export function timesInOrder(times: readonly MetadataTime[]): MetadataTime[] {
  return times.toSorted(
    (a, b) => inOrder(a.source, b.source) || inOrder(a.raw, b.raw) || inOrder(a.note ?? '', b.note ?? ''),
  )
}

function distinct(notes: readonly ReaderNote[]): ReaderNote[] {
  const byText = new Map(notes.map((note) => [JSON.stringify([note.code, note.details]), note]))
  return [...byText].toSorted(([a], [b]) => inOrder(a, b)).map(([, note]) => note)
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
