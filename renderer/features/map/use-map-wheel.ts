import { useEffect, useRef } from 'react'
import { zoomedMap, type MapSize, type MapView } from './map-view.ts'

/** React's own wheel listener is passive; zooming has to keep the page from scrolling, so it is added by hand. */
export function useMapWheel(
  holder: { current: HTMLDivElement | null },
  ground: { view: MapView; size: MapSize | null; setView: (view: MapView) => void },
): void {
  const latest = useRef(ground)
  useEffect(() => {
    latest.current = ground
  })
  useEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const onWheel = (wheel: WheelEvent): void => {
      const { view, size, setView } = latest.current
      if (size === null) return
      wheel.preventDefault()
      const box = element.getBoundingClientRect()
      const at = { x: wheel.clientX - box.left, y: wheel.clientY - box.top, size }
      setView(zoomedMap(view, Math.exp(-Math.max(-240, Math.min(240, wheel.deltaY)) * 0.002), at))
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [holder])
}
