import type { SecondReading } from '../contract/metadata.ts'
import type { Problem } from '../contract/problem.ts'
import type { OriginalReading } from '../evidence/import/import-ports.ts'

/** What the workbench asks of the reader processes; the language of the remarks is settled when it is made. */
export type ReaderDesk = {
  readOriginal(file: { bytes: Uint8Array; name: string; sizeBytes: number }): Promise<OriginalReading>
  /** The second reader's view beside the first; null with the reason when it cannot run here. */
  readAgain(file: {
    bytes: Uint8Array
    reading: OriginalReading['reading']
  }): Promise<{ reading: SecondReading | null; problems: Problem[] }>
  /** A JPEG of an original for screen or paper; null where it shows no picture. */
  renderPicture(file: {
    bytes: Uint8Array
    maxEdge: number
    quality: number
  }): Promise<{ jpeg: Uint8Array; width: number; height: number } | null>
  close(): Promise<void>
}
