import type { TimelineFigure } from '../../../../src/contract/timeline-figure.ts'
import { timelineText } from '../../../../src/text/screens/timeline.ts'
import { offsetMs, offsetText } from '../../../ui/show-time.ts'
import type { Ground } from '../model/ground.ts'
import { createPaper, type Paper } from '../model/lay-out-paper.ts'
import { widthOf, type Span } from '../model/span.ts'
import { tellMark, type Telling } from '../model/tell-mark.ts'
import { tellSpan } from '../model/tell-span.ts'
import { axisOf } from '../model/ticks.ts'
import type { TimelineModel } from '../model/timeline-model.ts'
import { tellPivot } from '../tell-pivot.ts'
import { leftOf } from '../paint/paint-frame.ts'
import { paintGround } from '../paint/paint-ground.ts'
import { paintLane } from '../paint/paint-lane.ts'
import { paintConflicts, paintElapsed, paintOrder, paintUndated, relationSpots } from '../paint/paint-relations.ts'
import { createRecordingPen, type RecordingPen } from '../paint/recording-pen.ts'
import { paintLegend, legendHeight } from './paint-legend.ts'

export type FigureQuestion = {
  readonly model: TimelineModel
  readonly span: Span
  readonly ground: Ground
  /** Case, subject and lanes in words. */
  readonly title: string
  readonly telling: Telling
  readonly elapsed: boolean
  readonly measure: (text: string, size: number) => number
}

const width = 1_080
const names = 128
const head = { title: 18, pivot: 34, era: 52, tick: 66, end: 74 } as const
const mostTold = 120

/** The timeline as it stands in its window, on paper: title, zone, axis, pivot, lanes, stages and what the marks mean. */
export function makeFigure(question: FigureQuestion): TimelineFigure {
  const { model, span, telling, title, measure } = question
  const inner = width - names
  const sheet = { span, width: inner, height: 520, zoneOffsetMs: offsetMs(telling.zone) }
  const paper = createPaper(model)(sheet)
  const pen = createRecordingPen(measure)
  const height = head.end + paper.height
  paintHead(pen, question, inner)
  pen.moveTo(names, head.end)
  const axis = axisOf(span, inner, telling)
  paintGround(pen, { span, width: inner, height: paper.height, axis, ground: question.ground })
  paintLanes(pen, { paper, question, left: leftOf(paper, sheet), inner })
  paintBands(pen, question, { inner, top: height })
  const foot = height + bandRows(question) * 14 + 10
  pen.moveTo(0, foot)
  paintLegend(pen, telling.say, width)
  return {
    width,
    height: foot + legendHeight,
    title: title.slice(0, 200),
    description: describe(question),
    shapes: pen.shapes.slice(0, 50_000),
  }
}

function paintHead(pen: RecordingPen, { span, ground, title, telling }: FigureQuestion, inner: number): void {
  const { say, zone } = telling
  pen.words(title, [0, head.title], { tone: 'ink', size: 13, weight: 600, maxWidth: width * 0.62 })
  pen.words(tellSpan(span, zone, say), [width, head.title], { tone: 'ink-2', size: 11, anchor: 'end' })
  pen.words(say(timelineText.axisZone, { zone }), [0, head.era], { tone: 'ink', size: 11, weight: 600 })
  const offset = say(timelineText.axisOffset, { offset: offsetText(zone) })
  pen.words(offset, [0, head.tick], { tone: 'ink-3', size: 10 })
  pen.moveTo(names, 0)
  const { ticks, eras } = axisOf(span, inner, telling)
  for (const era of eras)
    pen.words(era.label, [era.x0 + 4, head.era], {
      tone: 'ink-2',
      size: 11,
      weight: 600,
      maxWidth: era.x1 - era.x0 - 6,
    })
  for (const tick of ticks.filter(({ x }) => x < inner - 20))
    pen.words(tick.label, [tick.x + 3, head.tick], { tone: 'ink-3', size: 10 })
  if (ground.pivot !== null) paintPivotWords(pen, { span, ground, inner, telling })
  pen.moveTo(0, 0)
  pen.line([0, head.end], [width, head.end], { tone: 'ink-2' })
}

