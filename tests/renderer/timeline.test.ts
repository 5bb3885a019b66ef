import { pivot } from './support/sample-figure.ts'
import { describe, expect, it } from 'vitest'
import { daysToAsk } from '../../renderer/features/timeline/model/days-to-ask.ts'
import { timeOffOf } from '../../renderer/features/timeline/model/ground.ts'
import { densityOf } from '../../renderer/features/timeline/model/density.ts'
import { elapsedBetween } from '../../renderer/features/timeline/model/elapsed.ts'
import { cellWidthMs } from '../../renderer/features/timeline/model/cell-width.ts'
import { createPaper } from '../../renderer/features/timeline/model/lay-out-paper.ts'
import { layOutLane, type LaneLayout } from '../../renderer/features/timeline/model/lay-out-lane.ts'
import { lowerBound } from '../../renderer/features/timeline/model/mark-columns.ts'
import {
  moved,
  readSpan,
  widthOf,
  withMargin,
  writeSpan,
  zoomed,
  type Span,
} from '../../renderer/features/timeline/model/span.ts'
import { middleThird, nudged, readingsOf } from '../../renderer/features/timeline/model/sketch.ts'
import { tellMark } from '../../renderer/features/timeline/model/tell-mark.ts'
import { axisOf } from '../../renderer/features/timeline/model/ticks.ts'
import { timelineModel, type TimelineModel } from '../../renderer/features/timeline/model/timeline-model.ts'
import { makeFigure } from '../../renderer/features/timeline/figure/make-figure.ts'
import { TimelineFigure } from '../../src/contract/timeline-figure.ts'
import { itemAt, movedFocus } from '../../renderer/features/timeline/use-focus-mark.ts'
import { createRecordingPen } from '../../renderer/features/timeline/paint/recording-pen.ts'
import { paintExtent } from '../../renderer/features/timeline/paint/paint-extent.ts'
import type { LaneBy } from '../../src/contract/timeline-window.ts'
import type { WorkingDay } from '../../src/contract/working-days.ts'
import { say } from '../../src/text/say.ts'
import { toBeats } from './bench/beats.ts'
import { eventViews } from './fixtures/sample/timeline.ts'
import { factsOfEvents, manyFacts, windowOf } from './fixtures/timeline-window.ts'

const inIndonesian = (sentence: { id: string; en: string }, blanks = {}): string => say(sentence, 'id', blanks)
const telling = { say: inIndonesian, language: 'id', zone: 'WITA' } as const
const hour = 3_600_000
const zoneOffsetMs = 8 * hour

function modelOf(by: LaneBy = 'person', many = 0): TimelineModel {
  const facts = [...factsOfEvents(eventViews), ...manyFacts(many)]
  const lore = { events: new Map(eventViews.map((view) => [view.id, view])), mediaTypes: new Map<string, string>() }
  const names = { labelOf: (lane: { key: string }) => lane.key || 'tanpa', first: ['Terlapor I', 'Terlapor II'] }
  return timelineModel(windowOf(facts, { by, views: eventViews, filter: noFilter }), lore, names)
}

const noFilter = {
  subject: null,
  claims: 'all',
  people: [],
  places: [],
  sources: [],
  kinds: [],
  evidence: [],
} as const

function countOf({ items }: LaneLayout): number {
  return items.reduce((sum, item) => sum + (item.kind === 'mark' ? 1 : item.count), 0)
}

const rulesFor = (range: Span, pixelsPerMs: number, rows = 6) => ({
  pixelsPerMs,
  range,
  rows,
  zoneOffsetMs,
  labelWidthOf: () => 120,
})

