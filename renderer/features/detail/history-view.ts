import type { RecordKindName, RecordVersion } from '../../../src/contract/record-history.ts'

/** A version and the number of the one before it; null for the first. */
export type VersionStep = { version: RecordVersion; before: number | null }

/** Versions newest first, each with its predecessor. */
export function stepsOf(versions: readonly RecordVersion[]): VersionStep[] {
  const sorted = versions.toSorted((a, b) => a.version - b.version)
  return sorted.map((version, at) => ({ version, before: sorted[at - 1]?.version ?? null })).toReversed()
}

/** The steps of a path such as `questions[3].answer`: a name, a place in a list or the name of its entry, a name. */
export function pathSteps(path: string): string[] {
  return path.match(/[^.[\]]+/g) ?? []
}

/** What a case cannot be without, and what is only ever corrected: its versions are shown, and it is never taken out of use. */
const standing: ReadonlySet<RecordKindName> = new Set<RecordKindName>([
  'case-record',
  'elections',
  'office',
  'batch-sheet',
  'clock-check',
  'time-settings',
])

/** Whether a record of that kind may be offered for withdrawal; the core has the last word. */
export function mayWithdraw(kind: RecordKindName, versions: readonly RecordVersion[]): boolean {
  const [newest] = stepsOf(versions)
  return !standing.has(kind) && newest !== undefined && !newest.version.withdrawn
}
