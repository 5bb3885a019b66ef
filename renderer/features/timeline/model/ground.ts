import type { StageRuler } from '../../../../src/contract/stage-ruler.ts'
import type { EventView } from '../../../../src/contract/timeline.ts'
import type { WorkingDay } from '../../../../src/contract/working-days.ts'
import type { Language } from '../../../../src/text/say.ts'
import { offsetText, type Zone } from '../../../ui/show-time.ts'
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
  readonly timeOff: readonly TimeOff[]
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

/** A stretch in which the office is closed: a whole day with the name of its holiday, hours around the working ones, or the break between them. */
export type TimeOff = Span & { readonly kind: 'day' | 'hours' | 'break'; readonly name: string | null }

/** Pixels a day must have before it is told working from off, and before its hours are. */
const dayPixels = 4
const hourPixels = 72

/** When the office is closed in a window, by what the core says of each day; nothing where it would be thinner than can be told. */
export function timeOffOf(span: Span, { width, days }: { width: number; days: readonly WorkingDay[] }): TimeOff[] {
  const pixels = (dayMs / widthOf(span)) * width
  if (pixels < dayPixels) return []
  const seen = days.filter((day) => day.toMs > span.fromMs && day.fromMs < span.toMs)
  return seen.flatMap((day): TimeOff[] => {
    if (day.off) return [{ fromMs: day.fromMs, toMs: day.toMs, kind: 'day', name: day.name }]
    return pixels < hourPixels ? [] : closedHours(day)
  })
}

/** Before, between and after the hours of a working day; none where no rule of hours is known. */
function closedHours({ fromMs, toMs, open }: WorkingDay): TimeOff[] {
  if (open === null || open.length === 0) return []
  const starts = [fromMs, ...open.map((stretch) => stretch.toMs)]
  const ends = [...open.map((stretch) => stretch.fromMs), toMs]
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start
    const kind = index === 0 || index === open.length ? ('hours' as const) : ('break' as const)
    return end > start ? [{ fromMs: start, toMs: end, kind, name: null }] : []
  })
}

function dayStart(date: string, zone: Zone): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00${offsetText(zone)}`)
}

function readZone(name: string | null): Zone | null {
  return name === 'WIB' || name === 'WITA' || name === 'WIT' ? name : null
}
