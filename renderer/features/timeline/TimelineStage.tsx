import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { offsetMs, showDay } from '../../ui/show-time.ts'
import { FocusFrame } from './FocusFrame.tsx'
import { LaneRows } from './LaneRows.tsx'
import type { Ground } from './model/ground.ts'
import { createPaper } from './model/lay-out-paper.ts'
import { widthOf, type Span } from './model/span.ts'
import type { Axis } from './model/ticks.ts'
import type { TimelineModel } from './model/timeline-model.ts'
import { leftOf } from './paint/paint-frame.ts'
import { gutter } from './sheet-shape.ts'
import { HoverCard } from './HoverCard.tsx'
import { useCanvas } from './use-canvas.ts'
import { useFocusMark } from './use-focus-mark.ts'
import { usePointer } from './use-pointer.ts'
import { useSheetKeys } from './use-sheet-keys.ts'
import type { Size } from '../../ui/use-size.ts'
import type { TimelineWindow } from './use-window.ts'

export type StageProps = {
  model: TimelineModel
  view: TimelineWindow
  axis: Axis
  ground: Ground
  size: Size | null
  scroller: RefObject<HTMLDivElement | null>
  selectedId: string | null
  elapsed: boolean
  onOpen: (id: string) => void
  /** A stretch somebody marked on the axis; null where none is. */
  sketch: Span | null
  onSketch: (sketch: Span | null) => void
}

/**
 * The sheet: a canvas for the marks, and over it, in the page itself, what has to be reached, read and seen: the names of the lanes, the
 * focus, the selection, and a row of cells for whoever listens instead of looking.
 */
export function TimelineStage(props: StageProps) {
  const { model, view, axis, ground, scroller, selectedId, elapsed, onOpen } = props
  const size = props.size ?? { width: gutter, height: 0 }
  const say = useSay()
  const language = useLanguage()
  const { zone } = useCase()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [scrollTop, setScrollTop] = useState(0)
  const [isFocused, setFocused] = useState(false)
  // The layout remembers itself between frames; made anew it would cost every frame what a zoom costs.
  const layOut = useMemo(() => createPaper(model), [model])
  const sheet = {
    span: view.span,
    width: Math.max(1, size.width - gutter),
    height: size.height,
    zoneOffsetMs: offsetMs(zone),
  }
  const paper = layOut(sheet)
  const left = leftOf(paper, sheet)
  const focus = useFocusMark(model, selectedId)
  const { sketch, onSketch } = props
  const act = { model, paper, view, focus, onOpen, sketch, onSketch }
  const { hovered, handlers } = usePointer(scroller, { ...act, left, scrollTop, width: sheet.width })
  useCanvas(canvas, { model, paper, sheet, axis, ground, scrollTop, elapsed })
  const onKeyDown = useSheetKeys(act)
  useScrollTo(scroller, paper, focus.spot?.lane ?? null)
  const day = (ms: number): string => showDay(ms, zone, say)
  return (
    <div
      ref={scroller}
      className="timeline__sheet"
      role="grid"
      aria-label={say(timelineText.drawingName, {
        count: model.whole.marks.length,
        from: day(view.span.fromMs),
        to: day(view.span.toMs),
      })}
      aria-rowcount={model.lanes.length}
      tabIndex={0}
      {...(focus.spot === null ? {} : { 'aria-activedescendant': 'timeline-mark' })}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onScroll={(scroll) => setScrollTop(scroll.currentTarget.scrollTop)}
      {...handlers}
    >
      <canvas ref={canvas} className="timeline__canvas" aria-hidden="true" style={{ left: gutter }} />
      <LaneRows
        model={model}
        paper={paper}
        scrollTop={scrollTop}
        height={size.height}
        spot={focus.spot}
        {...{ say, language, zone }}
      />
      <div className="timeline__over" aria-hidden="true" style={{ height: Math.max(paper.height, size.height) }}>
        <FocusFrame
          paper={paper}
          sight={{ left, right: left + sheet.width }}
          spot={focus.spot}
          look={{ isFocused, selectedId }}
        />
        {sketch !== null && <SketchBand sketch={sketch} span={view.span} width={sheet.width} />}
        {hovered && <HoverCard hovered={hovered} telling={{ say, language, zone }} width={size.width} />}
      </div>
    </div>
  )
}

/** The stretch somebody marks, over all lanes. */
function SketchBand({ sketch, span, width }: { sketch: Span; span: Span; width: number }) {
  const at = (ms: number): number => Math.min(width, Math.max(0, ((ms - span.fromMs) / widthOf(span)) * width))
  const [left, right] = [at(sketch.fromMs), at(sketch.toMs)]
  if (right - left < 1) return null
  return <div className="sketch-band" style={{ left: gutter + left, width: right - left }} />
}

/** The lane the keyboard stands on is brought into sight. */
function useScrollTo(
  scroller: { current: HTMLDivElement | null },
  paper: ReturnType<ReturnType<typeof createPaper>>,
  lane: number | null,
): void {
  useEffect(() => {
    const placed = lane === null ? undefined : paper.lanes[lane]
    const element = scroller.current
    if (placed === undefined || element === null) return
    if (placed.top < element.scrollTop) element.scrollTop = placed.top
    else if (placed.top + placed.height > element.scrollTop + element.clientHeight)
      element.scrollTop = Math.min(placed.top, placed.top + placed.height - element.clientHeight)
    // Only a move to another lane scrolls; a zoom that changes heights leaves the paper where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [lane])
}
