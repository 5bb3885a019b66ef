import { useRef, type PointerEvent, type RefObject } from 'react'
import { useWheel, wheelFactor } from '../../ui/use-wheel.ts'
import type { Point } from './picture-view.ts'
import type { PictureDesk } from './use-picture-view.ts'

/** A press that moved less was meant as a press. */
const slackPixels = 4

/** Wheel and pointer on the stage: the wheel enlarges where the pointer is, a drag moves what is enlarged. */
export function useStageHand(stage: RefObject<HTMLElement | null>, desk: PictureDesk) {
  const start = useRef<{ at: Point; moving: boolean } | null>(null)
  useWheel(stage, (wheel, element) => {
    wheel.preventDefault()
    const box = element.getBoundingClientRect()
    const at = { x: wheel.clientX - box.left - box.width / 2, y: wheel.clientY - box.top - box.height / 2 }
    desk.zoomBy(wheelFactor(wheel), at)
  })
  const end = (): void => void (start.current = null)
  return {
    onPointerDown(pointer: PointerEvent): void {
      if (pointer.button === 0 && !desk.isWhole) start.current = { at: placeOf(pointer), moving: false }
    },
    onPointerMove(pointer: PointerEvent<HTMLElement>): void {
      const now = placeOf(pointer)
      const from = start.current
      if (from === null) return
      const by = { x: now.x - from.at.x, y: now.y - from.at.y }
      if (!from.moving && Math.hypot(by.x, by.y) < slackPixels) return
      // Taken hold of only once it is a drag: a captured pointer would take the press away from a mark.
      if (!from.moving) pointer.currentTarget.setPointerCapture(pointer.pointerId)
      desk.moveBy(by)
      start.current = { at: now, moving: true }
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

function placeOf(pointer: { clientX: number; clientY: number }): Point {
  return { x: pointer.clientX, y: pointer.clientY }
}
