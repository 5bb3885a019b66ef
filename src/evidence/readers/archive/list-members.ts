import type { ArchiveAnswer } from '../../../contract/reader-answer.ts'
import type { ReaderProblemCode } from '../../../contract/reader-problem.ts'
import type { ByteWindow } from '../bytes/byte-window.ts'
import { readerNote } from '../container/container-reading.ts'
import { listZipEntries } from '../zip/list-zip-entries.ts'
import { readZipPart } from '../zip/read-zip-part.ts'
import { findZipEnd } from '../zip/zip-end.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'

const mostMembers = 10_000
const largestMemberBytes = 256 * 1024 * 1024
const largestTotalBytes = 1024 * 1024 * 1024
/** Deflate cannot pack better than about 1,032 to 1; honest photos and texts stay far below this. */
const highestRatio = 250
const smallBytes = 4 * 1024 * 1024
const localHeaderLength = 30

/**
 * Lists the members of a ZIP archive that may be unpacked, in the order of its directory.
 *
 * An archive that breaks a limit (members, size, ratio, members that share bytes) is listed as empty with the reason: it stays
 * whole as an original, and nothing of it is unpacked. Folders are no members.
 */
export async function listMembers(window: ByteWindow): Promise<ArchiveAnswer> {
  const entries = await listZipEntries(window)
  if (!entries) return refused(await whyUnlisted(window))
  const broken = brokenLimit(entries, window.size)
  if (broken) return refused(broken)
  const members = entries.flatMap((entry, index) =>
    isFolder(entry) ? [] : [{ index, name: entry.name, sizeBytes: entry.sizeBytes }],
  )
  const locked = entries.some((entry) => entry.encrypted)
  return { members, notes: locked ? [readerNote('password-protected')] : [] }
}

/** A directory too large to list says how many entries it claims; a million empty ones are no damage. */
async function whyUnlisted(window: ByteWindow): Promise<ReaderProblemCode> {
  return ((await findZipEnd(window))?.count ?? 0) > mostMembers ? 'archive-too-many' : 'archive-damaged'
}

/** The bytes of one member by its index, or null where it cannot be unpacked; limits are checked again. */
export async function readMember(window: ByteWindow, index: number): Promise<Uint8Array | null> {
  const entries = await listZipEntries(window)
  const entry = entries?.[index]
  if (!entries || !entry || isFolder(entry) || brokenLimit(entries, window.size)) return null
  return readZipPart(window, entry)
}

function brokenLimit(entries: readonly ZipEntry[], size: number): ReaderProblemCode | null {
  if (entries.length > mostMembers) return 'archive-too-many'
  const total = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0)
  if (total > largestTotalBytes || entries.some((entry) => entry.sizeBytes > largestMemberBytes))
    return 'archive-too-large'
  if (entries.some(isBomb)) return 'archive-ratio'
  return sharesBytes(entries, size) ? 'archive-overlapping' : null
}

function isBomb({ sizeBytes, compressedBytes }: ZipEntry): boolean {
  return sizeBytes > smallBytes && sizeBytes > compressedBytes * highestRatio
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
