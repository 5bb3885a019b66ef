import type { StageRuler } from '../../../../src/contract/stage-ruler.ts'
import type { EventView } from '../../../../src/contract/timeline.ts'
import type { Language } from '../../../../src/text/say.ts'
import { offsetMs, offsetText, type Zone } from '../../../ui/show-time.ts'
import { widthOf, type Span } from './span.ts'

export type GroundBand = Span & {
  readonly code: string
  readonly title: string
  readonly kind: 'stage' | 'campaign' | 'quiet' | 'voting'
}

/** The determination of candidates: its day, and its hour where a source gives one. */
export type Pivot = {
  readonly title: string
  readonly date: string
  readonly hour: string | null
  readonly zone: Zone
  readonly source: string | null
  readonly dayFromMs: number
  readonly dayToMs: number
  readonly atMs: number | null
}

/** What lies under the marks. */
export type Ground = {
  readonly bands: readonly GroundBand[]
  readonly pivot: Pivot | null
  readonly daysOff: readonly DayOff[]
}

const dayMs = 86_400_000

/** The bands of the ruler as stretches of time; a stage without a start or an end reaches beyond any window. */
export function bandsOf(ruler: StageRuler | null, zone: Zone, language: Language): GroundBand[] {
  return (ruler?.stages ?? []).map(({ code, title, start, end, kind }) => ({
    code,
    title: title[language],
    kind,
    fromMs: start === null ? -8.64e15 : dayStart(start, zone),
    toMs: end === null ? 8.64e15 : dayStart(end, zone) + dayMs,
  }))
}

/** The pivot of the ruler, else the one the events were told against; null where neither knows one. */
export function pivotOf(
  ruler: StageRuler | null,
  events: readonly EventView[],
  { zone, language, title }: { zone: Zone; language: Language; title: string },
): Pivot | null {
  if (ruler?.pivot) return withTimes({ ...ruler.pivot, title: ruler.pivot.title[language] })
  const told = events.find((event) => event.phase?.pivot)?.phase?.pivot
  if (!told) return null
  return withTimes({ ...told, title, zone: readZone(told.zone) ?? zone })
}

function withTimes(pivot: Pick<Pivot, 'title' | 'date' | 'hour' | 'zone' | 'source'>): Pivot | null {
  const { title, date, hour, zone, source } = pivot
  const dayFromMs = dayStart(date, zone)
  if (Number.isNaN(dayFromMs)) return null
  const atMs = hour === null ? null : Date.parse(`${date}T${hour.slice(0, 5)}:00${offsetText(zone)}`)
  return {
    title,
    date,
    hour,
    zone,
    source,
    dayFromMs,
    dayToMs: dayFromMs + dayMs,
    atMs: Number.isNaN(atMs ?? 0) ? null : atMs,
  }
}

/** A day on which the office is closed; `name` of a holiday, null for an ordinary weekend. */
export type DayOff = Span & { readonly name: string | null }

/** What the case says of its working days: the table in force, and the days of the week its agency works. */
export type WorkingDays = {
  readonly holidays: readonly { readonly date: string; readonly kind: string; readonly name: string }[]
  readonly workDays: readonly string[]
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** The days off of a window in a zone, by the table in force in the case; none where they would be thinner than four pixels. */
export function daysOffOf(
  span: Span,
  { zone, width, days }: { zone: Zone; width: number; days: WorkingDays },
): DayOff[] {
  if ((dayMs / widthOf(span)) * width < 4) return []
  const named = new Map(days.holidays.map((day) => [day.date, day]))
  const shift = offsetMs(zone)
  const found: DayOff[] = []
  for (let day = Math.floor((span.fromMs + shift) / dayMs); day * dayMs - shift < span.toMs; day += 1) {
    const fromMs = day * dayMs - shift
    const holiday = named.get(new Date(day * dayMs).toISOString().slice(0, 10))
    // Day 0 of the epoch was a Thursday.
    const weekday = weekdays[(((day + 4) % 7) + 7) % 7] ?? 'sun'
    const isFree = holiday === undefined ? !days.workDays.includes(weekday) : holiday.kind !== 'hari-kerja'
    if (isFree) found.push({ fromMs, toMs: fromMs + dayMs, name: holiday?.name ?? null })
  }
  return found
}

function dayStart(date: string, zone: Zone): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00${offsetText(zone)}`)
}

function readZone(name: string | null): Zone | null {
  return name === 'WIB' || name === 'WITA' || name === 'WIT' ? name : null
}
