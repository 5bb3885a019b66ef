import type { ByteSource } from '../base/byte-source.ts'
import type { EmbeddedPicture } from '../contract/embedded-pictures.ts'
import type { SecondReading } from '../contract/metadata.ts'
import type { Problem } from '../contract/problem.ts'
import type { OriginalReading, ReadArchive, ReadOriginal } from '../evidence/import/import-ports.ts'

export type RenderedPicture = { readonly jpeg: Uint8Array; readonly width: number; readonly height: number }

/** What the workbench asks of the reader processes; the language of the remarks is settled when it is made. */
export type ReaderDesk = {
  readonly readOriginal: ReadOriginal
  readonly archive: ReadArchive
  /** The second reader's view beside the first; null with the reason when it cannot run here. */
  readonly readAgain: (file: {
    source: ByteSource
    reading: OriginalReading['reading']
  }) => Promise<{ reading: SecondReading | null; problems: Problem[] }>
  /** A JPEG of an original for screen or paper, of a paper its page `page` (counted from 1, the first where left out); null where there is no such picture. */
  readonly renderPicture: (file: {
    source: ByteSource
    maxEdge: number
    quality: number
    page?: number
    /** A picture inside a saved page, counted from 1 as it is listed. */
    embedded?: number
  }) => Promise<RenderedPicture | null>
  /** The pictures inside a saved page, in its order; none and the reason where the reader was stopped. */
  readonly listEmbedded: (source: ByteSource) => Promise<{ pictures: readonly EmbeddedPicture[]; problems: Problem[] }>
  /** Neighbouring pages of a document of ours at two sizes, opened once for all; `first` counts from 1. Pages that cannot be drawn are left out. */
  readonly drawPages: (order: {
    source: ByteSource
    first: number
    count: number
    largeEdge: number
    smallEdge: number
    quality: number
  }) => Promise<readonly { page: number; large: Uint8Array; small: Uint8Array }[]>
  /**
   * Small picture and difference hash of a picture (null where it cannot be decoded); answers null itself when the reader was stopped.
   * `inBackground` where nobody waits for it.
   */
  readonly makeThumbnail: (file: {
    source: ByteSource
    maxEdge: number
    quality: number
    inBackground: boolean
  }) => Promise<{ picture: RenderedPicture | null; hash: string | null } | null>
}
