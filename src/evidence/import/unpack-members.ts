import { byteSourceOf, type ByteSource } from '../../base/byte-source.ts'
import type { Problem } from '../../contract/problem.ts'
import { timesInOrder } from '../readers/facts/in-reading-order.ts'
import type { ImportParts } from './import-files.ts'
import type { ListedMember, OriginalReading } from './import-ports.ts'
import { createParkedReadings, type ParkedReading, type ParkedReadings } from './parked-readings.ts'
import { receiveBytes } from './receive-bytes.ts'

/** A member of an archive whose bytes lie in the store as an original of their own, and what it holds in its turn. */
export type ArrivedMember = {
  readonly name: string
  readonly sha256: string
  readonly sizeBytes: number
  readonly mediaType: string
  /** Remarks on the member and on what was read of it; those on what it holds stand in `unpacked`. */
  readonly problems: readonly Problem[]
  readonly reading: ParkedReading
  readonly unpacked: Contents
}

/** What one file unfolded to on its next level. */
export type Contents = { readonly members: readonly ArrivedMember[]; readonly problems: readonly Problem[] }

/** All that one file handed in unfolded to. `stopped`: a person ended the import before all of it was out. */
export type Unpacked = Contents & { readonly readings: ParkedReadings | null; readonly stopped: boolean }

export const nothingUnpacked: Unpacked = { members: [], problems: [], readings: null, stopped: false }

const unpackedTypes = ['application/zip', 'message/rfc822']
/** A mail, the archive attached to it, and a mail within: deeper is how bombs are built. */
const deepest = 3

/** What one file handed in may unfold to, counted over all its levels. */
export type UnpackLimits = { readonly members: number; readonly bytes: number }
const usualLimits: UnpackLimits = { members: 10_000, bytes: 4 * 1024 * 1024 * 1024 }

/** One unfolding: what it may still take, how far it is, where its readings wait, and whether a person ended it. */
type Unfolding = {
  readonly parts: ImportParts
  readonly readings: ParkedReadings
  readonly tell: (count: { done: number; total: number }) => void
  left: { members: number; bytes: number }
  count: { done: number; total: number }
  stopped: boolean
}

/**
 * Takes the members out of an archive or mail, one at a time, each into the store under its own digest, and their members in
 * their turn. The archive itself stays whole.
 *
 * An empty member is passed over with a remark, as is one that cannot be taken out. Past three levels what holds more stays closed; past the
 * limits on number and size over all levels the rest stays in its archive; both are said. A person is asked before each member.
 */
export async function unpackMembers(
  parts: ImportParts,
  from: { archive: ByteSource; mediaType: string; tell?: Unfolding['tell'] },
  limits: UnpackLimits = usualLimits,
): Promise<Unpacked> {
  if (!unpackedTypes.includes(from.mediaType)) return nothingUnpacked
  const readings = createParkedReadings(parts.openCase.folder.incoming)
  const unfolding: Unfolding = {
    parts,
    readings,
    tell: from.tell ?? (() => undefined),
    left: { ...limits },
    count: { done: 0, total: 0 },
    stopped: false,
  }
  try {
    const contents = await unpackLevel(unfolding, { ...from, depth: 0 })
    if (unfolding.stopped) readings.close()
    return { ...contents, readings, stopped: unfolding.stopped }
  } catch (error) {
    readings.close()
    throw error
  }
}

async function unpackLevel(
  unfolding: Unfolding,
  from: { archive: ByteSource; mediaType: string; depth: number },
): Promise<Contents> {
  if (!unpackedTypes.includes(from.mediaType)) return nothingUnpacked
  const { parts, left, count } = unfolding
  const listing = await parts.archive.list(from.archive)
  const problems: Problem[] = [...listing.problems]
  const tell = (code: string, details: Readonly<Record<string, string | number>>) =>
    void problems.push({ code, message: parts.tell(code, details) })
  const members: ArrivedMember[] = []
  if (listing.members.length > 0 && from.depth >= deepest) {
    tell('archive-too-deep', {})
    return { members, problems }
  }
  count.total += listing.members.length
  for (const [position, listed] of listing.members.entries()) {
    if (unfolding.stopped || (await isStopped(unfolding))) break
    if (left.members < 1 || left.bytes < listed.sizeBytes) {
      tell('archive-rest-left', { name: listed.name, count: listing.members.length - position })
      break
    }
    const taken = await takeOut(unfolding, from.archive, { listed, depth: from.depth + 1 })
    if (typeof taken === 'string') tell(taken, { name: listed.name, path: listed.name })
    else members.push(taken)
    count.done += 1
    unfolding.tell(count)
  }
  return { members, problems }
}

async function isStopped(unfolding: Unfolding): Promise<boolean> {
  const { control } = unfolding.parts
  if (control && (await control.next()) === 'stop') unfolding.stopped = true
  return unfolding.stopped
}

/** The member in the store with all it holds, or the code of why it is not. */
async function takeOut(
  unfolding: Unfolding,
  archive: ByteSource,
  { listed, depth }: { listed: ListedMember; depth: number },
): Promise<ArrivedMember | string> {
  const { parts, readings, left } = unfolding
  const taken = await parts.archive.readMember(archive, listed.place)
  if (taken === null) return 'archive-member-unreadable'
  if (taken.bytes.length === 0) return 'source-empty'
  left.members -= 1
  left.bytes -= taken.bytes.length
  const stored = await receiveBytes(taken.bytes, parts.openCase.originals)
  if (parts.openCase.rows.purges.isPurged(stored.sha256)) {
    await parts.openCase.originals.remove(stored.sha256)
    return 'content-purged'
  }
  const { name } = listed
  const source = byteSourceOf(taken.bytes)
  const { reading, text } = await parts.read({ source, name: name.split(/[\\/]/).at(-1) ?? name })
  const { mediaType } = reading
  const problems = [...remarksOn(parts, listed, taken.damaged), ...reading.problems]
  const parked = readings.park({ reading: withTimes(reading, listed), text })
  const unpacked = await unpackLevel(unfolding, { archive: source, mediaType, depth })
  return { name, ...stored, mediaType, problems, reading: parked, unpacked }
}

function remarksOn(parts: ImportParts, { name, problems }: ListedMember, isDamaged: boolean): Problem[] {
  const code = 'archive-member-damaged'
  return isDamaged ? [{ code, message: parts.tell(code, { name }) }, ...problems] : [...problems]
}

/** What the archive says of the member's last change stands beside what the member says of itself. */
function withTimes(reading: OriginalReading['reading'], { times }: ListedMember): OriginalReading['reading'] {
  return times.length === 0 ? reading : { ...reading, times: timesInOrder([...reading.times, ...times]) }
}
