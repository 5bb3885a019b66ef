import type { CaseDatabase } from './open-database.ts'

type ItemRow = { cursor: number; number: string; name: string; reading_json: string | null; text_json: string | null }
type DescriptionRow = { cursor: number; withdrawn: number; body_json: string }

/** An item with all that readers said of it; `cursor` grows with every item of the case. */
export type SearchItem = { cursor: number; number: string; name: string; reading: unknown; text: unknown }
/** One version of a description; later versions have a larger `cursor`. */
export type SearchDescription = { cursor: number; withdrawn: boolean; body: unknown }

/** What a search index is made from, a piece at a time: both tables are append-only, so a row number says how far an index has come. */
export function createSearchSourceRows(database: CaseDatabase) {
  const items = database.prepare<[number, number], ItemRow>(
    `SELECT evidence.rowid AS cursor, evidence.number, evidence.name, reading.reading_json, reading.text_json
     FROM evidence LEFT JOIN reading ON reading.evidence = evidence.number
     WHERE evidence.rowid > ? ORDER BY evidence.rowid LIMIT ?`,
  )
  const descriptions = database.prepare<[number, number], DescriptionRow>(
    `SELECT rowid AS cursor, withdrawn, body_json FROM record
     WHERE kind = 'description' AND rowid > ? ORDER BY rowid LIMIT ?`,
  )
  const last = database.prepare<[], { items: number; descriptions: number }>(
    `SELECT (SELECT coalesce(max(rowid), 0) FROM evidence) AS items,
       (SELECT coalesce(max(rowid), 0) FROM record WHERE kind = 'description') AS descriptions`,
  )
  return {
    /** The newest row of each table. */
    last: () => last.get() ?? { items: 0, descriptions: 0 },
    itemsAfter: (cursor: number, limit: number): SearchItem[] => items.all(cursor, limit).map(toItem),
    descriptionsAfter: (cursor: number, limit: number): SearchDescription[] =>
      descriptions.all(cursor, limit).map((row) => ({
        cursor: row.cursor,
        withdrawn: row.withdrawn === 1,
        body: JSON.parse(row.body_json),
      })),
  }
}

function toItem({ cursor, number, name, reading_json, text_json }: ItemRow): SearchItem {
  return { cursor, number, name, reading: parse(reading_json), text: parse(text_json) }
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
