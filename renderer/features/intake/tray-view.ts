import type { BatchView, ImportOutcome } from '../../../src/contract/evidence.ts'
import type { ImportProgress } from '../../../src/contract/imports.ts'
import type { Problem, Sentence } from '../../../src/contract/problem.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import type { Offered, Picked, Untaken } from '../../platform/transport.ts'

export type TrayState = 'waiting' | 'copying' | 'saved' | 'look' | 'duplicate' | 'failed' | 'left'

/** One file on its way into the case. `file` is kept for a second try where the host gave us the bytes themselves. */
export type TrayRow = {
  key: string
  /** Which handing-in it belongs to; null for what a watched folder or another window brought. */
  run: number | null
  name: string
  sizeBytes: number | null
  state: TrayState
  evidence: string | null
  twin: string | null
  remark: Problem | null
  /** Why it never reached the host; null where it did, or is on its way. */
  untaken: Untaken | 'unreadable' | null
  file: File | null
}

/** Rows for what was just granted, in the order given. A folder is one row until its files come out of it. */
export function rowsFor(picked: readonly Picked[], run: number): TrayRow[] {
  return picked.map(({ name, sizeBytes, file = null }, index) => newRow({ run, index, name, sizeBytes, file }))
}

/** Rows for files the page holds, before any of them is fetched; `index` is the place of each in the drop. */
export function rowsOffered(offered: readonly Offered[], run: number): TrayRow[] {
  return offered.map(({ file, path }, index) => newRow({ run, index, name: path, sizeBytes: file.size, file }))
}

/** Rows for places in a drop that could not be read: nothing of them is here to be tried again. */
export function rowsUnreadable(paths: readonly string[], run: number): TrayRow[] {
  return paths.map((name, index) => ({
    ...newRow({ run, index, name, sizeBytes: 0, file: null }),
    key: `${run}-unread-${index}`,
    state: 'failed',
    untaken: 'unreadable',
  }))
}

/** The rows after some files of a drop turned out not to be fetched: each says why, the others wait on. */
export function withUntaken(rows: readonly TrayRow[], run: number, untaken: ReadonlyMap<number, Untaken>) {
  if (untaken.size === 0) return rows
  const reasons = new Map([...untaken].map(([index, why]) => [keyOf(run, index), why]))
  return rows.map((row): TrayRow => {
    const why = reasons.get(row.key)
    return why === undefined ? row : { ...row, state: 'failed', untaken: why }
  })
}

type NewRow = Pick<TrayRow, 'name' | 'sizeBytes' | 'file'> & { run: number; index: number }

function newRow({ run, index, name, sizeBytes, file }: NewRow): TrayRow {
  const nothingYet = { evidence: null, twin: null, remark: null, untaken: null }
  return { key: keyOf(run, index), run, name, sizeBytes, state: 'waiting', ...nothingYet, file }
}

function keyOf(run: number, index: number): string {
  return `${run}-${index}`
}

const isOpen = (row: TrayRow): boolean => row.state === 'waiting' || row.state === 'copying'

/**
 * The rows after some files have their outcome. Each is laid on the first open row of its name; what comes out of a folder stands
 * above the folder's own row, and what nobody here handed in (a watched folder, an import that goes on) is added at the end.
 */
export function withOutcomes(rows: readonly TrayRow[], run: number | null, outcomes: readonly ImportOutcome[]) {
  const next = [...rows]
  const place = new Map<string, number[]>()
  for (const [index, row] of next.entries()) {
    if (!isOpen(row) || row.run !== run || row.run === null || row.sizeBytes === null) continue
    place.set(row.name, [...(place.get(row.name) ?? []), index])
  }
  const added: TrayRow[] = []
  for (const outcome of outcomes) {
    const index = takePlace(place, outcome.path)
    const row = index === undefined ? undefined : next[index]
    if (row !== undefined && index !== undefined) next[index] = { ...row, ...faceOf(outcome) }
    else added.push(rowOfOutcome(outcome, run, next.length + added.length))
  }
  return markCopying([...next, ...added], run)
}

/** The row of a file is the one whose name says most of its path: two folders may hold files of one name. */
function takePlace(place: ReadonlyMap<string, number[]>, path: string): number | undefined {
  const parts = path.split(/[\\/]/)
  for (let from = 0; from < parts.length; from += 1) {
    const index = (place.get(from === 0 ? path : parts.slice(from).join('/')) ?? []).shift()
    if (index !== undefined) return index
  }
  return undefined
}

/** So many files are under way at once; the next ones wait. */
const atOnce = 4

function markCopying(rows: TrayRow[], run: number | null): TrayRow[] {
  let room = atOnce
  return rows.map((row) => {
    if (row.run !== run || run === null || !isOpen(row) || room === 0) return row
    room -= 1
    return { ...row, state: 'copying' }
  })
}

