import { byteSourceOf, type ByteSource } from '../../base/byte-source.ts'
import type { Problem } from '../../contract/problem.ts'
import type { ImportParts } from './import-files.ts'
import type { OriginalReading } from './import-ports.ts'
import { receiveBytes } from './receive-bytes.ts'

/** A member of an archive whose bytes lie in the store as an original of their own. */
export type ArrivedMember = {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly reading: OriginalReading
}

export type Unpacked = { readonly members: readonly ArrivedMember[]; readonly problems: readonly Problem[] }

export const nothingUnpacked: Unpacked = { members: [], problems: [] }

/**
 * Takes the members out of an archive, one at a time, each into the store under its own digest. The archive itself stays whole.
 *
 * An empty member is passed over with a remark, as is one that cannot be taken out; a member that is an archive stays closed.
 */
export async function unpackMembers(parts: ImportParts, archive: ByteSource, mediaType: string): Promise<Unpacked> {
  if (mediaType !== 'application/zip') return nothingUnpacked
  const listing = await parts.archive.list(archive)
  const members: ArrivedMember[] = []
  const problems: Problem[] = [...listing.problems]
  for (const { index, name } of listing.members) {
    const bytes = await parts.archive.readMember(archive, index)
    if (bytes === null || bytes.length === 0) {
      const code = bytes === null ? 'archive-member-unreadable' : 'source-empty'
      problems.push({ code, message: parts.tell(code, { name, path: name }) })
      continue
    }
    const stored = await receiveBytes(bytes, parts.openCase.originals)
    const lastName = name.split(/[\\/]/).at(-1) ?? name
    members.push({ name, ...stored, reading: await parts.read({ source: byteSourceOf(bytes), name: lastName }) })
  }
  return { members, problems }
}