describe('lanes of the timeline', () => {
  it('begin with the reported persons, count by number, and end with events of nobody', () => {
    const labels = modelOf('person', 2_000).lanes.map((lane) => lane.label)
    expect(labels.slice(0, 2)).toEqual(['Terlapor I', 'Terlapor II'])
    expect(labels.indexOf('Orang 2')).toBeLessThan(labels.indexOf('Orang 10'))
    expect(labels.at(-1)).toBe('tanpa')
  })

  it.each([30, 400, 6_000, 60_000])('lose no mark at a width of %d pixels for the whole case', (width) => {
    const model = modelOf('kind', 5_000)
    const whole = withMargin(model.extent ?? { fromMs: 0, toMs: 1 })
    for (const { columns } of model.lanes) {
      const layout = layOutLane(columns, rulesFor(whole, width / widthOf(whole)))
      expect(countOf(layout)).toBe(columns.marks.length)
    }
  })

  it('let no mark of a row cover the next, words included', () => {
    const { columns } = modelOf().lanes[1] ?? { columns: modelOf().whole }
    const range = { fromMs: Date.parse('2024-10-05T00:00:00Z'), toMs: Date.parse('2024-10-20T00:00:00Z') }
    const { items } = layOutLane(columns, rulesFor(range, 900 / widthOf(range)))
    const rows = Map.groupBy(
      items.filter((item) => item.kind === 'mark'),
      (item) => item.row,
    )
    for (const row of rows.values())
      for (const [index, item] of row.entries()) {
        const next = row[index + 1]
        if (next) expect(item.x0 + 26 + item.labelWidth).toBeLessThanOrEqual(next.x0)
      }
  })

  it('gather what is too dense into cells of civil time, so that a cluster is an hour or a day of the zone', () => {
    const { columns } = modelOf('kind', 20_000).lanes[0] ?? modelOf().lanes[0] ?? { columns: modelOf().whole }
    const range = { fromMs: Date.parse('2024-09-01T00:00:00+08:00'), toMs: Date.parse('2024-10-01T00:00:00+08:00') }
    const pixelsPerMs = 1_000 / widthOf(range)
    const cell = cellWidthMs(pixelsPerMs, 64)
    const clusters = layOutLane(columns, rulesFor(range, pixelsPerMs)).items.filter((item) => item.kind === 'cluster')
    expect(clusters.length).toBeGreaterThan(3)
    for (const { x0 } of clusters)
      expect(Math.round((x0 / pixelsPerMs + range.fromMs + zoneOffsetMs) % cell) % cell).toBeCloseTo(0, -2)
  })

  it('keep a mark that began long before the window and has not ended', () => {
    const model = modelOf('kind')
    const festival = { fromMs: Date.parse('2024-10-01T00:00:00Z'), toMs: Date.parse('2024-10-01T06:00:00Z') }
    const layout = layOutLane(model.whole, rulesFor(festival, 1_000 / widthOf(festival)))
    const ids = layout.items.map((item) => (item.kind === 'mark' ? model.whole.marks.idAt(item.place) : 'cluster'))
    expect(ids).toContain('E-02')
  })
})

describe('the paper', () => {
  it('is laid out once while it is dragged, and anew when the scale changes', () => {
    const layOut = createPaper(modelOf('person', 1_000))
    const span = { fromMs: Date.parse('2024-10-01T00:00:00Z'), toMs: Date.parse('2024-10-08T00:00:00Z') }
    const sheet = { span, width: 1_000, height: 400, zoneOffsetMs }
    const first = layOut(sheet)
    expect(layOut({ ...sheet, span: moved(span, 0.3) })).toBe(first)
    expect(layOut({ ...sheet, span: zoomed(span, 0.9, span.fromMs) }).version).toBe(first.version + 1)
  })

  it('draws no more things than fit the sheet, however many marks there are', () => {
    const model = modelOf('person', 50_000)
    const paper = createPaper(model)({
      span: withMargin(model.extent ?? { fromMs: 0, toMs: 1 }),
      width: 1_200,
      height: 500,
      zoneOffsetMs,
    })
    const things = paper.lanes.reduce((sum, lane) => sum + lane.layout.items.length, 0)
    expect(things).toBeLessThan(2_500)
  })
})

describe('the keyboard on the timeline', () => {
  it('walks along a lane mark by mark, past a whole cluster, and reaches the end', () => {
    const model = modelOf('kind', 3_000)
    const span = withMargin(model.extent ?? { fromMs: 0, toMs: 1 })
    const paper = createPaper(model)({ span, width: 1_000, height: 400, zoneOffsetMs })
    let spot = movedFocus(model, paper, { from: { lane: 0, place: 5 }, move: 'first' })
    let told = 0
    for (let step = 0; step < 5_000 && spot !== null; step += 1) {
      const item = itemAt(paper, spot)
      told += item?.kind === 'cluster' ? item.count : 1
      const next = movedFocus(model, paper, { from: spot, move: 'next' })
      if (next === null || next.place === spot.place) break
      spot = next
    }
    expect(told).toBe(model.lanes[0]?.columns.marks.length)
  })

  it('goes to the nearest in time on the next lane', () => {
    const model = modelOf()
    const paper = createPaper(model)({
      span: withMargin(model.extent ?? { fromMs: 0, toMs: 1 }),
      width: 1_000,
      height: 400,
      zoneOffsetMs,
    })
    const place = model.lanes[0]?.columns.marks.placeOf('E-01') ?? -1
    const below = movedFocus(model, paper, { from: { lane: 0, place }, move: 'down' })
    expect(model.lanes[1]?.columns.marks.idAt(below?.place ?? -1)).toBe('E-01')
  })
})

