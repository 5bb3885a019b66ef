import { createHash } from 'node:crypto'
import type { CaseDatabase } from './open-database.ts'

type DerivativeRow = { evidence: string; kind: string; sha256: string; bytes: Buffer }

/** Derivatives (*turunan*): small pictures and the like, remade from the original at any time, so neither chained nor append-only. */
export function createDerivativeRows(database: CaseDatabase) {
  const put = database.prepare(
    'INSERT OR REPLACE INTO derivative (evidence, kind, sha256, bytes) VALUES (@evidence, @kind, @sha256, @bytes)',
  )
  const find = database.prepare<[string, string], DerivativeRow>(
    'SELECT * FROM derivative WHERE evidence = ? AND kind = ?',
  )
  const ofKind = database.prepare<[string], { evidence: string; bytes: Buffer }>(
    'SELECT evidence, bytes FROM derivative WHERE kind = ? ORDER BY evidence',
  )
  const picturesWithout = database.prepare<[string], { number: string }>(
    `SELECT evidence.number FROM evidence
     LEFT JOIN derivative ON derivative.evidence = evidence.number AND derivative.kind = ?
     WHERE derivative.evidence IS NULL AND evidence.media_type LIKE 'image/%'
       AND NOT EXISTS (SELECT 1 FROM purge WHERE purge.evidence = evidence.number) ORDER BY evidence.ordinal, evidence.number`,
  )
  const countOf = database.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM derivative WHERE kind = ?',
  )
  const count = database.prepare<[], { count: number }>('SELECT count(*) AS count FROM derivative')
  function putOne(evidence: string, kind: string, bytes: Uint8Array): void {
    put.run({ evidence, kind, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: Buffer.from(bytes) })
  }
  return {
    put: (evidence: string, kind: string, bytes: Uint8Array) =>
      withoutFlush(database, () => putOne(evidence, kind, bytes)),
    /** Several of one item in one commit. */
    putAll(evidence: string, made: Iterable<{ kind: string; bytes: Uint8Array }>): void {
      withoutFlush(
        database,
        database.transaction(() => {
          for (const { kind, bytes } of made) putOne(evidence, kind, bytes)
        }),
      )
    },
    find(evidence: string, kind: string): Uint8Array | null {
      return find.get(evidence, kind)?.bytes ?? null
    },
    /** Every derivative of a kind whose bytes are text. */
    textsOf: (kind: string) =>
      ofKind.all(kind).map((row) => ({ evidence: row.evidence, text: row.bytes.toString('utf8') })),
    /** Pictures that have no derivative of a kind yet, in the order of their numbers. */
    picturesWithout: (kind: string) => picturesWithout.all(kind).map((row) => row.number),
    countOf: (kind: string) => countOf.get(kind)?.count ?? 0,
    count: () => count.get()?.count ?? 0,
  }
}

/**
 * Commits without waiting for the disk: a power cut costs at most derivatives, which are made again. The file stays whole either way, and
 * the next commit that does wait (evidence, custody) takes what was written here along (sqlite.org, "PRAGMA synchronous", WAL).
 */
function withoutFlush(database: CaseDatabase, write: () => void): void {
  if (database.inTransaction) return write()
  database.pragma('synchronous = NORMAL')
  try {
    write()
  } finally {
    database.pragma('synchronous = FULL')
  }
}
