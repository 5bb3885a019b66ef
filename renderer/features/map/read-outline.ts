import { toMap } from './map-view.ts'

/** An outline as a path in map units: see {@link toMap}. */
export function pathOfOutline(path: string): string {
  return path
    .split(';')
    .map((ring) => `M${pointsOf(ring).join('L')}Z`)
    .join('')
}

function pointsOf(ring: string): string[] {
  const steps = ring.split(' ').map(Number)
  const points: string[] = []
  let [longitude, latitude] = [0, 0]
  for (let at = 0; at + 1 < steps.length; at += 2) {
    longitude += steps[at] ?? 0
    latitude += steps[at + 1] ?? 0
    const [x, y] = toMap(longitude / 100, latitude / 100)
    points.push(`${x.toFixed(2)} ${y.toFixed(2)}`)
  }
  return points
}
