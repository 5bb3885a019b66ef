import { useEffect, useRef, type RefObject } from 'react'

/**
 * Hears the wheel over an element and may keep the page from scrolling, which React's own listener, a passive one, cannot.
 *
 * `onWheel` is the newest each time; it prevents the default itself where it takes the turn.
 */
export function useWheel(
  holder: RefObject<HTMLElement | null>,
  onWheel: (wheel: WheelEvent, element: HTMLElement) => void,
): void {
  const latest = useRef(onWheel)
  useEffect(() => {
    latest.current = onWheel
  })
  useEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const hear = (wheel: WheelEvent): void => latest.current(wheel, element)
    element.addEventListener('wheel', hear, { passive: false })
    return () => element.removeEventListener('wheel', hear)
  }, [holder])
}

/** By how much one turn of the wheel enlarges; a jump of a coarse wheel counts as one turn. */
export function wheelFactor({ deltaY }: WheelEvent): number {
  return Math.exp(-Math.max(-240, Math.min(240, deltaY)) * 0.002)
}
