import { useEffect, useRef, useState } from 'react'
import type { BatchSheet } from '../../../src/contract/evidence.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import type { Picked } from '../../platform/transport.ts'
import { rowsFor, withOutcome, withOutcomes, type TrayRow } from './tray-view.ts'

export type IntakeLink = {
  rows: readonly TrayRow[]
  running: { done: number; total: number | null } | null
  failure: CallFailure | null
  sheet: BatchSheet
  setSheet: (sheet: BatchSheet) => void
  receive: (files: readonly File[]) => void
  pick: (kind: 'evidence-files' | 'evidence-folder') => void
  retryFailed: () => void
  clear: () => void
}

const noSheet: BatchSheet = {
  handedOverBy: null,
  handedOverAt: null,
  place: null,
  medium: null,
  method: 'native-drop',
  basis: null,
  hops: [],
  receivedBy: null,
  note: null,
}

/** The tray of one case: lives above the screens, so that walking elsewhere does not stop or forget an import. */
export function useIntake(caseId: string | null): IntakeLink {
  const { transport, client, answers } = useWorkbench()
  const [rows, setRows] = useState<readonly TrayRow[]>([])
  const [running, setRunning] = useState<IntakeLink['running']>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [sheet, setSheet] = useState<BatchSheet>(noSheet)
  const active = useRef<ReadonlySet<string>>(new Set())
  const queue = useRef<Promise<void>>(Promise.resolve())
  const made = useRef(0)

  useEffect(
    () =>
      transport.onNotice((notice) => {
        if (notice.kind !== 'import-outcome' || notice.caseId !== caseId) return
        setRunning((before) => before && { ...before, done: before.done + 1 })
        setRows((before) => withOutcome(before, active.current, notice.outcome))
      }),
    [transport, caseId],
  )

  async function take(picked: readonly Picked[], files: readonly File[]): Promise<void> {
    if (caseId === null || picked.length === 0) return
    const added = rowsFor(picked, files, made.current)
    made.current += added.length
    const keys = added.map((row) => row.key)
    setRows((before) => [...before, ...added])
    // One import after another: a second drop waits, so that numbers follow the order of the drops.
    const before = queue.current
    const run = async (): Promise<void> => {
      await before
      active.current = new Set(keys)
      setRunning({ done: 0, total: picked.length })
      const method = picked[0]?.method ?? sheet.method
      const answer = await client.call('evidence.import', {
        caseId,
        grants: picked.map((one) => one.grant),
        batch: { ...sheet, method },
      })
      setRunning(null)
      setFailure(answer.ok ? null : answer.failure)
      if (answer.ok) setRows((before) => withOutcomes(before, keys, answer.value))
      else setRows((before) => before.map((row) => (keys.includes(row.key) ? { ...row, state: 'failed' } : row)))
      answers.refresh(caseId)
    }
    queue.current = run()
    await queue.current
  }

  const receive = (files: readonly File[]): void => {
    transport.receive(files).then(
      (picked) => take(picked, files),
      (problem: unknown) => setFailure({ kind: 'unreachable', problem: String(problem) }),
    )
  }
  return {
    rows,
    running,
    failure,
    sheet,
    setSheet,
    receive,
    pick: (kind) => {
      transport.pick(kind).then(
        (picked) => take(picked, []),
        (problem: unknown) => setFailure({ kind: 'unreachable', problem: String(problem) }),
      )
    },
    retryFailed: () => {
      const failed = rows.filter((row) => row.state === 'failed' && row.file !== null)
      setRows(rows.filter((row) => !failed.includes(row)))
      receive(failed.flatMap((row) => (row.file === null ? [] : [row.file])))
    },
    clear: () => {
      setRows([])
      setFailure(null)
      setSheet(noSheet)
    },
  }
}
