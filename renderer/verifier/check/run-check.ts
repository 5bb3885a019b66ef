import type { CheckOrder, CheckProgress, CheckReport } from './check-order.ts'
import { checkDocuments } from './check-documents.ts'

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'done'; readonly report: CheckReport }
  | { readonly kind: 'failed'; readonly message: string }

/** How long a worker may take to say that it runs before the page does the work itself. */
const patienceMs = 3_000

/**
 * Checks in a worker made of this very page's script, so that nothing is loaded; where the browser refuses one, the page does it itself,
 * a piece at a time.
 */
export async function runCheck(order: CheckOrder, tell: (progress: CheckProgress) => void): Promise<CheckReport> {
  const worker = await startWorker()
  return worker ? checkIn(worker, order, tell) : checkDocuments(order, tell)
}

/** The text of the script this page runs; it has to be taken while the script is first run. */
let ownScript: string | null = null

/** Keeps the text of the running script for the worker. */
export function rememberOwnScript(text: string | null): void {
  ownScript = text
}

async function startWorker(): Promise<Worker | null> {
  if (ownScript === null) return null
  const address = URL.createObjectURL(new Blob([ownScript], { type: 'text/javascript' }))
  try {
    const worker = new Worker(address)
    return (await saysReady(worker)) ? worker : null
  } catch {
    // Refused by the browser: a policy of an office, or a browser that knows no workers in local pages.
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}

function saysReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isReady: boolean) => {
      clearTimeout(timer)
      if (!isReady) worker.terminate()
      resolve(isReady)
    }
    const timer = setTimeout(() => settle(false), patienceMs)
    worker.addEventListener('message', () => settle(true), { once: true })
    worker.addEventListener('error', () => settle(false), { once: true })
  })
}

function checkIn(worker: Worker, order: CheckOrder, tell: (progress: CheckProgress) => void): Promise<CheckReport> {
  const work = new Promise<CheckReport>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') tell(data.progress)
      else if (data.kind === 'done') resolve(data.report)
      else if (data.kind === 'failed') reject(new Error(data.message))
    })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.postMessage(order)
  })
  return work.finally(() => worker.terminate())
}
