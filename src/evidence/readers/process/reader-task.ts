import type { MetadataSummary } from '../../../contract/metadata.ts'

/** What a reader process can be asked to do with one file's bytes. */
export type ReaderTask =
  /** `name` is the last part of the path, or null; `withText` asks for a document's text too. */
  | { kind: 'metadata'; name: string | null; withText: boolean }
  /** `summary` is what the first reader said; ExifTool is held against it. */
  | { kind: 'second-reading'; summary: MetadataSummary }
  | { kind: 'picture'; maxEdge: number; quality: number; rotateByOrientation: boolean }
  | { kind: 'picture-hash' }
  | { kind: 'archive' }
  /** `index` as the listing of the same archive gave it. */
  | { kind: 'archive-member'; index: number }
