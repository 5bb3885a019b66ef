import type { CaseDatabase } from './open-database.ts'

/** `page` counts from 1; null for what is no page of a paper. */
export type SearchEntry = { evidence: string; place: string; page: number | null; body: string }
export type FoundEntry = { evidence: string; place: string; page: number | null; excerpt: string }

/** How far an index has come in the two tables it is made from. */
export type SearchProgress = { items: number; descriptions: number }

/** Raised whenever the shape or the way of reading words changes: an index of another number is thrown away and made anew. */
const shape = 4

const schema = `
CREATE TABLE progress (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  case_id TEXT NOT NULL,
  items INTEGER NOT NULL,
  descriptions INTEGER NOT NULL
) STRICT;
CREATE TABLE entry (id INTEGER PRIMARY KEY, evidence TEXT NOT NULL, place TEXT NOT NULL, page INTEGER) STRICT;
CREATE INDEX entry_by_evidence ON entry (evidence, place);
CREATE VIRTUAL TABLE word USING fts5 (body, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3');
`

/** Whether a database is a search index of this case in today's shape. */
export function isSearchIndexOf(database: CaseDatabase, caseId: string): boolean {
  if (database.pragma('user_version', { simple: true }) !== shape) return false
  return database.prepare<[], { case_id: string }>('SELECT case_id FROM progress').get()?.case_id === caseId
}

/** Gives an empty database the shape of a search index. */
export function shapeSearchIndex(database: CaseDatabase, caseId: string): void {
  database.transaction(() => {
    database.exec(schema)
    database.prepare('INSERT INTO progress (one, case_id, items, descriptions) VALUES (1, ?, 0, 0)').run(caseId)
    database.pragma(`user_version = ${shape}`)
  })()
}

/** Words of a case by item and place. A derived index: it can be lost and made again, so nothing vouches for it. */
export function createSearchRows(database: CaseDatabase) {
  const readProgress = database.prepare<[], SearchProgress>('SELECT items, descriptions FROM progress')
  const writeProgress = database.prepare<SearchProgress>(
    'UPDATE progress SET items = @items, descriptions = @descriptions',
  )
  const insertEntry = database.prepare('INSERT INTO entry (evidence, place, page) VALUES (@evidence, @place, @page)')
  const insertWords = database.prepare('INSERT INTO word (rowid, body) VALUES (?, ?)')
  const entriesOf = database.prepare<[string, string], { id: number }>(
    'SELECT id FROM entry WHERE evidence = ? AND place = ?',
  )
  const deleteWords = database.prepare('DELETE FROM word WHERE rowid = ?')
  const deleteEntry = database.prepare('DELETE FROM entry WHERE id = ?')
  const find = (order: string) =>
    database.prepare<[string, number], FoundEntry>(
      `SELECT entry.evidence, entry.place, entry.page, snippet(word, 0, '␂', '␃', '…', 18) AS excerpt
       FROM word JOIN entry ON entry.id = word.rowid WHERE word MATCH ? ORDER BY ${order} LIMIT ?`,
    )
  const countUpTo = database.prepare<[string, number], { count: number }>(
    'SELECT count(*) AS count FROM (SELECT 1 FROM word WHERE word MATCH ? LIMIT ?)',
  )
  const findBest = find('word.rank, word.rowid')
  const findFirst = find('word.rowid')
  return {
    progress: (): SearchProgress => readProgress.get() ?? { items: 0, descriptions: 0 },
    advance: (progress: SearchProgress) => void writeProgress.run(progress),
    inTransaction: (work: () => void) => database.transaction(work)(),
    insert({ evidence, place, page, body }: SearchEntry): void {
      insertWords.run(insertEntry.run({ evidence, place, page }).lastInsertRowid, body)
    },
    remove(evidence: string, place: string): void {
      for (const { id } of entriesOf.all(evidence, place)) {
        deleteWords.run(id)
        deleteEntry.run(id)
      }
    },
    /** How many entries fit an FTS5 query, counted no further than `most`. */
    countUpTo: (query: string, most: number): number => countUpTo.get(query, most)?.count ?? 0,
    /** Entries that fit an FTS5 query, best first, or in the order they came where there would be too many to weigh. */
    find: (query: string, options: { weighed: boolean; limit: number }): FoundEntry[] =>
      (options.weighed ? findBest : findFirst).all(query, options.limit),
  }
}
