import type { MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { readerNote } from '../container/container-reading.ts'
import { isRealMoment } from '../moments/real-moment.ts'
import type { ZipEntry } from './zip-entry.ts'

/** What such a claim is: when the file was last changed, as whoever packed it saw it; never the time of an act. */
const role = 'archive-member-modified'
const earliestSeconds = Date.UTC(1990, 0, 1) / 1000
/** Programs that know no date write the first moment DOS can name. */
const dosEpoch = 0x0021

/**
 * What a ZIP directory claims of a member's last change: the DOS time as a wall clock without a zone, and the extended timestamp as an instant.
 *
 * Zero, and the first moment DOS can name, mean "not stated". A date that cannot be is remarked on and claims nothing.
 */
export function zipTimes(entry: Pick<ZipEntry, 'dosDate' | 'dosTime' | 'unixSeconds'>): {
  times: MetadataTime[]
  notes: ReaderNote[]
} {
  const found = [dosTimeOf(entry), unixTimeOf(entry)].filter((one) => one !== null)
  return {
    times: found.flatMap(({ time }) => (time === null ? [] : [time])),
    notes: found.flatMap(({ time, raw, tag }) => (time === null ? [readerNote('date-invalid', { tag, raw })] : [])),
  }
}

type Found = { time: MetadataTime | null; raw: string; tag: string }

/** Two seconds are the finest step of it (APPNOTE §4.4.6). */
function dosTimeOf({ dosDate, dosTime }: Pick<ZipEntry, 'dosDate' | 'dosTime'>): Found | null {
  if (dosDate === 0 || (dosDate === dosEpoch && dosTime === 0)) return null
  const [year, month, day] = [1980 + (dosDate >> 9), (dosDate >> 5) & 15, dosDate & 31]
  const [hour, minute, second] = [dosTime >> 11, (dosTime >> 5) & 63, (dosTime & 31) * 2]
  const two = (part: number) => String(part).padStart(2, '0')
  const raw = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`
  const isReal = isRealMoment({ year, month, day, hour, minute, second })
  return { raw, tag: 'ZIP:DosTime', time: isReal ? claim({ raw, utc: null }) : null }
}

function unixTimeOf({ unixSeconds }: Pick<ZipEntry, 'unixSeconds'>): Found | null {
  if (unixSeconds === null || unixSeconds === 0) return null
  const raw = String(unixSeconds)
  const utc = `${new Date(unixSeconds * 1000).toISOString().slice(0, 19)}Z`
  return { raw, tag: 'ZIP:UnixTime', time: unixSeconds < earliestSeconds ? null : claim({ raw, utc }) }
}

function claim({ raw, utc }: { raw: string; utc: string | null }): MetadataTime {
  return { source: 'container', raw, offset: null, utc, zone: null, note: role }
}
