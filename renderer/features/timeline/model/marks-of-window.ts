import { markFlags, type MarkKind, type TimelineWindow } from '../../../../src/contract/timeline-window.ts'
import type { EventView, TimePrecision } from '../../../../src/contract/timeline.ts'
import type { Glyph, TimelineMark } from './timeline-mark.ts'

/** What is known of events and items beside the columns. */
export type MarkLore = {
  readonly events: ReadonlyMap<string, EventView>
  readonly mediaTypes: ReadonlyMap<string, string>
}

const glyphOfKind: Readonly<Record<MarkKind, Glyph>> = {
  event: 'point',
  picture: 'print',
  video: 'film',
  sound: 'sound',
  document: 'sheet',
  chat: 'chat',
  other: 'point',
}

/** The marks of an answer by their place in its columns; each is made when it is first asked for. */
export type WindowMarks = {
  readonly window: TimelineWindow
  markAt(index: number): TimelineMark | undefined
}

/**
 * The marks of the columns the core answers, in the order of the columns.
 *
 * None is made before somebody asks: of fifty thousand a screen draws a few hundred, and the rest are numbers in columns.
 */
export function marksOfWindow(window: TimelineWindow, lore: MarkLore): WindowMarks {
  const made = new Map<number, TimelineMark>()
  return {
    window,
    markAt(index) {
      const known = made.get(index)
      if (known !== undefined) return known
      const id = window.marks.id[index]
      if (id === undefined) return undefined
      const event = lore.events.get(id)
      const mark = event === undefined ? markOfClaim(window, index) : markOfEvent(window, index, { event, lore })
      made.set(index, mark)
      return mark
    },
  }
}

function markOfClaim({ marks, sources }: TimelineWindow, place: number): TimelineMark {
  const flags = marks.flags[place] ?? 0
  const fromMs = marks.fromMs[place] ?? null
  const toMs = marks.toMs[place] ?? null
  return {
    id: marks.id[place] ?? '',
    fromMs,
    toMs,
    precision: precisionOf(fromMs, toMs, flags),
    title: marks.title[place] ?? '',
    glyph: glyphOfKind[marks.kind[place] ?? 'other'],
    evidence: marks.evidence[place] ?? null,
    certainty: certaintyOf(flags),
    adopted: (flags & markFlags.rival) === 0,
    conflict: (flags & markFlags.conflict) !== 0,
    work: flags & markFlags.officeHours ? 'office' : flags & markFlags.dayOff ? 'day-off' : null,
    event: null,
    source: sources[marks.source[place] ?? -1] ?? null,
  }
}

function markOfEvent(
  window: TimelineWindow,
  place: number,
  { event, lore }: { event: EventView; lore: MarkLore },
): TimelineMark {
  const mark = markOfClaim(window, place)
  const { when } = event.event
  return {
    ...mark,
    ...lookOfEvent(event, lore),
    precision: when.kind === 'stated' ? when.claim.precision : mark.precision,
    event,
  }
}

function certaintyOf(flags: number): TimelineMark['certainty'] {
  if (flags & markFlags.disputed) return 'disputed'
  return flags & markFlags.unproved ? 'unproved' : 'proved'
}

type Look = Pick<TimelineMark, 'glyph' | 'evidence'>

/** A picture stands for an event where it rests on one; else what it rests on first. */
function lookOfEvent({ event }: EventView, { mediaTypes }: MarkLore): Look {
  const items = event.supports.flatMap((support) => (support.kind === 'evidence' ? [support.number] : []))
  const picture = items.find((number) => mediaTypes.get(number)?.startsWith('image/'))
  const [first] = event.supports
  if (first?.kind === 'statement') return { glyph: 'speech', evidence: null }
  if (picture !== undefined && first?.kind === 'evidence' && first.number === picture)
    return { glyph: 'print', evidence: picture }
  const [item = null] = items
  if (item === null) return { glyph: first === undefined ? 'point' : 'sheet', evidence: null }
  return { glyph: glyphOfMedia(mediaTypes.get(item) ?? ''), evidence: item }
}

function glyphOfMedia(mediaType: string): Glyph {
  const [family] = mediaType.split('/')
  if (family === 'image') return 'print'
  if (family === 'video') return 'film'
  if (family === 'audio') return 'sound'
  return mediaType === 'multipart/related' ? 'post' : mediaType.includes('zip') ? 'chat' : 'sheet'
}

/** Read off the interval itself: an open end, an *about*, or its width. */
function precisionOf(fromMs: number | null, toMs: number | null, flags: number): TimePrecision {
  if (fromMs === null) return toMs === null ? 'unknown' : 'before'
  if (toMs === null) return 'after'
  return flags & markFlags.about ? 'about' : precisionOfWidth(toMs - fromMs)
}

const day = 86_400_000
const widths: readonly (readonly [number, TimePrecision])[] = [
  [1_000, 'second'],
  [60_000, 'minute'],
  [3_600_000, 'hour'],
  [day, 'day'],
]

function precisionOfWidth(widthMs: number): TimePrecision {
  if (widthMs < 1_000) return 'second'
  return widths.find(([width]) => width === widthMs)?.[1] ?? calendarWidth(widthMs / day)
}

function calendarWidth(days: number): TimePrecision {
  if (days >= 28 && days <= 31 && Number.isInteger(days)) return 'month'
  return days === 365 || days === 366 ? 'year' : 'interval'
}
