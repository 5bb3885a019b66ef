import type { ChangedRow } from '../../model/custody-chain.ts'
import { changedRow } from './changed-row.ts'
import type { CaseDatabase } from './open-database.ts'

type ReadingRow = { evidence: string; reading_json: string; text_json: string | null }
type PositionRow = { evidence: string; latitude: number; longitude: number; accuracy: string | null }
type SecondRow = { evidence: string; reading_json: string }

export type StoredReading = { evidence: string; reading: unknown; text: unknown }

/** What the readers said about each item, word for word; a later reading never overwrites an earlier one. */
export function createReadingRows(database: CaseDatabase) {
  const insert = database.prepare(
    'INSERT INTO reading (evidence, reading_json, text_json) VALUES (@evidence, @reading_json, @text_json)',
  )
  const find = database.prepare<[string], ReadingRow>('SELECT * FROM reading WHERE evidence = ?')
  const exifStates = database.prepare<[number], { cursor: number; evidence: string; exif: string }>(
    `SELECT rowid AS cursor, evidence, json_extract(reading_json, '$.exif') AS exif FROM reading
     WHERE rowid > ? ORDER BY rowid`,
  )
  const allTimes = database.prepare<[], { evidence: string; times: string | null }>(
    `SELECT evidence, json_extract(reading_json, '$.times') AS times FROM reading`,
  )
  const positions = database.prepare<[], PositionRow>(
    `SELECT reading.evidence AS evidence,
       json_extract(reading_json, '$.summary.latitude') AS latitude,
       json_extract(reading_json, '$.summary.longitude') AS longitude,
       (SELECT json_extract(fact.value, '$.raw') FROM json_each(reading_json, '$.facts') AS fact
        WHERE json_extract(fact.value, '$.tag') = 'GPSHPositioningError' LIMIT 1) AS accuracy
     FROM reading JOIN evidence ON evidence.number = reading.evidence
     WHERE json_extract(reading_json, '$.summary.latitude') IS NOT NULL
       AND json_extract(reading_json, '$.summary.longitude') IS NOT NULL
     ORDER BY evidence.ordinal, evidence.number`,
  )
  // The words of a reader stand in JSON, where nothing a file says can hold an unescaped quotation mark.
  const withTimeNote = database.prepare<[string], { evidence: string }>(
    'SELECT evidence FROM reading WHERE instr(reading_json, ?) > 0',
  )
  const insertSecond = database.prepare(
    'INSERT INTO second_reading (evidence, reading_json) VALUES (@evidence, @reading_json)',
  )
  const findSecond = database.prepare<[string], SecondRow>('SELECT * FROM second_reading WHERE evidence = ?')
  const agreements = database.prepare<[number], { cursor: number; evidence: string; agrees: number }>(
    `SELECT rowid AS cursor, evidence, json_extract(reading_json, '$.agrees') AS agrees FROM second_reading
     WHERE rowid > ? ORDER BY rowid`,
  )
  const unread = database.prepare<[], { number: string }>(
    `SELECT evidence.number FROM evidence LEFT JOIN second_reading ON second_reading.evidence = evidence.number
     WHERE second_reading.evidence IS NULL
       AND NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = evidence.number) ORDER BY evidence.ordinal, evidence.number`,
  )
  return {
    insert(reading: StoredReading): ChangedRow {
      const row: ReadingRow = {
        evidence: reading.evidence,
        reading_json: JSON.stringify(reading.reading),
        text_json: reading.text === null ? null : JSON.stringify(reading.text),
      }
      insert.run(row)
      return changedRow('reading', row.evidence, row)
    },
    /** Items with a claim of time of that role, as its reader noted it. */
    withTimeNote: (note: string) => withTimeNote.all(`"note":${JSON.stringify(note)}`).map((row) => row.evidence),
    find(evidence: string): StoredReading | null {
      const row = find.get(evidence)
      if (!row) return null
      const text: unknown = row.text_json === null ? null : JSON.parse(row.text_json)
      return { evidence: row.evidence, reading: JSON.parse(row.reading_json), text }
    },
    /** The times every item's file claims, by number: only these are parsed, a photo has hundreds of other facts. */
    allTimes: () =>
      new Map(allTimes.all().map((row): [string, unknown] => [row.evidence, JSON.parse(row.times ?? '[]')])),
    /** Where each file says it was made, in the order of the register; `accuracy` is the raw text of its own radius. */
    positions: () => positions.all(),
    /** States of EXIF of the readings after a row, in the order they came; both tables are append-only. */
    exifStatesAfter: (cursor: number) => exifStates.all(cursor),
    insertSecond(evidence: string, reading: unknown): ChangedRow {
      const row: SecondRow = { evidence, reading_json: JSON.stringify(reading) }
      insertSecond.run(row)
      return changedRow('second_reading', evidence, row)
    },
    findSecond(evidence: string): unknown {
      const row = findSecond.get(evidence)
      return row ? JSON.parse(row.reading_json) : null
    },
    agreementsAfter: (cursor: number) =>
      agreements.all(cursor).map((row) => ({ cursor: row.cursor, evidence: row.evidence, agrees: row.agrees === 1 })),
    withoutSecond: () => unread.all().map((row) => row.number),
  }
}
