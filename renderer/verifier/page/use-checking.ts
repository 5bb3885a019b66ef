import { useRef, useState } from 'react'
import type { CheckProgress, CheckReport } from '../check/check-order.ts'
import { runCheck } from '../check/run-check.ts'
import type { HandedIn } from './handed-in.ts'

export type Checking =
  | { status: 'idle' }
  | { status: 'checking'; progress: CheckProgress | null }
  | { status: 'done'; report: CheckReport; of: HandedIn; atMs: number | null }
  | { status: 'failed'; problem: string }

/** Checks what was handed in, one order at a time; a later order makes an earlier one not count. */
export function useChecking(now: () => number) {
  const [state, setState] = useState<Checking>({ status: 'idle' })
  const latest = useRef(0)
  const check = (handed: HandedIn, atMs: number | null): void => {
    latest.current += 1
    const mine = latest.current
    const show = (next: Checking) => {
      if (latest.current === mine) setState(next)
    }
    show({ status: 'checking', progress: null })
    const order = {
      documents: handed.document,
      originals: handed.original,
      roots: handed.root,
      lists: handed.list,
      atMs,
      nowMs: now(),
    }
    runCheck(order, (progress) => show({ status: 'checking', progress })).then(
      (report) => show({ status: 'done', report, of: handed, atMs }),
      (error: unknown) => show({ status: 'failed', problem: String(error) }),
    )
  }
  return { state, check }
}
