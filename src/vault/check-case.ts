import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import type { CaseCheck, CheckProblemCode } from '../contract/custody.ts'
import { checkCustody } from './custody/check-custody.ts'
import type { OpenCase } from './open-case.ts'
import { readDatabaseDamage, readRowDigests } from './storage/protected-tables.ts'

type CheckProblem = CaseCheck['problems'][number]
type TellProblem = (code: CheckProblemCode, details: Readonly<Record<string, string | number>>) => string
/** Told after each original; the check goes on when it resolves. */
type Pace = (done: number, total: number) => Promise<void>

/**
 * Checks a whole case: every original hashed again, every protected row against the digest the custody log holds, the chain and its
 * Merkle roots, and what SQLite says of its file. Names each thing that is wrong; changes nothing.
 *
 * Bytes and readings of a purged item are meant to be gone; only a purge that the log vouches for excuses that.
 */
export async function checkCase(
  openCase: OpenCase,
  tell: TellProblem,
  pace: Pace = () => Promise.resolve(),
): Promise<Omit<CaseCheck, 'against'>> {
  const problems: CheckProblem[] = []
  const add = (code: CheckProblemCode, where: { evidence?: string; path?: string; sequence?: number; what: string }) =>
    void problems.push({
      code,
      evidence: where.evidence ?? null,
      path: where.path ?? null,
      sequence: where.sequence ?? null,
      message: tell(code, { what: where.what }),
    })
  const { custody, rows, purged } = compareWithLog(openCase, add)
  const originals = await checkOriginals(openCase, purged, add, pace)
  return {
    case: openCase.identity.caseId,
    whole: problems.length === 0,
    checkedAt: new Date(openCase.clock.nowMs()).toISOString(),
    counts: { originals, derivatives: openCase.rows.derivatives.count(), rows, custodyEntries: custody.entries },
    head: { sequence: custody.head.sequence, entryHash: custody.head.entryHash, merkleRoot: custody.head.merkleRoot },
    problems,
  }
}

type Add = (
  code: CheckProblemCode,
  where: { evidence?: string; path?: string; sequence?: number; what: string },
) => void

/** Log and rows of one moment: over a connection of its own, another might write between the two readings. */
function compareWithLog(openCase: OpenCase, add: Add) {
  return openCase.database.transaction(() => {
    for (const damage of readDatabaseDamage(openCase.database)) add('database-damaged', { what: damage })
    const custody = checkCustody(openCase.rows.custody.each(), (sequence, what) =>
      add('chain-broken', { sequence, what }),
    )
    return { custody, ...compareRows(openCase, custody.rows, add) }
  })()
}

function compareRows(
  openCase: OpenCase,
  vouched: ReadonlyMap<string, { sha256: string; sequence: number }>,
  add: Add,
): { rows: number; purged: ReadonlySet<string> } {
  const missing = new Map(vouched)
  const purged = new Set<string>()
  let count = 0
  for (const row of readRowDigests(openCase.database)) {
    count += 1
    const name = `${row.table} ${row.key}`
    const entry = vouched.get(name)
    missing.delete(name)
    const evidence = evidenceOf(row.table, row.key)
    // A row that no entry vouches for was put in by hand, or the end of the log that vouched for it was cut away.
    if (!entry) add('tail-cut', { ...evidence, what: name })
    else if (entry.sha256 !== row.sha256) add('row-changed', { ...evidence, sequence: entry.sequence, what: name })
    else if (row.table === 'purge') purged.add(row.key)
  }
  for (const [name, entry] of missing) {
    const [table = '', ...key] = name.split(' ')
    if (readingTables.includes(table) && purged.has(key.join(' '))) continue
    add('row-missing', { ...evidenceOf(table, key.join(' ')), sequence: entry.sequence, what: name })
  }
  return { rows: count, purged }
}

const readingTables = ['reading', 'second_reading']

function evidenceOf(table: string, key: string): { evidence?: string } {
  if (!['evidence', 'acquisition', 'reading', 'second_reading', 'withdrawal', 'purge'].includes(table)) return {}
  return { evidence: key.split('/')[0] ?? key }
}

async function checkOriginals(openCase: OpenCase, purged: ReadonlySet<string>, add: Add, pace: Pace): Promise<number> {
  const gone = purgedDigests(openCase, purged)
  const expected = new Map(
    openCase.rows.evidence
      .originals()
      .filter(({ sha256 }) => !gone.has(sha256))
      .map((original) => [original.sha256, original.sizeBytes]),
  )
  const seen = new Set<string>()
  for await (const file of openCase.originals.list()) {
    const path = relative(openCase.folder.root, join(file.folder, file.name))
    const isInPlace = expected.has(file.name) && openCase.originals.pathOf(file.name) === join(file.folder, file.name)
    if (!isInPlace) {
      if (await isNewlyReceived(openCase, file)) continue
      add('original-unknown', { path, what: path })
      continue
    }
    seen.add(file.name)
    const evidence = evidenceNumberOf(openCase, file.name)
    const fresh = await hashOriginal(openCase, file.name)
    if (fresh !== file.name) add('original-changed', { ...evidence, path, what: evidence.evidence ?? path })
    await pace(seen.size, expected.size)
  }
  for (const sha256 of expected.keys()) {
    if (seen.has(sha256)) continue
    const evidence = evidenceNumberOf(openCase, sha256)
    const path = relative(openCase.folder.root, openCase.originals.pathOf(sha256))
    add('original-missing', { ...evidence, path, what: evidence.evidence ?? path })
  }
  return seen.size
}

/**
 * Whether an original came in while the check ran: its mark says that a row is on its way, or the row has come since.
 *
 * In this order, because the mark goes only after the row is there.
 */
async function isNewlyReceived(
  { originals, rows }: OpenCase,
  { folder, name }: { folder: string; name: string },
): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(name) || originals.pathOf(name) !== join(folder, name)) return false
  return (await originals.isArriving(name)) || rows.evidence.findBySha256(name) !== null
}

/** Digests whose every item is purged, each by a purge the log vouches for. */
function purgedDigests({ rows }: OpenCase, purged: ReadonlySet<string>): ReadonlySet<string> {
  if (purged.size === 0) return new Set()
  const needed = new Set(rows.evidence.list().flatMap((item) => (purged.has(item.number) ? [] : [item.sha256])))
  return new Set(rows.purges.purgedDigests().filter((sha256) => !needed.has(sha256)))
}

function evidenceNumberOf(openCase: OpenCase, sha256: string): { evidence?: string } {
  const number = openCase.rows.evidence.findBySha256(sha256)
  return number === null ? {} : { evidence: number }
}

const pieceBytes = 1024 * 1024

async function hashOriginal(openCase: OpenCase, sha256: string): Promise<string | null> {
  const hash = createHash('sha256')
  const original = await openCase.originals.open(sha256).catch(() => null) // unreadable bytes are changed bytes for the check
  if (!original) return null
  try {
    for (let at = 0; at < original.size; at += pieceBytes) {
      hash.update(await original.read(at, Math.min(pieceBytes, original.size - at)))
    }
    return hash.digest('hex')
  } catch {
    return null
  } finally {
    await original.close()
  }
}
