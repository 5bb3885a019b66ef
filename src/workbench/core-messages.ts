import type { Notice } from '../contract/envelope.ts'
import type { AcquisitionMethod } from '../contract/evidence.ts'
import type { Language } from '../text/say.ts'

/** How a core in a process of its own begins. */
export type CoreStart = {
  /** Folder for settings, staging and the log. */
  readonly home: string
  readonly operator: string
  readonly language: Language
  /** Folders of the cases that were open when an earlier core died. */
  readonly reopen: readonly string[]
}

/** What the shell asks of the core; each is answered once. */
export type CoreAsk =
  | { act: 'call'; name: unknown; input: unknown }
  /** A picture or a stretch of a recording by its address below `asset/` and what its `Range` header asks for; null where there is none. */
  | { act: 'picture'; path: string; range: string | null }
  /** Grants for places a person picked, in the given order: answers `GrantedFile[]`. */
  | { act: 'grant'; paths: readonly string[]; method: AcquisitionMethod }
  /** A file without a path: answers the name of the stream, nothing, `GrantedFile`. */
  | { act: 'stream-begin'; name: string; modifiedAtMs: number }
  | { act: 'stream-piece'; stream: string; bytes: Uint8Array }
  | { act: 'stream-end'; stream: string }

export type ToCore =
  | { kind: 'start'; start: CoreStart }
  | { kind: 'ask'; id: number; ask: CoreAsk }
  /** The reader that was asked for runs; the port of its line comes with this message. */
  | { kind: 'reader-started'; reader: number; pid: number | null }
  | { kind: 'reader-ended'; reader: number }
  | { kind: 'stop' }

/** A case that is open again after the core was restarted. */
export type KeptCase = Extract<Notice, { kind: 'core-restarted' }>['kept'][number]

export type FromCore =
  | { kind: 'ready'; kept: readonly KeptCase[]; notReopened: number }
  /** It cannot start at all; the sentence is for a person, and nothing changed. */
  | { kind: 'refused'; message: string }
  | { kind: 'answered'; id: number; value: unknown }
  /** An ask that is not a call went wrong; calls always answer their envelope. */
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'notice'; notice: Notice }
  /** Which case folders are open now: what `reopen` would be. */
  | { kind: 'open-folders'; folders: readonly string[] }
  | { kind: 'start-reader'; reader: number }
  | { kind: 'end-reader'; reader: number }

/** One end of a line between two processes, as Electron's `MessagePortMain` is one. */
export type LinePort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  start(): void
  close(): void
}
