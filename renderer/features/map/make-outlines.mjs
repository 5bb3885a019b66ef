// Makes outlines.ts from what the registry holds: province outlines (@svg-maps/indonesia, CC BY 4.0, drawn without a projection) laid on the
// coast of Natural Earth (world-atlas, public domain) by least squares, and the land of the neighbours. Run: node make-outlines.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'))
const near = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'))
const svg = readFileSync(require.resolve('@svg-maps/indonesia/indonesia.svg'), 'utf8')
const frame = { west: 92, east: 144, south: -14, north: 10 }

const words = {
  'Bangka Belitung': 'Kepulauan Bangka Belitung',
  'Jakarta Raya': 'DKI Jakarta',
  Yogyakarta: 'DI Yogyakarta',
}

function ringsOfPath(d) {
  const rings = []
  let ring = null
  let [x, y] = [0, 0]
  let command = ''
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g) ?? []
  for (let at = 0; at < tokens.length;) {
    if (/[a-zA-Z]/.test(tokens[at])) {
      command = tokens[at]
      at += 1
      if (command === 'm') rings.push((ring = []))
      if (command === 'z' && ring?.[0]) [x, y] = ring[0]
      continue
    }
    if (command !== 'm' || ring === null) throw new Error(`path command ${command} is not known`)
    x += Number(tokens[at])
    y += Number(tokens[at + 1])
    ring.push([x, y])
    at += 2
  }
  return rings.filter((one) => one.length > 2)
}

function coastOfIndonesia() {
  const country = world.objects.countries.geometries.find((one) => one.properties.name === 'Indonesia')
  return feature(world, country).geometry.coordinates.flat(2)
}

const mercator = (latitude) => (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI
const latitudeOf = (y) => (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90

// The line that fits best through pairs, after Gauss; the far tenth is left out, because islands differ between the two sources.
function fitLine(pairs) {
  const count = pairs.length
  const [sx, sy] = pairs.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0])
  const [mx, my] = [sx / count, sy / count]
  const slope =
    pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / pairs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return { slope, start: my - slope * mx }
}

function layOnCoast(points, coast, toY) {
  const box = (list) =>
    list.reduce(
      ([w, e, n, s], [x, y]) => [Math.min(w, x), Math.max(e, x), Math.min(n, y), Math.max(s, y)],
      [1e9, -1e9, 1e9, -1e9],
    )
  const target = coast.map(([longitude, latitude]) => [longitude, toY(latitude)])
  const [w, e, n, s] = box(points)
  const [west, east, south, north] = box(target)
  let across = { slope: (east - west) / (e - w), start: west - ((east - west) / (e - w)) * w }
  let down = { slope: (south - north) / (s - n), start: north - ((south - north) / (s - n)) * n }
  const cells = new Map()
  for (const point of target) {
    const key = `${Math.floor(point[0])},${Math.floor(point[1])}`
    cells.set(key, [...(cells.get(key) ?? []), point])
  }
  let rms = Infinity
  for (let round = 0; round < 30; round += 1) {
    const found = points
      .map(([x, y]) => {
        const at = [across.slope * x + across.start, down.slope * y + down.start]
        return { x, y, ...nearest(at, cells) }
      })
      .filter((one) => one.point)
      .toSorted((a, b) => a.distance - b.distance)
    const kept = found.slice(0, Math.floor(found.length * 0.8))
    across = fitLine(kept.map(({ x, point }) => [x, point[0]]))
    down = fitLine(kept.map(({ y, point }) => [y, point[1]]))
    rms = Math.sqrt(kept.reduce((sum, { distance }) => sum + distance ** 2, 0) / kept.length)
  }
  return { across, down, rms }
}

function nearest([x, y], cells) {
  let best = { point: null, distance: Infinity }
  for (let dx = -1; dx <= 1; dx += 1)
    for (let dy = -1; dy <= 1; dy += 1)
      for (const point of cells.get(`${Math.floor(x) + dx},${Math.floor(y) + dy}`) ?? []) {
        const distance = Math.hypot(point[0] - x, point[1] - y)
        if (distance < best.distance) best = { point, distance }
      }
  return best
}

