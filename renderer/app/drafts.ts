import { useEffect, useSyncExternalStore } from 'react'
import type { Recorded } from '../../src/contract/records.ts'

/** What somebody typed and has not saved: its case (empty where it belongs to none), the version it was made from, the body, and the place on screen where it was typed. */
export type Draft<Body = unknown> = {
  key: string
  caseId: string
  /** The operation that would save it, for the word of its notice. */
  name: string
  /** What it is about where it is no record of its own: the number of an item. */
  about?: string
  base: Recorded<Body> | null
  body: Body
  place: string
}

const drafts = new Map<string, Draft>()
const open = new Map<string, number>()
const listeners = new Set<() => void>()
let left: readonly Draft[] = []

/**
 * Keeps what was typed until it is saved or thrown away, also when the person goes to another screen.
 *
 * Only in memory: unsaved words about people are never written to the disk of the page.
 */
export function keepDraft<Body>(draft: Draft<Body>): void {
  drafts.set(draft.key, draft)
  tell()
}

/** Forgets a draft: it was saved, or the person threw it away. */
export function dropDraft(key: string): void {
  if (drafts.delete(key)) tell()
}

/** The draft of a form, null where nothing differs from what is saved. */
export function readDraft(key: string): Draft | null {
  return drafts.get(key) ?? null
}

/** The draft of a form under change; the form counts as open while the component stands. */
export function useDraft(key: string): Draft | null {
  useEffect(() => {
    open.set(key, (open.get(key) ?? 0) + 1)
    tell()
    return () => {
      open.set(key, (open.get(key) ?? 1) - 1)
      tell()
    }
  }, [key])
  return useSyncExternalStore(listen, () => readDraft(key))
}

/** Drafts of a case, and those of none, whose form is not on screen: what would be forgotten if nobody said it. */
export function useLeftDrafts(caseId: string | null): readonly Draft[] {
  return useSyncExternalStore(listen, () => left).filter((draft) => draft.caseId === caseId || draft.caseId === '')
}

/** How many forms hold words that are not saved, in whatever case. */
export function countDrafts(): number {
  return drafts.size
}

function listen(changed: () => void): () => void {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

function tell(): void {
  left = [...drafts.values()].filter((draft) => (open.get(draft.key) ?? 0) === 0)
  for (const listener of listeners) listener()
}

/** Whether a kind of record has a draft: the record's code, `baru` for a new one under that draft key, or null. */
export function draftedId(name: string, caseId: string, draftKey = ''): string | null {
  const own = [...drafts.values()].filter((draft) => draft.name === name && draft.caseId === caseId)
  const fresh = own.some((draft) => draft.key === `${name} ${caseId} ${draftKey}+`)
  return fresh ? 'baru' : (own.find((draft) => draft.base !== null)?.base?.id ?? null)
}
