import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { EventView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { showDay } from '../../ui/show-time.ts'
import { DensityStrip } from './DensityStrip.tsx'
import { LaneSheet } from './LaneSheet.tsx'
import { AxisRuler, pivotOf, StageBands } from './Rulers.tsx'
import { ticksOf } from './ticks.ts'
import { datedEvents, gutter, lanesOf, moved, wholeSpan, zoomed, type LaneBy, type Span } from './timeline-view.ts'

/** The drawing with its window: drag or arrows to move, wheel or plus and minus to zoom, the strip below for the whole case. */
export function TimelineDrawing({ events, by }: { events: readonly EventView[]; by: LaneBy }) {
  const say = useSay()
  const { zone, caseId } = useCase()
  const people = useAnswerOr('people.list', { caseId }, [])
  const evidence = useAnswerOr('evidence.list', { caseId }, [])
  const ruler = useAnswerOr('elections.ruler', { caseId }, null)
  const dated = datedEvents(events)
  const whole = wholeSpan(dated)
  const [chosen, setSpan] = useState<Span | null>(null)
  const span = chosen ?? whole
  const holder = useRef<HTMLDivElement>(null)
  const width = useWidth(holder)
  const act = { ...windowActs(span, setSpan), whole: () => setSpan(null) }
  const drag = useDrag(span, setSpan, width)
  useWheel(holder, span, setSpan, width)
  const lanes = lanesOf(
    dated,
    by,
    {
      person: (id) => people.find((one) => one.id === id)?.body.code ?? id,
      none: say(by === 'tempat' ? timelineText.noPlace : timelineText.noPerson),
      files: say(timelineText.sourceEvidence),
      statements: say(timelineText.sourceStatement),
      other: say(timelineText.sourceOther),
    },
    people.filter((one) => one.body.role === 'subject').map((one) => one.id),
  )
  const inner = width - gutter
  const ticks = width > 0 ? ticksOf(span, inner, zone, say) : []
  const pivotX = pivotOf(ruler, span, inner)
  return (
    <div className="timeline">
      {width > 0 && <AxisRuler ticks={ticks} width={width} ruler={ruler} pivotX={pivotX} />}
      <div
        ref={holder}
        className="timeline__sheet"
        role="group"
        aria-label={say(timelineText.drawingName, {
          count: dated.length,
          from: showDay(span.fromMs, zone, say),
          to: showDay(span.toMs, zone, say),
        })}
        tabIndex={0}
        onKeyDown={(key) => pressKey(key, act)}
        {...drag}
      >
        {width > 0 && (
          <LaneSheet
            lanes={lanes}
            span={span}
            width={width}
            ticks={ticks}
            pivotX={pivotX}
            mediaTypes={new Map(evidence.map((item) => [item.number, item.mediaType]))}
          />
        )}
      </div>
      {width > 0 && <StageBands ruler={ruler} span={span} width={width} pivotX={pivotX} />}
      <div className="timeline__foot">
        <span className="quiet small">
          {showDay(span.fromMs, zone, say)} – {showDay(span.toMs, zone, say)}
        </span>
        <span className="grow" />
        <IconButton icon={ChevronLeft} name={say(timelineText.earlier)} keys="←" onPress={act.earlier} />
        <IconButton icon={ChevronRight} name={say(timelineText.later)} keys="→" onPress={act.later} />
        <IconButton icon={ZoomOut} name={say(timelineText.zoomOut)} keys="−" onPress={act.zoomOut} />
        <IconButton icon={ZoomIn} name={say(timelineText.zoomIn)} keys="+" onPress={act.zoomIn} />
        <IconButton icon={Maximize2} name={say(timelineText.whole)} keys="0" onPress={act.whole} />
      </div>
      {width > 0 && <DensityStrip events={dated} whole={whole} span={span} width={width} onMove={setSpan} />}
    </div>
  )
}

type WindowActs = { earlier: () => void; later: () => void; zoomIn: () => void; zoomOut: () => void; whole: () => void }

function windowActs(span: Span, setSpan: (span: Span) => void): Omit<WindowActs, 'whole'> {
  const middle = (span.fromMs + span.toMs) / 2
  return {
    earlier: () => setSpan(moved(span, -0.25)),
    later: () => setSpan(moved(span, 0.25)),
    zoomIn: () => setSpan(zoomed(span, 0.6, middle)),
    zoomOut: () => setSpan(zoomed(span, 1 / 0.6, middle)),
  }
}

function pressKey(key: KeyboardEvent, act: WindowActs): void {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: act.earlier,
    ArrowRight: act.later,
    '+': act.zoomIn,
    '=': act.zoomIn,
    '-': act.zoomOut,
    '0': act.whole,
  }
  const found = acts[key.key]
  if (found === undefined || key.altKey || key.ctrlKey) return
  key.preventDefault()
  found()
}

function useDrag(span: Span, setSpan: (span: Span) => void, width: number) {
  const start = useRef<{ x: number; span: Span } | null>(null)
  return {
    onPointerDown: (pointer: PointerEvent<HTMLDivElement>) => {
      if (pointer.target instanceof Element && pointer.target.closest('[data-event]')) return
      start.current = { x: pointer.clientX, span }
      pointer.currentTarget.setPointerCapture(pointer.pointerId)
    },
    onPointerMove: (pointer: PointerEvent<HTMLDivElement>) => {
      const from = start.current
      if (from) setSpan(moved(from.span, -(pointer.clientX - from.x) / (width - gutter)))
    },
    onPointerUp: () => {
      start.current = null
    },
  }
}

/** React's own wheel listener is passive; zooming has to keep the page from scrolling, so it is added by hand. */
function useWheel(
  holder: { current: HTMLDivElement | null },
  span: Span,
  setSpan: (span: Span) => void,
  width: number,
): void {
  useEffect(() => {
    const element = holder.current
    if (!element) return undefined
    const onWheel = (wheel: WheelEvent): void => {
      if (!wheel.ctrlKey && !wheel.shiftKey) return
      wheel.preventDefault()
      if (wheel.shiftKey) return setSpan(moved(span, (wheel.deltaY + wheel.deltaX) / 1_200))
      const at = (wheel.clientX - element.getBoundingClientRect().left - gutter) / (width - gutter)
      setSpan(zoomed(span, wheel.deltaY > 0 ? 1.2 : 1 / 1.2, span.fromMs + at * (span.toMs - span.fromMs)))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })
}

function useWidth(holder: { current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = holder.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [holder])
  return width
}
