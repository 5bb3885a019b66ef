import type { CaseIntegrity, Mismatch } from '../../src/contract/integrity.ts'

/** What may be said of the integrity of an item; `case-doubtful`: the log or the database itself does not hold. */
export type ItemState =
  | { is: 'purged' }
  | { is: 'damaged'; mismatch: Mismatch }
  | { is: 'unexplained'; mismatch: Mismatch }
  | { is: 'case-doubtful' }
  | { is: 'unchanged'; checkedAt: string }
  | { is: 'checking' }
  | { is: 'unchecked' }

/** Problems that take the ground from under every item, because nothing vouches for the digests any more. */
const groundProblems: readonly string[] = ['chain-broken', 'tail-cut', 'database-damaged']

/** The state of an item by what checks have found. Never `unchanged` unless a check since opening has hashed it. */
export function itemStateOf(
  item: { number: string; savedAt: string; purged: object | null },
  integrity: CaseIntegrity | null,
): ItemState {
  if (item.purged !== null) return { is: 'purged' }
  if (integrity === null) return { is: 'unchecked' }
  const mismatch = integrity.mismatches.find(({ evidence }) => evidence === item.number)
  if (mismatch && mismatch.problems.length > 0) return { is: 'damaged', mismatch }
  if (mismatch && mismatch.explained === null) return { is: 'unexplained', mismatch }
  const ofCase = integrity.mismatches.find(({ evidence }) => evidence === null)
  if (ofCase?.problems.some(({ code }) => groundProblems.includes(code))) return { is: 'case-doubtful' }
  const { last, state } = integrity
  // What came in while or after the check ran was hashed when it came, and not since.
  if (last !== null && Date.parse(item.savedAt) <= Date.parse(last.startedAt))
    return { is: 'unchanged', checkedAt: last.checkedAt }
  return { is: state === 'checking' ? 'checking' : 'unchecked' }
}

/** The mismatches somebody still has to say something about. */
export function unexplainedOf(integrity: CaseIntegrity | null): readonly Mismatch[] {
  return integrity?.mismatches.filter(({ explained }) => explained === null) ?? []
}
