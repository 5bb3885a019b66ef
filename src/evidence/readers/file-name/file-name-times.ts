import type { MetadataTime } from '../../../contract/metadata.ts'
import { isRealDay, isRealMoment } from '../moments/real-moment.ts'
import { utcInstant } from '../moments/utc-instant.ts'
import { type NameRole, nameHabits } from './name-habits.ts'

type Groups = Readonly<Partial<Record<string, string>>>

/** Months as scanning apps write them, in Indonesian and English, by their first three letters. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'aug', 'ags'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
]
const earliestEpochMs = Date.UTC(2005, 0, 1)
const latestEpochMs = Date.UTC(2100, 0, 1)

/**
 * Reads the moment a file's name claims: at most one, by the first naming habit that fits; none where it is no real moment.
 *
 * What the moment is stands in `note` (see {@link NameRole}): received, saved or captured on *some* device, never the time of
 * an act. A name never states an offset; an instant is taken only from habits that count from 1970 or write UTC. `name` is
 * the last part of the path.
 */
export function fileNameTimes(name: string): MetadataTime[] {
  for (const { role, pattern } of nameHabits) {
    const match = pattern.exec(name)
    if (match) return toTime(match[0], match.groups ?? {}, role)
  }
  return []
}

function toTime(raw: string, groups: Groups, role: NameRole): MetadataTime[] {
  const time = { source: 'file-name' as const, raw, offset: null, utc: null, zone: null, note: role }
  if (groups['epoch'] !== undefined) return fromEpoch(time, groups['epoch'])
  const [year, month, day] = [Number(groups['y']), monthOf(groups), Number(groups['d'])]
  if (groups['h'] === undefined) return isRealDay(year, month, day) ? [time] : []
  const hour = hourOf(Number(groups['h']), groups['half'])
  const clock = { year, month, day, hour, minute: Number(groups['i']), second: Number(groups['s'] ?? 0) }
  if (!isRealMoment(clock)) return []
  return role === 'captured-by-device-utc' ? [{ ...time, utc: utcInstant(clock, 0, groups['f']) }] : [time]
}

/** Seconds or milliseconds since 1970 in UTC, as apps write them into names. */
function fromEpoch(time: MetadataTime, digits: string): MetadataTime[] {
  const instantMs = digits.length === 10 ? Number(digits) * 1000 : Number(digits)
  if (instantMs < earliestEpochMs || instantMs >= latestEpochMs) return []
  const utc = new Date(instantMs).toISOString().replace(/\.000Z$/, 'Z')
  return [{ ...time, utc }]
}

function monthOf(groups: Groups): number {
  const word = groups['month']?.slice(0, 3).toLowerCase()
  return word === undefined ? Number(groups['m']) : months.findIndex((names) => names.includes(word)) + 1
}

/** Where the name says AM or PM the hour runs from 1 to 12; 24, and so no real moment, where it does not. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'PM' ? 12 : 0) : 24
}
