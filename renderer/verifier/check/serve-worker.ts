import type { CheckOrder } from './check-order.ts'
import { checkDocuments } from './check-documents.ts'
import type { FromWorker } from './run-check.ts'

/** What a worker's global object is to this page; the library of types for pages knows only the page's own. */
type WorkerPlace = {
  postMessage(message: FromWorker): void
  addEventListener(kind: 'message', listener: (event: { data: CheckOrder }) => void): void
}

/** Takes one order, tells progress, answers the report. */
export function serveWorker(place: WorkerPlace): void {
  place.addEventListener('message', ({ data }) => {
    checkDocuments(data, (progress) => place.postMessage({ kind: 'progress', progress })).then(
      (report) => place.postMessage({ kind: 'done', report }),
      (error: unknown) => place.postMessage({ kind: 'failed', message: String(error) }),
    )
  })
  place.postMessage({ kind: 'ready' })
}
