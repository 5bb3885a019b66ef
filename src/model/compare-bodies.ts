/** A value two bodies tell differently; null where one of them has none. */
export type BodyDifference = { path: string; before: string | null; after: string | null }

/** Members by which the entries of a list are told apart, so that one put in front does not make all of them differ. */
const names = ['id', 'code', 'number', 'mark', 'factor', 'field'] as const
/** What a person compares is read; longer values are cut, and the whole stands in each version. */
const longest = 20_000
const deepest = 40

/**
 * What two versions of one record tell differently, value by value, in the order of the later one; what only the earlier one has comes
 * after what stands beside it.
 *
 * Lists of named entries (`id`, `code`, `number` …) are compared by those names, other lists by their places.
 */
export function compareBodies(before: unknown, after: unknown): BodyDifference[] {
  return differencesAt('', before, after, 0)
}

function differencesAt(path: string, before: unknown, after: unknown, depth: number): BodyDifference[] {
  if (Object.is(before, after)) return []
  const parts = depth < deepest ? partsOf(before, after) : null
  if (parts === null) {
    const told = { path, before: tell(before), after: tell(after) }
    return told.before === told.after ? [] : [told]
  }
  return parts.flatMap(({ step, one, other }) => differencesAt(joined(path, step), one, other, depth + 1))
}

type Part = { step: string; one: unknown; other: unknown }

function partsOf(before: unknown, after: unknown): Part[] | null {
  if (Array.isArray(before) && Array.isArray(after)) return listParts(before, after)
  if (isObject(before) && isObject(after)) return pair(new Map(Object.entries(before)), new Map(Object.entries(after)))
  return null
}

function listParts(before: readonly unknown[], after: readonly unknown[]): Part[] {
  const name = names.find((candidate) => isNamedBy(before, candidate) && isNamedBy(after, candidate))
  const keyed = (list: readonly unknown[]) =>
    new Map(list.map((entry, index) => [`[${name === undefined ? index + 1 : String(member(entry, name))}]`, entry]))
  return pair(keyed(before), keyed(after))
}

function pair(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Part[] {
  const steps = [...after.keys(), ...[...before.keys()].filter((step) => !after.has(step))]
  return steps.map((step) => ({ step, one: before.get(step), other: after.get(step) }))
}

function isNamedBy(list: readonly unknown[], name: string): boolean {
  const found = list.map((entry) => member(entry, name))
  const isName = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
  return found.every(isName) && new Set(found).size === found.length
}

function member(entry: unknown, name: string): unknown {
  return isObject(entry) && Object.hasOwn(entry, name) ? entry[name] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function joined(path: string, step: string): string {
  return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`
}

function tell(value: unknown): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
