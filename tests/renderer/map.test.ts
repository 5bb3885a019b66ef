import { describe, expect, it } from 'vitest'
import { linesOf } from '../../renderer/features/map/map-lines.ts'
import { conflictsOf, placesOf, trackOf, visitsOf } from '../../renderer/features/map/map-places.ts'
import {
  fitted,
  metersPerPixel,
  offSheet,
  onSheet,
  scaleBar,
  toMap,
  zoomedMap,
} from '../../renderer/features/map/map-view.ts'
import { neighbours, outlineErrorKm, provinces } from '../../renderer/features/map/outlines.ts'
import { pathOfOutline } from '../../renderer/features/map/read-outline.ts'
import { showCoordinates, showMeters } from '../../renderer/features/map/show-coordinates.ts'
import type { ItemPlace } from '../../src/contract/item-places.ts'
import { say } from '../../src/text/say.ts'
import { itemPlaces } from './fixtures/sample/time.ts'
import { eventViews } from './fixtures/sample/timeline.ts'

const size = { width: 1_000, height: 500 }
const lake = { latitude: -2.731, longitude: 121.498 }
const inIndonesian = (sentence: { id: string; en: string }, blanks = {}): string => say(sentence, 'id', blanks)

describe('the map', () => {
  it('knows the 34 provinces before 2022, laid on the coast', () => {
    expect(provinces).toHaveLength(34)
    expect(outlineErrorKm).toBeLessThan(25)
    expect(neighbours.length).toBeGreaterThan(1_000)
  })

  it('puts Jakarta in the province of Jakarta and Aceh at the western end', () => {
    const boxOf = (name: string) => {
      const path = pathOfOutline(provinces.find((one) => one.name === name)?.path ?? '')
      const numbers = path.match(/-?\d+\.\d+/g)?.map(Number) ?? []
      const xs = numbers.filter((_, at) => at % 2 === 0)
      const ys = numbers.filter((_, at) => at % 2 === 1)
      return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) }
    }
    const isInside = (name: string, longitude: number, latitude: number): boolean => {
      const [x, y] = toMap(longitude, latitude)
      const { west, east, north, south } = boxOf(name)
      return x > west && x < east && y > north && y < south
    }
    expect(isInside('DKI Jakarta', 106.83, -6.2)).toBe(true)
    expect(isInside('Aceh', 95.32, 5.55)).toBe(true)
    expect(isInside('Papua', 140.7, -2.6)).toBe(true)
    expect(isInside('Bali', 106.83, -6.2)).toBe(false)
  })

  it('finds the same point again after going to the sheet and back, at every zoom', () => {
    for (const factor of [1, 10, 200]) {
      const view = zoomedMap(fitted([lake], size), factor, { x: 480, y: 260, size })
      const [x, y] = onSheet(view, size, lake)
      const back = offSheet(view, size, { x, y })
      expect(back.latitude).toBeCloseTo(lake.latitude, 5)
      expect(back.longitude).toBeCloseTo(lake.longitude, 5)
    }
  })

  it('keeps the place under the pointer while zooming', () => {
    const view = fitted([], size)
    const before = offSheet(view, size, { x: 700, y: 100 })
    const after = offSheet(zoomedMap(view, 3, { x: 700, y: 100, size }), size, { x: 700, y: 100 })
    expect(after.longitude).toBeCloseTo(before.longitude, 6)
    expect(after.latitude).toBeCloseTo(before.latitude, 6)
  })

  it('measures with a round bar that is no longer than asked', () => {
    const view = fitted([], size)
    const bar = scaleBar(view, 0, 130)
    expect(bar.width).toBeLessThanOrEqual(130)
    expect([1, 2, 5]).toContain(Number(String(bar.meters)[0]))
    // A degree of longitude on the equator is 111 km.
    const [x0] = onSheet(view, size, { latitude: 0, longitude: 120 })
    const [x1] = onSheet(view, size, { latitude: 0, longitude: 121 })
    expect((x1 - x0) * metersPerPixel(view, 0)).toBeCloseTo(111_195, -2)
  })
})

describe('places', () => {
  const places = placesOf(eventViews)
  const visits = visitsOf(eventViews, places)

  it('gather the events at one point, in order of time', () => {
    expect(places.map((place) => place.name)).toEqual(['Lapangan Senandika', 'Gedung serbaguna', 'Tempat perjalanan'])
    expect(places[0]?.events.map(({ id }) => id)).toEqual(['E-02', 'E-03'])
  })

  it('keep what has no coordinates in the list, at its end', () => {
    const ids = visits.map(({ event }) => event.id)
    expect(ids).toContain('E-01')
    expect(visits.findLastIndex(({ place }) => place !== null)).toBeLessThan(ids.indexOf('E-01'))
  })

  it('draw the way of a person in order of time and the pair that cannot both be', () => {
    expect(trackOf('Terlapor II', visits).steps.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Gedung serbaguna', 'Tempat perjalanan'],
    ])
    expect(trackOf('Terlapor II', visits).steps[0]?.disputed).toBe(true)
    expect(conflictsOf(visits).map(({ one, other }) => [one.name, other.name])).toEqual([
      ['Gedung serbaguna', 'Tempat perjalanan'],
    ])
  })

  it('stand in one list with the points files name, in order of time, files called by their number', () => {
    const lines = linesOf(visits, [...itemPlaces, { ...itemPlaces[0], evidence: 'B-099', fromMs: null } as ItemPlace])
    const codes = lines.map(({ code }) => code)
    expect(codes.indexOf('B-020')).toBeLessThan(codes.indexOf('B-038'))
    expect(codes.indexOf('E-03')).toBeLessThan(codes.indexOf('B-038'))
    const [first] = lines.filter(({ kind }) => kind === 'item')
    expect(first).toMatchObject({ code: 'B-020', title: null, place: null, point: { accuracyMeters: null } })
    // Undated after the dated, what has no point at all at the very end.
    expect(codes.indexOf('B-099')).toBeGreaterThan(codes.indexOf('B-038'))
    expect(lines.findLastIndex(({ point }) => point !== null)).toBeLessThan(codes.indexOf('E-01'))
  })

  it('write coordinates and lengths as on Indonesian paper', () => {
    expect(showCoordinates(lake, inIndonesian)).toBe('2,7310° LS 121,4980° BT')
    expect([150, 4_000, 12_340].map(showMeters)).toEqual(['150 m', '4 km', '12,3 km'])
  })
})
