import type { Recorded } from '../../../src/contract/records.ts'

/** One place where two versions differ: the path of its field, and the value as text on each side; null is empty. */
export type Difference = { path: readonly string[]; before: string | null; after: string | null }

/** A version beside the one before it; `before` is null for the first. */
export type VersionStep = { version: Recorded<unknown>; before: Recorded<unknown> | null }

/** Versions newest first, each with its predecessor. */
export function stepsOf(versions: readonly Recorded<unknown>[]): VersionStep[] {
  const sorted = versions.toSorted((a, b) => a.version - b.version || (a.recordedAt < b.recordedAt ? -1 : 1))
  return sorted.map((version, at) => ({ version, before: sorted[at - 1] ?? null })).toReversed()
}

/** Every field whose value differs, in the order of the fields; lists are compared line by line. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isBranch(before) || isBranch(after)) {
    const keys = [...new Set([...keysOf(before), ...keysOf(after)])]
    return keys.flatMap((key) => differencesOf(childOf(before, key), childOf(after, key), [...path, key]))
  }
  return [{ path, before: asText(before), after: asText(after) }]
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function keysOf(value: unknown): string[] {
  return isBranch(value) ? Object.keys(value) : []
}

function childOf(value: unknown, key: string): unknown {
  return isBranch(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