describe('windows', () => {
  it('are written into the address and read back to the second', () => {
    const span = { fromMs: Date.parse('2024-09-21T15:12:20Z'), toMs: Date.parse('2024-10-12T12:00:00Z') }
    expect(writeSpan(span)).toBe('20240921T151220Z_20241012T120000Z')
    expect(readSpan(writeSpan(span))).toEqual(span)
  })

  it.each(['', 'x', '20241012T120000Z', '20241012T120000Z_20240921T151220Z', '20241312T990000Z_20250101T000000Z'])(
    'that say nothing (%s) are no window',
    (text) => expect(readSpan(text)).toBeNull(),
  )

  it('zoom around the moment under the pointer, and not beyond two seconds', () => {
    expect(zoomed({ fromMs: 0, toMs: 1_000_000 }, 0.5, 250_000)).toEqual({ fromMs: 125_000, toMs: 625_000 })
    expect(widthOf(zoomed({ fromMs: 0, toMs: 3_000 }, 0.001, 1_000))).toBe(2_000)
  })
})

describe('the axis', () => {
  it('puts midnight where the zone has it, whatever the machine says', () => {
    const span = { fromMs: Date.parse('2024-10-12T12:00:00+08:00'), toMs: Date.parse('2024-10-13T12:00:00+08:00') }
    const { ticks, eras } = axisOf(span, 1_000, { zone: 'WITA', say: inIndonesian })
    expect(ticks.find((tick) => tick.label === '00.00')?.x).toBeCloseTo(500)
    expect(eras.map((era) => era.label)).toEqual(['Sab, 12 Okt 2024', 'Min, 13 Okt 2024'])
  })
})

describe('time in words and lines', () => {
  it('tells elapsed time exactly only where both times are exact', () => {
    const at = (from: string, to: string) => ({ fromMs: Date.parse(from), toMs: Date.parse(to) })
    const photo = at('2024-09-21T23:12:20+08:00', '2024-09-21T23:13:10+08:00')
    const upload = at('2024-09-21T23:41:00+08:00', '2024-09-21T23:42:00+08:00')
    const stage = at('2024-10-12T19:15:00+08:00', '2024-10-12T19:45:00+08:00')
    const car = at('2024-10-12T20:48:05+08:00', '2024-10-12T20:48:06+08:00')
    expect(elapsedBetween(photo, upload, inIndonesian)).toBe('27 mnt 50 dtk sampai 29 mnt 40 dtk')
    expect(elapsedBetween(stage, car, inIndonesian)).toBe('1 jam 3 mnt sampai 1 jam 33 mnt')
    expect(elapsedBetween(stage, at('2024-10-12T19:40:12+08:00', '2024-10-12T19:40:13+08:00'), inIndonesian)).toBeNull()
    expect(elapsedBetween({ ...photo, toMs: null }, car, inIndonesian)).toBeNull()
  })

  it('tells a mark with its zone, its precision, what and who', () => {
    const mark = modelOf()
      .whole.marks.all()
      .find(({ id }) => id === 'E-15')
    expect(mark && tellMark(mark, telling)).toBe(
      'Terlapor II di panggung, E-15, 12 Okt 2024, sekitar 19.30 WITA, sekitar, Terlapor II, Gedung serbaguna, diperselisihkan, Orang yang sama di dua tempat',
    )
  })

  it('draws a dot only for a time that is known, never for a day, an about or an open end', () => {
    const drawn = (precision: 'second' | 'day' | 'about' | 'before' | 'after', x0: number, x1: number): string => {
      const pen = createRecordingPen(() => 0)
      const mark = { precision, certainty: 'proved', fromMs: 0, toMs: 0, adopted: true } as const
      paintExtent(pen, mark, { x0, x1, y: 0 })
      return JSON.stringify(pen.shapes)
    }
    const isDot = (markup: string): boolean => markup.includes('a2.6')
    expect(isDot(drawn('second', 10, 10.2))).toBe(true)
    expect(isDot(drawn('day', 10, 10.2))).toBe(false)
    expect(isDot(drawn('about', 10, 10.2))).toBe(false)
    expect(isDot(drawn('before', -Infinity, 10))).toBe(false)
    expect(isDot(drawn('after', 10, Infinity))).toBe(false)
  })
})

