import type { Clock } from '../../base/ports.ts'
import { WorkbenchError } from '../../contract/failure.ts'
import type { ChangedRow } from '../../model/custody-chain.ts'
import { faultPoint } from '../fault-points.ts'
import { toStorageFailure, type CaseDatabase } from '../storage/open-database.ts'
import type { CustodyHead, CustodyLog } from './custody-log.ts'

/** An act as the log will tell it. */
export type Act = {
  readonly act: string
  readonly actor: string
  readonly reason?: string | null
  readonly evidence?: readonly string[]
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** What a change may do: write rows through the row files and hand in what they answer. */
export type ChangeJournal = {
  /** Number the custody entry of this act will have. */
  readonly sequence: number
  readonly nowMs: number
  note(...rows: readonly ChangedRow[]): void
  /** Adds to what the log tells, once it is known. */
  tell(more: {
    evidence?: readonly string[]
    details?: Readonly<Record<string, string | number | boolean | null>>
  }): void
}

export type Changed<Value> = { readonly value: Value; readonly head: CustodyHead }

/** The one way anything in a case changes: rows and their custody entry in one transaction, or neither. */
export type ChangeCase = {
  <Value>(act: Act, change: (journal: ChangeJournal) => Value): Changed<Value>
  /** Joins several acts into one commit, each with its own custody entry. */
  group<Value>(acts: () => Value): Value
}

/** Binds the way of changing to a case. `program` names the version that writes, for the log. */
export function createChangeCase(parts: {
  database: CaseDatabase
  log: CustodyLog
  clock: Clock
  program: string
  readOnly: boolean
  onCommit: (head: CustodyHead) => void
}): ChangeCase {
  const { database, log, clock } = parts
  const changeCase = <Value>(act: Act, change: (journal: ChangeJournal) => Value): Changed<Value> =>
    inTransaction(() => recordAct(act, change))
  return Object.assign(changeCase, { group: <Value>(acts: () => Value) => inTransaction(acts) })

  function recordAct<Value>(act: Act, change: (journal: ChangeJournal) => Value): Changed<Value> {
    const rows: ChangedRow[] = []
    const nowMs = clock.nowMs()
    let told: { evidence: readonly string[]; details: Readonly<Record<string, string | number | boolean | null>> } = {
      evidence: act.evidence ?? [],
      details: act.details ?? {},
    }
    const value = change({
      sequence: log.head().sequence + 1,
      nowMs,
      note: (...more) => void rows.push(...more),
      tell: (more) =>
        void (told = { evidence: more.evidence ?? told.evidence, details: { ...told.details, ...more.details } }),
    })
    faultPoint('rows-written')
    const head = log.append({
      act: act.act,
      actor: act.actor,
      laptopAt: new Date(nowMs).toISOString(),
      uptimeMs: clock.uptimeMs(),
      reason: act.reason ?? null,
      evidence: told.evidence,
      details: told.details,
      rows,
      program: parts.program,
    })
    faultPoint('custody-written')
    return { value, head }
  }

  function inTransaction<Value>(work: () => Value): Value {
    if (parts.readOnly) throw new WorkbenchError('case-read-only', 'the case is open for reading only')
    if (database.inTransaction) return work()
    const mark = log.mark()
    try {
      const value = database.transaction(work).immediate()
      faultPoint('committed')
      parts.onCommit(log.head())
      return value
    } catch (error) {
      log.restore(mark)
      throw toStorageFailure(error)
    }
  }
}
