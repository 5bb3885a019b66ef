import type { Notice } from '../../src/contract/envelope.ts'
import type { GrantedFile, PickKind, PlaceKind } from '../../src/contract/host-bridge.ts'
import type { Reachability } from './reachability.ts'

/** A picked file or folder: a one-use grant stands for it, never a path. `file` where the page itself holds the bytes. */
export type Picked = GrantedFile & { file?: File }

/** A file the page holds and where it lay in what was handed over, from the dropped folder on. */
export type Offered = { readonly file: File; readonly path: string }

/** Why a file could not be fetched: nothing reads it any more where it lies, the host did not take it, it is too long, or the disk is full. */
export type Untaken = 'gone' | 'refused' | 'too-large' | 'disk-full'

/** What became of one offered file. */
export type Received = { readonly taken: Picked } | { readonly untaken: Untaken }

/** Told of each offered file as soon as it is known what became of it. */
export type HearReceived = (index: number, received: Received) => void

/** A place to write to. `grant` goes into one operation; {@link Transport.deliver} then hands the result to the person. */
export type Place = { grant: string; name: string }

/**
 * `thumbnail` ≤ 320 px, `preview` ≤ 1,600 px, `page-N` for page N of a paper, `embedded-N` for picture N inside a saved page: always a raster picture, never the original's markup.
 * `recording` are the bytes of a film or a sound, for a player alone.
 */
export type AssetKind = 'thumbnail' | 'preview' | `page-${number}` | `embedded-${number}` | 'recording'

/** A page in a list (≤ 260 px), at reading width (≤ 1,600 px), and drawn large (≤ 2,800 px). */
export type PageSize = 'small' | 'large' | 'fine'

/** The seam to the host (house §3). Three exist: the Electron bridge, localhost HTTP, and one in the same process for tests. */
export type Transport = {
  /** Answers the reply envelope as it came, unparsed. Rejects only when the core cannot be reached. */
  call(name: string, input: unknown): Promise<unknown>
  onNotice(listener: (notice: Notice) => void): () => void
  reach: Reachability
  /** Whether this host can let a person pick that kind at all; a screen offers only what works. */
  canPick(kind: PickKind): boolean
  /** Empty when the person changed their mind. */
  pick(kind: PickKind): Promise<readonly Picked[]>
  /** Where the page itself lets a person choose: the files, not yet handed over. Null where the host picks and grants by itself. */
  choose(kind: PickKind): Promise<readonly Offered[] | null>
  /** Grants for files the page holds, in the order given; one that cannot be fetched costs none of the others. */
  receive(offered: readonly Offered[], heard?: HearReceived): Promise<readonly Received[]>
  /** Null when the person changed their mind. */
  place(kind: PlaceKind, suggestedName: string): Promise<Place | null>
  /** After the operation has written: a browser starts the download, other hosts do nothing. */
  deliver(place: Place): Promise<void>
  assetUrl(caseId: string, evidence: string, kind: AssetKind): string
  /** A picture of one page, counted from 1, of a document whose address below `asset/` the core told. */
  pageUrl(document: string, page: number, size: PageSize): string
}

/** Files as the page got them, each with the place it says itself it lay in. */
export function offeredOf(files: readonly File[]): Offered[] {
  return files.map((file) => ({ file, path: file.webkitRelativePath || file.name }))
}

/** The grants among what was received, in their order. */
export function takenOf(received: readonly Received[]): Picked[] {
  return received.flatMap((one) => ('taken' in one ? [one.taken] : []))
}
