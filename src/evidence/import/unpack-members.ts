import { byteSourceOf, type ByteSource } from '../../base/byte-source.ts'
import type { Problem } from '../../contract/problem.ts'
import type { ImportParts } from './import-files.ts'
import type { OriginalReading } from './import-ports.ts'
import { receiveBytes } from './receive-bytes.ts'

/** A member of an archive whose bytes lie in the store as an original of their own, and what it holds in its turn. */
export type ArrivedMember = {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly reading: OriginalReading
  readonly unpacked: Unpacked
}

export type Unpacked = { readonly members: readonly ArrivedMember[]; readonly problems: readonly Problem[] }

export const nothingUnpacked: Unpacked = { members: [], problems: [] }

const unpackedTypes = ['application/zip', 'message/rfc822']
/** A mail, the archive attached to it, and a mail within: deeper is how bombs are built. */
const deepest = 3
const mostMembers = 10_000
const largestTotalBytes = 4 * 1024 * 1024 * 1024

/** What one file handed in may still unfold to, counted over all its levels. */
type Budget = { members: number; bytes: number }

/**
 * Takes the members out of an archive or mail, one at a time, each into the store under its own digest, and their members in
 * their turn. The archive itself stays whole.
 *
 * An empty member is passed over with a remark, as is one that cannot be taken out. Past three levels, or past the limits on
 * number and size over all of them, what holds more stays closed with the reason.
 */
export async function unpackMembers(parts: ImportParts, archive: ByteSource, mediaType: string): Promise<Unpacked> {
  return unpackLevel(parts, { archive, mediaType, depth: 0 }, { members: mostMembers, bytes: largestTotalBytes })
}

async function unpackLevel(
  parts: ImportParts,
  from: { archive: ByteSource; mediaType: string; depth: number },
  budget: Budget,
): Promise<Unpacked> {
  if (!unpackedTypes.includes(from.mediaType)) return nothingUnpacked
  const listing = await parts.archive.list(from.archive)
  const problems: Problem[] = [...listing.problems]
  if (listing.members.length > 0 && from.depth >= deepest) return refused(parts, problems, 'archive-too-deep')
  const members: ArrivedMember[] = []
  for (const { index, name } of listing.members) {
    if (budget.members <= 0 || budget.bytes <= 0) return refused(parts, problems, 'archive-too-large', members)
    const bytes = await parts.archive.readMember(from.archive, index)
    if (bytes === null || bytes.length === 0) {
      const code = bytes === null ? 'archive-member-unreadable' : 'source-empty'
      problems.push({ code, message: parts.tell(code, { name, path: name }) })
      continue
    }
    budget.members -= 1
    budget.bytes -= bytes.length
    const member = await takeIn(parts, { name, bytes, depth: from.depth + 1 }, budget)
    if (member === null) problems.push({ code: 'content-purged', message: parts.tell('content-purged', { name }) })
    else members.push(member)
  }
  return { members, problems }
}

async function takeIn(
  parts: ImportParts,
  member: { name: string; bytes: Uint8Array; depth: number },
  budget: Budget,
): Promise<ArrivedMember | null> {
  const { name, bytes, depth } = member
  const stored = await receiveBytes(bytes, parts.openCase.originals)
  if (parts.openCase.rows.purges.isPurged(stored.sha256)) {
    await parts.openCase.originals.remove(stored.sha256)
    return null
  }
  const source = byteSourceOf(bytes)
  const reading = await parts.read({ source, name: name.split(/[\\/]/).at(-1) ?? name })
  const unpacked = await unpackLevel(parts, { archive: source, mediaType: reading.reading.mediaType, depth }, budget)
  return { name, ...stored, reading, unpacked }
}

function refused(
  parts: ImportParts,
  problems: readonly Problem[],
  code: string,
  members: readonly ArrivedMember[] = [],
): Unpacked {
  return { members, problems: [...problems, { code, message: parts.tell(code, {}) }] }
}