function paintPivotWords(
  pen: RecordingPen,
  { span, ground, inner, telling }: { span: Span; ground: Ground; inner: number; telling: Telling },
): void {
  if (ground.pivot === null) return
  const x = (((ground.pivot.atMs ?? ground.pivot.dayFromMs) - span.fromMs) / widthOf(span)) * inner
  const words = `${ground.pivot.title} · ${tellPivot(ground.pivot, telling.say)}`
  if (x < 0) return pen.words(`← ${words}`, [0, head.pivot], { tone: 'accent-ink', size: 11 })
  if (x > inner) return pen.words(`${words} →`, [inner, head.pivot], { tone: 'accent-ink', size: 11, anchor: 'end' })
  pen.line([x, head.pivot - 9], [x, head.end], { tone: 'accent', width: 2.5 })
  const isFar = x > inner - 320
  const look = { tone: 'accent-ink', size: 11, weight: 600, anchor: isFar ? 'end' : 'start' } as const
  pen.words(words, [isFar ? x - 6 : x + 6, head.pivot], look)
}

function paintLanes(
  pen: RecordingPen,
  { paper, question, left, inner }: { paper: Paper; question: FigureQuestion; left: number; inner: number },
): void {
  const sight = { left, right: left + inner }
  for (const placed of paper.lanes) {
    pen.moveTo(names - left, head.end + placed.top)
    for (const long of [false, true]) paintLane(pen, placed, { sight, long })
  }
  pen.moveTo(names - left, head.end)
  const spots = relationSpots(question.model, paper)
  paintOrder(pen, question.model, spots)
  paintUndated(pen, question.model, spots)
  paintConflicts(pen, question.model, spots)
  if (question.elapsed) paintElapsed(pen, paper, { sight, say: question.telling.say })
  paintNames(pen, paper)
}

/** The names lie over whatever reaches out of the window on the left: a figure has no edge that cuts. */
function paintNames(pen: RecordingPen, paper: Paper): void {
  pen.moveTo(0, head.end)
  pen.box({ x: -1_000, y: 0.5, width: names + 999, height: paper.height }, { fill: { tone: 'sheet' } })
  for (const placed of paper.lanes) {
    const name = { tone: 'ink', size: 11.5, weight: 600, maxWidth: names - 10 } as const
    pen.words(placed.lane.label, [0, placed.top + 20], name)
    pen.line([0, placed.top + placed.height], [width, placed.top + placed.height], { tone: 'rule-2' })
  }
}

function seenBands({ ground, span }: FigureQuestion) {
  return ground.bands.filter((band) => band.fromMs < span.toMs && band.toMs > span.fromMs)
}

function bandRows(question: FigureQuestion): number {
  return Math.min(8, seenBands(question).length)
}

/** One line for each stage in sight: names never lie on each other in print. */
function paintBands(pen: RecordingPen, question: FigureQuestion, { inner, top }: { inner: number; top: number }): void {
  const { span } = question
  pen.moveTo(names, top)
  const at = (ms: number): number => Math.min(inner, Math.max(0, ((ms - span.fromMs) / widthOf(span)) * inner))
  for (const [index, band] of seenBands(question).slice(0, 8).entries()) {
    const [x0, x1] = [at(band.fromMs), at(band.toMs)]
    const y = 4 + index * 14
    pen.box(
      { x: x0, y, width: Math.max(2, x1 - x0), height: 11 },
      { fill: { tone: 'tint-2' }, stroke: { tone: 'rule-2' } },
    )
    const isFar = x0 > inner * 0.7
    const place = isFar ? x0 - 5 : Math.max(4, x0 + 5)
    pen.words(band.title, [place, y + 9], { tone: 'ink-2', size: 9.5, anchor: isFar ? 'end' : 'start', maxWidth: 420 })
  }
}

/** The marks in sight one by one, for those who cannot see the drawing. */
function describe({ model, span, telling, title }: FigureQuestion): string {
  const seen = model.whole.marks
    .all()
    .filter((mark) => (mark.fromMs ?? -Infinity) < span.toMs && (mark.toMs ?? Infinity) > span.fromMs)
  const told = seen.slice(0, mostTold).map((mark) => tellMark(mark, telling))
  const rest = seen.length > mostTold ? [telling.say(timelineText.undatedMore, { count: seen.length - mostTold })] : []
  return [`${title}. ${tellSpan(span, telling.zone, telling.say)}.`, ...told, ...rest].join('\n').slice(0, 20_000)
}
