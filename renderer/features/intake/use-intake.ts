import { useEffect, useRef, useState } from 'react'
import type { BatchSheet, ImportOutcome } from '../../../src/contract/evidence.ts'
import type { ImportProgress } from '../../../src/contract/imports.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import type { Picked } from '../../platform/transport.ts'
import { rowsFor, whenOver, withOutcomes, type TrayRow } from './tray-view.ts'
import { useRuns } from './use-runs.ts'

export type IntakeLink = {
  rows: readonly TrayRow[]
  /** Files handed over by the page and not yet in the hands of the core. */
  fetching: number
  runs: readonly ImportProgress[]
  running: { done: number; total: number | null } | null
  failure: CallFailure | null
  sheet: BatchSheet
  setSheet: (sheet: BatchSheet) => void
  receive: (files: readonly File[]) => void
  pick: (kind: 'evidence-files' | 'evidence-folder') => void
  /** Hands in again what failed or was left and whose bytes this page still has. */
  retryOwn: () => void
  /** Goes on with an import that has a plan: with what is left of it, or with what failed. */
  resume: (batch: number, which: 'left' | 'failed') => void
  hold: (act: 'imports.pause' | 'imports.continue' | 'imports.cancel', batch: number) => void
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

/** Outcomes are laid on the rows this often: ten thousand files must not redraw the tray ten thousand times. */
const layMs = 150

/** The tray of one case: lives above the screens, so that walking elsewhere does not stop or forget an import. */
export function useIntake(caseId: string | null): IntakeLink {
  const { transport, client, answers } = useWorkbench()
  const runs = useRuns(caseId)
  const [rows, setRows] = useState<readonly TrayRow[]>([])
  const [busy, setBusy] = useState(false)
  const [fetching, setFetching] = useState(0)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [sheet, setSheet] = useState<BatchSheet>(noSheet)
  const active = useRef<number | null>(null)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const made = useRef(0)
  const heard = useRef<ImportOutcome[]>([])

  function lay(): void {
    const outcomes = heard.current.splice(0)
    const run = active.current
    if (outcomes.length > 0) setRows((before) => withOutcomes(before, run, outcomes))
  }

  useEffect(() => {
    const timer = setInterval(lay, layMs)
    const end = transport.onNotice((notice) => {
      if (notice.kind === 'import-outcome' && notice.caseId === caseId) heard.current.push(notice.outcome)
    })
    return () => {
      clearInterval(timer)
      end()
    }
  }, [transport, caseId])

  /** One import after another: a second drop waits, so that numbers follow the order of the drops. */
  function after(run: number, work: () => Promise<void>): Promise<void> {
    const before = queue.current
    queue.current = (async () => {
      await before
      lay()
      active.current = run
      setRows((rows) => withOutcomes(rows, run, []))
      setBusy(true)
      await work()
      lay()
      active.current = null
      setBusy(false)
      setRows((rows) => whenOver(rows, run))
      answers.refresh(caseId)
    })()
    return queue.current
  }

  async function take(picked: readonly Picked[], files: readonly File[]): Promise<void> {
    setFetching(0)
    if (caseId === null || picked.length === 0) return
    made.current += 1
    const run = made.current
    setRows((before) => [...before, ...rowsFor(picked, files, run)])
    await after(run, async () => {
      const grants = picked.map((one) => one.grant)
      const batch = { ...sheet, method: picked[0]?.method ?? sheet.method }
      const answer = await client.call('evidence.import', { caseId, grants, batch })
      setFailure(answer.ok ? null : answer.failure)
    })
  }

  const fail = (problem: unknown): void => {
    setFetching(0)
    setFailure({ kind: 'unreachable', problem: String(problem) })
  }
  const receive = (files: readonly File[]): void => {
    setFetching(files.length)
    transport.receive(files).then((picked) => take(picked, files), fail)
  }
  const hold = async (act: Parameters<IntakeLink['hold']>[0], batch: number): Promise<void> => {
    if (caseId === null) return
    const answer = await client.call(act, { caseId, batch })
    if (!answer.ok) setFailure(answer.failure)
  }
  const hasBytes = (row: TrayRow): boolean => row.file !== null && (row.state === 'failed' || row.state === 'left')
  return {
    rows,
    fetching,
    runs,
    running: runningOf(runs, busy),
    failure,
    sheet,
    setSheet,
    receive,
    pick: (kind) => {
      transport.pick(kind).then((picked) => take(picked, []), fail)
    },
    retryOwn: () => {
      const again = rows.filter(hasBytes)
      setRows(rows.filter((row) => !again.includes(row)))
      receive(again.flatMap((row) => (row.file === null ? [] : [row.file])))
    },
    resume: (batch, which) => {
      if (caseId === null) return
      made.current += 1
      // A row of an earlier try makes way for the new outcome of its file.
      setRows((before) => before.filter((row) => row.state !== (which === 'left' ? 'left' : 'failed')))
      void after(made.current, async () => {
        const answer = await client.call('imports.resume', { caseId, batch, which })
        setFailure(answer.ok ? null : answer.failure)
      })
    },
    hold: (act, batch) => void hold(act, batch),
    clear: () => {
      setRows([])
      setFailure(null)
      setSheet(noSheet)
    },
  }
}

function runningOf(runs: readonly ImportProgress[], busy: boolean): IntakeLink['running'] {
  if (runs.length === 0) return busy ? { done: 0, total: null } : null
  const sum = (value: (run: ImportProgress) => number) => runs.reduce((total, run) => total + value(run), 0)
  return { done: sum(({ done }) => done), total: sum(({ total }) => total) }
}