describe('the time an office is closed', () => {
  const at = (text: string): number => Date.parse(`2024-09-${text}:00+08:00`)
  const day = (date: string, more: Partial<WorkingDay> = {}): WorkingDay => ({
    date: `2024-09-${date}`,
    fromMs: at(`${date}T00:00`),
    toMs: at(`${date}T00:00`) + 24 * hour,
    off: false,
    name: null,
    open: [
      { fromMs: at(`${date}T07:30`), toMs: at(`${date}T12:00`) },
      { fromMs: at(`${date}T13:00`), toMs: at(`${date}T16:00`) },
    ],
    origin: 'default',
    fasting: false,
    ...more,
  })
  const days = [
    day('15', { off: true, open: [] }),
    day('16', { off: true, open: [], name: 'Maulid Nabi' }),
    day('17'),
    day('18', { open: null, origin: null }),
  ]
  const span = { fromMs: at('15T00:00'), toMs: at('19T00:00') }
  const clock = (ms: number): string => new Date(ms + zoneOffsetMs).toISOString().slice(8, 16)

  it('is told by whole days from afar, holidays by name', () => {
    expect(timeOffOf(span, { width: 100, days }).map(({ kind, name }) => [kind, name])).toEqual([
      ['day', null],
      ['day', 'Maulid Nabi'],
    ])
  })

  it('is told by hours and breaks from near, and left out where no rule of hours is known', () => {
    const hours = timeOffOf(span, { width: 1_000, days }).filter(({ kind }) => kind !== 'day')
    expect(hours.map(({ kind, fromMs, toMs }) => [kind, clock(fromMs), clock(toMs)])).toEqual([
      ['hours', '17T00:00', '17T07:30'],
      ['break', '17T12:00', '17T13:00'],
      ['hours', '17T16:00', '18T00:00'],
    ])
  })

  it('is not told at all where a day is thinner than four pixels', () => {
    expect(timeOffOf(span, { width: 15, days })).toEqual([])
  })
})

describe('a stretch sketched on the axis', () => {
  const at = (text: string): number => Date.parse(`${text}:00+08:00`)

  it('is told in whole minutes, the last one inside it, in the zone of the axis', () => {
    const span = { fromMs: at('2024-09-21T23:10') + 21_000, toMs: at('2024-09-21T23:30') - 14_000 }
    expect(readingsOf(span, 'WITA')).toEqual({ reading: '2024-09-21T23:10', readingEnd: '2024-09-21T23:29' })
    expect(readingsOf(span, 'WIB')).toEqual({ reading: '2024-09-21T22:10', readingEnd: '2024-09-21T22:29' })
  })

  it('is told in days where it is days wide, and is never shorter than one minute', () => {
    const days = { fromMs: at('2024-10-01T02:00'), toMs: at('2024-10-05T01:00') }
    expect(readingsOf(days, 'WITA')).toEqual({ reading: '2024-10-01', readingEnd: '2024-10-04' })
    const moment = { fromMs: at('2024-10-01T02:00'), toMs: at('2024-10-01T02:00') + 900 }
    expect(readingsOf(moment, 'WITA')).toEqual({ reading: '2024-10-01T02:00', readingEnd: '2024-10-01T02:00' })
  })

  it('is moved by keys, and never turned round', () => {
    const window = { fromMs: 0, toMs: 20 * hour }
    const third = middleThird(window)
    expect(nudged(third, window, { start: -1, end: 0 }).fromMs).toBe(third.fromMs - hour)
    expect(nudged({ fromMs: 0, toMs: hour }, window, { start: 0, end: -1 })).toEqual({ fromMs: 0, toMs: hour })
  })
})

describe('density and search', () => {
  it('counts every mark once, the last on the edge included', () => {
    const { whole, extent } = modelOf('kind', 3_000)
    const last = whole.anchor.at(-1) ?? 0
    const counts = densityOf(whole, { fromMs: Math.min(extent?.fromMs ?? 0, whole.anchor[0] ?? 0), toMs: last }, 97)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole.marks.length)
  })

  it('finds the first place that is not below a value', () => {
    const values = Float64Array.of(1, 2, 2, 5)
    expect([0, 1, 2, 3, 5, 6].map((value) => lowerBound(values, value))).toEqual([0, 0, 1, 3, 3, 4])
  })
})

