import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { ItemPlace } from '../../../src/contract/item-places.ts'
import type { EventView } from '../../../src/contract/timeline.ts'
import { mapText } from '../../../src/text/screens/map.ts'
import { useCase } from '../../app/case-context.tsx'
import { useAnswerOr } from '../../app/workbench.tsx'
import { IconButton } from '../../ui/Button.tsx'
import { useSay } from '../../ui/language.tsx'
import { useSize } from '../../ui/use-size.ts'
import { ItemMarks } from './ItemMarks.tsx'
import { MapGround } from './MapGround.tsx'
import { MapMarks } from './MapMarks.tsx'
import { fitted, movedMap, offSheet, scaleBar, zoomedMap, type MapSize, type MapView } from './map-view.ts'
import { placesOf, trackOf, visitsOf, type MapPlace } from './map-places.ts'
import { outlineErrorKm } from './outlines.ts'
import { showMeters } from './show-coordinates.ts'
import { useMapWheel } from './use-map-wheel.ts'
import { VisitList } from './VisitList.tsx'

export type MapProps = {
  events: readonly EventView[]
  /** Whose ways are drawn. */
  people: readonly string[]
  selectedId: string | null
  /** The item selected, wherever it was selected. */
  selectedItem: string | null
  onOpen: (id: string) => void
  onOpenItem: (evidence: string) => void
}

/** Where it happened, without a network: outlines for orientation, places as they were stated, and the same selection as everywhere. */
export function TimelineMap(props: MapProps) {
  const { events, people, selectedId, selectedItem, onOpen, onOpenItem } = props
  const { caseId } = useCase()
  const items = itemsOf(useAnswerOr('places.items', { caseId }, noItems), events, people)
  const say = useSay()
  const holder = useRef<HTMLDivElement>(null)
  const size = useSize(holder)
  const [chosen, setView] = useState<MapView | null>(null)
  const places = placesOf(events)
  const visits = visitsOf(events, places)
  const tracks = people.map((person) => trackOf(person, visits))
  const view = chosen ?? fitted([...places, ...items], size ?? { width: 800, height: 400 })
  const move = useMapMoves({ holder, size, view, setView })
  const choose = (place: MapPlace): void => {
    const at = place.events.findIndex(({ id }) => id === selectedId)
    const next = place.events[(at + 1) % place.events.length]
    if (next !== undefined) onOpen(next.id)
  }
  return (
    <div className="map">
      <div
        ref={holder}
        className="map__sheet"
        role="group"
        aria-label={say(mapText.name, { count: places.length, items: items.length })}
        tabIndex={0}
        {...move.handlers}
      >
        {size && (
          <svg className="map__drawing" width={size.width} height={size.height} aria-hidden="true">
            <MapGround view={view} size={size} />
            <ItemMarks {...{ view, size, items, selectedItem }} onChoose={onOpenItem} />
            <MapMarks {...{ view, size, places, visits, tracks, selectedId }} onChoose={choose} />
            <ScaleBar view={view} size={size} />
          </svg>
        )}
        {places.length + items.length === 0 && <p className="map__none">{say(mapText.noCoordinates)}</p>}
        <div className="map__acts">
          <IconButton icon={ZoomIn} name={say(mapText.zoomIn)} keys="+" onPress={() => move.zoom(1.6)} />
          <IconButton icon={ZoomOut} name={say(mapText.zoomOut)} keys="−" onPress={() => move.zoom(1 / 1.6)} />
          <IconButton icon={Maximize2} name={say(mapText.fit)} keys="0" onPress={() => setView(null)} />
        </div>
      </div>
      <p className="map__credit">{say(mapText.credit, { km: outlineErrorKm })}</p>
      <VisitList {...{ visits, items, selectedId, selectedItem, onOpen, onOpenItem }} />
    </div>
  )
}

const noItems: readonly never[] = []

/** Of one person: what the events shown rest on. Of everybody: every item whose file names a point. */
function itemsOf(
  all: readonly ItemPlace[],
  events: readonly EventView[],
  people: readonly string[],
): readonly ItemPlace[] {
  if (people.length !== 1) return all
  const cited = new Set(
    events.flatMap(({ event }) => event.supports.flatMap((one) => (one.kind === 'evidence' ? [one.number] : []))),
  )
  return all.filter(({ evidence }) => cited.has(evidence))
}

type Moves = {
  holder: { current: HTMLDivElement | null }
  size: MapSize | null
  view: MapView
  setView: (view: MapView | null) => void
}

/** Drag and arrows move, wheel and plus and minus zoom, 0 shows all places. */
function useMapMoves({ holder, size, view, setView }: Moves) {
  const drag = useRef<{ x: number; y: number; view: MapView } | null>(null)
  const zoom = (factor: number): void => {
    if (size) setView(zoomedMap(view, factor, { x: size.width / 2, y: size.height / 2, size }))
  }
  useMapWheel(holder, { view, size, setView })
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => setView(movedMap(view, 60, 0)),
    ArrowRight: () => setView(movedMap(view, -60, 0)),
    ArrowUp: () => setView(movedMap(view, 0, 60)),
    ArrowDown: () => setView(movedMap(view, 0, -60)),
    '+': () => zoom(1.6),
    '=': () => zoom(1.6),
    '-': () => zoom(1 / 1.6),
    '0': () => setView(null),
  }
  const handlers = {
    onKeyDown: (key: KeyboardEvent): void => {
      const act = acts[key.key]
      if (act === undefined || key.altKey || key.ctrlKey || key.target !== key.currentTarget) return
      key.preventDefault()
      act()
    },
    onPointerDown: (pointer: PointerEvent<HTMLDivElement>): void => {
      if (pointer.button === 0) drag.current = { x: pointer.clientX, y: pointer.clientY, view }
    },
    onPointerMove: (pointer: PointerEvent<HTMLDivElement>): void => {
      const from = drag.current
      if (from === null || pointer.buttons === 0) return
      setView(movedMap(from.view, pointer.clientX - from.x, pointer.clientY - from.y))
    },
    onPointerUp: (): void => {
      drag.current = null
    },
  }
  return { zoom, handlers }
}

function ScaleBar({ view, size }: { view: MapView; size: MapSize }) {
  const middle = offSheet(view, size, { x: size.width / 2, y: size.height / 2 })
  const { meters, width } = scaleBar(view, middle.latitude, 130)
  const y = size.height - 16
  return (
    <g className="map__scale" transform={`translate(${size.width - width - 18} ${y})`}>
      <path d={`M0 -5V0H${width}V-5`} />
      <text x={width / 2} y={-6} textAnchor="middle">
        {showMeters(meters)}
      </text>
    </g>
  )
}
