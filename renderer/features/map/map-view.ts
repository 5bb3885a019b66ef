import { geoMercatorRaw } from 'd3-geo'

/** What of the map is seen: its middle in map units, and pixels for one unit. */
export type MapView = { readonly x: number; readonly y: number; readonly scale: number }
export type MapSize = { readonly width: number; readonly height: number }
export type MapPoint = { readonly longitude: number; readonly latitude: number }

const radian = Math.PI / 180
/** Map units in one radian: enough for outlines to be written with two decimals. */
const units = 1_000
const earthMeters = 6_371_000
const nearest = 40
const farthest = 0.35

/** Mercator's projection in map units, north upwards. */
export function toMap(longitude: number, latitude: number): [number, number] {
  const [x, y] = geoMercatorRaw(longitude * radian, latitude * radian)
  return [x * units, -y * units]
}

/** Where a point of the map lies on the sheet, in pixels. */
export function onSheet(view: MapView, size: MapSize, { longitude, latitude }: MapPoint): [number, number] {
  const [x, y] = toMap(longitude, latitude)
  return [(x - view.x) * view.scale + size.width / 2, (y - view.y) * view.scale + size.height / 2]
}

/** The view that shows all points with room around them; all of Indonesia where there are none. */
export function fitted(points: readonly MapPoint[], size: MapSize): MapView {
  const corners = points.length === 0 ? archipelago : points
  const placed = corners.map(({ longitude, latitude }) => toMap(longitude, latitude))
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)]
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = points.length === 0 ? 0.94 : 0.62
  const scale = Math.min(
    (size.width * room) / Math.max(east - west, 2),
    (size.height * room) / Math.max(south - north, 2),
  )
  return { x: (west + east) / 2, y: (north + south) / 2, scale: clamp(scale, farthest, nearest) }
}

/** The view nearer or farther, the place under a pixel kept where it is. */
export function zoomedMap(view: MapView, factor: number, at: { x: number; y: number; size: MapSize }): MapView {
  const scale = clamp(view.scale * factor, farthest, nearest * 40)
  const [dx, dy] = [at.x - at.size.width / 2, at.y - at.size.height / 2]
  return {
    x: view.x + dx / view.scale - dx / scale,
    y: view.y + dy / view.scale - dy / scale,
    scale,
  }
}

export function movedMap(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }
}

/** Latitude and longitude of a pixel. */
export function offSheet(view: MapView, size: MapSize, { x, y }: { x: number; y: number }): MapPoint {
  const mapX = (x - size.width / 2) / view.scale + view.x
  const mapY = (y - size.height / 2) / view.scale + view.y
  const latitude = (2 * Math.atan(Math.exp(-mapY / units)) - Math.PI / 2) / radian
  return { longitude: mapX / units / radian, latitude }
}

/** Metres that one pixel stands for at a latitude. */
export function metersPerPixel(view: MapView, latitude: number): number {
  return (earthMeters * Math.cos(latitude * radian)) / (units * view.scale)
}

/** A round length of at most `pixels`: its metres and its width. */
export function scaleBar(view: MapView, latitude: number, pixels: number): { meters: number; width: number } {
  const perPixel = metersPerPixel(view, latitude)
  const most = perPixel * pixels
  const power = 10 ** Math.floor(Math.log10(most))
  const meters = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power
  return { meters, width: meters / perPixel }
}

/** Degrees between the lines of the graticule at a scale. */
export function graticuleStep(view: MapView): number {
  const wanted = 110 / (view.scale * units * radian)
  return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10].find((step) => step >= wanted) ?? 10
}

const archipelago: readonly MapPoint[] = [
  { longitude: 95, latitude: 6 },
  { longitude: 141, latitude: -11 },
]

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
