import type { MetadataFact, MetadataTime } from '../../../contract/metadata.ts'
import type { ReaderNote } from '../../../contract/reader-problem.ts'
import { bytesAsLatin1, bytesAsUtf8 } from '../bytes/byte-text.ts'
import { cutTrailingBlanks } from '../bytes/cut-trailing-blanks.ts'
import { ownReader, readerNote } from '../container/container-reading.ts'
import { describeBytes, shortenText } from '../facts/shorten.ts'
import { readIsoTime } from '../moments/read-iso-time.ts'
import { type IptcDataSet, iptcDataSets } from './iptc-data-sets.ts'
import { iptcNames } from './iptc-names.ts'

const applicationRecord = 2

/** What an IPTC block says. */
export type IptcReading = { facts: MetadataFact[]; times: MetadataTime[]; notes: ReaderNote[] }

/**
 * Reads one IPTC block: the application record as facts, and its two creation dates as time claims.
 *
 * Text is UTF-8 where it is well formed and one character per byte elsewhere, because few writers state their character set.
 */
export function readIptc(block: Uint8Array): IptcReading {
  const { dataSets, whole } = iptcDataSets(block)
  const notes: ReaderNote[] = whole ? [] : [readerNote('iptc-damaged')]
  const times = [
    ...timeOf(dataSets, { date: 55, time: 60, role: 'date-created' }, notes),
    ...timeOf(dataSets, { date: 62, time: 63, role: 'digital-creation' }, notes),
  ]
  return { facts: dataSets.filter((one) => one.record === applicationRecord).map(factOf), times, notes }
}

function factOf({ number, value }: IptcDataSet): MetadataFact {
  const tag = iptcNames[number] ?? `2:${number}`
  const raw = number === 0 ? describeBytes(value) : shortenText(textOf(value))
  return { block: 'IPTC', tag, raw, reader: ownReader }
}

function textOf(value: Uint8Array): string {
  return cutTrailingBlanks(bytesAsUtf8(value) ?? bytesAsLatin1(value))
}

/** `CCYYMMDD` and `HHMMSS±HHMM` (IIM 4.2 §6.55, §6.60); a date alone is a claim of a day. */
function timeOf(
  dataSets: readonly IptcDataSet[],
  wanted: { date: number; time: number; role: string },
  notes: ReaderNote[],
): MetadataTime[] {
  const find = (number: number) => dataSets.find((one) => one.record === applicationRecord && one.number === number)
  const dateSet = find(wanted.date)
  if (!dateSet) return []
  const date = textOf(dateSet.value)
  const timeSet = find(wanted.time)
  const clock = timeSet ? textOf(timeSet.value) : ''
  const raw = clock === '' ? date : `${date} ${clock}`
  const read = readIsoTime(isoText(date, clock))
  if (read) return [{ source: 'iptc', raw, offset: read.offset, utc: read.utc, zone: null, note: wanted.role }]
  notes.push(readerNote('date-invalid', { tag: `IPTC:${iptcNames[wanted.date] ?? ''}`, raw }))
  return []
}

function isoText(date: string, clock: string): string {
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  if (clock === '') return day
  return `${day}T${clock.replace(/^(\d{2})(\d{2})(\d{2})([+-]\d{4})?$/, '$1:$2:$3$4')}`
}
