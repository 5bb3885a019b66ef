import { mapText } from '../../../src/text/screens/map.ts'
import type { Say } from '../../ui/language.tsx'
import type { MapPoint } from './map-view.ts'

/** `2,7310° LS 121,4980° BT`, with the decimals the point has. */
export function showCoordinates({ latitude, longitude }: MapPoint, say: Say): string {
  return `${showLatitude(latitude, say, 4)} ${showLongitude(longitude, say, 4)}`
}

export function showLatitude(latitude: number, say: Say, decimals: number): string {
  return say(latitude < 0 ? mapText.south : mapText.north, { degrees: degrees(latitude, decimals) })
}

export function showLongitude(longitude: number, say: Say, decimals: number): string {
  return say(longitude < 0 ? mapText.west : mapText.east, { degrees: degrees(longitude, decimals) })
}

/** `350 m`, `12 km`. */
export function showMeters(meters: number): string {
  return meters < 1_000 ? `${Math.round(meters)} m` : `${Math.round(meters / 100) / 10} km`.replace('.', ',')
}

function degrees(value: number, decimals: number): string {
  return Math.abs(value).toFixed(decimals).replace('.', ',')
}
