import { useRef, type PointerEvent } from 'react'
import type { EventView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useSay } from '../../ui/language.tsx'
import { densityOf, type Span } from './timeline-view.ts'

const height = 34

/** The whole case at a glance with the visible window as a lens on it; click or drag to move the window. */
export function DensityStrip(props: {
  events: readonly EventView[]
  whole: Span
  span: Span
  width: number
  onMove: (span: Span) => void
}) {
  const { events, whole, span, width, onMove } = props
  const say = useSay()
  const dragging = useRef(false)
  const buckets = Math.max(12, Math.floor(width / 8))
  const counts = densityOf(events, whole, buckets)
  const most = Math.max(1, ...counts)
  const at = (ms: number): number => ((ms - whole.fromMs) / (whole.toMs - whole.fromMs)) * width
  const moveTo = (pointer: PointerEvent<SVGSVGElement>): void => {
    const x = pointer.clientX - pointer.currentTarget.getBoundingClientRect().left
    const middle = whole.fromMs + (x / width) * (whole.toMs - whole.fromMs)
    const half = (span.toMs - span.fromMs) / 2
    onMove({ fromMs: middle - half, toMs: middle + half })
  }
  return (
    <svg
      className="density"
      width={width}
      height={height}
      role="img"
      aria-label={say(timelineText.density)}
      onPointerDown={(pointer) => {
        dragging.current = true
        pointer.currentTarget.setPointerCapture(pointer.pointerId)
        moveTo(pointer)
      }}
      onPointerMove={(pointer) => dragging.current && moveTo(pointer)}
      onPointerUp={() => (dragging.current = false)}
    >
      {counts.map((count, index) => {
        const tall = (count / most) * (height - 8)
        return count === 0 ? null : (
          <rect
            key={index}
            className="density__bar"
            x={(index / buckets) * width}
            y={height - tall}
            width={width / buckets - 1}
            height={tall}
          />
        )
      })}
      <rect
        className="density__lens"
        x={at(span.fromMs)}
        y={0.5}
        width={Math.max(3, at(span.toMs) - at(span.fromMs))}
        height={height - 1}
      />
    </svg>
  )
}
