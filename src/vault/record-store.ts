import { WorkbenchError } from '../contract/failure.ts'
import type { Recorded } from '../contract/records.ts'
import type { Act } from './custody/change-case.ts'
import type { OpenCase } from './open-case.ts'
import { compareCodes, type StoredRecord } from './storage/record-rows.ts'

/** Who changes a record, and why. */
export type Author = { readonly actor: string; readonly reason: string | null }

/** Every kind of casework record, and how the core numbers one when nobody gives it a code. */
export const recordKinds = {
  'case-record': 'kasus',
  'clock-check': 'CJ-',
  elections: 'daerah',
  office: 'kantor',
  'batch-sheet': 'KP-',
  person: 'P-',
  account: 'AK-',
  link: 'T-',
  statement: 'K-',
  invitation: 'UND-',
  claim: 'KW-',
  adoption: 'WD-',
  device: 'D',
  event: 'E-',
  allegation: 'A',
  element: 'U-',
  motive: 'M-',
  proportionality: 'PP-',
  contradiction: 'C',
  plenary: 'PL-',
  conclusion: 'KS-',
  recommendation: 'R-',
  narrative: 'N-',
  use: 'PB-',
  'accepted-gap': 'KD-',
  description: 'KB-',
  'time-settings': 'waktu',
  'case-pack': 'PD-',
  'dossier-signature': 'TT-',
  'chat-setting': 'PC-',
  capture: 'LP-',
  exhibit: 'BF-',
  'page-group': 'HL-',
} as const
export type RecordKind = keyof typeof recordKinds

/** Kinds of which a case has one; their code is fixed. */
const singles: readonly RecordKind[] = ['case-record', 'elections', 'office', 'time-settings']

/**
 * Writes a new record or the next version of one, with its custody entry.
 *
 * `id` null takes the next code of the kind. `version` must be the newest one (null for a record that does not exist yet),
 * else `version-conflict`. The body has been accepted by the schema of its kind. `act` names an act of its own in the custody log; such
 * a one is not undone.
 */
export function saveRecord(
  openCase: OpenCase,
  kind: RecordKind,
  entry: { id: string | null; version: number | null; body: unknown; act?: string; details?: Act['details'] } & Author,
): StoredRecord {
  return openCase.change(
    { act: entry.act ?? 'record-saved', actor: entry.actor, reason: entry.reason, details: { kind } },
    (journal) => {
      const id = singles.includes(kind) ? recordKinds[kind] : (entry.id ?? nextCode(openCase, kind))
      const newest = openCase.rows.records.newest(kind, id)
      refuseConflict(newest, entry.version, singles.includes(kind))
      const record: StoredRecord = {
        kind,
        id,
        version: (newest?.version ?? 0) + 1,
        withdrawn: false,
        body: entry.body,
        recordedAtMs: journal.nowMs,
        recordedBy: entry.actor,
        reason: entry.reason,
        custodySequence: journal.sequence,
      }
      journal.note(openCase.rows.records.insert(record))
      journal.tell({ details: { ...entry.details, kind, id, version: record.version } })
      return record
    },
  ).value
}

/** One record of a change that touches several; `withdrawn` takes it out of use with the body it has. */
export type RecordChange = {
  readonly kind: RecordKind
  readonly id: string | null
  readonly version: number | null
  readonly body: unknown
  readonly withdrawn?: boolean
}

/**
 * Writes several records as one change with one custody entry, so that they stand together, are refused together and are taken back
 * together. Versions are held against the newest as in {@link saveRecord}.
 */
export function saveTogether(openCase: OpenCase, changes: readonly RecordChange[], author: Author): StoredRecord[] {
  const details = { kind: changes[0]?.kind ?? '' }
  return openCase.change({ act: 'record-saved', actor: author.actor, reason: author.reason, details }, (journal) => {
    const records = changes.map((change) => {
      const id = change.id ?? nextCode(openCase, change.kind)
      const newest = openCase.rows.records.newest(change.kind, id)
      refuseConflict(newest, change.version, false)
      const record: StoredRecord = {
        kind: change.kind,
        id,
        version: (newest?.version ?? 0) + 1,
        withdrawn: change.withdrawn ?? false,
        body: change.body,
        recordedAtMs: journal.nowMs,
        recordedBy: author.actor,
        reason: author.reason,
        custodySequence: journal.sequence,
      }
      journal.note(openCase.rows.records.insert(record))
      return record
    })
    journal.tell({ details: { ...details, id: records.map((record) => record.id).join(', ') } })
    return records
  }).value
}

/** Takes a record out of use: a new version that is marked withdrawn, with the reason. `not-found` when there is none. */
export function withdrawRecord(openCase: OpenCase, kind: RecordKind, entry: { id: string } & Author): StoredRecord {
  const newest = findRecord(openCase, kind, entry.id)
  return openCase.change(
    { act: 'record-withdrawn', actor: entry.actor, reason: entry.reason, details: { kind, id: entry.id } },
    (journal) => {
      const record: StoredRecord = {
        ...newest,
        version: newest.version + 1,
        withdrawn: true,
        recordedAtMs: journal.nowMs,
        recordedBy: entry.actor,
        reason: entry.reason,
        custodySequence: journal.sequence,
      }
      journal.note(openCase.rows.records.insert(record))
      return record
    },
  ).value
}

/** The standing version of a record; `not-found` when the code is unknown. */
export function findRecord(openCase: OpenCase, kind: RecordKind, id: string): StoredRecord {
  const record = openCase.rows.records.newest(kind, id)
  if (!record) throw new WorkbenchError('not-found', `no ${kind} of that code`, { details: { what: id } })
  return record
}

