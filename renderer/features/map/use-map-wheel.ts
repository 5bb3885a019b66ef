import type { RefObject } from 'react'
import { useWheel, wheelFactor } from '../../ui/use-wheel.ts'
import { zoomedMap, type MapSize, type MapView } from './map-view.ts'

/** The wheel enlarges the map where the pointer is. */
export function useMapWheel(
  holder: RefObject<HTMLDivElement | null>,
  { view, size, setView }: { view: MapView; size: MapSize | null; setView: (view: MapView) => void },
): void {
  useWheel(holder, (wheel, element) => {
    if (size === null) return
    wheel.preventDefault()
    const box = element.getBoundingClientRect()
    const at = { x: wheel.clientX - box.left, y: wheel.clientY - box.top, size }
    setView(zoomedMap(view, wheelFactor(wheel), at))
  })
}
