import { z } from 'zod'
import { AcquisitionMethod } from './evidence.ts'

/** What a person is asked to pick; the host decides how (native dialog, browser picker, or not at all). */
export const PickKind = z.enum([
  'evidence-files',
  'evidence-folder',
  'watched-folder',
  'open-case',
  'key-file',
  'document',
  'trust-roots',
  'originals-folder',
  'data-pack',
])
export type PickKind = z.infer<typeof PickKind>

/** What a person is asked to name as a place to write to. */
export const PlaceKind = z.enum(['new-case', 'dossier', 'signed-dossier', 'original', 'paper', 'checking-page'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** A name proposed for a file or folder; never a path. */
export const SuggestedName = z.string().min(1).max(255)

/** A granted file or folder as a host answers it; `sizeBytes` is null for a folder. */
export const GrantedFile = z.strictObject({
  grant: z.string(),
  name: z.string(),
  sizeBytes: z.int().nullable(),
  method: AcquisitionMethod,
})
export type GrantedFile = z.infer<typeof GrantedFile>

/** Asks for a place to write to: over HTTP as the body, in Electron as the one argument. */
export const PlaceRequest = z.strictObject({ kind: PlaceKind, name: SuggestedName })
export type PlaceRequest = z.infer<typeof PlaceRequest>

/** A call as it crosses a border, before `dispatch` looks at it. */
export const CallRequest = z.strictObject({ name: z.unknown(), input: z.unknown() })
export type CallRequest = z.infer<typeof CallRequest>

/** A file without a path (a drop from a phone) is streamed: announced, sent in pieces, closed. */
export const StreamBegin = z.strictObject({ name: z.string().min(1).max(4_096), modifiedAtMs: z.number() })
export const StreamPiece = z.strictObject({ stream: z.string().max(64), bytes: z.instanceof(Uint8Array) })
export const StreamEnd = z.strictObject({ stream: z.string().max(64) })

/** Absolute paths of dropped files, as the preload got them from the system; the page never sees one. */
export const DroppedPaths = z.array(z.string().min(1).max(32_767)).min(1).max(10_000)
