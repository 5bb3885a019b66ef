import type { MetadataSummary } from '../../../contract/metadata.ts'
import type { MemberPlace } from '../../../contract/reader-answer.ts'

/** What a reader process can be asked to do with one file's bytes. */
export type ReaderTask =
  /**
   * `name` is the last part of the path, or null; `withText` asks for a document's text too; `kindOnly` for no more than the kind of content;
   * `shortText` for no more text of a chat than of any other file. */
  | {
      kind: 'metadata'
      name: string | null
      withText: boolean
      kindOnly?: boolean | undefined
      shortText?: boolean | undefined
    }
  /** `summary` is what the first reader said; ExifTool is held against it. */
  | { kind: 'second-reading'; summary: MetadataSummary }
  /** `page` counts from 1, for documents that have pages; the first where it is left out. `embedded` from 1 too: a picture inside a saved page. */
  | {
      kind: 'picture'
      maxEdge: number
      quality: number
      rotateByOrientation: boolean
      page?: number | undefined
      embedded?: number | undefined
    }
  /** The pictures inside a saved page, without their bytes. */
  | { kind: 'embedded' }
  /** Neighbouring pages of a PDF the program composed itself, each at two sizes; `first` counts from 1. */
  | { kind: 'pages'; first: number; count: number; largeEdge: number; smallEdge: number; quality: number }
  /** The small picture and the hash to find near copies by; only for what is itself a picture. */
  | { kind: 'thumbnail'; maxEdge: number; quality: number }
  | { kind: 'archive' }
  /** `place` as the listing of the same archive gave it. */
  | { kind: 'archive-member'; place: MemberPlace }
