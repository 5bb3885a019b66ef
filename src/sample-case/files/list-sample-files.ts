import { sampleCast, type Cast } from '../cast.ts'
import { listDocumentFiles } from './list-document-files.ts'
import { listCameraFiles } from './list-camera-files.ts'
import { listMessengerFiles } from './list-messenger-files.ts'

/** A file as it is handed over: nothing is drawn or written before `make` is called, and each call gives the same bytes. */
export type SampleFile = {
  /** The number the case gives it, or null for the one that repeats B-005. */
  readonly evidence: string | null
  /** The batch of the story, 1 to 10. */
  readonly batch: number
  readonly name: string
  make(): Promise<Uint8Array>
}

/**
 * The 41 files of the sample case in the order they are handed over (sample-case.md §4).
 *
 * Everything in them is invented; the same bytes come out wherever this runs.
 */
export function listSampleFiles(cast: Cast = sampleCast): readonly SampleFile[] {
  const files = [...listMessengerFiles(cast), ...listCameraFiles(cast), ...listDocumentFiles(cast)]
  return files.toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** The duplicate comes right after the printed chat, before the screenshot. */
function orderOf({ evidence }: SampleFile): number {
  return evidence === null ? 13.5 : Number(evidence.slice(2))
}
