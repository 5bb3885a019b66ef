import type { ImportOutcome } from '../../../src/contract/evidence.ts'
import type { Sentence } from '../../../src/contract/problem.ts'
import { intakeText } from '../../../src/text/screens/intake.ts'
import type { Picked } from '../../platform/transport.ts'

export type TrayState = 'waiting' | 'copying' | 'saved' | 'look' | 'duplicate' | 'failed'

/** One file on its way into the case. `file` is kept for a second try where the host gave us the bytes themselves. */
export type TrayRow = {
  key: string
  name: string
  sizeBytes: number | null
  state: TrayState
  evidence: string | null
  twin: string | null
  remark: string | null
  file: File | null
}

/** Rows for what was just granted, in the order given. */
export function rowsFor(picked: readonly Picked[], files: readonly File[], startAt: number): TrayRow[] {
  return picked.map((one, index) => ({
    key: `${startAt + index}`,
    name: one.name,
    sizeBytes: one.sizeBytes,
    state: 'waiting',
    evidence: null,
    twin: null,
    remark: null,
    file: files[index] ?? null,
  }))
}

/** The rows after one file of a running import has its outcome: files come in the order of their grants, the next one is then being copied. */
export function withOutcome(rows: readonly TrayRow[], keys: ReadonlySet<string>, outcome: ImportOutcome): TrayRow[] {
  const open = rows.filter((row) => keys.has(row.key) && (row.state === 'waiting' || row.state === 'copying'))
  const [now, next] = open
  return rows.map((row) => {
    if (row === now) return { ...row, ...faceOf(outcome) }
    return row === next ? { ...row, state: 'copying' } : row
  })
}

/** The rows with their outcomes; an outcome belongs to the grant of the same place, folders give more outcomes than rows. */
export function withOutcomes(
  rows: readonly TrayRow[],
  keys: readonly string[],
  outcomes: readonly ImportOutcome[],
): TrayRow[] {
  if (outcomes.length !== keys.length)
    return [...rows.filter((row) => !keys.includes(row.key)), ...outcomes.map(rowOfOutcome)]
  const byKey = new Map(keys.map((key, index) => [key, outcomes[index]]))
  return rows.map((row) => {
    const outcome = byKey.get(row.key)
    return outcome === undefined ? row : { ...row, ...faceOf(outcome) }
  })
}

export type TraySummary = { saved: number; duplicates: number; failed: number; done: number; total: number }

export function summaryOf(rows: readonly TrayRow[]): TraySummary {
  const count = (...states: TrayState[]): number => rows.filter((row) => states.includes(row.state)).length
  const [saved, duplicates, failed] = [count('saved', 'look'), count('duplicate'), count('failed')]
  return { saved, duplicates, failed, done: saved + duplicates + failed, total: rows.length }
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
  }
  return words[row.state]
}

function rowOfOutcome(outcome: ImportOutcome, index: number): TrayRow {
  return {
    key: `${outcome.path}-${index}`,
    name: outcome.path.split(/[\\/]/).at(-1) ?? outcome.path,
    sizeBytes: outcome.sizeBytes,
    file: null,
    ...faceOf(outcome),
  }
}

function faceOf(outcome: ImportOutcome): Pick<TrayRow, 'state' | 'evidence' | 'twin' | 'remark'> {
  const problem = outcome.problems[0]?.message ?? null
  const state = outcome.outcome === 'saved' && problem !== null ? 'look' : outcome.outcome
  return { state, evidence: outcome.evidence, twin: outcome.twin, remark: outcome.failure?.message ?? problem }
}