describe('the figure', () => {
  const figureOf = (span: Span, many = 0) => {
    const ground = { bands: [], pivot, timeOff: [] }
    const measure = (text: string, size: number): number => text.length * size * 0.56
    return makeFigure({
      model: modelOf('person', many),
      span,
      ground,
      title: 'Lini masa',
      telling,
      elapsed: true,
      measure,
    })
  }

  it.each([
    ['the whole case', '2024-08-30T00:00:00Z', '2024-10-20T00:00:00Z', 0],
    ['an evening', '2024-10-12T09:00:00Z', '2024-10-12T15:00:00Z', 0],
    ['half a minute', '2024-09-21T15:12:00Z', '2024-09-21T15:12:30Z', 0],
    ['fifty thousand marks', '2024-08-20T00:00:00Z', '2024-12-01T00:00:00Z', 50_000],
  ])('of %s is accepted by the contract and says its zone and the pivot', (_name, from, to, many) => {
    const figure = figureOf({ fromMs: Date.parse(from), toMs: Date.parse(to) }, many)
    const parsed = TimelineFigure.safeParse(figure)
    expect(parsed.error?.issues.slice(0, 3) ?? []).toEqual([])
    const words = figure.shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []))
    expect(words).toContain('Waktu WITA')
    expect(words.some((text) => text.includes('22 Sep 2024 15.00 WITA · B-036'))).toBe(true)
  })

  it('hangs an undated event on the one it lies before, and gives it no place in time of its own', () => {
    const day = (from: string, to: string) => figureOf({ fromMs: Date.parse(from), toMs: Date.parse(to) })
    const wordsOf = ({ shapes }: TimelineFigure): string[] =>
      shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []))
    expect(wordsOf(day('2024-10-09T16:00:00Z', '2024-10-10T16:00:00Z'))).toContain('E-09')
    expect(wordsOf(day('2024-09-01T16:00:00Z', '2024-09-02T16:00:00Z'))).not.toContain('E-09')
  })
})

describe('the days a window is told', () => {
  const day = 86_400_000
  const lastOf = ({ from, days }: { from: string; days: number }): number => Date.parse(from) + days * day

  it('lie around the window, wherever the case ends: a claim of the year 9999 takes none away', () => {
    const span = { fromMs: Date.parse('2024-09-01T00:00:00Z'), toMs: Date.parse('2024-10-31T00:00:00Z') }
    const asked = daysToAsk(span)
    expect(asked).not.toBeNull()
    if (asked === null) return
    expect(Date.parse(asked.from)).toBeLessThanOrEqual(span.fromMs - 60 * day)
    expect(lastOf(asked)).toBeGreaterThanOrEqual(span.toMs + 60 * day)
    expect(asked.days).toBeLessThan(400)
  })

  it('are the same question while the window is dragged a few days, and none where no day is told', () => {
    const at = (fromMs: number, width: number): Span => ({ fromMs, toMs: fromMs + width * day })
    const start = Date.parse('2024-09-10T00:00:00Z')
    const questions = new Set([0, 1, 2].map((by) => JSON.stringify(daysToAsk(at(start + by * day, 30)))))
    expect(questions.size).toBe(1)
    expect(daysToAsk(at(Date.parse('2024-01-01T00:00:00Z'), 2_900_000))).toBeNull()
    expect(daysToAsk(at(start, 3_800))?.days).toBeLessThanOrEqual(4_000)
  })
})

describe('frames told in beats', () => {
  const beat = 1_000 / 60

  it('are on the beat where only the stamp is rounded, and late where a beat went by', () => {
    const { intervals, dropped } = toBeats([16.6, 16.7, 16.8, 33.4, 24.9], beat)
    expect(intervals.slice(0, 3)).toEqual([beat, beat, beat])
    expect(intervals[3]).toBeCloseTo(2 * beat, 5)
    expect(intervals[4]).toBe(24.9)
    expect(dropped).toBe(1)
  })

  it('do not pass off a frame that is late by more than the grain of the clock', () => {
    expect(toBeats([17.1], beat).intervals).toEqual([17.1])
    expect(toBeats([50, 16.7], beat)).toMatchObject({ dropped: 2, share: 0.5 })
  })
})