/** The rows of a handing-in that is over: what came out of a folder takes the folder's place, what has no outcome was left. */
export function whenOver(rows: readonly TrayRow[], run: number): TrayRow[] {
  return rows
    .filter((row) => row.run !== run || row.sizeBytes !== null || !isOpen(row))
    .map((row) => (row.run === run && isOpen(row) ? { ...row, state: 'left' } : row))
}

export type TraySummary = { saved: number; duplicates: number; failed: number; left: number; total: number }

export function summaryOf(rows: readonly TrayRow[]): TraySummary {
  const count = (...states: TrayState[]): number => rows.filter((row) => states.includes(row.state)).length
  return {
    saved: count('saved', 'look'),
    duplicates: count('duplicate'),
    failed: count('failed'),
    left: count('left'),
    total: rows.length,
  }
}

const shownOfEach = 60

/**
 * What the tray shows of many rows, in their order: everything that needs a look, what is copied now, and the newest of the rest.
 * The others are counted; they stand in the register.
 */
export function shownRows(rows: readonly TrayRow[]): { shown: readonly TrayRow[]; hidden: number } {
  if (rows.length <= 3 * shownOfEach) return { shown: rows, hidden: 0 }
  const needsLook = rows.filter((row) => ['failed', 'left', 'look'].includes(row.state)).slice(0, shownOfEach)
  const open = rows.filter(isOpen).slice(0, shownOfEach)
  const settled = rows.filter((row) => row.state === 'saved' || row.state === 'duplicate').slice(-shownOfEach)
  const chosen = new Set([...needsLook, ...open, ...settled])
  return { shown: rows.filter((row) => chosen.has(row)), hidden: rows.length - chosen.size }
}

/** Seconds until an import is through at the rate so far; null where that cannot be told. */
export function secondsLeft({ bytes, totalBytes, bytesPerSecond }: ImportProgress): number | null {
  if (totalBytes === null || bytesPerSecond === null || bytesPerSecond <= 0) return null
  return Math.max(0, Math.ceil((totalBytes - bytes) / bytesPerSecond))
}

/** A span of time in the largest words that fit it: nobody counts seconds of an hour. */
export function spanSentence(seconds: number): { sentence: Sentence; count: number } {
  if (seconds < 90) return { sentence: intakeText.seconds, count: seconds }
  if (seconds < 90 * 60) return { sentence: intakeText.minutes, count: Math.round(seconds / 60) }
  return { sentence: intakeText.hours, count: Math.round(seconds / 3_600) }
}

/** The word of a row's state. */
export function stateSentence(row: TrayRow): Sentence {
  const words: Readonly<Record<TrayState, Sentence>> = {
    waiting: intakeText.waiting,
    copying: intakeText.copying,
    saved: intakeText.saved,
    look: intakeText.withProblem,
    duplicate: intakeText.duplicate,
    failed: intakeText.failed,
    left: intakeText.leftOut,
  }
  return words[row.state]
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

function rowOfOutcome(outcome: ImportOutcome, run: number | null, index: number): TrayRow {
  return {
    key: `${run ?? 'other'}-${outcome.path}-${index}`,
    run,
    name: nameOf(outcome.path),
    sizeBytes: outcome.sizeBytes ?? 0,
    untaken: null,
    file: null,
    ...faceOf(outcome),
  }
}

function faceOf(outcome: ImportOutcome): Pick<TrayRow, 'state' | 'evidence' | 'twin' | 'remark'> {
  const problem = outcome.problems[0] ?? null
  const state = outcome.outcome === 'saved' && problem !== null ? 'look' : outcome.outcome
  return { state, evidence: outcome.evidence, twin: outcome.twin, remark: outcome.failure ?? problem }
}

/** What happened to a file that never reached the host, what was kept, and what to do; null where nothing of the kind happened. */
export function untakenSentence({ untaken }: TrayRow): Sentence | null {
  if (untaken === null) return null
  const words: Readonly<Record<NonNullable<TrayRow['untaken']>, Sentence>> = {
    unreadable: intakeText.notReadable,
    gone: intakeText.notFetched,
    refused: intakeText.notTaken,
    'too-large': intakeText.tooLarge,
    'disk-full': intakeText.diskFull,
  }
  return words[untaken]
}

/** The batches that files of the tray were saved into, in their order; a copy that got no number opens none to be closed. */
export function batchesOfTray(rows: readonly TrayRow[], batches: readonly BatchView[]): readonly BatchView[] {
  const saved = new Set(rows.filter(({ state }) => state !== 'duplicate').flatMap(({ evidence }) => evidence ?? []))
  return batches.filter(({ evidence }) => evidence.some((number) => saved.has(number)))
}

export function numbersOf(batches: readonly BatchView[]): number[] {
  return batches.map(({ number }) => number)
}
