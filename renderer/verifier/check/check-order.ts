import type { DossierManifest, Verification } from '../../../src/model/verdict.ts'

/** What a person handed in, and for which moment it is to be judged. */
export type CheckOrder = {
  readonly documents: readonly File[]
  readonly originals: readonly File[]
  readonly roots: readonly File[]
  readonly lists: readonly File[]
  /** Milliseconds since 1970 UTC; null for now. */
  readonly atMs: number | null
  readonly nowMs: number
}

/** A root certificate as the record names it. */
export type RootFacts = { readonly subject: string; readonly sha256: string }

export type OriginalState = 'unchanged' | 'changed' | 'missing' | 'not-given'

/** One line of the register, and what became of the original somebody handed in for it. */
export type RegisterLine = DossierManifest['evidence'][number] & {
  readonly state: OriginalState
  /** Name of the file that was taken for it. */
  readonly file: string | null
}

export type DocumentReport = {
  readonly name: string
  readonly sizeBytes: number
  /** Null where the file could not be read to its end. */
  readonly sha256: string | null
  /** Null where the browser could not read the file. */
  readonly verification: Verification | null
  readonly manifest: DossierManifest | null
  readonly register: readonly RegisterLine[]
}

export type CheckReport = {
  readonly documents: readonly DocumentReport[]
  readonly roots: readonly RootFacts[]
  readonly unreadableRoots: number
  readonly lists: number
  /** Files handed in as originals that no manifest names. */
  readonly unknownFiles: readonly string[]
  /** The moment validity was judged for, and the moment of checking. */
  readonly atMs: number
  readonly nowMs: number
}

/** How far it is: which document, and how many of its bytes have gone by. */
export type CheckProgress = {
  readonly document: string
  readonly index: number
  readonly count: number
  readonly doneBytes: number
  readonly totalBytes: number
}
