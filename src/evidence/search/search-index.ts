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
import { createSearchSourceRows, type SearchItem } from '../../vault/storage/search-source-rows.ts'
import { entriesOfDescription, entriesOfItem, type PlacedText } from './search-entries.ts'
import { searchWords } from './search-words.ts'

/** So few rows at a time, and so many characters in one step, that nobody waits while a large case is indexed for the first time. */
const atOnce = 100
const charactersAtOnce = 2_000_000
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
    while (isOpen() && (await takeInSome())) await setImmediate()
  }

  /** One small step; answers whether there may be more. */
  async function takeInSome(): Promise<boolean> {
    const { items, descriptions } = rows.progress()
    const newItems = source.itemsAfter(items, atOnce)
    const changed = source.descriptionsAfter(descriptions, atOnce)
    if (newItems.length === 0 && changed.length === 0) return false
    let taken = items
    for (const step of stepsOf(newItems)) {
      rows.inTransaction(() => {
        // What a run that was ended in the midst of a long text left of it.
        for (const number of step.begins) for (const place of SearchPlace.options) rows.remove(number, place)
        step.entries.forEach((entry) => rows.insert(entry))
        taken = step.cursor ?? taken
        rows.advance({ items: taken, descriptions })
      })
      await setImmediate()
      if (!isOpen()) return false
    }
    rows.inTransaction(() => {
      for (const description of changed) replaceDescription(entriesOfDescription(description))
      rows.advance({ items: taken, descriptions: changed.at(-1)?.cursor ?? descriptions })
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

/** Entries of one step; `cursor` is the last item that is whole with it, `begins` the items longer than one step of which it is the first. */
type Step = { readonly entries: PlacedText[]; readonly cursor: number | null; readonly begins: readonly string[] }

function* stepsOf(items: readonly SearchItem[]): Generator<Step> {
  let [entries, characters]: [PlacedText[], number] = [[], 0]
  let cursor: number | null = null
  for (const item of items) {
    const own = entriesOfItem(item)
    const length = own.reduce((sum, { body }) => sum + body.length, 0)
    if (entries.length > 0 && characters + length > charactersAtOnce) {
      yield { entries, cursor, begins: [] }
      ;[entries, characters] = [[], 0]
    }
    if (length > charactersAtOnce) yield* stepsOfLong(item, own)
    else {
      entries.push(...own)
      characters += length
    }
    cursor = item.cursor
  }
  yield { entries, cursor, begins: [] }
}

function* stepsOfLong({ number, cursor }: SearchItem, own: readonly PlacedText[]): Generator<Step> {
  let [entries, characters]: [PlacedText[], number] = [[], 0]
  let begins = [number]
  for (const [index, entry] of own.entries()) {
    entries.push(entry)
    characters += entry.body.length
    const isLast = index === own.length - 1
    if (!isLast && characters < charactersAtOnce) continue
    yield { entries, cursor: isLast ? cursor : null, begins }
    ;[entries, characters, begins] = [[], 0, []]
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
