import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useCase } from '../../app/case-context.tsx'
import { useWorkbench } from '../../app/workbench.tsx'
import { useSay } from '../../ui/language.tsx'
import type { Ground } from './model/ground.ts'
import type { Paper, Sheet } from './model/lay-out-paper.ts'
import type { Axis } from './model/ticks.ts'
import type { TimelineModel } from './model/timeline-model.ts'
import { paintFrame } from './paint/paint-frame.ts'
import { relationSpots } from './paint/paint-relations.ts'
import { createPictureStore } from './paint/picture-store.ts'
import { readPalette } from './paint/read-palette.ts'
import { createTileStore } from './paint/tile-store.ts'

export type CanvasContent = {
  model: TimelineModel
  paper: Paper
  sheet: Sheet
  axis: Axis
  ground: Ground
  scrollTop: number
  elapsed: boolean
}

/** Paints the sheet once for each change of what is on it; the work of each frame is noted for `npm run bench`. */
export function useCanvas(canvas: RefObject<HTMLCanvasElement | null>, content: CanvasContent): void {
  const say = useSay()
  const { caseId } = useCase()
  const { transport } = useWorkbench()
  const [repaints, setRepaints] = useState(0)
  const tiles = useRef(createTileStore())
  const look = useRef<ReturnType<typeof readPalette> | null>(null)
  const repaint = useRef(() => {
    tiles.current.forget()
    look.current = null
    setRepaints((count) => count + 1)
  })
  // One store for a case: pictures that have come stay while the paper is dragged.
  const pictureOf = useMemo(
    () => createPictureStore((evidence) => transport.assetUrl(caseId, evidence, 'thumbnail'), repaint.current),
    [caseId, transport],
  )
  const { model, paper, sheet, axis, ground, scrollTop, elapsed } = content
  const { span, width, height } = sheet
  // Found once for each layout, not in each frame.
  const spots = useMemo(() => relationSpots(model, paper), [model, paper])
  const scale = useRef(0)
  useLookChange(repaint.current)
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d', { alpha: false })
    if (!element || !context || sheet.width <= 0) return
    const startMs = performance.now()
    const pixelRatio = window.devicePixelRatio
    fitCanvas(element, sheet, pixelRatio)
    const isZooming = scale.current !== 0 && scale.current !== paper.pixelsPerMs
    scale.current = paper.pixelsPerMs
    look.current ??= readPalette(element)
    paintFrame({
      context,
      model,
      paper,
      spots,
      sheet,
      scrollTop,
      elapsed,
      pixelRatio,
      say,
      pictureOf,
      ...look.current,
      ground: { axis, ground },
      tiles: isZooming ? null : tiles.current,
    })
    performance.measure('timeline-paint', { start: startMs, end: performance.now() })
    // The sheet is made anew in each render; what it says is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [axis, canvas, elapsed, ground, height, model, paper, pictureOf, repaints, say, scrollTop, span, spots, width])
}

function fitCanvas(element: HTMLCanvasElement, { width, height }: Sheet, pixelRatio: number): void {
  const [across, down] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
  if (element.width === across && element.height === down) return
  element.width = across
  element.height = down
  element.style.width = `${width}px`
  element.style.height = `${height}px`
}

/** Another theme or a typeface that came late: everything painted before is of the old look. */
function useLookChange(repaint: () => void): void {
  useEffect(() => {
    const observer = new MutationObserver(repaint)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    let isHere = true
    void document.fonts.ready.then(() => isHere && repaint())
    return () => {
      isHere = false
      observer.disconnect()
    }
  }, [repaint])
}
