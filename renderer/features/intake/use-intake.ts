import { useEffect, useRef, useState } from 'react'
import type { BatchSheet } from '../../../src/contract/evidence.ts'
import type { ImportProgress } from '../../../src/contract/imports.ts'
import { useWorkbench } from '../../app/workbench.tsx'
import type { CallFailure } from '../../platform/client.ts'
import { takenOf, type Offered, type Picked } from '../../platform/transport.ts'
import { type Walked } from '../../ui/walk-drop.ts'
import { fetchDrop, type Fetching } from './fetch-drop.ts'
import { createOutcomeBook } from './outcome-book.ts'
import { rowsFor, rowsOffered, rowsUnreadable, whenOver, withOutcomes, withUntaken, type TrayRow } from './tray-view.ts'
import { useRuns } from './use-runs.ts'

export type { Fetching } from './fetch-drop.ts'

export type IntakeLink = {
  rows: readonly TrayRow[]
  /** How far the page is with a drop that is not yet in the hands of the core. */
  fetching: Fetching | null
  /** The last drop held no file at all. */
  nothingFound: boolean
  runs: readonly ImportProgress[]
  running: { done: number; total: number | null } | null
  failure: CallFailure | null
  sheet: BatchSheet
  setSheet: (sheet: BatchSheet) => void
  receive: (walked: AsyncIterable<Walked>) => void
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
  basisKind: null,
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
  const [fetching, setFetching] = useState<Fetching | null>(null)
  const [nothingFound, setNothingFound] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [sheet, setSheet] = useState<BatchSheet>(noSheet)
  const active = useRef<number | null>(null)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const made = useRef(0)
  const book = useRef(createOutcomeBook())

  function lay(): void {
    const outcomes = book.current.take()
    const run = active.current
    if (outcomes.length > 0) setRows((before) => withOutcomes(before, run, outcomes))
  }

  useEffect(() => {
    const timer = setInterval(lay, layMs)
    const end = transport.onNotice((notice) => {
      if (notice.kind === 'import-outcome' && notice.caseId === caseId) book.current.hear(notice.outcome)
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
      book.current.begin()
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

  /** Hands the grants of one drop to the core, as one batch: it is held, cancelled and gone on with as one. */
  async function bringIn(picked: readonly Picked[], run: number): Promise<void> {
    await after(run, async () => {
      const grants = picked.map((one) => one.grant)
      const batch = { ...sheet, method: picked[0]?.method ?? sheet.method }
      const answer = await client.call('evidence.import', { caseId: caseId ?? '', grants, batch })
      if (answer.ok) book.current.settle(answer.value)
      setFailure(answer.ok ? null : answer.failure)
    })
  }

  /** Every file stands in the tray before the first is fetched; what cannot be fetched fails by itself. */
  async function take(walked: AsyncIterable<Walked>): Promise<void> {
    made.current += 1
    const run = made.current
    const drop = await fetchDrop(transport, walked, {
      tell: setFetching,
      found: (offered, unreadable) =>
        setRows((before) => [...before, ...rowsOffered(offered, run), ...rowsUnreadable(unreadable, run)]),
      untaken: (reasons) => setRows((before) => withUntaken(before, run, reasons)),
    })
    setNothingFound(drop.isEmpty)
    const picked = takenOf(drop.received)
    if (picked.length > 0) await bringIn(picked, run)
  }

  /** What the host picked and granted by itself: its rows follow the grants. */
  async function takePicked(picked: readonly Picked[]): Promise<void> {
    if (picked.length === 0) return
    made.current += 1
    const run = made.current
    setRows((before) => [...before, ...rowsFor(picked, run)])
    await bringIn(picked, run)
  }

  const fail = (problem: unknown): void => setFailure({ kind: 'unreachable', problem: String(problem) })
  const receive = (walked: AsyncIterable<Walked>): void => {
    if (caseId === null) return
    setNothingFound(false)
    take(walked)
      .catch(fail)
      .finally(() => setFetching(null))
  }
  const pick = async (kind: 'evidence-files' | 'evidence-folder'): Promise<void> => {
    const chosen = await transport.choose(kind)
    if (chosen === null) await takePicked(await transport.pick(kind))
    else if (chosen.length > 0) receive(walkOffered(chosen))
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
    nothingFound,
    runs,
    running: runningOf(runs, busy),
    failure,
    sheet,
    setSheet,
    receive,
    pick: (kind) => void pick(kind).catch(fail),
    retryOwn: () => {
      const again = rows.filter(hasBytes)
      setRows(rows.filter((row) => !again.includes(row)))
      receive(walkOffered(again.flatMap(({ file, name }) => (file === null ? [] : [{ file, path: name }]))))
    },
    resume: (batch, which) => {
      if (caseId === null) return
      made.current += 1
      // A row of an earlier try makes way for the new outcome of its file.
      setRows((before) => before.filter((row) => row.state !== (which === 'left' ? 'left' : 'failed')))
      void after(made.current, async () => {
        const answer = await client.call('imports.resume', { caseId, batch, which })
        if (answer.ok) book.current.settle(answer.value)
        setFailure(answer.ok ? null : answer.failure)
      })
    },
    hold: (act, batch) => void hold(act, batch),
    clear: () => {
      setRows([])
      setNothingFound(false)
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

async function* walkOffered(offered: readonly Offered[]): AsyncGenerator<Walked> {
  yield* offered
}
