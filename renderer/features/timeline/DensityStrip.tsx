import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { useSay } from '../../ui/language.tsx'
import { showDay } from '../../ui/show-time.ts'
import { densityOf } from './model/density.ts'
import type { MarkColumns } from './model/mark-columns.ts'
import { centred, moved, widthOf, type Span } from './model/span.ts'

const height = 40
const barWidth = 5
/** Width of what a hand takes hold of, in pixels (WCAG 2.2, 2.5.8). */
const grip = 24

type Part = 'start' | 'window' | 'end'

/** The whole case at a glance with the visible window as a lens on it: drag its ends or its middle, by pointer or by keys. */
export function DensityStrip(props: {
  columns: MarkColumns
  whole: Span
  span: Span
  width: number
  onMove: (span: Span) => void
}) {
  const { columns, whole, span, width, onMove } = props
  const say = useSay()
  const held = useRef<{ part: Part; ms: number; span: Span } | null>(null)
  const at = (ms: number): number => ((ms - whole.fromMs) / widthOf(whole)) * width
  const msOf = (pointer: PointerEvent<HTMLElement>): number => {
    const box = pointer.currentTarget.getBoundingClientRect()
    return whole.fromMs + ((pointer.clientX - box.left) / width) * widthOf(whole)
  }
  const [x0, x1] = lensOf(at(span.fromMs), at(span.toMs), width)
  return (
    <div
      className="density"
      style={{ height }}
      role="group"
      aria-label={say(timelineText.density)}
      onPointerDown={(pointer) => {
        const ms = msOf(pointer)
        const x = at(ms)
        const part = Math.abs(x - x0 + 9) < 13 ? 'start' : Math.abs(x - x1 - 9) < 13 ? 'end' : 'window'
        const isInside = x > x0 && x < x1
        const from = part === 'window' && !isInside ? centred(span, ms) : span
        if (from !== span) onMove(from)
        held.current = { part, ms, span: from }
        pointer.currentTarget.setPointerCapture(pointer.pointerId)
      }}
      onPointerMove={(pointer) => {
        const from = held.current
        if (from !== null) onMove(dragged(from.span, from.part, msOf(pointer) - from.ms))
      }}
      onPointerUp={() => (held.current = null)}
    >
      <Bars columns={columns} whole={whole} width={width} />
      <div className="density__veil" style={{ left: 0, width: Math.max(0, x0) }} />
      <div className="density__veil" style={{ left: x1, right: 0 }} />
      <Handle part="window" left={x0} width={x1 - x0} {...{ whole, span, onMove }} />
      <Handle part="start" left={Math.max(0, x0 - grip)} width={grip} {...{ whole, span, onMove }} />
      <Handle part="end" left={Math.min(width - grip, x1)} width={grip} {...{ whole, span, onMove }} />
    </div>
  )
}

/** Never thinner than a hand can take, and never outside the strip. */
function lensOf(x0: number, x1: number, width: number): [number, number] {
  const left = Math.min(Math.max(x0, 0), width - grip)
  return [left, Math.max(left + grip, Math.min(x1, width))]
}

const dragged = (span: Span, part: Part, byMs: number): Span => {
  const least = 2_000
  if (part === 'start') return { fromMs: Math.min(span.fromMs + byMs, span.toMs - least), toMs: span.toMs }
  if (part === 'end') return { fromMs: span.fromMs, toMs: Math.max(span.toMs + byMs, span.fromMs + least) }
  return { fromMs: span.fromMs + byMs, toMs: span.toMs + byMs }
}

/** One path for all bars; drawn again only when the case or the width changes. */
const Bars = memo(({ columns, whole, width }: { columns: MarkColumns; whole: Span; width: number }) => {
  const buckets = Math.max(12, Math.floor(width / barWidth))
  const counts = densityOf(columns, whole, buckets)
  const most = Math.max(1, ...counts)
  const bars = Array.from(counts, (count, index) => {
    // By the square root, so that a single mark is still seen beside ten thousand.
    const tall = count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * (height - 8))
    return count === 0 ? '' : `M${index * barWidth} ${height}v${-Math.round(tall)}h${barWidth - 1}v${Math.round(tall)}z`
  })
  return (
    <svg className="density__bars" width={width} height={height} aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  )
})

function Handle(props: {
  part: Part
  left: number
  width: number
  whole: Span
  span: Span
  onMove: (span: Span) => void
}) {
  const { part, left, width, whole, span, onMove } = props
  const say = useSay()
  const { zone } = useCase()
  const names = { start: timelineText.windowStart, window: timelineText.windowMiddle, end: timelineText.windowEnd }
  const day = (ms: number): string => showDay(ms, zone, say)
  const now = part === 'end' ? span.toMs : span.fromMs
  return (
    <div
      className={`density__handle density__handle--${part}`}
      style={{ left, width }}
      role="slider"
      tabIndex={0}
      aria-label={say(names[part])}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(Math.min(1, Math.max(0, (now - whole.fromMs) / widthOf(whole))) * 100)}
      aria-valuetext={part === 'window' ? `${day(span.fromMs)} – ${day(span.toMs)}` : day(now)}
      onKeyDown={(key) => pressHandle(key, { part, span, whole, onMove })}
    />
  )
}

function pressHandle(
  key: KeyboardEvent,
  { part, span, whole, onMove }: { part: Part; span: Span; whole: Span; onMove: (span: Span) => void },
): void {
  const step = widthOf(span) * (key.shiftKey ? 0.5 : 0.1)
  const acts: Readonly<Record<string, () => Span>> = {
    ArrowLeft: () => dragged(span, part, -step),
    ArrowDown: () => dragged(span, part, -step),
    ArrowRight: () => dragged(span, part, step),
    ArrowUp: () => dragged(span, part, step),
    PageDown: () => moved(span, -1),
    PageUp: () => moved(span, 1),
    Home: () => dragged(span, part, whole.fromMs - span.fromMs),
    End: () => dragged(span, part, whole.toMs - span.toMs),
  }
  const act = acts[key.key]
  if (act === undefined || key.altKey || key.ctrlKey) return
  key.preventDefault()
  onMove(act())
}
