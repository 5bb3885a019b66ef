import { memo } from 'react'
import { mapText } from '../../../src/text/screens/map.ts'
import { useSay } from '../../ui/language.tsx'
import { graticuleStep, offSheet, onSheet, type MapSize, type MapView } from './map-view.ts'
import { neighbours, provinces } from './outlines.ts'
import { pathOfOutline } from './read-outline.ts'
import { showLatitude, showLongitude } from './show-coordinates.ts'

/** Provinces made in 2022, which the outlines do not have: their capitals, as points. */
const newerProvinces = [
  { name: 'Papua Barat Daya', longitude: 131.25, latitude: -0.88 },
  { name: 'Papua Tengah', longitude: 135.5, latitude: -3.36 },
  { name: 'Papua Pegunungan', longitude: 138.95, latitude: -4.09 },
  { name: 'Papua Selatan', longitude: 140.4, latitude: -8.49 },
] as const

/** Land, borders of provinces and the graticule. */
export function MapGround({ view, size }: { view: MapView; size: MapSize }) {
  const { width, height } = size
  const move = `translate(${width / 2 - view.x * view.scale} ${height / 2 - view.y * view.scale}) scale(${view.scale})`
  return (
    <>
      <g transform={move}>
        <Land />
      </g>
      <Graticule view={view} size={size} />
      {newerProvinces.map((province) => {
        const [x, y] = onSheet(view, size, province)
        return (
          <g key={province.name} className="map__newer">
            <rect x={x - 3} y={y - 3} width={6} height={6} />
            {view.scale > 0.9 && (
              <text x={x + 7} y={y + 4}>
                {province.name}
              </text>
            )}
          </g>
        )
      })}
    </>
  )
}

/** Written once; panning and zooming only move it. */
const Land = memo(() => (
  <>
    <path className="map__other" d={pathOfOutline(neighbours)} />
    {provinces.map((province) => (
      <path key={province.code} className="map__province" d={pathOfOutline(province.path)}>
        <title>{province.name}</title>
      </path>
    ))}
  </>
))

function Graticule({ view, size }: { view: MapView; size: MapSize }) {
  const say = useSay()
  const step = graticuleStep(view)
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)))
  const northWest = offSheet(view, size, { x: 0, y: 0 })
  const southEast = offSheet(view, size, { x: size.width, y: size.height })
  const along = (from: number, to: number): number[] =>
    Array.from({ length: Math.min(60, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, index) =>
      Number(((Math.ceil(from / step) + index) * step).toFixed(4)),
    )
  return (
    <g className="map__graticule">
      <title>{say(mapText.graticule)}</title>
      {along(northWest.longitude, southEast.longitude).map((longitude) => {
        const [x] = onSheet(view, size, { longitude, latitude: 0 })
        return (
          <g key={longitude}>
            <line x1={x} x2={x} y1={0} y2={size.height} />
            <text x={x + 4} y={12}>
              {showLongitude(longitude, say, decimals)}
            </text>
          </g>
        )
      })}
      {along(southEast.latitude, northWest.latitude).map((latitude) => {
        const [, y] = onSheet(view, size, { longitude: 0, latitude })
        return (
          <g key={latitude}>
            <line x1={0} x2={size.width} y1={y} y2={y} />
            <text x={4} y={y - 4}>
              {latitude === 0 ? say(mapText.equator) : showLatitude(latitude, say, decimals)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
