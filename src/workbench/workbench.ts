import type { Clock, Log, Randomness } from '../base/ports.ts'
import type { Notice } from '../contract/envelope.ts'
import type { MetadataReport } from '../contract/metadata.ts'
import type { Language } from '../text/say.ts'
import type { Dispatch } from './dispatch.ts'
import type { Asset, ServedAsset } from './serve-asset.ts'
import type { ByteRange } from './serve-recording.ts'

export type WorkbenchPorts = {
  readonly clock: Clock
  readonly randomness: Randomness
  readonly log: Log
  readonly operator: string
  readonly language: Language
  /** Netra's home: settings, the list of cases, the sample case. Left out where nothing may be kept (the command line, the sample itself). */
  readonly home?: string
}

/** The whole core behind its seam: `dispatch`, `serveAsset`, notices, and what a host lends. A host is an adapter for these, nothing else. */
export type Workbench = {
  readonly dispatch: Dispatch
  /** A picture of an item for a screen, or a stretch of a recording; null when there is none. */
  serveAsset(asset: Asset, range?: ByteRange | null): Promise<ServedAsset | null>
  /** Reads metadata of files that belong to no case; nothing is kept. */
  reportMetadata(
    paths: readonly string[],
    options: { secondReader: boolean; sha256: boolean },
  ): AsyncIterable<MetadataReport>
  /** Folder of a case that is open here, for a host that may have to open it again; null where it is not. */
  folderOf(caseId: string): string | null
  onNotice(listener: (notice: Notice) => void): () => void
  close(): Promise<void>
}
