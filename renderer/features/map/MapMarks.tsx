import { mapText } from '../../../src/text/screens/map.ts'
import { useSay } from '../../ui/language.tsx'
import { conflictsOf, type MapPlace, type Track, type Visit } from './map-places.ts'
import { metersPerPixel, onSheet, type MapSize, type MapView } from './map-view.ts'

type MarksProps = {
  view: MapView
  size: MapSize
  places: readonly MapPlace[]
  visits: readonly Visit[]
  tracks: readonly Track[]
  selectedId: string | null
  onChoose: (place: MapPlace) => void
}

/** Places with the circle their point lies in, ways in order of time, and one person in two places. */
export function MapMarks(props: MarksProps) {
  const { view, size, places, visits, tracks, selectedId, onChoose } = props
  const at = (place: MapPlace): [number, number] => onSheet(view, size, place)
  return (
    <g>
      {tracks.map((track, index) =>
        track.steps.map((step, order) => (
          <TrackStep
            key={`${track.person}${order}`}
            from={at(step.from)}
            to={at(step.to)}
            bend={12 + order * 9 + index * 5}
            disputed={step.disputed}
            order={order + 1}
          />
        )),
      )}
      {conflictsOf(visits).map(({ one, other }) => (
        <ConflictLine key={`${one.key} ${other.key}`} from={at(one)} to={at(other)} />
      ))}
      {groupsOf(places, at).map((group) => (
        <PlaceMark
          key={group.places[0].key}
          group={group}
          view={view}
          isFar={group.x > size.width * farShare}
          selected={group.places.some((place) => place.events.some(({ id }) => id === selectedId))}
          onChoose={onChoose}
        />
      ))}
    </g>
  )
}

type Spot = readonly [number, number]

/** A bent line with its number: an order in time, never a route. */
function TrackStep(props: { from: Spot; to: Spot; bend: number; disputed: boolean; order: number }) {
  const { from, to, bend, disputed, order } = props
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (length < 14) return null
  const middle = [(from[0] + to[0]) / 2 - (dy / length) * bend, (from[1] + to[1]) / 2 + (dx / length) * bend] as const
  const turn = (Math.atan2(to[1] - middle[1], to[0] - middle[0]) * 180) / Math.PI
  const peak = [(from[0] + to[0] + 2 * middle[0]) / 4, (from[1] + to[1] + 2 * middle[1]) / 4] as const
  return (
    <g className={`map__track${disputed ? ' map__track--disputed' : ''}`}>
      <path d={`M${from.join(' ')}Q${middle.join(' ')} ${to.join(' ')}`} />
      <path d="M-15 -4.5L-8 0L-15 4.5" transform={`translate(${to.join(' ')}) rotate(${turn})`} />
      <circle cx={peak[0]} cy={peak[1]} r={7} />
      <text x={peak[0]} y={peak[1] + 3.5} textAnchor="middle">
        {order}
      </text>
    </g>
  )
}

function ConflictLine({ from, to }: { from: Spot; to: Spot }) {
  const say = useSay()
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  return (
    <g className="map__conflict">
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <path d="M0 -6L6 0L0 6L-6 0z" transform={`translate(${x} ${y})`} />
      <text x={x + 11} y={y + 4}>
        {say(mapText.twoPlaces)}
      </text>
    </g>
  )
}

/** Beyond this share of the sheet names stand on the left of their mark: on the right they would leave it. */
export const farShare = 0.68

type Group = { readonly places: readonly [MapPlace, ...MapPlace[]]; readonly x: number; readonly y: number }

/** Places that would lie on one another become one mark with both names. */
function groupsOf(places: readonly MapPlace[], at: (place: MapPlace) => Spot): Group[] {
  const groups: Group[] = []
  for (const place of places) {
    const [x, y] = at(place)
    const near = groups.findIndex((group) => Math.hypot(group.x - x, group.y - y) < 22)
    const found = groups[near]
    if (found === undefined) groups.push({ places: [place], x, y })
    else groups[near] = { ...found, places: [...found.places, place] }
  }
  return groups
}

function PlaceMark(props: {
  group: Group
  view: MapView
  isFar: boolean
  selected: boolean
  onChoose: (place: MapPlace) => void
}) {
  const { group, view, isFar, selected, onChoose } = props
  const say = useSay()
  const [first] = group.places
  const events = group.places.reduce((sum, place) => sum + place.events.length, 0)
  const radius = first.accuracyMeters === null ? null : first.accuracyMeters / metersPerPixel(view, first.latitude)
  return (
    <g
      className={`map__place${selected ? ' map__place--selected' : ''}`}
      transform={`translate(${group.x} ${group.y})`}
      onClick={() => onChoose(first)}
    >
      {radius !== null && radius > 10 && <circle className="map__accuracy" r={radius} />}
      <circle className={`map__dot${first.accuracyMeters === null ? ' map__dot--unsure' : ''}`} r={9} />
      <text className="map__count" y={4} textAnchor="middle">
        {events}
      </text>
      {group.places.map((place, index) => (
        <text
          key={place.key}
          className="map__name"
          x={isFar ? -14 : 14}
          y={4 + index * 15}
          textAnchor={isFar ? 'end' : 'start'}
        >
          {place.name}
        </text>
      ))}
      <title>{say(mapText.placeEvents, { count: events })}</title>
    </g>
  )
}
