import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { StageRuler } from '../../../src/contract/stage-ruler.ts'
import type { EventView } from '../../../src/contract/timeline.ts'
import { timelineText } from '../../../src/text/screens/timeline.ts'
import { useCase } from '../../app/case-context.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { tellSpan } from './model/tell-span.ts'
import { DensityStrip } from './DensityStrip.tsx'
import { FigureActs } from './figure/FigureActs.tsx'
import { bandsOf, timeOffOf, pivotOf, type Ground } from './model/ground.ts'
import type { Span } from './model/span.ts'
import { axisOf } from './model/ticks.ts'
import type { TimelineModel } from './model/timeline-model.ts'
import { AxisRuler, StageBands } from './Rulers.tsx'
import { gutter } from './sheet-shape.ts'
import { SketchBar } from './SketchBar.tsx'
import { TimelineStage } from './TimelineStage.tsx'
import { useSize } from '../../ui/use-size.ts'
import { useWorkingDays } from './use-working-days.ts'
import { useWindow, type TimelineWindow } from './use-window.ts'

export type DrawingProps = {
  model: TimelineModel
  events: readonly EventView[]
  ruler: StageRuler | null
  selectedId: string | null
  show: { elapsed: boolean; daysOff: boolean }
  /** Whose timeline this is, for the title of the figure. */
  about: string
  onOpen: (id: string) => void
}

/** The drawing with its window: axis, lanes, stages, and the strip with the whole case. */
export function TimelineDrawing(props: DrawingProps) {
  const { model, show } = props
  const say = useSay()
  const { zone } = useCase()
  const scroller = useRef<HTMLDivElement>(null)
  const size = useSize(scroller)
  const view = useWindow(model.extent)
  const ground = useGround(props, view.span, (size?.width ?? 0) - gutter)
  const width = Math.max(0, (size?.width ?? 0) - gutter)
  const axis = useMemo(() => axisOf(view.span, Math.max(1, width), { zone, say }), [view.span, width, zone, say])
  const across = { span: view.span, width, ground }
  const contentOf = useLatest({ model, ground, span: view.span, about: props.about, elapsed: show.elapsed })
  const [sketch, setSketch] = useState<Span | null>(null)
  return (
    <div className="timeline">
      {size && <AxisRuler axis={axis} zone={zone} {...across} />}
      <div className="timeline__holder">
        <TimelineStage
          {...{ model, view, axis, ground, size, scroller, sketch }}
          onSketch={setSketch}
          selectedId={props.selectedId}
          elapsed={show.elapsed}
          onOpen={props.onOpen}
        />
      </div>
      {size && <StageBands {...across} />}
      {sketch !== null && <SketchBar sketch={sketch} view={view} onClear={() => setSketch(null)} />}
      <div className="timeline__foot">
        <span className="quiet small">{tellSpan(view.span, zone, say)}</span>
        <span className="grow" />
        <FigureActs contentOf={contentOf} />
        <WindowButtons {...view} />
      </div>
      {size && (
        <DensityStrip columns={model.whole} whole={view.whole} span={view.span} width={size.width} onMove={view.set} />
      )}
    </div>
  )
}

function useGround({ events, ruler, show }: DrawingProps, span: Span, width: number): Ground {
  const say = useSay()
  const language = useLanguage()
  const { caseId, zone } = useCase()
  const days = useWorkingDays(caseId, span)
  // The bands do not change while the window moves.
  const fixed = useMemo(
    () => ({
      bands: bandsOf(ruler, zone, language),
      pivot: pivotOf(ruler, events, { zone, language, title: say(timelineText.pivotTitle) }),
    }),
    [events, language, ruler, say, zone],
  )
  return useMemo(
    () => ({ ...fixed, timeOff: show.daysOff ? timeOffOf(span, { width, days }) : [] }),
    [days, fixed, show.daysOff, span, width],
  )
}

/** The newest of something that changes with each frame, behind a function that never changes. */
function useLatest<Value>(value: Value): () => Value {
  const held = useRef(value)
  useEffect(() => {
    held.current = value
  })
  return useCallback(() => held.current, [])
}

type Acts = Pick<TimelineWindow, 'step' | 'zoom' | 'showWhole'>

/** The acts on the window for the hand. */
function WindowButtonsOf({ step, zoom, showWhole }: Acts) {
  const say = useSay()
  return (
    <>
      <IconButton icon={ChevronLeft} name={say(timelineText.earlier)} keys="[" onPress={() => step(-1)} />
      <IconButton icon={ChevronRight} name={say(timelineText.later)} keys="]" onPress={() => step(1)} />
      <IconButton icon={ZoomOut} name={say(timelineText.zoomOut)} keys="−" onPress={() => zoom(1 / 0.6)} />
      <IconButton icon={ZoomIn} name={say(timelineText.zoomIn)} keys="+" onPress={() => zoom(0.6)} />
      <IconButton icon={Maximize2} name={say(timelineText.whole)} keys="0" onPress={showWhole} />
    </>
  )
}

/** Five buttons with tooltips cost a tenth of a frame; they do not change while the window moves. */
const WindowButtons = memo(WindowButtonsOf, (before, after) => before.step === after.step)