// Douglas and Peucker: what lies nearer than the tolerance to the line between its neighbours says nothing.
function simplified(ring, tolerance) {
  if (ring.length < 5) return ring
  const keep = new Uint8Array(ring.length)
  keep[0] = keep[ring.length - 1] = 1
  const stack = [[0, ring.length - 1]]
  while (stack.length > 0) {
    const [from, to] = stack.pop()
    let [far, most] = [-1, tolerance]
    for (let at = from + 1; at < to; at += 1) {
      const distance = distanceToLine(ring[at], ring[from], ring[to])
      if (distance > most) [far, most] = [at, distance]
    }
    if (far < 0) continue
    keep[far] = 1
    stack.push([from, far], [far, to])
  }
  return ring.filter((_, at) => keep[at])
}

function distanceToLine([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return Math.hypot(x - x1, y - y1)
  return Math.abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / length
}

// Hundredths of a degree, each as the step from the one before: `9530 552 -17 10`.
function written(rings) {
  return rings
    .map((ring) => {
      let [px, py] = [0, 0]
      return ring
        .map(([longitude, latitude]) => {
          const [x, y] = [Math.round(longitude * 100), Math.round(latitude * 100)]
          const step = `${x - px} ${y - py}`
          ;[px, py] = [x, y]
          return step
        })
        .join(' ')
    })
    .join(';')
}

const provinces = [...svg.matchAll(/<path\s+id="([^"]+)"\s+name="([^"]+)"\s+d="([^"]+)"/g)].map(
  ([, code, name, d]) => ({
    code,
    name: words[name] ?? name,
    rings: ringsOfPath(d),
  }),
)
const points = provinces.flatMap(({ rings }) => rings.flat()).filter((_, at) => at % 2 === 0)
const coast = coastOfIndonesia()
const flat = layOnCoast(points, coast, (latitude) => latitude)
const curved = layOnCoast(points, coast, mercator)
const best = curved.rms < flat.rms ? { ...curved, back: latitudeOf } : { ...flat, back: (y) => y }
const onEarth = ([x, y]) => [
  best.across.slope * x + best.across.start,
  best.back(best.down.slope * y + best.down.start),
]

const inFrame = ([longitude, latitude]) =>
  longitude > frame.west && longitude < frame.east && latitude > frame.south && latitude < frame.north
const others = feature(near, near.objects.countries)
  .features.filter((one) => one.properties.name !== 'Indonesia')
  .flatMap((one) => (one.geometry.type === 'Polygon' ? [one.geometry.coordinates] : one.geometry.coordinates))
  .flat()
  .filter((ring) => ring.some(inFrame))
  .map((ring) =>
    simplified(
      ring.map(([x, y]) => [
        Math.min(Math.max(x, frame.west - 4), frame.east + 4),
        Math.min(Math.max(y, frame.south - 4), frame.north + 4),
      ]),
      0.02,
    ),
  )
  .filter((ring) => ring.length > 3)

const lines = provinces.map(({ code, name, rings }) => {
  const land = rings.map((ring) => simplified(ring.map(onEarth), 0.012)).filter((ring) => ring.length > 3)
  return `  { code: '${code}', name: '${name}', path: '${written(land)}' },`
})
const kilometres = Math.round(best.rms * 111)
writeFileSync(
  resolve(import.meta.dirname, 'outlines.ts'),
  `// Made by make-outlines.mjs; do not edit. Rings in hundredths of a degree, each point as the step from the one before.

/** An outline of land: longitude and latitude in steps, rings divided by a semicolon. */
export type Outline = { readonly code: string; readonly name: string; readonly path: string }

/** How far the outlines lie from the coast they were fitted to, on average, in kilometres: they are for orientation only. */
export const outlineErrorKm = ${kilometres}

/** The 34 provinces before 2022: © @svg-maps/indonesia, CC BY 4.0, fitted to Natural Earth. */
export const provinces: readonly Outline[] = [
${lines.join('\n')}
]

/** Land of the neighbours: Natural Earth, public domain. */
export const neighbours = '${written(others)}'
`,
)
