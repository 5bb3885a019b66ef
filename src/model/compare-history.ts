import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { fromHex, toHex } from '../base/hex.ts'
import type { CreateSha256 } from '../base/ports.ts'
import { entryHash } from './custody-chain.ts'
import { merkleRoot } from './merkle-tree.ts'

/** How the history a dossier was frozen with relates to the history the case has now. */
export type HistoryComparison = 'consistent' | 'truncated' | 'rewritten' | 'fork' | 'unrelated'

/** What a dossier carries of the history it was frozen with. */
export type FrozenHistory = {
  readonly caseId: string
  /** RFC 6962 leaf hashes, oldest first. */
  readonly leaves: readonly string[]
  /** The root over them, as its manifest states it. */
  readonly merkleRoot: string
  /** SHA-256 of the document as it was frozen, before anybody signed. */
  readonly frozenSha256: string
}

/** The history a case has now: the canonical text of each entry, oldest first. Hashes are taken from the texts, never from what is stored beside them. */
export type PresentHistory = { readonly caseId: string; readonly entries: readonly string[] }

/**
 * Holds the history of a case against a dossier frozen earlier.
 *
 * `consistent`: the tree of the case begins with the tree of the dossier (RFC 6962 §2.1.2). `truncated`: the case has only its beginning,
 * own checks aside. `unrelated`: another case. Where both share a beginning and then differ, either the log was rewritten or two copies
 * went on apart. *Rewritten* is said where something proves it: no entry in common; an act of the dossier's history that stands in the
 * case with another past; or the case itself naming this very dossier as frozen. Else it is a `fork`, which a tidy rewriting of
 * everything after a point cannot be told from: the sentence for people says so.
 */
export function compareHistory(
  dossier: FrozenHistory,
  present: PresentHistory,
  createSha256: CreateSha256,
): HistoryComparison {
  if (dossier.caseId !== present.caseId) return 'unrelated'
  const leaves = present.entries.map((text) => entryHash(text, createSha256))
  if (beginsWith(leaves, dossier, createSha256)) return 'consistent'
  const shared = sharedLength(dossier.leaves, leaves)
  if (present.entries.slice(shared).every(isOwnCheck)) return 'truncated'
  if (shared === 0) return 'rewritten'
  const isRewritten =
    present.entries.some((text) => namesDossier(text, dossier.frozenSha256)) ||
    standsWithAnotherPast(dossier, { leaves, entries: present.entries, shared }, createSha256)
  return isRewritten ? 'rewritten' : 'fork'
}

function beginsWith(leaves: readonly string[], dossier: FrozenHistory, createSha256: CreateSha256): boolean {
  const size = dossier.leaves.length
  if (leaves.length < size) return false
  return toHex(merkleRoot(createSha256, leaves.slice(0, size).map(fromHex))) === dossier.merkleRoot
}

function sharedLength(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((leaf, index) => leaf !== other[index])
  return differs < 0 ? one.length : differs
}

type Entry = { readonly [key: string]: Json | undefined }

function parseEntry(text: string): Entry | null {
  try {
    const value = JSON.parse(text) as Json
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : null
  } catch (error) {
    // A text that is no JSON any more was tampered with, and tells nothing of its own.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const ownChecks: readonly unknown[] = ['check-passed', 'check-failed']

/** Checking a case is an act too: it must not make a cut history look like one that went on. */
function isOwnCheck(text: string): boolean {
  return ownChecks.includes(parseEntry(text)?.['act'])
}

/** Whether the case says that it froze this very document: then it is no copy that never saw it. */
function namesDossier(text: string, frozenSha256: string): boolean {
  if (!text.includes(frozenSha256)) return false
  const entry = parseEntry(text)
  const details = entry?.['details']
  return (
    entry?.['act'] === 'dossier-frozen' &&
    typeof details === 'object' &&
    details !== null &&
    !Array.isArray(details) &&
    (details as Entry)['sha256'] === frozenSha256
  )
}

/** How many places an act may have moved by entries put in or taken out before it, and how many acts are tried. */
const widestShift = 24
const mostTried = 4_000

/**
 * Whether an act of the dossier's history is found in the case with another number or predecessor: given the past it has in the
 * dossier it hashes to the dossier's leaf, and no two acts do that by chance.
 */
function standsWithAnotherPast(
  dossier: FrozenHistory,
  present: { leaves: readonly string[]; entries: readonly string[]; shared: number },
  createSha256: CreateSha256,
): boolean {
  const { leaves, entries, shared } = present
  for (const [step, leaf] of dossier.leaves.slice(shared, shared + mostTried).entries()) {
    const index = shared + step
    // The same leaf at the same place although something before it differs: the chain was not even joined again.
    if (leaves[index] === leaf) return true
    const previousHash = dossier.leaves[index - 1] ?? null
    const reach = step < widestShift * 4 ? widestShift : 2
    for (const text of entries.slice(Math.max(0, index - reach), index + reach + 1)) {
      const entry = parseEntry(text)
      if (!entry) continue
      const moved = canonicalJson({ ...entry, sequence: index + 1, previousHash })
      if (entryHash(moved, createSha256) === leaf) return true
    }
  }
  return false
}
