import type { CaseDatabase } from './open-database.ts'

export type CustodyRow = { sequence: number; entry_json: string; entry_hash: string; merkle_root: string }

/** The custody log as stored: one canonical text per entry, its hash, and the root of the tree that ends with it. */
export function createCustodyRows(database: CaseDatabase) {
  const insert = database.prepare(
    `INSERT INTO custody_entry (sequence, entry_json, entry_hash, merkle_root)
     VALUES (@sequence, @entry_json, @entry_hash, @merkle_root)`,
  )
  const after = database.prepare<[number, number], CustodyRow>(
    'SELECT * FROM custody_entry WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  const all = database.prepare<[], CustodyRow>('SELECT * FROM custody_entry ORDER BY sequence')
  const backwards = database.prepare<[], CustodyRow>('SELECT * FROM custody_entry ORDER BY sequence DESC')
  const last = database.prepare<[], CustodyRow>('SELECT * FROM custody_entry ORDER BY sequence DESC LIMIT 1')
  const newestLaptop = database.prepare<[], { at: string | null }>(
    `SELECT max(json_extract(entry_json, '$.laptopAt')) AS at FROM custody_entry`,
  )
  const hashes = database.prepare<[], { entry_hash: string }>('SELECT entry_hash FROM custody_entry ORDER BY sequence')
  const actOf = database.prepare<[number], { act: string }>(
    `SELECT json_extract(entry_json, '$.act') AS act FROM custody_entry WHERE sequence = ?`,
  )
  const ofActs = database.prepare<[string], CustodyRow>(
    `SELECT entry.* FROM custody_entry AS entry
     WHERE json_extract(entry.entry_json, '$.act') IN (SELECT value FROM json_each(?)) ORDER BY entry.sequence`,
  )
  const about = database.prepare<[string, number, number], CustodyRow>(
    `SELECT entry.* FROM custody_entry AS entry
     WHERE EXISTS (SELECT 1 FROM json_each(entry.entry_json, '$.evidence') WHERE value = ?)
       AND entry.sequence > ? ORDER BY entry.sequence LIMIT ?`,
  )
  return {
    insert: (row: CustodyRow) => void insert.run(row),
    after: (sequence: number, limit: number) => after.all(sequence, limit),
    about: (evidence: string, sequence: number, limit: number) => about.all(evidence, sequence, limit),
    /** The act an entry tells; empty where there is no such entry. */
    actOf: (sequence: number) => actOf.get(sequence)?.act ?? '',
    /** The entries of these acts, oldest first; reads the whole log. */
    ofActs: (acts: readonly string[]) => ofActs.all(JSON.stringify(acts)),
    each: () => all.iterate(),
    backwards: () => backwards.iterate(),
    last: () => last.get() ?? null,
    /** The latest moment a laptop's clock stood at when anything was written, whatever the order; null in an empty log. */
    newestLaptopAt: () => newestLaptop.get()?.at ?? null,
    hashes: () => hashes.all().map((row) => row.entry_hash),
  }
}
