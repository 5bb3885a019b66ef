import type { ArchiveAnswer, ArchiveMember } from '../../../contract/reader-answer.ts'
import type { ReaderNote, ReaderProblemCode } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import { findZipEnd } from '../zip/zip-end.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { zipTimes } from '../zip/zip-times.ts'
import { archiveLimits, brokenByMember, type ArchiveLimits } from './archive-limits.ts'

const localHeaderLength = 30

/**
 * Lists the members of a ZIP archive that may be unpacked, in the order of its directory, each with its place. Folders are no members.
 *
 * A member beyond the limit on size or ratio stays in the archive, and is named with the reason; so is the first of those that no longer fit into
 * the limit on all of them. An archive with too many members, or with members that share bytes, is listed as empty: it stays whole as an original.
 */
export async function listMembers(window: ByteWindow, limits: ArchiveLimits = archiveLimits): Promise<ArchiveAnswer> {
  const entries = await listZipEntries(window)
  if (!entries) return refused(await whyUnlisted(window, limits))
  if (entries.length > limits.members) return refused('archive-too-many')
  if (sharesBytes(entries, window.size)) return refused('archive-overlapping')
  const notes: ReaderNote[] = entries.some((entry) => entry.encrypted) ? [readerNote('password-protected')] : []
  const files = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => !isFolder(entry))
  const fitting = files.filter(({ entry }) => isFitting(entry, limits, notes))
  const members: ArchiveMember[] = []
  let left = limits.totalBytes
  for (const [position, { entry, index }] of fitting.entries()) {
    left -= entry.sizeBytes
    if (left < 0) {
      notes.push(readerNote('archive-rest-left', { name: entry.name, count: fitting.length - position }))
      break
    }
    members.push(toMember(entry, index))
  }
  return { members, notes }
}

function isFitting(entry: ZipEntry, limits: ArchiveLimits, notes: ReaderNote[]): boolean {
  const code = brokenByMember(entry, limits)
  if (code !== null) notes.push(readerNote(code, { name: entry.name, sizeBytes: entry.sizeBytes }))
  return code === null
}

function toMember(entry: ZipEntry, index: number): ArchiveMember {
  const { name, sizeBytes, method, encrypted, compressedBytes, headerOffset, crc } = entry
  const place = { kind: 'zip', method, encrypted, compressedBytes, sizeBytes, headerOffset, crc } as const
  return { index, name, sizeBytes, place, ...zipTimes(entry) }
}

/** A directory too large to list says how many entries it claims; a million empty ones are no damage. */
async function whyUnlisted(window: ByteWindow, limits: ArchiveLimits): Promise<ReaderProblemCode> {
  return ((await findZipEnd(window))?.count ?? 0) > limits.members ? 'archive-too-many' : 'archive-damaged'
}

/** Members of an honest archive lie one after another; a bomb lets many point at the same packed bytes. */
function sharesBytes(entries: readonly ZipEntry[], size: number): boolean {
  const ordered = entries.toSorted((a, b) => a.headerOffset - b.headerOffset)
  return ordered.some((entry, index) => {
    const next = ordered[index + 1]?.headerOffset ?? size
    return entry.headerOffset + localHeaderLength + entry.compressedBytes > next
  })
}

function isFolder({ name }: ZipEntry): boolean {
  return name.endsWith('/')
}

function refused(code: ReaderProblemCode): ArchiveAnswer {
  return { members: [], notes: [readerNote(code)] }
}