/** Standing versions of a kind in the order of their codes. */
export function listRecords(openCase: OpenCase, kind: RecordKind, includeWithdrawn = false): StoredRecord[] {
  return openCase.rows.records.list(kind).filter((record) => includeWithdrawn || !record.withdrawn)
}

/** A stored record as the contract tells it; the body keeps the type the caller's schema gives it. */
export function toRecorded(record: StoredRecord): Recorded<unknown> {
  return {
    id: record.id,
    version: record.version,
    withdrawn: record.withdrawn,
    recordedAt: new Date(record.recordedAtMs).toISOString(),
    recordedBy: record.recordedBy,
    reason: record.reason,
    body: record.body,
  }
}

/**
 * Takes back the last casework change of `actor`: every record it touched gets its earlier version back as a new version
 * (or is withdrawn, if it was new). What others changed since is never undone: `nothing-to-undo`.
 */
export function undoLastChange(openCase: OpenCase, actor: string): { undoneSequence: number; records: string[] } {
  const found = findUndoable(openCase, actor)
  if (found === null) throw new WorkbenchError('nothing-to-undo', 'no change of this person can be taken back')
  const { sequence } = found
  const records = takeBack(openCase, sequence, { act: 'change-undone', actor, details: { undone: sequence } })
  return { undoneSequence: sequence, records }
}

/**
 * Does again what `actor` undid last: the versions the undo took back stand as new versions. Whatever that person changed since, or
 * anybody changed on those records, ends it: `nothing-to-redo`.
 */
export function redoLastUndo(openCase: OpenCase, actor: string): { redoneSequence: number; records: string[] } {
  const sequence = findRedoable(openCase, actor)
  if (sequence === null) throw new WorkbenchError('nothing-to-redo', 'no undone change of this person can be redone')
  const records = takeBack(openCase, sequence, { act: 'change-redone', actor, details: { redone: sequence } })
  return { redoneSequence: sequence, records }
}

/** Gives every record a change touched the version it had before, as a new one; one that was new then is withdrawn. */
function takeBack(openCase: OpenCase, sequence: number, act: Act & { actor: string }): string[] {
  const touched = openCase.rows.records.ofSequence(sequence)
  return openCase.change(act, (journal) => {
    for (const record of touched) {
      const earlier = openCase.rows.records
        .history(record.kind, record.id)
        .find((version) => version.version === record.version - 1)
      journal.note(
        openCase.rows.records.insert({
          ...record,
          version: record.version + 1,
          withdrawn: earlier?.withdrawn ?? true,
          body: earlier?.body ?? record.body,
          recordedAtMs: journal.nowMs,
          recordedBy: act.actor,
          reason: null,
          custodySequence: journal.sequence,
        }),
      )
    }
    return touched.map((record) => record.id)
  }).value
}

/** The last change of somebody that can still be taken back, by its number in the log and the laptop's clock then; null where there is none. */
export function findUndoable(openCase: OpenCase, actor: string): { sequence: number; at: string } | null {
  const undone = new Set<number>()
  for (const row of openCase.rows.custody.backwards()) {
    const entry = parseEntry(row.entry_json)
    if (entry.act === 'change-undone') undone.add(Number(entry.details['undone']))
    if (!isChange(entry.act) || entry.actor !== actor || undone.has(row.sequence)) continue
    return isStillNewest(openCase, row.sequence) ? { sequence: row.sequence, at: entry.laptopAt } : null
  }
  return null
}

function findRedoable(openCase: OpenCase, actor: string): number | null {
  const redone = new Set<number>()
  for (const row of openCase.rows.custody.backwards()) {
    const entry = parseEntry(row.entry_json)
    if (entry.actor !== actor) continue
    if (entry.act === 'change-redone') redone.add(Number(entry.details['redone']))
    else if (isChange(entry.act)) return null
    else if (entry.act === 'change-undone' && !redone.has(row.sequence))
      return isStillNewest(openCase, row.sequence) ? row.sequence : null
  }
  return null
}

/** What can be taken back: a change, and a change that was done again. */
function isChange(act: string): boolean {
  return act === 'record-saved' || act === 'record-withdrawn' || act === 'change-redone'
}

function isStillNewest(openCase: OpenCase, sequence: number): boolean {
  return openCase.rows.records
    .ofSequence(sequence)
    .every((record) => openCase.rows.records.newest(record.kind, record.id)?.version === record.version)
}

function parseEntry(text: string): {
  act: string
  actor: string
  laptopAt: string
  details: Record<string, unknown>
} {
  return JSON.parse(text)
}

function refuseConflict(newest: StoredRecord | null, version: number | null, single: boolean): void {
  if (newest === null && version !== null)
    throw new WorkbenchError('not-found', 'a version of a record that does not exist')
  if (newest === null || newest.version === version) return
  if (single && version === null && newest.withdrawn) return
  throw new WorkbenchError('version-conflict', 'the record was changed meanwhile', {
    details: { what: newest.id, newest: newest.version, by: newest.recordedBy },
  })
}

function nextCode(openCase: OpenCase, kind: RecordKind): string {
  const prefix = recordKinds[kind]
  const width = prefix.endsWith('-') ? 2 : 1
  const taken = openCase.rows.records
    .list(kind)
    .map((record) => record.id)
    .filter((id) => id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)))
    .toSorted(compareCodes)
  const last = Number(taken.at(-1)?.slice(prefix.length) ?? 0)
  return `${prefix}${String(last + 1).padStart(width, '0')}`
}
