import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { useWheel, wheelFactor } from '../../ui/use-wheel.ts'
import { widthOf, type Span } from './model/span.ts'
import type { LaidItem } from './model/lay-out-lane.ts'
import type { Paper } from './model/lay-out-paper.ts'
import type { TimelineModel } from './model/timeline-model.ts'
import { findItem } from './paint/find-item.ts'
import { gutter } from './sheet-shape.ts'
import { openCluster } from './open-cluster.ts'
import type { MarkFocus } from './use-focus-mark.ts'
import type { TimelineWindow } from './use-window.ts'

export type Hovered = { lane: Paper['lanes'][number]; item: LaidItem; x: number; y: number }

export type PointerGround = {
  model: TimelineModel
  paper: Paper
  view: TimelineWindow
  focus: MarkFocus
  left: number
  scrollTop: number
  width: number
  onOpen: (id: string) => void
  onSketch: (sketch: Span | null) => void
}

/** Drag to move, drag with shift or the right button to mark a stretch, wheel to zoom, shift and wheel to move, click to select. */
export function usePointer(scroller: RefObject<HTMLDivElement | null>, ground: PointerGround) {
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const drag = useRef<{ x: number; span: Span; isMoving: boolean; isSketch: boolean } | null>(null)
  useSheetWheel(scroller, ground)
  const at = (pointer: { clientX: number; clientY: number; currentTarget: HTMLElement }): Hovered | null => {
    const box = pointer.currentTarget.getBoundingClientRect()
    const [x, y] = [pointer.clientX - box.left - gutter, pointer.clientY - box.top + ground.scrollTop]
    if (x < 0) return null
    const found = findItem(ground.paper, {
      x: x + ground.left,
      y,
      sight: { left: ground.left, right: ground.left + ground.width },
    })
    return found === null ? null : { ...found, x: pointer.clientX - box.left, y }
  }
  const stretchOf = (pointer: PointerEvent<HTMLDivElement>, fromX: number): Span => {
    const left = pointer.currentTarget.getBoundingClientRect().left + gutter
    const { span } = ground.view
    const msOf = (x: number): number => span.fromMs + ((x - left) / ground.width) * widthOf(span)
    const [fromMs, toMs] = [msOf(Math.min(fromX, pointer.clientX)), msOf(Math.max(fromX, pointer.clientX))]
    return { fromMs: Math.max(fromMs, span.fromMs), toMs: Math.min(toMs, span.toMs) }
  }
  const press = (found: Hovered): void => {
    const lane = ground.paper.lanes.indexOf(found.lane)
    if (found.item.kind === 'cluster') {
      ground.focus.set({ lane, place: found.item.first })
      return openCluster(ground.view, found.lane.lane.columns, found.item)
    }
    ground.focus.set({ lane, place: found.item.place })
    const mark = found.lane.lane.columns.marks.at(found.item.place)
    if (mark !== undefined) ground.onOpen(mark.id)
  }
  const handlers = {
    onPointerDown: (pointer: PointerEvent<HTMLDivElement>): void => {
      const isSketch = pointer.button === 2 || (pointer.button === 0 && pointer.shiftKey)
      if (pointer.button !== 0 && !isSketch) return
      if (pointer.clientX - pointer.currentTarget.getBoundingClientRect().left < gutter) return
      drag.current = { x: pointer.clientX, span: ground.view.span, isMoving: false, isSketch }
    },
    onPointerMove: (pointer: PointerEvent<HTMLDivElement>): void => {
      const from = drag.current
      if (from === null) return setHovered(at(pointer))
      const byPixels = pointer.clientX - from.x
      if (!from.isMoving && Math.abs(byPixels) < 4) return
      if (!from.isMoving) {
        from.isMoving = true
        pointer.currentTarget.setPointerCapture(pointer.pointerId)
        setHovered(null)
      }
      if (from.isSketch) return ground.onSketch(stretchOf(pointer, from.x))
      const byMs = (byPixels / ground.width) * widthOf(from.span)
      ground.view.set({ fromMs: from.span.fromMs - byMs, toMs: from.span.toMs - byMs })
    },
    onPointerUp: (pointer: PointerEvent<HTMLDivElement>): void => {
      const wasDrag = drag.current?.isMoving === true || pointer.button === 2
      drag.current = null
      const found = wasDrag ? null : at(pointer)
      if (found !== null) press(found)
    },
    /** The right button marks a stretch here; a menu over it would be in the way. */
    onContextMenu: (menu: MouseEvent): void => menu.preventDefault(),
    onPointerLeave: (): void => setHovered(null),
  }
  return { hovered, handlers }
}

/** The wheel zooms where the pointer is, and steps where it is turned sideways. */
function useSheetWheel(scroller: RefObject<HTMLDivElement | null>, { view, width }: PointerGround): void {
  const gesture = useRef({ boxLeft: 0, lastMs: -Infinity })
  useWheel(scroller, (wheel, element) => {
    const { current } = gesture
    // Asked once a gesture, not once an event: the sheet does not move while it is zoomed.
    if (wheel.timeStamp - current.lastMs > 300) current.boxLeft = element.getBoundingClientRect().left
    current.lastMs = wheel.timeStamp
    const x = wheel.clientX - current.boxLeft - gutter
    // Over the names the wheel scrolls the lanes, as in any list.
    if (x < 0) return
    wheel.preventDefault()
    const across = wheel.shiftKey ? wheel.deltaY + wheel.deltaX : wheel.deltaX
    if (across !== 0 && (wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)))
      return view.step(across / 1_000)
    // A span shrinks where a picture grows, and more gently.
    view.zoom(wheelFactor(wheel) ** -0.8, view.span.fromMs + (x / width) * widthOf(view.span))
  })
}
