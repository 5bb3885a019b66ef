import type { ZipPlace } from '../zip/zip-entry.ts'

/** What of an archive is unpacked at most; what goes beyond stays in it. */
export type ArchiveLimits = {
  readonly members: number
  readonly memberBytes: number
  readonly totalBytes: number
  /** Deflate cannot pack better than about 1,032 to 1; honest photos and texts stay far below this. */
  readonly ratio: number
  /** Below this a member may be packed as tightly as it likes: a table of blanks is no bomb. */
  readonly smallBytes: number
}

/** The limits of the product. */
export const archiveLimits: ArchiveLimits = {
  members: 10_000,
  memberBytes: 256 * 1024 * 1024,
  totalBytes: 4 * 1024 * 1024 * 1024,
  ratio: 250,
  smallBytes: 4 * 1024 * 1024,
}

/** Why one member stays in its archive, or null where it may be taken out. */
export function brokenByMember(
  { sizeBytes, compressedBytes }: Pick<ZipPlace, 'sizeBytes' | 'compressedBytes'>,
  limits: ArchiveLimits = archiveLimits,
): 'archive-member-too-large' | 'archive-member-ratio' | null {
  if (sizeBytes > limits.memberBytes) return 'archive-member-too-large'
  return sizeBytes > limits.smallBytes && sizeBytes > compressedBytes * limits.ratio ? 'archive-member-ratio' : null
}
