import type { ByteSource } from '../../base/byte-source.ts'
import type { AcquisitionMethod } from '../../contract/evidence.ts'
import type { MetadataReading, MetadataTime } from '../../contract/metadata.ts'
import type { Problem } from '../../contract/problem.ts'
import type { MemberPlace } from '../../contract/reader-answer.ts'
import type { ListedFile } from './list-files.ts'

/** Something that was handed in: a file that can be read, or a name that cannot and why. */
export type HandedIn = ListedFile & { readonly method: AcquisitionMethod }

export type ReadPages = { readonly pages: readonly { readonly number: number; readonly text: string }[] }

/** What the readers said of one original; a reader that was stopped is a problem of the reading, never a reason to lose the file. */
export type OriginalReading = {
  readonly reading: MetadataReading
  readonly text: ReadPages | null
}

/** Reads an original that lies in the store already; `name` is the last part of its path. Never rejects over a hostile file. */
export type ReadOriginal = (file: { source: ByteSource; name: string }) => Promise<OriginalReading>

/** A file inside another: where it lies, what its archive says of its times, and remarks on that. */
export type ListedMember = {
  readonly name: string
  readonly sizeBytes: number
  readonly place: MemberPlace
  readonly times: readonly MetadataTime[]
  readonly problems: readonly Problem[]
}

/** What an archive holds; `problems` says what cannot be taken out, and why. */
export type ArchiveListing = {
  readonly members: readonly ListedMember[]
  readonly problems: readonly Problem[]
}

/** Looks into an archive that lies in the store already. */
export type ReadArchive = {
  readonly list: (source: ByteSource) => Promise<ArchiveListing>
  /** The bytes of one member, and whether they are other than those that were packed; null where they cannot be taken out. */
  readonly readMember: (
    source: ByteSource,
    place: MemberPlace,
  ) => Promise<{ readonly bytes: Uint8Array; readonly damaged: boolean } | null>
}

/** The sentence for a code, in the language of the person who waits for it. */
export type Tell = (code: string, details: Readonly<Record<string, string | number>>) => string

/**
 * How a person holds a running import: asked before each file is begun, and before each member of an archive is taken out; answers when it
 * may go on, and with `stop` when it may not. Files under way are finished either way; an archive in the midst of its members is left.
 */
export type ImportControl = { next(): Promise<'go-on' | 'stop'> }

/** How long a file that still changes is waited for: unchanged for `settleMs`, and never longer than `mostMs` in all. */
export type Patience = { readonly settleMs: number; readonly mostMs: number }

/** A file is waited for because somebody still writes to it; `false` when it is waited for no longer. */
export type TellWaiting = (waiting: {
  readonly path: string
  readonly name: string
  readonly isWaiting: boolean
}) => void

/** Bytes of one file that were copied so far, for a bar; told at most once a mebibyte. */
export type TellProgress = (copied: {
  readonly path: string
  readonly doneBytes: number
  readonly sizeBytes: number
}) => void

/** Members that were taken out of an archive so far, of those found in it and in the archives it holds. */
export type TellUnpacking = (unpacking: {
  readonly path: string
  readonly name: string
  readonly done: number
  readonly total: number
}) => void
