import { rmSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { SearchPlace, type SearchHit } from '../../contract/search.ts'
import type { OpenCase } from '../../vault/open-case.ts'
import { plainProtection } from '../../vault/protection.ts'
import { openDatabase, type CaseDatabase } from '../../vault/storage/open-database.ts'
import {
  createSearchRows,
  isSearchIndexOf,
  shapeSearchIndex,
  type SearchProgress,
} from '../../vault/storage/search-rows.ts'
import { createSearchSourceRows } from '../../vault/storage/search-source-rows.ts'
import { entriesOfDescription, entriesOfItem } from './search-entries.ts'
import { searchWords } from './search-words.ts'

/** So few rows at a time, that nobody waits while a large case is indexed for the first time. */
const atOnce = 100
/** Where more than this fits, which of it fits best is nobody's question yet: the order of arrival is told instead of weighing all of it. */
const mostWeighed = 1_500

export type SearchIndex = {
  /** Takes in what came since the last time; quick when nothing did. Ends early when the case is closed. */
  catchUp(): Promise<void>
  /** Hits among what is indexed so far, at most one per item and place. */
  find(query: string, limit: number): SearchHit[]
  close(): void
}

/**
 * Opens the search index beside a case, or makes it anew where there is none, it is damaged, or of another shape.
 *
 * It is derived: throwing it away costs time and nothing else, and it never decides what is in the case.
 */
export function openSearchIndex(openCase: OpenCase): SearchIndex {
  const source = createSearchSourceRows(openCase.database)
  const database = openOrRemake(openCase, source.last())
  const rows = createSearchRows(database)
  const isOpen = () => database.open && openCase.database.open
  let running: Promise<void> | null = null

  async function takeIn(): Promise<void> {
    while (isOpen() && takeInSome()) await setImmediate()
  }

  /** One small step; answers whether there may be more. */
  function takeInSome(): boolean {
    const { items, descriptions } = rows.progress()
    const newItems = source.itemsAfter(items, atOnce)
    const changed = source.descriptionsAfter(descriptions, atOnce)
    if (newItems.length === 0 && changed.length === 0) return false
    rows.inTransaction(() => {
      for (const item of newItems) entriesOfItem(item).forEach((entry) => rows.insert(entry))
      for (const description of changed) replaceDescription(entriesOfDescription(description))
      rows.advance({ items: newItems.at(-1)?.cursor ?? items, descriptions: changed.at(-1)?.cursor ?? descriptions })
    })
    return true
  }

  function replaceDescription(told: ReturnType<typeof entriesOfDescription>): void {
    if (told === null) return
    rows.remove(told.evidence, 'description')
    told.entries.forEach((entry) => rows.insert(entry))
  }

  return {
    catchUp: () => (running ??= takeIn().finally(() => (running = null))),
    find(query, limit) {
      const words = searchWords(query)
      if (words === null) return []
      const weighed = rows.countUpTo(words, mostWeighed + 1) <= mostWeighed
      // Several pages of one item may fit; a few more are asked for, so that the limit still counts items and places.
      return oneEach(rows.find(words, { weighed, limit: limit * 4 }), limit)
    },
    close: () => void (database.open && database.close()),
  }
}

function oneEach(found: ReturnType<ReturnType<typeof createSearchRows>['find']>, limit: number): SearchHit[] {
  const hits = new Map<string, SearchHit>()
  for (const { evidence, place, page, excerpt } of found) {
    const key = `${evidence} ${place}`
    if (!hits.has(key)) hits.set(key, { evidence, where: SearchPlace.parse(place), page, excerpt })
  }
  return [...hits.values()].slice(0, limit)
}

function openOrRemake({ folder, identity }: OpenCase, last: SearchProgress): CaseDatabase {
  const kept = openKept(folder.search, identity.caseId, last)
  if (kept) return kept
  for (const ending of ['', '-wal', '-shm']) rmSync(folder.search + ending, { force: true })
  const made = openDatabase(folder.search, { protection: plainProtection, readOnly: false, mustExist: false })
  shapeSearchIndex(made, identity.caseId)
  return made
}

/** An index that has come further than the case belongs to a later state of it (a backup was restored): it is of no use. */
function openKept(path: string, caseId: string, last: SearchProgress): CaseDatabase | null {
  let database: CaseDatabase | null = null
  try {
    database = openDatabase(path, { protection: plainProtection, readOnly: false, mustExist: true })
    if (isSearchIndexOf(database, caseId)) {
      const { items, descriptions } = createSearchRows(database).progress()
      if (items <= last.items && descriptions <= last.descriptions) return database
    }
  } catch {
    // Not there, damaged, or half made: whatever it is, it is made anew.
  }
  database?.close()
  return null
}
